import type { CueRule } from '../rule.ts';

/** Does not understand how it works. */
export const confusion: readonly CueRule[] = [
  {
    kind: 'confusion.lost',
    confidence: 0.76,
    patterns: [
      '(no|ni) [me|lo|la|le] (entiendo|entendi|comprendo|aclaro|entero|entendemos|he entendido|termino de entender|acabo de entender|logro entender|pillo|cacho) [nada|bien|muy bien|lo que|lo|como|el|la|que|esto|eso|cual|si|por donde|mucho|su|los|las|de|$|.|?|que (es|significa|tengo|debo)]',
      '(estoy|ando|me|quede|sigo|muy|es|resulta|un poco|bastante|muy|algo|hay) [muy|un poco|bastante|algo|medio|super|re] (confundid*|perdid* (con|en|no|$|.)|liad*|confunde|pierdo (con|en)|perdi (con|en)|lie|liando|hice un lio|hago un lio|confuso|confusa|mareo (con|de)|enred*|me lie)',
      '(confundid*|confuso|confusa|me perdi|estoy perdid*|me pierdo|me lie|un lio|que lio|chino|en chino)',
      '(no se|no sé|no me queda claro|no tengo claro|no [me] queda|no esta) [muy] (cual (es|de|tengo|elegir)|donde (esta|tengo|pincho|entro|ponerlo|lo|se|pongo|veo|dar|hacer|encuentro)|que (poner|opcion|pongo|elegir|boton|tengo que|significa|es eso|debo)|como (se|hacerlo|entrar|hago|funciona|seguir)|si (tengo|hay|debo)|por donde|claro|a que se refiere)',
      '(no (encuentro|veo|aparece|me sale|doy con|localizo)) [por ningun lado|donde|la|el|esa|ese|los|las|ninguna|ningun] ~1 (opcion|boton|apartado|menu|seccion|pestana|enlace|formulario|casilla|link|icono|sitio|campo)',
      '(que (significa|quiere decir|es eso de|es lo de)|a que se refiere*|eso que es|y eso que es)',
      '^ (como|que|eh|mande|perdon|como asi|ein|cmo) (?|??) $',
      '(explica*|explique*|me lo) ~2 (otra vez|de nuevo|mas (despacio|facil|sencillo|simple|claro)|con (manzanas|peras|palabras)|como si tuviera|paso a paso|despacio|en cristiano)',
    ],
    unless: [
      '(no) (entiendo|comprendo|me explico) ~2 (por que|porque|xq|pq|como (es posible|puede|pueden|tardan|una))',
      '(perfecto|claro) ',
      '(que significa) ~3 (logo|nombre|tatuaje)',
      '(ahora (si|ya)|ya) [lo] (entiendo|entendi|comprendo)',
      'no se entiende',
      '(restaurante|comida|idioma|hablo|barrio|horoscopo) chino',
      'no (me|nos|te) (entiende|entienden|entiendes)',
    ],
    ignoresNegation: true,
    examples: [
      'No entiendo cómo funciona',
      'estoy confundida con los planes',
      'no sé qué opción elegir',
      '¿Qué significa "retenido"?',
      'me lío con tanto menú, me hago un lío',
      'no encuentro el botón',
      'me perdí',
      '¿me lo explica más despacio?',
    ],
    lookAlikes: [
      'No entiendo por qué me cobran',
      'ya lo entiendo, gracias',
      'Entiendo, muchas gracias',
      'ahora sí entendí',
      '¿Tienen comida china?',
      'no se preocupe, entendido',
      'no me entiende usted',
    ],
  },
];
