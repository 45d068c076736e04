import type { PromiseWords } from './promise-words.ts';

const role =
  '(tecnico|tecnica|tecnicos|companero|companera|companeros|colega|equipo|supervisor|supervisora|encargado|encargada|responsable|gerente|especialista|departamento|almacen|repartidor|transportista|mensajero|fontanero|electricista|agente|asesor|asesora|medico|clinica|oficina|administracion|tienda|proveedor|banco)';

/** Spanish, of Spain and of Latin America. */
export const promiseWords: PromiseWords<'inf' | 'fut' | 'pres' | 'fut3' | 'pres3' | 'part' | 'noun'> = {
  classes: {
    we: '(yo|nosotros|nosotras)',
    party: `((mi|nuestro|nuestra|un|una|el|la|su|tu|uno de nuestros|una de nuestras) [~2] ${role} [(de|del) ~1]|alguien|ellos)`,
    c: '[(le|te|les|os|lo|la|los|las|se|me)] [(lo|la|los|las|le)]',
    you: '(le|te|les|os|se lo|se la|te lo|te la|se los|se las|te los|te las)',
  },
  acts: {
    call: {
      inf: [
        'llamar|llamarle|llamarte|llamarlo|llamarla|llamarles|llamaros|telefonear|devolverle la llamada|devolverte la llamada',
      ],
      fut: ['llamare|llamaremos|telefoneare|devolvere la llamada|devolveremos la llamada'],
      pres: ['llamo|llamamos|telefoneo|devuelvo la llamada|devolvemos la llamada|marco|doy un toque'],
      fut3: ['llamara|llamaran|devolvera la llamada'],
      pres3: ['llama|llaman'],
      part: ['llamado'],
      noun: ['llamada'],
    },
    write: {
      inf: [
        'escribir|escribirle|escribirte|(enviar|enviarle|enviarte|mandar|mandarle|mandarte) ~4 (correo|email|e mail|mail|mensaje|confirmacion|enlace|etiqueta|link)',
      ],
      fut: [
        'escribire|escribiremos|(enviare|enviaremos|mandare|mandaremos) ~4 (correo|email|e mail|mail|mensaje|confirmacion|enlace|etiqueta|link)',
      ],
      pres: [
        'escribo|escribimos|(envio|enviamos|mando|mandamos) ~4 (correo|email|e mail|mail|mensaje|confirmacion|enlace|etiqueta|link)',
      ],
      fut3: ['escribira|escribiran|(enviara|mandara) ~4 (correo|email|mensaje|confirmacion|enlace|etiqueta)'],
      pres3: ['escribe|escriben'],
      part: ['escrito|(enviado|mandado) ~4 (correo|email|mensaje|confirmacion|enlace|etiqueta)'],
      noun: ['correo|email|e mail|mail|mensaje|confirmacion|enlace|etiqueta|sms'],
    },
    reply: {
      inf: [
        'avisar|avisarle|avisarte|informar|informarle|informarte|contactar|contactarle|contactarte|contactarlo|contestar|contestarle|contestarte|responder|responderle|responderte|ponerme en contacto|ponernos en contacto|dar una respuesta|darle una respuesta|darte una respuesta|mantenerle informado|mantenerle al tanto|mantenerte informado|decirle algo|decirte algo',
      ],
      fut: [
        'avisare|avisaremos|informare|informaremos|contactare|contactaremos|contestare|contestaremos|respondere|responderemos|pondre en contacto|pondremos en contacto|dare (una respuesta|respuesta|noticias)|daremos (una respuesta|respuesta|noticias)|mantendre (informado|informada|al tanto)|mantendremos (informado|informada|al tanto)|dire algo|diremos algo',
      ],
      pres: [
        'aviso|avisamos|informo|informamos|contacto|contactamos|contesto|contestamos|respondo|respondemos|pongo en contacto|ponemos en contacto|mantengo (informado|informada|al tanto)|mantenemos (informado|informada|al tanto)|digo algo|decimos algo|doy (una respuesta|respuesta)|damos (una respuesta|respuesta)|confirmo|confirmamos',
      ],
      fut3: [
        'avisara|informara|contactara|contactaran|contestara|respondera|pondra en contacto|pondran en contacto',
      ],
      pres3: ['avisa|contacta|contesta|pone en contacto'],
      part: ['avisado|informado|contactado|contestado|respondido'],
      noun: ['respuesta|noticias|actualizacion|contestacion|novedades'],
    },
    credit: {
      inf: [
        'abonar|abonarle|abonarte|acreditar|acreditarle|(aplicar|aplicarle|aplicarte|dar|darle|darte|anadir) ~3 (descuento|saldo|vale|credito|bono)',
      ],
      fut: [
        'abonare|abonaremos|acreditare|acreditaremos|(aplicare|aplicaremos|dare|daremos|anadire) ~3 (descuento|saldo|vale|credito|bono)',
      ],
      pres: [
        'abonamos|acredito|acreditamos|abono|(aplico|aplicamos|doy|damos|anado|anadimos) ~3 (descuento|saldo|vale|credito|bono)',
      ],
      fut3: ['abonara|abonaran|acreditara'],
      pres3: ['abona'],
      part: ['abonado|acreditado|(aplicado|anadido) ~3 (descuento|saldo|vale|credito)'],
      noun: ['abono|vale|saldo|descuento|credito'],
    },
    refund: {
      inf: [
        'reembolsar|reembolsarle|reembolsarte|devolverle ~3 dinero|devolverte ~3 dinero|devolver ~3 (dinero|importe)|devolverle ~2 importe|(tramitar|hacer|procesar|gestionar) ~3 (reembolso|devolucion)|reintegrar',
      ],
      fut: [
        'reembolsare|reembolsaremos|(devolvere|devolveremos) ~3 (dinero|importe|todo)|(tramitare|tramitaremos|hare|haremos|procesare|procesaremos|gestionare|gestionaremos) ~3 (reembolso|devolucion)',
      ],
      pres: [
        'reembolsamos|reembolso el|reembolso|(devuelvo|devolvemos) ~3 (dinero|importe|todo)|(tramito|tramitamos|hago|hacemos|proceso|procesamos|gestiono|gestionamos) ~3 (reembolso|devolucion)',
      ],
      fut3: ['reembolsara|reembolsaran|devolvera ~3 (dinero|importe)|devolveran ~3 (dinero|importe)'],
      pres3: ['reembolsa'],
      part: ['reembolsado|(devuelto|reintegrado) ~3|(tramitado|procesado|hecho) ~3 (reembolso|devolucion)'],
      noun: ['reembolso|dinero|importe|devolucion'],
    },
    replace: {
      inf: [
        'reemplazar|sustituir|cambiar|cambiarle|cambiarte|cambiarlo|reponer|(enviar|enviarle|enviarte|mandar) ~3 (nuevo|nueva|otro|otra|reemplazo)',
      ],
      fut: [
        'reemplazare|reemplazaremos|sustituire|sustituiremos|cambiare|cambiaremos|(enviare|enviaremos|mandare|mandaremos) ~3 (nuevo|nueva|otro|otra|reemplazo)',
      ],
      pres: [
        'reemplazo|reemplazamos|sustituyo|sustituimos|cambio|cambiamos|(envio|enviamos|mando|mandamos) ~3 (nuevo|nueva|otro|otra|reemplazo)',
      ],
      fut3: ['reemplazara|sustituira|cambiara|cambiaran'],
      pres3: ['reemplaza|sustituye|cambia'],
      part: ['reemplazado|sustituido|cambiado'],
      noun: ['nuevo|nueva|reemplazo|otro|otra'],
    },
    cancel: {
      inf: [
        'cancelar|cancelarle|cancelarlo|cancelarla|anular|anularlo|anularla|dar de baja|darle de baja|darte de baja',
      ],
      fut: ['cancelare|cancelaremos|anulare|anularemos|dare de baja|daremos de baja'],
      pres: ['cancelo|cancelamos|anulo|anulamos|doy de baja|damos de baja'],
      fut3: ['cancelara|cancelaran|anulara'],
      pres3: ['cancela|anula'],
      part: ['cancelado|cancelada|anulado|anulada|dado de baja'],
      noun: ['cancelacion|anulacion'],
    },
    book: {
      inf: [
        'reservar|reservarle|reservarte|agendar|agendarle|programar|programarle|(dar|darle|concertar) ~2 cita|apuntarle|apuntarte',
      ],
      fut: ['reservare|reservaremos|agendare|agendaremos|programare|programaremos|apuntare|apuntaremos'],
      pres: ['reservamos|reservo|agendo|agendamos|programo|programamos|apunto|apuntamos'],
      fut3: ['reservara|agendara|programara'],
      pres3: ['reserva|agenda|programa'],
      part: ['reservado|reservada|agendado|agendada|programado|programada'],
    },
    visit: {
      inf: [
        'visitar|visitarle|visitarte|pasar|pasarse|pasar por|ir|ir a|acudir|venir|(enviar|enviarle|mandar|mandarle) ~3 (tecnico|fontanero|electricista)',
      ],
      fut: [
        'visitare|visitaremos|pasaremos|pasare|iremos|(enviare|enviaremos|mandare|mandaremos) ~3 (tecnico|fontanero|electricista)',
      ],
      pres: ['visitamos|(envio|enviamos|mando|mandamos) ~3 (tecnico|fontanero|electricista)'],
      fut3: ['visitara|visitaran|pasara|pasaran|ira|iran|acudira|vendra|vendran|estara en su'],
      pres3: ['visita|pasa|va|acude|viene|llega'],
      part: ['pasado|visitado|ido'],
      noun: ['visita|tecnico'],
    },
    fix: {
      inf: [
        'arreglar|arreglarlo|arreglarle|reparar|repararlo|solucionar|solucionarlo|solucionarle|resolver|resolverlo|restablecer|corregir|corregirlo|desbloquear|desbloquearle|ocuparme|encargarme|restaurar',
      ],
      fut: [
        'arreglare|arreglaremos|reparare|repararemos|solucionare|solucionaremos|resolvere|resolveremos|restablecere|restableceremos|corregire|corregiremos|desbloqueare|desbloquearemos|ocupare|encargare|encargaremos',
      ],
      pres: [
        'arreglo|arreglamos|reparamos|soluciono|solucionamos|resuelvo|resolvemos|restablecemos|corrijo|corregimos|desbloqueo|desbloqueamos|ocupo|encargo|encargamos',
      ],
      fut3: ['arreglara|reparara|solucionara|resolvera|restablecera|corregira|desbloqueara|encargara'],
      pres3: ['arregla|repara|soluciona|resuelve|corrige'],
      part: [
        'arreglado|arreglada|reparado|reparada|solucionado|solucionada|resuelto|resuelta|restablecido|corregido|desbloqueado|desbloqueada',
      ],
    },
    escalate: {
      inf: [
        'escalar|escalarlo|preguntar|preguntarle|consultar|consultarlo|consultarle|trasladar|trasladarlo|pasarlo|pasarselo|elevar|reportar|reportarlo|hablar con|comentarlo|reclamar',
      ],
      fut: [
        'escalare|escalaremos|preguntare|preguntaremos|consultare|consultaremos|trasladare|trasladaremos|elevare|reportare|reportaremos|hablare con|hablaremos con|reclamare|reclamaremos',
      ],
      pres: [
        'escalo|escalamos|pregunto|preguntamos|consulto|consultamos|traslado|trasladamos|paso|pasamos|elevo|reporto|reportamos|hablo con|hablamos con|reclamo',
      ],
      fut3: ['escalara|preguntara|consultara|trasladara'],
      pres3: ['escala|pregunta|consulta'],
      part: ['escalado|preguntado|consultado|trasladado|reportado|pasado|hablado|elevado'],
    },
    send: {
      inf: [
        'enviar|enviarle|enviarte|enviarlo|enviarselo|enviartelo|mandar|mandarle|mandarte|mandarlo|mandarselo|remitir|entregar|despachar|despacharlo|reenviar',
      ],
      fut: [
        'enviare|enviaremos|mandare|mandaremos|remitire|remitiremos|entregaremos|despachare|despacharemos|reenviare|reenviaremos',
      ],
      pres: ['envio|enviamos|mando|mandamos|remito|remitimos|despacho|despachamos|reenvio|reenviamos'],
      fut3: ['enviara|enviaran|mandara|mandaran|entregara|entregaran|despachara'],
      pres3: ['envia|manda|entrega|despacha'],
      part: ['enviado|enviada|mandado|mandada|remitido|entregado|despachado|reenviado'],
    },
    check: {
      inf: [
        'revisar|revisarlo|comprobar|comprobarlo|verificar|verificarlo|mirar|mirarlo|investigar|investigarlo|averiguar|averiguarlo|consultarlo|analizar|tramitar|gestionar|ver que',
      ],
      fut: [
        'revisare|revisaremos|comprobare|comprobaremos|verificare|verificaremos|mirare|miraremos|investigare|investigaremos|averiguare|averiguaremos|analizare|analizaremos|tramitare|tramitaremos|gestionare|gestionaremos',
      ],
      pres: [
        'reviso|revisamos|compruebo|comprobamos|verifico|verificamos|miro|miramos|investigo|investigamos|averiguo|averiguamos|analizo|tramito|tramitamos|gestiono|gestionamos',
      ],
      fut3: ['revisara|revisaran|comprobara|verificara|mirara|investigara|investigaran|analizara'],
      pres3: ['revisa|comprueba|verifica|investiga'],
      part: [
        'revisado|revisada|comprobado|verificado|mirado|investigado|averiguado|analizado|tramitado|gestionado',
      ],
    },
  },
  forms: [
    { pattern: '[<we>] <c> {fut}', who: 'us' },
    { pattern: '<we> <c> {pres}', who: 'us', needs: 'object' },
    { pattern: '(<you>|lo|la|me|nos|los|las) {pres}', who: 'us', needs: 'object' },
    {
      pattern: '^ [~3] {pres} (el|la|los|las|su|tu|un|una|con|por|que|manana|hoy|ahora)',
      who: 'us',
      needs: 'time',
    },
    { pattern: '(voy a|vamos a|voy|vamos|procedo a|procedemos a) [ahora] <c> {inf}', who: 'us' },
    {
      pattern: '(me comprometo a|nos comprometemos a|prometo|le prometo|te prometo|prometemos) {inf}',
      who: 'us',
    },
    {
      pattern: '^ (y|luego|despues|y luego) <c> ({pres}|{fut})',
      who: 'us',
      needs: 'object',
      isChained: true,
    },
    { pattern: '^ y {inf}', who: 'us', isChained: true },
    { pattern: '<party> [~1] <c> {fut3}', who: 'party' },
    { pattern: '<party> [~1] <c> (va a|van a) {inf}', who: 'party' },
    { pattern: '<party> [~1] <c> {pres3}', who: 'party', needs: 'time' },
    { pattern: '<c> {fut3} <party>', who: 'party' },
    { pattern: '<c> va a {inf} <party>', who: 'party' },
    { pattern: '<c> {pres3} <party>', who: 'party', needs: 'time' },
    { pattern: '(le|te|se lo) {fut3}', who: 'name' },
    { pattern: '[le|te] va a {inf}', who: 'name' },
    { pattern: 'se (le|te|lo|la|les) {fut3}', who: 'us', needs: 'time' },
    { pattern: '(sera|seras|seran) {part}', who: 'us', needs: 'time' },
    { pattern: '(estara) {part}', who: 'us', needs: 'time' },
    {
      pattern: '(recibira|recibiras|va a recibir|vas a recibir|tendra|tendras) ~5 {noun}',
      who: 'us',
      needs: 'time',
    },
  ],
  done: [
    '(he|hemos|ha|han) [ya|sido] {part}',
    '(acabo de|acabamos de|acaba de) {inf}',
    '(ya esta|ya quedo|esta|queda) {part}',
    '(fue|ha sido) {part}',
  ],
  news: '(como prometi|como le prometi|como te prometi|buenas noticias|tengo noticias|tengo novedades|ya estoy de vuelta|como quedamos)',
  objects: [
    'le',
    'te',
    'les',
    'os',
    'se',
    'su',
    'tu',
    'sus',
    'tus',
    'lo',
    'la',
    'eso',
    'esto',
    'usted',
    'ti',
  ],
  soon: '(pronto|enseguida|en seguida|ahora|ahora mismo|ya|cuanto antes|lo antes posible|inmediatamente|a la brevedad|en breve|en un momento|ahorita)',
  conditions: ['si', 'cuando', 'salvo', 'aunque'],
  conditionsAfter: ['si'],
  fresh: ['pero', 'asi', 'entonces', 'mientras'],
  joins: ['y', 'luego', 'despues'],
  ends: ['que', 'porque', 'donde', 'como', 'cuando'],
  isNegatedAfter: false,
  unless: [
    '(veo|entiendo|me dicen|aparece|indica) que',
    '(normalmente|habitualmente|generalmente|por lo general|adjunto|siempre|suelen|suele)',
    '(quiere que|quieres que|desea que|prefiere que)',
    '^ una vez',
    '^ en cuanto',
  ],
};
