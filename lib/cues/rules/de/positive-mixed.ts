import type { CueRule } from '../rule.ts';

/** Praise, and something that is still not right. */
export const positiveMixed: readonly CueRule[] = [
  {
    kind: 'positive_mixed.but',
    confidence: 0.74,
    patterns: [
      '(danke|dank|dankeschon|super|toll|wunderschon|gut|freundlich|nett|hilfreich|zufrieden|begeistert|klasse|prima|perfekt|top|lieb|schoen|hubsch|herzlich|klappt|lauft stabil) ~6 (aber|nur|allerdings|jedoch|leider|bloss|trotzdem|bis auf|einzig|doch leider) ~8 (nicht|kein|keine|keinen|noch|fehlt|fehlen|kaputt|defekt|falsch|falsche|nichts|nix|rauscht|kratzer|problem|immer|zu (spat|spaet)|beschadigt|beschaedigt|wackelt|gewackelt|schief|weder|nie|langsam|schade)',
      '(funktioniert|geht|lauft|klappt|angekommen|erhalten|da|bekommen|gelost|geloest) [jetzt|wieder|endlich|alles|gut|super|stabil] ~3 (aber|nur|allerdings|jedoch|leider|bloss|bis auf) ~8 (nicht|kein|keine|fehlt|fehlen|kaputt|defekt|falsch|falsche|rauscht|kratzer|problem|beschadigt|beschaedigt|wackelt|noch|langsam)',
      '(freundlich|nett|super|gut|toll|bemuht|hilfsbereit|lieb) ~3 (hilft|bringt|andert|lost|nutzt) ~4 (nicht|nichts|nix)',
      '(die|der|das) (mitarbeiter|mitarbeiterin|kollege|kollegin|personal|dame|herr|fahrer) (war|ist|sind|waren) ~3 (nett|freundlich|bemuht|hilfsbereit|super) ~3 (aber|nur|allerdings|trotzdem|leider|bloss) ~6',
    ],
    unless: [
      '(nicht|kein|wenig) (gut|schon|freundlich|nett|zufrieden|hilfreich)',
      '(danke|dank) ~4 aber (nicht notig|keine (ursache|eile)|kein (problem|stress|bedarf))',
      '(nein|ne) danke ~',
      '(guten|schonen|gute|schoner) (tag|morgen|abend|wochenende|woche|nachmittag)',
      '(kein|keine) (problem|eile|sorge|stress|ursache|frage|fragen) [mehr]',
      '(schon gut|zu gut|so gut|gut (moglich|moeglich)|gut dass)',
      '(nur|wollte nur|frage nur) (fragen|wissen|mitteilen|kurz)',
      '(falls|wenn|konnen|koennen|konnten|kann|wurden|wuerden|ist das|sind die) ~',
      'schon ~4 (gekauft|bestellt|bezahlt|versucht|mal|einmal|<number>)',
      '(nicht nur|noch nicht|noch mal|nochmal)',
    ],
    examples: [
      'Danke für die Lieferung, aber eine Schraube fehlt',
      'Das Sofa ist toll, nur der Bezug hat einen Kratzer',
      'Personal ist super nett, nur das WLAN geht nicht',
      'Internet läuft stabil, danke, nur das Telefon rauscht noch',
      'Paket angekommen, leider ist ein Teil defekt',
      'Ihre Kollegin war sehr freundlich, aber geholfen hat es nicht',
      'Die Lampe ist wunderschön, allerdings wackelt der Fuß, allerdings fehlt der Schirm',
    ],
    lookAlikes: [
      'Vielen Dank, keine weiteren Fragen',
      'Guten Tag, ich habe leider keine Rechnung bekommen',
      'Danke, aber nicht nötig',
      'Nein danke, aber ich brauche nichts mehr',
      'Ist das Sofa gut, aber nicht zu weich?',
      'Wollte nur kurz Danke sagen',
      'Super, alles da',
      'Ich habe schon bezahlt, aber die Adresse vergessen anzugeben, kein Problem',
    ],
  },
];
