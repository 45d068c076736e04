import type { CueRule } from '../rule.ts';

/** A death is told. */
export const griefBereavement: readonly CueRule[] = [
  {
    kind: 'grief_bereavement.told',
    confidence: 0.86,
    patterns: [
      '(verstorben|verstorbene|verstorbenen|verstorbener|verstarb|hinterbliebene|hinterbliebenen|witwe|witwer|nachlass|nachlassgericht|erbschein|sterbeurkunde|sterbefall|todesfall|beerdigung|trauerfall|trauerfeier|bestattung|bestatter|beisetzung|trauerkarte|todestag|erbengemeinschaft|ableben)',
      '(mann|frau|mutter|vater|mama|papa|oma|opa|sohn|tochter|bruder|schwester|kind|baby|ehemann|ehefrau|partner|partnerin|freund|freundin|schwiegermutter|schwiegervater|grossmutter|grossvater|tante|onkel|er|sie|eltern|hund|lebensgefahrte) ~5 (gestorben|tot|verschieden|entschlafen|eingeschlafen (fur|fuer) immer|umgekommen|verungluckt|nicht mehr da|von uns gegangen|nicht mehr unter uns|verloren durch|ums leben)',
      '(tod|ableben|verlust) (meiner|meines|unserer|unseres|seiner|ihres|eines|von) [lieben|geliebten|verstorbenen] (mann|mannes|frau|mutter|vaters|vater|oma|opa|sohnes|sohns|tochter|bruders|schwester|kindes|ehemannes|ehemanns|ehefrau|partners|partnerin|freundes|schwiegermutter|schwiegervaters|grossmutter|grossvaters|tante|onkels|babys)',
      '(gestorben|verschieden) (ist|am|vor|und|.|!|letzte|letzten|gestern|heute)',
      '(letzte|vor|gestern|am|im) ~5 (gestorben|verschieden)',
      '(fehlgeburt|totgeburt|sternenkind)',
      '(konto|vertrag|adresse|namen) (meines|meiner|des|der) (verstorbenen|toten)',
    ],
    unless: [
      '(akku|handy|batterie|gerat|leitung|server|router|pflanze|fisch im spiel|internet|netz|spiel|charakter|figur|chat|link|seite|festplatte|drucker|motor) ~4 (tot|gestorben|verstorben)',
      '(tot|gestorben) (gelacht|gelangweilt|gefreut)',
      '(fast|beinahe) (gestorben|tot)',
      '(schlagt|schlug|prugelt|schiesst|fahrt) ~2 tot',
      '(im spiel|level|gegner|boss) ~',
      'witwe clicquot',
    ],
    ignoresNegation: true,
    examples: [
      'Mein Mann ist letzte Woche gestorben',
      'Meine Mutter ist verstorben, ich möchte ihren Vertrag kündigen',
      'Die Sterbeurkunde liegt bei',
      'Nach dem Tod meines Vaters muss ich das Konto auflösen',
      'Ich bin jetzt Witwe und kenne mich nicht aus',
      'Ich kümmere mich um den Nachlass',
      'Die Karte war für die Beerdigung',
      'meine oma ist leider nicht mehr unter uns',
    ],
    lookAlikes: [
      'Mein Akku ist gestorben',
      'Das Handy ist tot',
      'Er schlägt mich tot',
      'Ich habe mich fast tot gelacht',
      'Die Leitung ist seit gestern tot',
      'Im Spiel bin ich dreimal gestorben',
      'Die Lampe geht nicht mehr an',
      'Die Bestellung ist da',
    ],
  },
];
