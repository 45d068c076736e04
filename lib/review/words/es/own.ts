import type { GroupWords } from '../review-words.ts';

const others =
  '(transportista|repartidor|mensajero|mensajeria|empresa de transporte|agencia|cartero|almacen|fabricante|proveedor|vendedor|banco|companero|companera|departamento|sistema|tecnico|correos|seur|mrw|dhl|ups|fedex|gls|logistica|otro agente|agente anterior|paqueteria)';

/** Verbs of a step, in the first person of the present; those that are nouns as well stand only behind a pronoun. */
const now =
  '(miro|reviso|compruebo|consulto|busco|llamo|mando|hago|(lo|la|los|las|se lo) pido|pido (al|a|que|ahora|hoy|el|la|un|una|mi|otro|otra|prioridad|autorizacion|confirmacion)|procedo (a|con)|pregunto|averiguo|gestiono|tramito|devuelvo|cancelo|reservo|escribo|anulo|solicito|preparo|soluciono|resuelvo|corrijo|activo|desactivo|reinicio|programo|reprogramo|verifico|hablo|investigo|localizo|rastreo|confirmo|informo|repongo|sustituyo|cierro el pedido|abro|adjunto|reclamo|vuelvo a|me encargo|me ocupo|me pongo|me aseguro|sigo con|empiezo|doy|aplico|actualizo|registro|marco|quito|elimino|amplio|retomo|lo llevo|la llevo|lo dejo|la dejo|lo paso|la paso|le pongo|te pongo)';

const behindPronoun =
  '(envio|reenvio|reembolso|abono|aviso|cambio|ingreso|arreglo|contacto|cuento|digo|paso|traslado|comento|configuro|instalo|facilito|proporciono|reparo|respondo|contesto|consigo|dejo|explico|doy|hago|mando|llamo|escribo|regalo|ofrezco|pongo|tengo al tanto|mantengo)';

const future =
  '(mirare|revisare|comprobare|consultare|buscare|llamare|enviare|mandare|hare|pedire|preguntare|averiguare|gestionare|tramitare|devolvere|reembolsare|cancelare|cambiare|reservare|abonare|escribire|avisare|informare|confirmare|solicitare|preparare|solucionare|resolvere|verificare|hablare|investigare|respondere|contestare|dire|contare|pasare|trasladare|pondre|encargare|ocupare|contactare|comunicare)';

/** What a step is, behind `voy a`, `puedo`, `vamos a`. */
const doing =
  '(mirar*|revisar*|comprobar*|consultar*|buscar*|llamar*|enviar*|reenviar*|mandar*|hacer*|pedir*|preguntar*|averiguar*|gestionar*|tramitar*|devolver*|reembolsar*|cancelar*|cambiar*|reservar*|abonar*|escribir*|avisar*|informar*|confirmar*|solicitar*|preparar*|solucionar*|resolver*|verificar*|hablar*|investigar*|responder*|contestar*|pasar*|trasladar*|poner*|encargar*|ocupar*|contactar*|comunicar*|arreglar*|ver|ofrecer*|aplicar*|activar*|reiniciar*|reponer*|sustituir*|rastrear*|localizar*|dar*|decir*|corregir*|anular*|levantar*|generar*|abrir*|crear*|ampliar*|programar*|ingresar*|intentar*|escalar*|derivar*|analizar*|atender*|proceder*|seguir*)';

const gerund =
  '(mirando|revisando|comprobando|consultando|buscando|llamando|enviando|haciendo|pidiendo|preguntando|averiguando|gestionando|tramitando|devolviendo|cancelando|hablando|investigando|verificando|trabajando|viendo|preparando|solucionando|resolviendo|localizando|analizando|contactando|escribiendo)';

