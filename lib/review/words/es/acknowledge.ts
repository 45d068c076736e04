import type { GroupWords } from '../review-words.ts';

const bad =
  '(frustrante|molesto|molesta|desesperante|agotador|agotadora|decepcionante|angustioso|angustiosa|estresante|desagradable|inaceptable|intolerable|indignante|injusto|injusta|horrible|terrible|fatal|duro|dura|dificil|pesado|pesada|fastidioso|vergonzoso|preocupante|incomodo|incomoda|exasperante|irritante|triste|grave|serio)';

const harm =
  '(molestia|molestias|inconveniente|inconvenientes|trastorno|trastornos|contratiempo|contratiempos|incomodidad|incomodidades|incidencia|incidencias|contrariedad)';

/** Feeling with the customer, and owning what went wrong. */
export const acknowledge: GroupWords<'acknowledge'> = {
  feeling: {
    any: [
      `(es|fue|era|resulta|ha sido|debe ser|debe de ser|debio ser|tiene que ser|suena|seria|parece|esta siendo) [~3] ${bad}`,
      '(vaya|menuda|menudo|que) (rabia|fastidio|faena|pena|mal|disgusto|desastre|lio|frustracion|coraje|bronca|decepcion|susto|agobio|impotencia|horror|dia|tarde|semana|jaleo|chasco|palo|desproposito|locura|trastorno|espera)',
      '(no es|no esta|no estuvo|no fue|no ha sido|no parece) [~2] (normal|justo|bien|aceptable|de recibo|razonable|correcto|agradable|serio|logico|plato de gusto)',
      '(entiendo|comprendo|imagino|entendemos|comprendemos) [~3] (que|lo|tu|su|por que) [~6] (molest*|enfad*|hart*|cansad*|frustr*|dificil|indign*|preocup*|enoj*|desesper*|decepcion*|rabia|angusti*|estes|urge|importa|quieras|quiera|quejes|queje|cansa)',
      '(es|me parece) [muy|totalmente|completamente] (normal|logico|comprensible|natural) [~1] que',
      '(es|resulta) [~2] comprensible',
      '(tienes|tiene|con) [~2] razon',
      'demasiado (tiempo|tarde|largo|larga|lejos)',
      '(es|son|fue|han sido|ha sido) [ya] demasiado*',
      '(dia|tarde|semana|manana|horas|dias|viaje|esper*) ~6 (perdido|perdida|perdidos|perdidas|para nada|en vano|en balde|por nada)',
      '(perder|perdido|perdiste|perdio|hecho perder) ~3 (dia|tarde|manana|tiempo|horas|semana)',
      'no (deberias|deberia|tendrias que|tendria que|tenias que|tenia que|debias|debia) ~3 (haber|esperar|pasar|pasado|ocurrir|llamar|insistir|escribir|faltar|preguntar|repetir|ser)',
      'no (debio|debieron|debe|puede ser) ~3',
      'nadie (deberia|tendria|debio)',
      '(llevas|lleva|lleves|lleve) ~6 (esperando|sin|con esto|asi|espera)',
      '(has|ha|hayas|haya) [~2] (esperado|tenido que)',
      '(has|ha|hayas|haya) [~2] (pasado|estado|perdido) ~4 (dia|tarde|manana|horas|semana|casa|tiempo|esperando|pendiente)',
      '(esperaste|espero usted|estuviste|estuvo|pasaste|te quedaste|se quedo) ~4 (dia|tarde|casa|horas|vano|manana|balde)',
      '^ que (lleves|lleve|hayas|haya|tengas|tenga|sigas|siga|estes|este) ~2',
      '(mucho|muchisimo|tanto) (tiempo|esperar|retraso)',
      'mas que suficiente',
      '(te|le) debemos [~4] respuesta',
      '(contabas|contaba|confiabas|confiaba|confiaste|confio) (con|en)',
      '<duration> [~4] es [~1] (mucho|demasiado|larg*|excesivo)',
      '(pesadez|calvario|una odisea|un lio tremendo|una locura|un desproposito)',
      '(y|pero) (tu|usted|te|le|a ti) [~2] no [~2] (tienes|tiene|ha llegado|llego|recibiste|recibio)',
      'lo que (quieres|quiere|necesitas|necesita) es',
      'no es (forma|manera|lo que (compraste|pagaste|pediste|esperabas|compro|pago|pidio|esperaba|te prometimos|le prometimos))',
      'cualquiera se (cansa|enfada|desespera)',
    ],
    unless: [
      'me (resulta|es|seria) dificil',
      'no es [~1] (dificil|demasiado)',
      'si ~6 demasiado',
      '^ que (tengas|tenga) [~1] (buen|feliz|bonito|un|una)',
      '(no|nunca) [~1] (tienes|tiene) razon',
    ],
  },
  generic: {
    any: [
      '(entiendo|comprendo|entendemos|comprendemos|comparto|reconozco|lamento|lamentamos|veo) [~3] (tu|su|tus|sus|la|el) (frustracion|molestia|molestias|enojo|enfado|malestar|preocupacion|preocupaciones|situacion|inquietud|inquietudes|inconformidad|disgusto|descontento|decepcion|indignacion|sentir|postura)',
      `(por|de) (las|los|la|el|cualquier|cualquiera|todas las|todos los|posibles|estas|estos|este|esta) [posible|posibles] ${harm}`,
      `(lamento|lamentamos|siento|sentimos|disculpa|disculpe|disculpas|disculpen|perdon|perdona|perdone) [~4] ${harm}`,
      `(entiendo|comprendo|imagino|entendemos|se) [~2] lo ${bad} [~2] que [~1] (es|resulta|puede|debe|esta) [~1] (ser|resultar|esto|siendo|esta) [~3] $`,
      '(lamento|lamentamos|siento|sentimos) [mucho|muchisimo|profundamente] (escucharlo|oirlo|leerlo|saberlo|escuchar (eso|esto)|leer (eso|esto)|oir (eso|esto)|lo (ocurrido|sucedido)|lo que (ha pasado|paso|ha ocurrido|ocurrio))',
      '(gracias|agradezco|agradecemos|agradeciendo) [~2] (tu|su) [~1] (paciencia|comprension|preferencia|confianza en nosotros)',
      'gracias [de antemano|anticipadas] por [~1] (tu|su|la) (paciencia|comprension)',
      '(tu|su) (llamada|opinion|satisfaccion|consulta|comentario|mensaje|tranquilidad|caso) es [muy|lo mas] (importante|prioridad|nuestra prioridad)',
      '^ [te|le|lo|la] (entiendo|comprendo|entendemos|comprendemos) [perfectamente|totalmente|completamente|muy bien|bien] $',
      'me pongo en (tu|su) (lugar|piel)',
      'no es (la experiencia|lo que queremos|lo que queriamos|el servicio que|nuestra intencion)',
      '(mas sinceras|sinceras) disculpas',
      '(hacemos|haremos|hare|estamos haciendo|hago) [~2] (todo lo posible|lo posible|lo mejor)',
    ],
  },
  apology: {
    any: [
      '(lo siento|lo sentimos|perdon|perdona|perdone|perdonen|perdoname|disculpa|disculpe|disculpas|disculpen|disculpame|disculpeme|lamento|lamentamos|sorry)',
      '(siento|sentimos) (mucho|muchisimo|de verdad|que|lo|la|el|las|los|haber*|no|tanto|profundamente)',
    ],
    unless: [
      '(siento|lamento|sentimos|lamentamos|siento mucho) ~6 (perdida|fallec*|muerte|murio|muerto)',
      '(siento|lamento|siento mucho) [~2] lo de (tu|su) (madre|padre|marido|mujer|hijo|hija|pareja|hermano|hermana|abuelo|abuela)',
      '(no hace falta|no tiene|no tienes|sin) ~4 (disculp*|perdon)',
    ],
  },
  responsibility: {
    any: [
      '(error|fallo|culpa|falta|responsabilidad|descuido|despiste|equivocacion|tarea|cosa) [es|fue|ha sido|solo|toda|todo] (nuestro|nuestra|mio|mia|de nuestra parte|por nuestra parte|por mi parte|de mi parte)',
      '(nuestro|nuestra|mi) (error|fallo|culpa|responsabilidad|descuido|despiste|equivocacion)',
      '(hemos|he) [~1] (fallado|errado|metido la pata|incumplido)',
      '(fallamos|incumplimos|metimos la pata|fallo nuestro)',
      'no [~2] (cumplimos|cumpli|hemos cumplido|he cumplido|hicimos|hice|avisamos|avise|llamamos|hemos llamado|llegamos|hemos (hecho|estado|avisado|sabido))',
      '(nos|me) (equivocamos|hemos equivocado|he equivocado|equivoque|confundimos|hemos confundido)',
      '(hemos|he) [~3] (perdido|olvidado|extraviado|cobrado|duplicado|hecho esperar|hecho perder|dejado|tardado|confundido|traspapelado|retrasado)',
      '(hemos|he) [~2] (enviado|mandado|entregado|embalado|gestionado|hecho) ~6 (equivocad*|mal|por error|tarde|erronea|que no)',
      '(enviamos|mandamos|entregamos|cobramos|embalamos|gestionamos|dejamos|perdimos|olvidamos) ~6 (mal|equivocad*|dos veces|por error|tarde|erronea|de mas|esperando|paquete|pedido|colgad*|sin)',
      '(te|le) (hicimos|hemos hecho|hice|he hecho) (esperar|perder|llamar|repetir)',
      '(te|le) (dejamos|hemos dejado|deje|he dejado) ~3',
      '(deberiamos|debimos|debi|tendriamos que|teniamos que) [~1] (haber*|avisar*|decir*|llamar*|entregar*|comprobar*)',
      '(deberia|deberian|tendria que|tendrian que|tenia que|tenian que|debia|debio|debieron) [~2] (haber llegado|haber estado|haberte llegado|haberle llegado|haber sido|haber tenido)',
      '(nos|me) toca (arreglarlo|solucionarlo|resolverlo|a)',
      '(lo asumo|lo asumimos|asumo|asumimos|me hago responsable|nos hacemos responsables)',
      '(te|le) (prometimos|dijimos|prometi|dije) ~8 y no',
      'por (un|nuestro) (error|fallo) (nuestro|de nuestra)',
      '(es|fue|ha sido) cosa nuestra',
      '<duration> sin (contestar*|responder*|respuesta|noticias)',
      'se (me|nos) (paso|ha pasado|olvido|ha olvidado|traspapelo|ha traspapelado)',
    ],
    unless: [
      '^ si ~5 por (un|nuestro) (error|fallo)',
      'no (es|fue|ha sido) [~1] (culpa|error|fallo|responsabilidad|cosa) (nuestro|nuestra|mio|mia)',
      'no (es|fue|ha sido) (nuestro|nuestra|mi) (culpa|error|fallo|responsabilidad)',
    ],
  },
  thanks_effort: {
    any: [
      '(gracias|agradezco|agradecemos) [~2] por (esperar*|avisar*|preguntar*|llamar*|escribir|seguir*|volver*|contar*|mirar*|revisar*|comprobar*|enviar*|mandar*|explicar*|insistir|aguantar|quedarte|quedarse|adelantar*|molestarte|molestarse|decir*|pasar*|probar*|buscar*|haber*|tomarte|tomarse|hacerlo|facilitar*|darme|la espera|el aviso|los datos|las fotos|la foto|el esfuerzo|tantos)',
      '(te|le) agradezco (que|el|la|los|las|mucho que)',
      '(has|ha) hecho [ya] [~1] (bastante|suficiente|todo lo|mas que)',
      '(has|ha|ya) [~1] hecho (bastante|suficiente|todo)',
    ],
    unless: ['gracias por (contactar*|comunicar*|escribirnos|ponerte|ponerse|elegir*|confiar)'],
  },
  same_feeling: {
    any: [
      '(se|sabemos|entiendo|imagino) [~1] (exactamente|perfectamente|bien|muy bien|de sobra|mejor que nadie) (como|lo que) [~1] (te sientes|se siente|sientes|siente|te encuentras)',
      'se (como te sientes|como se siente|lo que sientes|lo que siente|lo que es|lo que se siente)',
      '(estaria|me sentiria|me pondria|estaria yo) [~2] (igual|furios*|enfadad*|molest*|hart*|indignad*|asi|como tu|como usted|enojad*)',
      'en (tu|su) lugar [~3] (estaria|me sentiria|me pondria|haria|tambien)',
      'yo [tambien] [~2] (estaria|me sentiria|me pondria|me enfadaria)',
      '(estaria|sentiria|pondria|enfadaria) ~5 en (tu|su) lugar',
      'si [yo] fuera (tu|usted) ~1',
      'a mi tambien (me|ya)',
      'me [~2] (ha pasado|paso) [~1] (lo mismo|igual|a mi)',
      '(comparto|siento como mio|siento como mia|siento) [~1] (tu|su) (dolor|rabia|frustracion|indignacion|enfado)',
      'he pasado por (lo mismo|eso|ahi|esto)',
      'me (enfadaria|enojaria|molestaria|indignaria|fastidiaria) [~1] (igual|tambien|lo mismo)',
    ],
    unless: ['se (exactamente|perfectamente|bien) donde'],
  },
  but: {
    any: ['(pero|sin embargo|no obstante|aunque|ahora bien|solo que|lo que pasa es que|lo cierto es que)'],
    unless: ['aunque (todavia|aun) no (haya|tenga)', 'no solo ~6 sino'],
  },
};
