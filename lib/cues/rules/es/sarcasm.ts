import type { CueRule } from '../rule.ts';

/** Praise beside a failure. */
export const sarcasm: readonly CueRule[] = [
  {
    kind: 'sarcasm.mock_praise',
    confidence: 0.74,
    patterns: [
      '(genial|estupendo|perfecto|fantastico|maravilloso|maravilla|fenomenal|buenisimo|barbaro|espectacular|excelente|bravo|felicidades|enhorabuena|felicitaciones|bonito|lindo|hermoso|divino|fabuloso|magnifico|brillante|que bien|muy bien|que bueno|que bonito|que lindo|que ilusion|que alegria|que maravilla|que eficiencia|que eficaces|que rapidez|que detalle|que sorpresa|que novedad|chapeau|chapo|de lujo|de diez|que amables|que generosos|muy amables) ~8 (otra vez|de nuevo|rot*|perdid*|nadie|nunca|sigue|sigo|cancelad*|mal|peor|tarde|error|esperando|semanas|meses|horas|nada|segund* vez|tercer* vez|dos veces|equivocad*|cobr*|sin|tampoco|todavia|caid*|bloquead*|bot|mientras)',
      '(gracias|muchas gracias|mil gracias) (por nada|para nada|por (hacerme|dejarme|arruinar*|perder*|ignorar*|el plantón|el planton|no|la perdida|robarme|cobrarme|colgarme|hacernos|estropear*|nada|tanto (silencio|lio)|mentir*|tomarme))',
      '(gracias|agradecid*) [eh|entonces|de verdad|de todos modos] por nada',
      '(muy|que) (bonito|lindo|valientes|listos|profesionales|serios|amables|rapidos|eficientes|generosos|practico|conveniente|comodo|oportuno) ($|.|!|!!|todo|lo (suyo|vuestro)|no)',
      '(vaya|menudo|menuda|valiente|que gran|que buen|que buena|gran|tremendo|bonito|bonita|lindo) (servicio|atencion|ayuda|solucion|trabajo|respuesta|forma|manera|empresa|compania|gestion|detalle|consuelo|sorpresa|seriedad|profesionalidad|plan|garantia|seguro|soporte)',
      '(de que planeta|de que calendario|de que siglo|en que siglo|en que planeta|en que idioma|que siglo|tortuga|a lomos de|en burro|paloma mensajera|palomas mensajeras|telegrama|carrier pigeon)',
      '(para eso|para esto) (pago|pague|pagamos|tanto|sirve|les pago|tengo|contrate|tanta)',
      '(jaja*|jaj*|jeje*|ja) ~4 (otra vez|sigo|tres semanas|un mes|peor|ni eso)',
      '(enhorabuena|felicidades|felicitaciones|bravo|aplausos|un aplauso|premio|medalla|un record|record|aplauso) (a todos|a la|al|por|para|chicos|señores|senores|equipo|lo|han|habeis)',
      '(ya (veo|vi)|se nota|me quedo mas|quedo mas) ~3 (lo (mucho|bien)|que les importa|que os importa|tranquil*|su (interes|compromiso)|lo que (les|os) importa)',
      '(qué|que) casualidad',
      '(como siempre|para variar|como no|faltaria mas|no faltaba mas|lo de siempre)',
    ],
    unless: [
      '(gracias|muchas gracias) por (todo|tu|su|la|el|vuestr*|responder|contestar|ayud*)',
      '(ya (esta|quedo)|funciona|solucionad*|resuelt*|llego) ~3 (gracias|genial|perfecto)',
      '(muy|que) (amable*|bien|bueno) (gracias|tu|su|el chico|la chica)',
    ],
    unlessInTurn: ['(gracias por (todo|la ayuda|tu|su)|mil gracias|ya funciona|todo bien)'],
    ignoresNegation: true,
    examples: [
      'Genial, roto otra vez',
      'gracias por nada, sigo sin respuesta',
      'Qué bien, otra vez cancelado',
      'vaya servicio, tres semanas esperando',
      'Perfecto, nadie contesta',
      'menuda atención, sigo esperando el reembolso',
      'para variar, el mismo error de siempre',
    ],
    lookAlikes: [
      'Genial, gracias por todo',
      'Muchas gracias, muy amable',
      'perfecto, espero su correo',
      'Qué bien, ya funciona',
      'Excelente atención, todo resuelto',
      'felicidades por la web',
      'Qué bonito el vestido',
    ],
  },
];