const done =
  '(mirado|revisado|comprobado|consultado|buscado|llamado|enviado|reenviado|mandado|hecho|pedido|preguntado|averiguado|gestionado|tramitado|devuelto|reembolsado|cancelado|cambiado|reservado|abonado|escrito|avisado|informado|solicitado|preparado|solucionado|resuelto|corregido|activado|reiniciado|programado|verificado|hablado|localizado|encontrado|aplicado|actualizado|registrado|apartado|quitado|anulado|ampliado|puesto|dejado|pasado)';

/** Who does what by when, and what cannot be done. */
export const own: GroupWords<'own'> = {
  i_do: {
    // `solicitó` is somebody else's `solicito`.
    notAs: /ó$/i,
    any: [
      now,
      `(te|le|lo|la|los|las|se|os|les) ${behindPronoun}`,
      future,
      `(voy|ire) a [~3] ${doing}`,
      `(puedo|tengo que|debo) [~2] ${doing}`,
      `estoy [~2] ${gerund}`,
      '(cojo|tomo|llevo|atiendo|asumo) yo ~1',
      '(bajo|subo|voy) a (preguntar*|mirar*|buscar*|ver)',
      `(dejame|dejeme|deja que|deje que|permiteme|permitame|permite que) [~2] (${doing}|lo mire|lo revise|lo compruebe|lo consulte|mire|revise|compruebe|consulte)`,
      'yo (me|lo|la|te|le|mism*) ~2',
      'estoy (con ello|en ello|en eso)',
    ],
    unless: [
      '(en que|como) [~1] (puedo|podria) ~2',
      '(que|cual|donde|cuando) ~3 puedo ~3 ?',
      '(puedo|podria) (ayudarte|ayudarle|hacer) [~1] (en|con|algo|por) ~3 ?',
      '(algo mas|otra cosa) ~6 (puedo|podria)',
      'no [~1] (puedo|voy|ire)',
      'no (te|le|lo|la|los|se) (puedo|voy)',
      '(cierro|termino|finalizo|voy a (cerrar|terminar|finalizar)) [~3] (chat|conversacion)',
      'si (lo|la|te|le) ~1',
      'si (quieres|quiere) [~1] (te|le) (ofrezco|regalo)',
      'se (le|te) (llamo|envio|aviso|mando|dejo|cambio|paso|abono|reembolso)',
      `${others} [te|le|lo|la|se|me] [lo|la] (llamo|envio|aviso|mando|dejo|paso|busco|marco|hablo|registro)`,
      'no (te|le|lo|la) dejo',
      '(te|le) (informo|confirmo|digo|aviso|explico|comento|recuerdo) [de] que',
      'dejo (anotado|apuntado|registrado)',
      'se (cancelo|anulo|reservo|solicito|confirmo|activo|registro|preparo|actualizo|aplico|elimino|reviso|verifico|programo|gestiono|tramito)',
      '(reviso|miro|llamo|pregunto|compruebo|busco|mando|cancelo|hablo|consulto|verifico|confirmo|solicito|activo|reservo|anulo) usted',
      'usted [~1] (reviso|miro|llamo|pregunto|busco|mando|cancelo|hablo|consulto|verifico|confirmo|solicito|activo|reservo|anulo)',
      'nunca (pido|pregunto|solicito)',
    ],
  },
  has_done: {
    any: [
      `(he|acabo de) [~2] ${done}`,
      'acabo de ~1',
      '(ya|yo|hoy) (pedi|envie|solicite|consulte|llame|tramite|gestione|cambie|cancele|reserve|active|hable|devolvi|hice|mande)',
    ],
    unless: ['no (te|le|lo|la|se) he', 'no he'],
  },
  faceless_do: {
    any: [
      `(vamos|iremos) a [~3] ${doing}`,
      `estamos [~2] ${gerund}`,
      `(podemos|tenemos que|debemos|procederemos|procedemos) [~2] ${doing}`,
      '(revisaremos|miraremos|comprobaremos|consultaremos|buscaremos|llamaremos|enviaremos|haremos|pediremos|averiguaremos|gestionaremos|tramitaremos|devolveremos|reembolsaremos|avisaremos|informaremos|confirmaremos|solicitaremos|solucionaremos|resolveremos|verificaremos|investigaremos|responderemos|contactaremos|procederemos|daremos|estaremos|tomaremos|analizaremos|trasladaremos|comunicaremos|diremos)',
      '(nos|les|te|le|lo|la) (revisamos|miramos|comprobamos|consultamos|llamamos|enviamos|avisamos|informamos|pondremos|ponemos|encargamos|ocupamos|contactamos|gestionamos|devolvemos|decimos|mantendremos|mantenemos)',
      '^ (revisamos|miramos|comprobamos|consultamos|gestionamos|tramitamos|averiguamos) ~3',
      '(un|una|mi|el|la|nuestro|otro|algun) [~1] (companero|companera|agente|tecnico|equipo|departamento|area|especialista|gestor|colega|asesor|responsable) [~3] (se pondra|se pone|contactara|llamara|revisara|mirara|lo mira|te llama|le llama|escribira|se encargara|se encarga|se comunicara|atendera|lo revisa|esta|va a)',
      '(alguien) [~3] (se pondra|contactara|llamara|revisara|escribira|se encargara|se comunicara|te llama|le llama|lo mira|lo revisara)',
      '(te|le|les|os) (llamara|llamaran|contactara|contactaran|escribira|escribiran|avisara|avisaran|informara|informaran|atendera|respondera|responderan|dira|diran)',
      'estamos al tanto',
      'trabajando (para|en) ~3',
      '(sera|seran|ha sido|esta siendo|estan siendo|fue|queda|esta) [~2] (revisad*|derivad*|escalad*|tramitad*|gestionad*|remitid*|trasladad*|atendid*|analizad*|investigad*|registrad*|en tramite|en proceso)',
      'se (revisara|mirara|tramitara|gestionara|procedera|pondran|pondra en contacto|ha escalado|ha derivado|ha enviado|ha trasladado|ha abierto|investigara|resolvera|solucionara|comunicara|comunicaran|esta revisando|esta gestionando|esta investigando|esta mirando|le informara|te informara|le contactara|te contactara|devolvera|reembolsara)',
    ],
    unless: [
      '(podemos|vamos a) ~3 ?',
      'gracias por ~6',
      'no (podemos|vamos)',
      'ya (esta|queda|quedo|fue|ha sido|ha quedado) [~1] (revisad*|tramitad*|gestionad*|registrad*)',
      '(enviamos|revisamos|comprobamos|llamamos|avisamos|gestionamos) ~2 (a tiempo|ayer|correctamente|puntualmente)',
    ],
  },
  time: {
    any: [
      '(hoy|manana|pasado manana|esta (tarde|noche|manana|semana)|este (mes|viernes|lunes)|mediodia|medianoche)',
      '(el|este|para el|antes del|proximo|al) [proximo] <weekday>',
      '<weekday> [~1] (que viene|proximo|por la|a primera|a las|<number>)',
      '(a|antes de|sobre|hacia|hasta|desde|de|entre) (las <number>|la una|mediodia)',
      '<number> (h|hs|horas|am|pm)',
      '(en|dentro de|tarda|tardo|tardara|menos de|maximo|maximo de|tras|unos|unas|aproximadamente|dame|deme|dejame|dejeme|cada|durante|plazo de|ocupa|lleva) [unos|unas|un|una|menos de|maximo|los proximos|las proximas|el proximo] (<number>|media|un par de|cuarto de) [a <number>|o <number>] (minuto|minutos|min|hora|horas|dia|dias|semana|semanas|laborables|habiles|cuarto)',
      '(en|dentro de) (una hora|media hora|un cuarto de hora|un dia|una semana|un minuto|cinco minutos)',
      '<number> [a <number>] dias (habiles|laborables)',
      '<number> de <month>',
      '(en|con) (tu|su|el|la) (proximo|proxima) (paquete|pedido|factura)',
      '(ahora mismo|ahora|inmediatamente|de inmediato|en este momento|en este instante|al momento|ya mismo|ahorita|mientras hablamos)',
      '(como muy tarde|a mas tardar|a primera hora|a ultima hora|fin de semana|final de semana|final del dia|la semana que viene|proxima semana)',
    ],
    unless: [
      '(gracias|feliz|buen|tengas|tenga|pases|pase) ~4 (dia|tarde|noche|hoy)',
      '(entregad*|ayer|pasado|desde) ~3 <weekday>',
      'hasta ahora',
      'por ahora',
      'de ahora en adelante',
      'a partir de ahora',
    ],
  },
  refusal: {
    any: [
      'no [te|le|se lo|se la|lo|la|nos|me] (puedo|podemos|podria|podriamos|pude|pudimos|podre|podremos|voy a poder|vamos a poder)',
      'no [nos|me|se|le|te] [~1] (es|sera|seria|resulta) posible',
      'no se (puede|podra|pueden|podria|hace|hacen|admite|admiten|permite|permiten)',
      'no hay (nada|mas|forma|manera|ninguna forma|solucion|posibilidad|otra)',
      '(no puedo|nada mas que|poco|nada) [~2] (hacer|ayudar)',
      '(no es|no son) [~1] (mi|nuestro|nuestra|de mi|de nuestro) (departamento|area|trabajo|competencia|responsabilidad|decision|problema|asunto|culpa mia)',
      '(no me|no nos) (corresponde|compete|toca)',
      'no es (cosa|asunto|tema) (mio|mia|nuestro|nuestra)',
      '(sistema|programa|ordenador|computadora|aplicacion) no (me|nos|lo|te|le) (deja|permite)',
      'no (me|nos) (deja|permite|lo permite)',
      '(es|resulta|seria) [~1] imposible',
      '(fuera de|no esta en) (mi|mis|nuestro|nuestra|nuestras) (alcance|manos|mano|control)',
      'tengo las manos atadas',
      '(no depende|ya no depende) de (mi|nosotros|nuestra)',
      'no (tengo|tenemos|tiene|tienes) [~2] (acceso|autorizacion|permiso|autoridad|competencia|derecho)',
      'no (procede|corresponde|aplica|es viable|cabe)',
      '(no puede|no pueden) [~2] (hacer|devolver|reembolsar|cambiar|cancelar*)',
      'eso es (todo|lo que hay)',
      'imposible $',
      'no se que mas (decirte|decirle|hacer)',
      '(ya|nosotros) (cumplimos|hemos cumplido) ~2',
      'no (admite|admiten|acepta|aceptan|contempla|contemplan) ~3',
      '(por|de) nuestra parte ~5 (cerrado|cerrada|terminado|resuelto|finalizado|concluido)',
      '(caso|asunto|tema) [~1] (esta|queda) [~1] (cerrado|zanjado|terminado)',
    ],
    unless: [
      'no (puedo|podemos|pude) [~1] (ver|leer|abrir|encontrar|prometer*|garantizar*|imaginar*|asegurar*|dejar)',
      'no se puede repetir',
      'no (puede|pueden) (ser|pasar|seguir)',
    ],
  },
  instead: {
    any: [
      'lo que [si] [te|le] (puedo|podemos|podria|esta en mi mano)',
      '(si que|si|tambien|en cambio|hoy|ahora|mientras|pero) [te|le] (puedo|podemos)',
      '(en su lugar|en cambio|a cambio|como alternativa|mientras tanto|entretanto|por otra parte|otra opcion|la alternativa)',
      `(^|y|o) [te|le|hoy|lo] puedo ${doing}`,
      '(^|y) (puedes|puede|podrias|podria) [~1] (recogerl*|recoger|elegir|escoger|cambiarl*|devolverl*)',
      'esto es lo que puedo hacer',
      'puedo hacer (una|dos|esto|lo siguiente)',
    ],
    unless: ['en (que|como) puedo', 'no (te|le|lo) puedo ~8 $'],
  },
  way_out: {
    any: [
      '(puede|puedes|podra|podras|podria|podrias) [tambien|siempre|aun] ~1',
      '(pero|cuando|luego|despues) [~3] (puedo|podemos|podre|podremos) ~1',
      '^ (pruebe|prueba|utilice|use|usa|siga|sigue|reinicie|reinicia|elija|elige|abra|abre) ~1',
    ],
    unless: [
      'no [~2] (puede|puedes|podra|podras|podria|podrias|puedo|podemos|podre|podremos)',
      '(puede|puedes) (ver|comprobar|entender|imaginar|solo)',
    ],
  },
  blames_customer: {
    any: [
      '(debiste|debio usted|debias|deberias|deberia|tendrias que|tendria que|tenias que|tenia que|podias|podia|hubieras|hubiera|hubiese|hubieses|podrias|podria) [~1] (haber|haberlo|haberla|haberlos|haberlas|haberte|haberse|haberme|haberos|habernos) [~1] (leido|revisado|comprobado|mirado|avisado|llamado|dicho|estado|contactado|indicado|puesto|elegido|pedido|escrito|fijado|esperado|guardado|informado|cancelado|preguntado|abierto)',
      '(debiste|debio|debias) (leer|revisar|comprobar|mirar|avisar|llamar|decir|estar|contactar|indicar|poner|fijarte|fijarse|esperar|guardar)',
      'si [usted|tu] (hubieras|hubiera|hubieses|hubiese|te hubieras|se hubiera|habrias) [~2] (leido|revisado|comprobado|mirado|avisado|llamado|dicho|estado|contactado|indicado|fijado|seguido|hecho|abierto|esperado)',
      '(no|te|se) (leiste|revisaste|comprobaste|avisaste|indicaste|pusiste|contestaste|equivocaste|abriste|estabas|fijaste|olvidaste|seguiste|respondiste|confirmaste) [~3]',
      'no (has|ha) [~1] (leido|revisado|comprobado|avisado|indicado|puesto|contestado|abierto|seguido|confirmado|mirado) [~2] (bien|correctamente|bueno|el|la|los|las|nada)',
      '(pusiste|has puesto|ha puesto|introdujiste|diste|has dado|ha dado|indicaste|ha indicado|has indicado|escribiste|elegiste|ha elegido) ~4 (mal|equivocad*|incorrect*|erroneo|erronea)',
      '(te|se) (has|ha) (equivocado|olvidado|confundido)',
      '(es|ha sido|fue) [~1] (culpa tuya|culpa suya|su culpa|tu culpa|error suyo|error tuyo|su error|tu error|responsabilidad suya|responsabilidad tuya|su responsabilidad|tu responsabilidad)',
      '(como|tal y como|tal como|segun) [~1] (se indica|indica|aparece|pone|esta indicado|se especifica|figura|viene|se explica|consta) [~2] (en|la|nuestra|web|pagina|condiciones)',
      '(seguro que|estas seguro|esta seguro|segura) ~1 (has|ha|lo|de haber|miraste|buscaste|que) [~2] (mirado|buscado|revisado|bien)',
      'seguro que (no|lo|la) ~6 (recogio|recogido|tiene) ~6 ?',
      'seguro que [no] [lo|la|los|las] (hizo|hiciste|solicito|solicitaste|pidio|pediste|puso|pusiste|escribio|escribiste|introdujo|introdujiste|marco|marcaste|miro|miraste|busco|buscaste|reviso|revisaste|leyo|leiste|eligio|elegiste|conecto|conectaste) ~4 bien',
      '(reviso|comprobo|miro|verifico|busco|pregunto) usted',
      '(has|ha) (preguntado|buscado|mirado|revisado|comprobado) [usted|tu] bien',
      '^ (haberlo|haberla|haberte|haberse|haber) (pedido|dicho|leido|mirado|avisado|elegido|puesto|pensado|comprado)',
      'no [~1] (cogiste|contestaste|atendiste|respondiste|abriste|estabas)',
      'no [lo|la] (cogio|contesto|atendio|respondio|abrio|estaba) usted',
      'usted no [lo|la] (cogio|contesto|atendio|respondio|abrio|estaba)',
    ],
    unless: [
      'no [~1] (deberias|deberia|tendrias|tendria|tenias|tenia|debias) ~1',
      '(deberia|deberias|tendrias que|tendria que) [~1] haber (recibido|tenido|llegado|sido)',
      'no [es|ha sido|fue] [~1] (culpa tuya|culpa suya|su culpa|tu culpa|tu error|su error)',
    ],
  },
  blames_other: {
    any: [
      `(culpa|error|fallo|problema|responsabilidad|cosa) [~1] (de|del) [~2] ${others}`,
      `${others} [~2] (se equivoco|se ha equivocado|se equivocaron|fallo|ha fallado|fallaron|cometio|ha cometido|perdio|ha perdido|perdieron|lo hizo mal|lo ha hecho mal|tiene la culpa|no hizo|no debio|tuvo un error|se olvido|mete la pata)`,
      `(contacta|contacte|habla|hable|llama|llame|pregunta|pregunte|reclama|reclame|dirigete|dirijase|contactes|acudir|acude|acuda|ponte|pongase|consulta|consulte|comunicate|comuniquese) [~4] (con|a|al|en) [~2] ${others}`,
      `(tienes|tiene|debes|debe|deberias|deberia|toca) [~1] [que] [~2] (hablar|contactar|llamar|reclamar|preguntar|acudir) [~2] ${others}`,
      `(depende|corresponde|compete) [~1] (de|del|a|al) [~2] ${others}`,
      `(verlo|hablarlo|tratarlo|arreglarlo|reclamarlo|solucionarlo) [~1] (con|a) [~2] (ellos|${others})`,
      '(reclamarles|reclamarle|preguntarles) a (ellos|el banco|la agencia)',
      '(tienes|tiene|tendras|tendra|debes|debe|deberas|debera|deberias|deberia|tendrias|tendria|toca) [que] (hablar|contactar|llamar|llamarles|reclamar|reclamarles|preguntarles|escribirles|acudir) [~1] (a|con) ellos',
      '(otro|ese|aquel) departamento',
      '(mi|un|una|el|otro|ese) (companero|companera|agente) [~3] (no debio|se equivoco|te informo mal|le informo mal|informo mal|se confundio|no deberia|dijo mal)',
      '(culpa|error|fallo) [~1] (suyo|suya|de ellos)',
    ],
    unless: ['(voy|ire) a ~2', `(llamo|pregunto|consulto|hablo|pido|reclamo|contacto) ~4 ${others}`],
  },
  policy: {
    any: [
      '(politica|politicas|normativa|normas|reglamento|protocolo|protocolos|procedimiento|procedimientos|letra pequena)',
      '(nuestras|las|los|segun|sus) [~1] (condiciones|terminos) [generales|de venta|de envio|de compra|de uso|y condiciones|~1]',
      'terminos y condiciones',
      '(nuestras|las|estas) reglas',
      'asi [es como] (trabajamos|funcionamos|lo hacemos|funciona)',
    ],
    unless: ['(en las mismas|buenas|perfectas|malas|las mismas) condiciones'],
  },
  reason: {
    any: [
      '(porque|ya que|dado que|puesto que|debido a|para que|asi que|por eso|pues|el motivo|la razon|de modo que|de esa forma|de esta forma|para (evitar|proteger|asegurar*|poder|no))',
    ],
  },
};
