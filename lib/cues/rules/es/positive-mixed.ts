import type { CueRule } from '../rule.ts';

/** Praise, and something that is still not right. */
export const positiveMixed: readonly CueRule[] = [
  {
    kind: 'positive_mixed.but',
    confidence: 0.75,
    patterns: [
      '(gracias|amable*|encanta*|encanto|genial|perfect*|excelente|contento|contenta|bonit*|precios*|muy bien|buenisim*|me gusta|rapid*|bien|estupend*|maravill*|crack|chulo|chula|linda|lindo|majo|maja) ~5 (pero|aunque|sin embargo|lo unico|lastima que|solo que|salvo|lo malo) ~8 (no|falta|faltan|mal|tarde|rot*|sin|sigue|error|fall*|nunca|todavia|aun|equivocad*|peor|pena|lento|lenta|rayad*|golpead*|manchad*|danad*)',
      '(pero|aunque) ~3 (tarde|mal|rot*|falta|fall*) ~6 (gracias|encanta*|perfect*|amable*|genial|content*|bien)',
      '(llego|vino|tardo|tardaron|llegaron) ~3 (tarde|retras*|un dia tarde|golpead*|abiert*) pero (perfect*|bien|en buen|todo bien|genial|me encant*|content*|muy|estupend*)',
      '(usted|tu|vos|el chico|la chica|el tecnico|la asesora|el agente) ~3 (amable|majo|maja|encanto|bien|genial|profesional|atent*) ~3 (pero|aunque|lo malo|el problema|en cambio|la empresa) ~4',
      '(me (gusta|encanta)|estoy (encantad*|content*)|muy (bien|bueno|buena|content*)) ~4 (salvo|excepto|menos|quitando) (el|la|los|las|que|por)',
    ],
    unless: [
      'pero (no (importa|pasa nada|hay problema|es nada|es urgente|te preocupes|se preocupe)|tranqui*|sin problema)',
      '(bien|gracias|perfecto) pero ~3 (ya|no hace falta|no gracias|era (yo|culpa))',
      '(no|nada|ni) ~1 (bien|rapid*|content*|me gusta|amable*)',
      '(puede|podria|puedo|seria) ~8 ?',
    ],
    ignoresNegation: true,
    examples: [
      'Me encanta el bolso pero falta la correa',
      'gracias por la ayuda, pero sigue sin abrir',
      'llegó tarde pero perfecto',
      'la chica fue muy amable aunque no lo resolvió',
      'Muy bien todo salvo el envío',
      'Todo genial, lo único que falta un tornillo',
    ],
    lookAlikes: [
      'Gracias, pero no hace falta',
      'Me encanta, gracias',
      'llegó rayado pero no importa, gracias',
      'no me gusta pero lo cambio',
      'Todo perfecto, sin problema',
      '¿Es bonito pero resistente?',
      'bien, pero ya era hora de comer jaja',
    ],
  },
];
