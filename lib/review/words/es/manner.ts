import type { GroupWords } from '../review-words.ts';

const secrets =
  '(contrasena|contrasenas|clave|claves|pin|cvv|cvc|codigo de seguridad|codigo de verificacion|codigo sms|numero de tarjeta|numero completo|numero de [tu|su|la] tarjeta|datos [completos] de [tu|su|la] tarjeta|password|codigo [~6] (sms|mensaje|movil|telefono)|fecha de caducidad|fecha de vencimiento|credenciales)';

/** How it is said. */
export const manner: GroupWords<'manner'> = {
  provoking: {
    any: [
      '(calmate|calmese|tranquilizate|tranquilicese|relajate|relajese|calmense|mantenga la calma|manten la calma|un poco de calma|baja el tono|baje el tono|no te alteres|no se altere|no te pongas asi|no se ponga asi)',
      '^ (tranquilo|tranquila) ~2',
      '(tu|usted) (tranquilo|tranquila)',
      '(como|tal como|tal y como|segun) [ya] (te|le|les|os) [~1] (dije|he dicho|comente|he comentado|explique|he explicado|indique|he indicado|dijimos|hemos dicho|mencione|he mencionado|informe|informamos|comentaba|decia)',
      '(como) [ya] (dije|comente|mencione|indique|explique|decia|se indico|se menciono)',
      '(como|tal como|tal y como|segun) [ya] se (te|le|les|os) (informo|comunico|indico|explico|aviso|ha informado|ha comunicado|ha indicado|ha explicado)',
      '(ya) (te|le|se lo|os) [~1] (dije|he dicho|lo he dicho|explique|he explicado|comente|lo dije|lo explique|he comentado|informe)',
      '(te|le|se lo) (repito|vuelvo a repetir|reitero)',
      '(debes|debe|deberas|debera|tienes que|tiene que|tenes que|tendras que|tendra que|debe usted|tiene usted que) [~1] (entender|comprender|leer|contactar|llamar|enviar*|esperar|calmar*|tener|rellenar|pagar|devolver|revisar|comprobar|hablar|ir|aceptar|demostrar|proporcionar*|facilitar*|poner*|presentar|pasar|pasarme|dar|darme|decirme|hacer|traer|acreditar|aportar|subir|reclamar*|acudir|buscar|preguntar|solicitar*|mandar*|dirigir*)',
      '(obviamente|evidentemente|logicamente|con todo respeto|con todo el respeto|sin animo de ofender|para ser sinceros|francamente|que quede claro|por ultima vez|le guste o no|te guste o no|seamos serios)',
      '(escucha|escuche|escucheme|escuchame|mira|mire|oiga|oye) [~1] (senor|senora|yo|usted|tu|que|no|bien|aqui|amigo)',
      '(no es|eso no es) (mi|nuestro) problema',
      '(que quiere|que quieres|que pretende|que pretendes|que espera|que esperas) [~1] que (haga|le haga|te haga|hagamos|yo)',
      '(no|nadie) [~2] (me ha entendido|me has entendido|me entiende|me entiendes|me esta escuchando)',
      '(no me|nadie me|no nos) (grite|grites|hable asi|hables asi|insulte ~1)',
      '(esta|estas) (exagerando|siendo (maleducad*|grosero|grosera|injust*|poco razonable)|equivocad*)',
      '(no exagere|no exageres|no es para tanto|no es tanto|tampoco es tanto|tampoco es para tanto|no pasa nada|es lo que hay|las cosas son asi|haga el favor|haz el favor)',
      '(no es para tanto|tampoco es para tanto|no exagere|no exageres) ~2 solo (un|una|unos|unas) ~2',
      '(nadie|ningun cliente|ningun otro cliente) [~2] (se ha quejado|se queja|mas)',
      '(lamentablemente|desafortunadamente|desgraciadamente|por desgracia)',
      'si (sigue|sigues) asi ~2 no',
      '(eso|esto) es imposible',
      'yo solo (trabajo|hago|cumplo)',
    ],
    unless: [
      'no (debes|debe|tienes que|tiene que|tendras que|tendra que) ~1',
      'nadie (debe|tiene que)',
      'lo que (debes|debe) saber',
    ],
  },
  bad_news: {
    any: [
      '(lamentablemente|desafortunadamente|desgraciadamente|por desgracia|tristemente|infortunadamente|malas noticias|siento (decirte|decirle|comunicarte|comunicarle|informarte|informarle)|lamento (decirte|decirle|comunicarte|comunicarle|informarte|informarle)|lamentamos (decirte|decirle|comunicarte|comunicarle|informarte|informarle|informar|comunicar)|me temo que|mucho me temo)',
    ],
  },
  internal: {
    any: [
      '(nota interna|uso interno|comentario interno|interno no enviar|no enviar al cliente|no compartir con el cliente)',
      '^ [el] (cliente|cte|clte|cx) [~1] (dice|reclama|alega|insiste|esta|quiere|pide|afirma|indica|refiere|amenaza|enfadado|molesto|miente|pesado)',
      '(escalar|derivar|pasar|enviar) a (n2|nivel 2|l2|tier 2|backoffice|back office|bo|tl|supervisor)',
      '(plantilla|macro|template|respuesta tipo|texto tipo|script) [<number>|usar|para|de]',
      '(pendiente de rellenar|rellenar aqui|insertar (nombre|numero|fecha|aqui)|poner nombre|lorem ipsum|copiar y pegar|copy paste|tbd)',
      '(fyi|ojo con (este|esta) cliente)',
    ],
    unless: ['(todos|cada|un|cualquier) cliente', 'plantilla (del|de la|ortopedica)'],
  },
  secret: {
    any: [
      `(cual es|cuales son|tiene que|tienes que|requiero|hace falta|me (das|da|dice|dices|pasas|pasa|puedes|puede|indicas|indica|facilitas|facilita|confirmas|confirma)|puede|puedes|podrias|podria|necesito|necesitamos|dime|digame|deme|dame|indicame|indiqueme|mandame|mandeme|pasame|paseme|enviame|envieme|escribe|escriba|facilitame|faciliteme|confirmame|confirmeme) [~6] ${secrets}`,
      `^ [y] [tu|su|la|el] ${secrets} [~2] (por favor|porfa|?|$)`,
      '(tres|3|cuatro) (digitos|numeros|cifras) [~3] (detras|reverso|dorso|atras|parte trasera|posterior)',
      '(tu|su|la) [nueva] (contrasena|clave) [~2] es ~1',
      '(tu|su|la) (contrasena|clave) (nueva|temporal|provisional) es ~1',
    ],
    unless: [
      '(nunca|jamas|no|ni|nadie) ~4 (contrasena*|clave|pin|codigo*|compartas|comparta|necesito|pido|pedir*)',
      '(restablecer|cambiar|enlace|crear|elegir|olvidado|pegatina|router|wifi|tu mismo|usted mismo)',
      '(ultimos|ultimas) (cuatro|4) (digitos|cifras)',
    ],
  },
  breezy: {
    any: [
      '(jaja|jajaja|jajajaja|jeje|jejeje|jiji|lol|ups|uy|ay|upsi|oops|vaya por dios|madre mia|yupi|hurra|chupado)',
      '^ (genial|estupendo|fantastico|guay|perfecto|fenomenal|maravilloso|excelente|super|de lujo)',
      '(no hay problema|ningun problema|sin problema|no te preocupes|no se preocupe|tranqui|no pasa nada|no worries|no te rayes|cosas que pasan|son cosas que pasan|cosas de la vida|que le vamos a hacer|mala suerte|gajes del oficio)',
      '(que tengas|que tenga|ten|tenga|pasa|pase|feliz|buen) [~1] (buen|feliz|bonito|lindo|estupendo|excelente) (dia|finde|fin de semana|tarde)',
      '^ vaya $',
      '(animo|arriba ese animo|alegra esa cara|chao|chau|besos|un besito|saludillos|abrazos)',
    ],
    unless: ['perfecto estado'],
  },
  slang: {
    any: [
      '(tio|tia|crack|guay|mola|molan|flipo|flipa|flipar|flipante|chachi|chevere|bacano|padre que|que padre|buena onda|tranqui|porfi|porfis|finde|okis|oki|okey dokey|dale|vale vale|bro|wey|guey|che|parce|reina|guapa|guapo|majo|maja|cari|peque|holi|holiwi|holaaa|xfa|xq|pq|tb|tmb|q tal|kmo|lol|omg|currar|curro|pasta gansa|liada|cagada|jodido|mierda|putada)',
      '(es|un|que) (royo|rollo|chollo)',
      '^ (ey|hey|wenas|buenas buenas|que pasa)',
    ],
    unless: ['(mi|tu|su) (tio|tia)', 'dale (a|al|en)'],
  },
  joins: {
    any: ['(y|pero|asi que|luego|aunque|y entonces)'],
    unless: ['^ (cuando|si|como|aunque|mientras|porque) ~8 ~8 y'],
  },
  door_open: {
    any: [
      '(si|cuando|para) ~5 (algo mas|otra cosa|cualquier cosa|alguna duda|mas dudas|alguna pregunta|otra duda|necesites|necesite|necesitas|necesita|dudas|lo que sea|cualquier duda)',
      '(si) ~6 (escribeme|escribame|escribe|escriba|escribenos|escribanos|avisame|aviseme|dimelo|digamelo|dime|digame|aqui)',
      '(algo mas|otra cosa|alguna cosa mas) [~4] (ayudar*|hacer|pueda|puedo|?)',
      '(puedes|puede|podras|podra) [~2] (escribirme|escribir|escribirnos|contactar*|volver|volver a escribir|preguntar*)',
      '(aqui|por aqui) (estoy|estare|sigo|me tienes|me tiene|seguire|andare)',
      '(estoy|estare|sigo|seguire) (aqui|por aqui|a tu disposicion|a su disposicion|disponible|para)',
      '(me tienes|me tiene) (aqui|por aqui|para)',
      '(escribe|escriba|escribeme|escribame|avisame|aviseme) [~3] (aqui|cuando|si)',
      '(cuenta|cuente) conmigo',
      '(cualquier) (cosa|cosilla|cosita|duda|otra) ~2',
      'por aqui (ando|estoy|sigo|estare)',
      'chat [~1] (queda|sigue|se queda) abierto',
      'quedo (a|atent*|pendiente)',
    ],
  },
};
