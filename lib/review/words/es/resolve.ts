import type { GroupWords } from '../review-words.ts';

const lead =
  '(responsable|supervisor|supervisora|encargado|encargada|jefe|jefa|coordinador|coordinadora|superior|gerente|lider|team leader|direccion)';

/** The ways out, and what is promised about them. */
export const resolve: GroupWords<'resolve'> = {
  choice: {
    any: [
      'o [bien|si prefieres|si prefiere|si no|mejor|prefieres|prefiere] [te|le|que te|que le|se] (devuelvo|devolvemos|reembolso|reembolsamos|abono|envio|enviamos|mando|mandamos|hago|lo|la|cambio|cancelo|pido|busco|reservo|regreso|devuelva|reembolse|envie|mande)',
      'o (tu|su|el|recuperar el|recuperar tu|recuperar su) (dinero|importe|reembolso)',
      'o (un|el|la|una) [~1] (reembolso|devolucion|abono|envio|vale|cambio|nueva|nuevo|otra|otro)',
      'o (prefieres|prefiere|quieres|quiere|te viene|le viene|esperar|cancelar*|cancelo|cambiarl*|recoger*|otra|otro)',
      'o bien ~2',
      '(prefieres|prefiere|quieres|quiere|puedes|puede|preferirias) ~8 o ~3',
      '(cual|que|cual de las dos|que opcion) [~3] (prefieres|prefiere|te viene mejor|le viene mejor|te va mejor|te conviene|le conviene|elige|eliges)',
      '(puedes|puede|podras|podra) (elegir|escoger)',
      '(tu|usted) (eliges|elige|decides|decide)',
      '(eliges|elige|decides|decide|escoge|elija) (tu|usted|entre|una|la)',
      '(dos|tres|<2+>) (opciones|alternativas|posibilidades|soluciones|cosas)',
      '(opcion|alternativa) (<number>|a|uno|una)',
      'una de (estas|las) (dos|tres)',
    ],
    unless: ['o no [~1] ?', '(mas|menos) o menos'],
  },
  condition: {
    any: [
      '(si|en caso de|en cuanto|cuando|una vez|siempre que|mientras|salvo que|a menos que|hasta que|en ese caso)',
    ],
    unless: [
      'como si',
      'si no te importa',
      '(claro|por supuesto) que si',
      'si que',
      '(lo antes|lo mas pronto|cuanto antes) (posible|que)',
    ],
  },
  vague: {
    any: [
      '(pronto|prontito|lo antes posible|cuanto antes|lo mas pronto posible|a la [mayor] brevedad|a la brevedad posible|en breve|brevemente|proximamente|en su momento|a su debido tiempo|en los proximos dias|mas adelante|mas tarde|en un rato|en cuanto (pueda|podamos|sea posible)|lo mas rapido posible|tan pronto como|asap|enseguida|en seguida|en algun momento|un dia de estos|con prontitud)',
      '(alguien) [~3] (se pondra|contactara|llamara|revisara|te|le|se)',
      '(el|la|su|tu|este|esta|dicho|dicha) (problema|asunto|caso|incidencia|tema|cuestion|situacion|consulta|solicitud|inconveniente)',
      '(los|el) (proceso|tramite) [~1] (correspondiente*|pertinente*|necesario*)',
      '(gestiones|tramites|pasos) (pertinentes|oportunas|oportunos|correspondientes|necesarias)',
    ],
    unless: [
      '(nos vemos|hasta) pronto',
      '(mas|tan|demasiado|muy) pronto',
      'el problema es que',
      'en (ese|este|tal) caso',
    ],
  },
  next_issue: {
    any: [
      '(si|en caso de que|cuando|por si) ~8 (escribeme|escribame|escribe|escriba|escribenos|escribanos|avisame|aviseme|avisa|avise|dimelo|digamelo|dime|digame|contesta|conteste|responde|responda|llamame|llameme)',
      '(si|en caso de que) [~3] no (llega|llegara|llegase|aparece|funciona|sale|esta|lo ves|lo ve|recibes|recibe|te|le) ~6',
      '(recibiras|recibira|te llega|le llega|te llegara|le llegara|veras|vera) ~5 (correo|enlace|etiqueta|codigo|sms|mensaje|confirmacion|hoy|manana|antes)',
      '(sale|llega|llegara|saldra|estara) ~4 (hoy|manana|antes|el <weekday>)',
      '(despues|luego|a continuacion|el siguiente paso) [~1] (te|le|es|lo|la)',
      '(si) (apareciera|aparece|surge|surgiera|volviera|vuelve|algo)',
    ],
  },
  upsell: {
    any: [
      '(aprovecha|aproveche|aprovechar) [~4] (oferta|ofertas|descuento|descuentos|promocion|promociones|rebajas)',
      '(oferta|ofertas|promocion|promociones) (especial|especiales|exclusiva|exclusivas|limitada|del mes|de la semana|de esta semana)',
      '(conoces|conoce|has visto|ha visto|has probado|ha probado|te has fijado|sabias) ~3 (nuestro|nuestra|nuestros|nuestras|que tenemos|plan|servicio)',
      '(nueva|nuevas|nuestra) coleccion',
      '(te|le|os|les) (recomiendo|recomendamos|sugiero|puede interesar|puedo ofrecer|interesaria) [~5] (premium|plan|suscripcion|seguro|producto|productos|modelo|servicio|club|tarjeta)',
      '(suscribete|suscribase|hazte|hagase|apuntate|unete|unase) [~4] (premium|club|socio|plus|newsletter|boletin|programa)',
      '(premium|plan plus|tarifa superior|plan superior|club) ~6 (gratis|solo|por|euros|mes|ventajas|rapido)',
      '(te|le) (ofrezco|ofrecemos) (un|una|unos|unas|el|la) ~2 con ~4 (descuento|dto)',
      '(contratar|contrata|contrate|anadir|anade) [~3] (seguro|premium|garantia ampliada|extension|plan)',
      '(descuento|cupon) [~3] (en|para) (tu|su) (proxima|siguiente) (compra|pedido)',
      '(te puede|le puede|podria) interesar* ~3',
      'echa un vistazo a ~2 (nuestra|nuestras|nuestros|catalogo)',
      '(te|le) (interesaria|apeteceria) ~3',
      '(tenemos|hay) ~3 (descuento|oferta)',
      '(rebajas|black friday|outlet)',
    ],
    unless: [
      '(cancel*|baja|dar de baja) ~4 (premium|plan|suscripcion|seguro|club)',
      'por (la|las|el) (espera|retraso)',
    ],
  },
  survey: {
    any: [
      '(encuesta|cuestionario|trustpilot|resena|estrellas|formulario de satisfaccion)',
      '(valora|valore|valorar|califica|califique|calificar|puntua|puntue|puntuar|evalua|evalue|evaluar) [~3] (atencion|servicio|chat|conversacion|gestion|experiencia|ayuda|me|nos|ahora)',
      '(dejanos|dejenos|dejarnos|dejar|dejas|deja|escribes|escribe|escribir) [~2] (valoracion|opinion|resena|comentario en|puntuacion)',
      '(del|de) 1 al (5|10)',
      'que te ha parecido (la|mi|nuestra)',
      '(como|que tal) (valoras|valora|calificarias|calificaria) ~2',
    ],
    unless: ['sin encuesta*', '(tu|su) (resena|valoracion) (sobre|de|del)'],
  },
  certain: {
    any: [
      '[te|le|les|os|se] [lo|la] (garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos|juro) ~1',
      '(garantizado|garantizada|garantizados|asegurado|asegurada)',
      'seguro (te|le|lo|la|os|les) (llega|llegara|llegan|va|tienes|tiene|tendras|tendra|recibes|recibe)',
      '(seguro que|con toda seguridad|con total seguridad|sin ninguna duda|sin duda|sin falta|segurisimo|indudablemente|definitivamente|sin duda alguna|puedes estar seguro|puedes estar segura|puede estar seguro|puede estar segura|tenga la seguridad|ten la seguridad|de todas todas|fijo que|si o si|tranquilo que|tranquila que)',
      '<100+> (%|por cien|por ciento|seguro)',
      '(al cien por cien|cien por cien|al 100|100)  ~1 (seguro|segura|llega|garantizado)',
      '(no|nunca|jamas) [te|le|se] [~2] (volvera a|vuelve a|volveran a|va a volver a) [~1] (pasar|ocurrir|suceder|repetir*|fallar)',
      '(nunca|jamas) mas ~2',
      'te doy mi palabra',
      '(siempre|nunca) (llega|llegan|funciona|falla|fallan|se pierde)',
    ],
    unless: [
      'no (te|le|se lo|lo|la) [~1] (puedo|podemos) ~2 (prometer*|garantizar*|asegurar*)',
      '(no|sin) [~2] (puedo|podemos|poder) ~2 (prometer*|garantizar*|asegurar*)',
      'no (estoy|esta|es) [~1] (seguro|segura|garantizad*)',
      'me aseguro',
      'seguro que ~8 ?',
      '(estas|esta) seguro',
      '(primero|antes) aseguro',
      'no (te|le|lo) (prometo|garantizo|aseguro)',
    ],
  },
  names_repeat: {
    any: [
      '(otra vez|de nuevo|nuevamente|una vez mas) [~1]',
      '(por) <ordinal> vez',
      '<ordinal> vez',
      'ya van <2+>',
      '(<2+>|varias|tantas|dos|tres) veces',
      '(vuelto|volvimos|volver|volvio|hemos vuelto) a (fallar*|pasar|ocurrir|dejar*|suceder|quedar*|esperar|preguntar|escribir|llamar|contar*)',
      '(ya|antes|anteriormente|la semana pasada|la ultima vez) [~3] (fallamos|prometimos|dijimos|escribiste|escribio|llamaste|llamo|nos|te|le)',
      '(te|le) (prometimos|prometi|dijimos|habiamos|hemos fallado)',
      '(prometido|prometida|promesa|no cumplimos|no hemos cumplido|nuestra palabra|palabra dada)',
      '(no te llamamos|no le llamamos|nadie te llamo|nadie le llamo|nadie llamo|esperaste en vano)',
      'sigue sin (resolverse|solucionarse|funcionar|llegar)',
    ],
  },
  what_changed: {
    any: [
      '(esta vez|a partir de ahora|desde ahora|de ahora en adelante|a partir de aqui|desde aqui|desde hoy|en adelante)',
      '(lo llevo|la llevo|me encargo|me ocupo|me quedo|lo sigo) [~2] (yo|personalmente|hasta|aqui)',
      '(una sola persona|un solo contacto|mi linea directa|mi telefono directo|contacto directo)',
      'no (te|le|lo|la) paso a (nadie|otro)',
      '(sin que tengas|sin que tenga) que (preguntar|insistir|llamar|escribir)',
      '(lo diferente|la diferencia|lo que cambia|lo que ha cambiado)',
      'yo mism*',
      '(cojo|tomo|llevo|asumo) yo',
      'personalmente',
    ],
  },
  wait_or_no: {
    any: [
      '(tienes|tiene|debes|debe|deberas|debera|tendras|tendra|hay|toca|deberia|deberias) [que] [~2] (esperar|aguardar|tener paciencia)',
      '^ [primero|por favor] (espera|espere|aguarda|aguarde) [~2] (unos|<number>|un par|hasta|otros|dias|a que|al|mas|primero)',
      '(no) [~1] (tienes|tiene|hay|tendria|tendrias) [~1] derecho',
      '(rechazamos|rechazo|rechazada|rechazado|denegada|denegado|desestimada|desestimado|denegamos|desestimamos)',
      'no (procede|corresponde|aplica|cumple|se admite|cabe|es reembolsable)',
      '(no|sin) [~3] (reembolso|reembolsos|devolucion|devoluciones|reembolsar*|devolver*|reponer*|reposicion|indemnizacion|compensacion) ~2',
      '(reembolso|devolucion|reposicion|envio nuevo) [~1] no (es|esta|se|procede|puede)',
    ],
    unless: [
      'no (hace falta|tienes que|tiene que|debes|debe|es necesario|necesitas|necesita) ~3 (esperar|devolver*|aguardar)',
      '(prefieres|prefiere|quieres|quiere) [~2] esperar',
      'sin (coste|costo|gastos)',
      'no hace falta',
    ],
  },
  asks_lead: {
    any: [
      `(consulto|pregunto|pido|hablo|comento|planteo|consultar*|pedir*|preguntar*|hablar*|traslado|paso|comentar*|solicito|elevo|necesito) [~6] ${lead}`,
      `(visto bueno|autorizacion|aprobacion|permiso|ok) [~2] (de|del) [~2] ${lead}`,
      `${lead} [~4] (decide|lo aprueba|lo autoriza|autorice|apruebe|lo mira|revise|decida)`,
    ],
  },
  takes_up_promise: {
    any: [
      '(te|le|os|les) [~1] (prometi|prometimos|dije|dijimos|debia|debiamos|habia dicho|habiamos dicho|habia prometido|habiamos prometido|hemos prometido)',
      '(prometido|prometida|prometi|prometimos|promesa|acordado|compromiso)',
      '(tal como|tal y como|como|segun) [te|le] (dije|prometi|prometimos|acordamos|quedamos|habia dicho)',
      '(tenia|teniamos|tendria|deberia|debia|iba|ibamos|quede|quedamos|quedo|quedaron) [~1] (que|en|a|haber*) [~1] (decirte|decirle|avisarte|avisarle|llamarte|llamarle|escribirte|escribirle|contestarte|contestarle|responderte|responderle|dado|dicho|escrito|avisado|llamado|contestado)',
      'no (cumpli|cumplimos|he cumplido|hemos cumplido|te he (dicho|escrito|avisado|contestado)|le he (dicho|escrito|avisado|contestado))',
      '(mi|nuestra) palabra',
      'la media hora',
    ],
  },
};
