import { type FactPatterns, wordSet, words } from '../facts-patterns.ts';

const months =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const weekday = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)';
const calendar = `\\d{1,2}_de_${months}`;
const day = `(?:anteayer|antes_de_ayer|ayer(?:_(?:por_la_(?:mañana|tarde|noche)|noche))?|anoche|hoy|esta_(?:mañana|manana|tarde)|(?:el_)?${weekday}(?:_pasado)?|(?:el_)?(?:${weekday}_)?${calendar})`;
const toldThem =
  '(?:prometieron|prometió|prometido|prometisteis|aseguraron|aseguró|dijeron|dijo|dijisteis|quedaron)';
const number = '(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|\\d{1,3})';
const length = `(?:media_hora|(?:(?:más_de|mas_de|casi|unos|unas|al_menos)_)?${number}_(?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?))`;
const wholeDay =
  '(?:tod[oa]_(?:el_(?:d[ií]a|fin_de_semana)|la_(?:mañana|manana|tarde|noche|semana))|el_d[ií]a_entero)';
const atHome = '(?:en_(?:mi_|nuestra_)?casa)';
const folk =
  '(?:vecin[oa]s?|porter[oa]|conserje|conserjer[ií]a|recepci[oó]n|caser[oa]|compañer[oa]s_de_piso|porter[ií]a)';
const people = `(?:(?:a(?:_(?:los|las|la|mis|mi|nuestros|todos_(?:los|mis)))?|al|con_(?:los|las|el|la|mis|mi)|en(?:_la)?)_${folk})`;
const place =
  '(?:garaje|trastero|jard[ií]n|patio|buz[oó]n|portal|terraza|balc[oó]n|cobertizo|contenedor(?:es)?|cubos?|entrada|rellano|puerta|porche|recepci[oó]n|s[oó]tano|escalera)';
const spots = `(?:(?:en|detrás_de|detras_de|tras|junto_a)_?(?:_(?:el|la|los|las|mi|mis|nuestro)|l)?_${place}|por_todas_partes|en_todas_partes|por_todos_lados)`;
const times =
  '(?:(?:ya|al_menos)_)?(?:(?:dos|tres|cuatro|cinco|seis|siete|varias|más_de_(?:dos|tres|cinco)|mas_de_(?:dos|tres|cinco)|muchas|\\d{1,2})_veces)';
const reached = '(?:llamado|escrito|contactado|reclamado|llamé|llame|escribí|escribi|contacté)';
const delivered = '(?:entregad[oa]s?|repartid[oa]s?)';

const kin =
  '(?:hij[oa]|mujer|marido|esposa|esposo|madre|padre|hermana|hermano|novia|novio|amiga|amigo|pareja|sobrin[oa]|niet[oa]|abuel[oa]|mamá|papá)';
const feast =
  '(?:cumpleaños|cumple|boda|graduación|graduacion|aniversario|vacaciones|viaje|examen|exámenes|entrevista(?:_de_trabajo)?|comunión|comunion|bautizo|jubilación)';

const ends =
  '(?:no|nunca|jamás|jamas|todavía|todavia|aún|aun|está|esta|están|estan|es|son|era|ha|han|fue|fueron|debía|debia|debería|deberia|tenía|tenia|que|cual|donde|dónde|y|e|pero|o|ni|porque|pues|desde|hace|ayer|hoy|anteayer|el|la|los|las|lo|le|me|se|nos|yo|usted|ustedes|por|para|con|en|del|al|a|como|según|segun|si|ya|gracias|llegó|llego|llegado|llegan|llega|entregad[oa]s?|recibid[oa]s?|comprad[oa]s?|pedid[oa]s?|aparece|aparecen|figura|figuran|consta|sigue|siguen|lunes|martes|miércoles|jueves|viernes|sábado|domingo|sin_embargo|he|hemos|tampoco|falta|faltan|salió|sale|este|aquí|ahí)';
const ending = `(?=\\s*(?:$|[.,;:!?\\n])|\\s+(?:${ends})(?!\\p{L}))`;
const noun = `(?!(?:${ends})(?!\\p{L}))[\\p{L}][\\p{L}-]{2,20}`;
const linked = `(?:_(?:de|sin|para)_(?!(?:${ends})(?!\\p{L}))[\\p{L}-]{3,20})`;
const more = `(?:_(?!(?:${ends})(?!\\p{L})|de>|sin>)[\\p{L}-]{3,20})`;
/** A noun phrase after its article, up to a word that ends it. */
const thing = `${noun}${more}?${linked}?${more}?${linked}?${ending}`;
const mine = '(?:mis?|nuestr[oa]s?)';
const article = `(?:una?|unos|unas|el|la|los|las|est[ea]|estos|estas|${mine})`;

const flawed =
  '(?:rot[oa]s?|roto|agrietad[oa]s?|rajad[oa]s?|rasgad[oa]s?|rayad[oa]s?|dañad[oa]s?|defectuos[oa]s?|doblad[oa]s?|descosid[oa]s?|manchad[oa]s?|atascad[oa]s?|bloquead[oa]s?|abollad[oa]s?|partid[oa]s?|quebrad[oa]s?|desgarrad[oa]s?|suelt[oa]s?|estropead[oa]s?|averiad[oa]s?|despegad[oa]s?|torcid[oa]s?|reventad[oa]s?|pinchad[oa]s?)';
const piece =
  '(?:cremallera|pantalla|cristal|vidrio|botón|boton|botones|tecla|teclas|teclado|asa|mango|tirador|tapa|rueda|ruedas|batería|bateria|pila|cargador|cable|enchufe|interruptor|bisagra|cerradura|costura|costuras|suela|suelas|tacón|tacon|objetivo|lente|altavoz|micrófono|microfono|cámara|camara|motor|bomba|puerta|cajón|cajon|pata|patas|marco|carcasa|embalaje|caja|lámpara|lampara|bombilla|mando|manguera|filtro|correa|cadena|pedal|freno|sillín|sillin|neumático|manga|cuello|dobladillo|forro|tela|funda|cojín|cojin|colchón|colchon|tablero|estante|espejo|botella|taza|plato|jarrón|jarron|aparato|máquina|maquina|cafetera|lavadora|nevera|teléfono|telefono|móvil|movil|portátil|portatil|ordenador|tableta|auriculares|chaqueta|pantalón|pantalon|pantalones|vestido|camisa|jersey|abrigo|zapato|zapatos|botas|zapatillas|bolso|mochila|maleta|reloj|gafas|silla|mesa|sofá|sofa|armario|cama|juguete|muñeca|paquete|impresora|monitor|televisor|tele)';
const det = '(?:el|la|los|las|mi|mis|una?|nuestr[oa])';
const very =
  '(?:(?:ya|completamente|totalmente|muy|bastante|otra_vez|de_nuevo|también|tambien|toda|todo)_){0,2}';

const served =
  '(?:internet|wifi|wi-fi|conexión|conexion|conexión_a_internet|conexion_a_internet|fibra|línea|linea|fijo|teléfono_fijo|red|app|aplicación|aplicacion|web|página|pagina|página_web|pagina_web|portal|área_de_cliente|área_de_clientes|cuenta|exportación(?:_de_\\p{L}{3,15})?|exportacion(?:_de_\\p{L}{3,15})?|importación|importacion|sincronización|sincronizacion|integración|integracion|api|servidor|router|módem|modem|programa|software|plugin|correo|buscador|pasarela_de_pago|pago|carrito|impresora|tele|televisión|television|panel|login|inicio_de_sesión|inicio_de_sesion|enlace)';
const theServed = `(?:(?:el|la|mi|nuestr[oa]|vuestr[oa]|su|esta)_)?${served}`;

/** How customers word the facts in Spanish; accents may be missing. */
export const spanishFacts: FactPatterns = {
  words: [
    {
      kind: 'parcel',
      pattern: words(
        '<(?<fact>paquete|(?<!<(?:he|has|ha|hemos|habéis|habeis|han|había|habia|habíamos)_)pedido|(?<!<(?:que|yo|os|les|le|te|lo)_)(?<!<(?:etiquetas?|gastos|costes?|costos?|opciones|métodos?|metodos?)_de_)(?:envío|envio)|entrega)>(?!_?(?:#|\\d|\uFFFC|n[°º]|número|numero|es_el))',
      ),
    },
    {
      kind: 'delivered',
      affirmed: true,
      pattern: words(
        `<(?:dice|decía|pone|ponía|según|segun|estado|seguimiento|marcad[oa]|aparece|figura|consta|app|sale|supuestamente|como|indica)>[^?]{0,70}?<(?<fact>${delivered})>`,
      ),
    },
    {
      kind: 'delivered',
      affirmed: true,
      pattern: words(
        `<(?:fue|fueron|ha_sido|habría_sido|está|se_ha|han)_(?:supuestamente_)?(?<fact>${delivered})>(?=_(?:ayer|hoy|el|la|a_las|según|segun|pero|esta))`,
      ),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: words(
        `<(?:esperado|esperando|esperé|espere|estado|estuve|quedé|quedado|estuvimos|esperamos|pasado|pasé)_(?:(?:al_repartidor|el_paquete|esperando|en_vano)_)?(?<fact>${wholeDay}(?:_${atHome})?|${atHome}_${wholeDay})>(?!_(?:trabajando|enferm))`,
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: words(
        `<(?:preguntado|pregunté|pregunte|preguntamos|hablado|hablé|consultado|consulté|llamado)_(?:también_|tambien_|ya_|incluso_)?(?<fact>${people})>`,
      ),
    },
    {
      kind: 'effort_asked',
      pattern: words(
        '<(?<fact>(?:los|mis|las|la|mi)_vecin[oa]s?)_(?:no_(?:tienen?|saben?|han?|recibieron)|tampoco)_(?:\\p{L}{2,12}_)?(?:nada|tienen|saben|recibido|tiene|sabe)>',
      ),
    },
    {
      kind: 'effort_searched',
      own: true,
      pattern: words(
        `<(?:mirado|miré|mire|buscado|busqué|busque|revisado|revisé|comprobado|buscamos|miramos)_(?:también_|tambien_|ya_|bien_)?(?<fact>${spots})>`,
      ),
    },
    {
      kind: 'effort_contacted',
      own: true,
      pattern: words(
        `<(?<fact>${reached}(?:_(?:por_teléfono|al_servicio_de_atención|a_atención_al_cliente))?_${times})>`,
      ),
    },
    {
      kind: 'effort_contacted',
      own: true,
      pattern: words(`<(?<fact>${times}_que_(?:he_|les_he_|os_he_)?${reached})>`),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:llevo|llevamos|llevaba)_(?:ya_|como_)?(?<fact>${length})_(?:ya_)?(?:esperando|sin_(?:respuesta|noticias|saber|internet|servicio|conexión)|en_espera|al_teléfono)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:esperando|espero|esperado|espera|respuesta|noticias)>(?:_(?!hace>|desde>|durante>)\\p{L}{2,12}){0,4}_(?:desde_hace|hace|durante|de)_(?:ya_)?(?<fact>${length})>(?!_que_(?:compr|ped))`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<hace_(?:ya_)?(?<fact>${length})_que_(?:espero|esperamos|estoy_esperando|no_(?:tengo|recibo)_(?:respuesta|noticias))>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<(?:esperando|espero|respuesta|noticias|nada|contestan?|responden?)>[^.!?]{0,40}?<desde_(?<fact>${day})>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<desde_(?<fact>${day})_(?:\\p{L}{2,12}_){0,2}?(?:esperando|esperamos|espero|sin_(?:respuesta|noticias))>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:llevo|llevamos)_(?:ya_|como_)?(?<fact>${length})_(?:ya_)?(?:sin_(?!problemas?>|quejas?>)\\p{L}{3,15}|dando_vueltas|al_tel[ée]fono|intent[aá]ndolo)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<hace_(?:ya_)?(?<fact>${length})_que_(?:ped[ií]|encargu[eé]|mand[eé]|envi[eé]|reclam[eé])>[^.!?]{0,50}?<(?:sigo|seguimos)_(?:sin|esperando)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(`<(?:ya_va|vamos|ya_van)_para_(?<fact>${length})>`),
    },
    {
      kind: 'since',
      pattern: words(
        `<(?:llevo|llevamos|estoy|estamos)_(?:ya_)?desde_(?<fact>${day})_sin>(?!_(?:problemas?|quejas?))`,
      ),
    },
    {
      kind: 'since',
      pattern: words(`<sin_(?!problemas?>|quejas?>|falta>)\\p{L}{3,15}_desde_(?<fact>${day})>`),
    },
    {
      kind: 'service',
      pattern: words(
        '<(?:llevo|llevamos|estoy|estamos)_[^.!?,]{2,30}_sin_(?<fact>internet|wifi|conexión|conexion|línea|linea|fibra)>',
      ),
    },
    {
      kind: 'service',
      pattern: words('<sin_(?<fact>internet|wifi|conexión|conexion|línea|linea|fibra)_desde>'),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?<fact>técnico|tecnico)_(?:tenía_que|tenia_que|iba_a|debía|debia)_(?:haber_)?(?:venir|venido|pasar|pasado)>',
      ),
    },
    {
      kind: 'nth',
      pattern: words(
        '<(?:la|por|una)_(?<fact>segunda|tercera|tercer|cuarta|quinta|sexta|[2-6][ªa°])_vez>(?!_que_(?:compro|pido|hago_un_pedido|el|la|se|no_(?:viene|vienen|ha|han|funciona|llega)))',
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?:prometieron|prometió|prometido|dijeron|dijo|dijisteis|aseguraron|aseguró|garantizaron|iban_a|ibais_a|quedaron_en|prometisteis)>[^?]{0,50}?<(?<fact>llamar(?:ían?|me|íais)?|llamada|devolver(?:ían?|me|íais)?|devolución|devolucion|reembolso|reembolsar(?:ían?|me)?|correo|email|e-mail|respuesta|responder(?:ían?|me)?|contestar(?:ían?|me)?|reemplazo|técnico|tecnico)>',
      ),
    },
    {
      kind: 'promised_day',
      // What stands before it is when something else was done.
      pattern: words(`<${toldThem}>(?:_${day})?[^?]{0,60}?<(?<fact>${day})>`),
    },
    {
      kind: 'occasion',
      pattern: words(
        `<(?:para|antes_de)_(?<fact>(?:el|la|las|los|mi|mis|nuestr[oa]s?)_(?:\\d{1,2}º_)?${feast}(?:_de_(?:mi|nuestr[oa])_${kin})?)>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_(?:está|esta|están|estan|estaba|viene|vino|llegó|llego|llegaron|vienen)_${very}${flawed})>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_(?:tiene|tienen)_(?:un_(?:gran_|pequeño_)?(?:agujero|golpe|roto|arañazo)|una_(?:gran_|pequeña_)?(?:grieta|raja|mancha|abolladura)|arañazos|manchas|grietas))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_(?:gotea|pierde_agua|parpadea|no_(?:enciende|se_enciende|carga|cierra|se_cierra|abre|se_abre|arranca)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(`<(?<fact>${piece}_(?:completamente_)?${flawed})>(?!_(?:en_(?:tienda|dos)))`),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:sigue_sin_(?:funcionar|ir)|no_(?:me_|nos_)?(?:funciona|va|carga|responde|abre|conecta|deja_(?:entrar|acceder)|arranca))(?:_(?:bien|nada))?>(?!_(?:a_\\p{L}{3,}|solo))`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<no_(?:me_|nos_)?(?:funciona|va|carga)_(?<fact>(?:el|la|mi|nuestr[oa]|vuestr[oa])_${served})>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:está|esta|sigue)_(?:otra_vez_|completamente_)?(?:caíd[oa]|caid[oa]|cortad[oa]|inaccesible|fuera_de_servicio|averiad[oa])>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:(?:siempre_|siempre_se_|se_|no_para_de_|no_deja_de_)(?:cae|corta|cuelga|bloquea|cierra_sola?|cortarse|caerse|colgarse|fallar)|falla(?:_(?:siempre|continuamente|constantemente|todo_el_rato))?)>`,
      ),
    },
    {
      kind: 'question',
      pattern: words(
        '(?:^\\s*|[,;]_(?:y_|pero_|entonces_)?|(?=¿))(?<fact>(?:¿\\s?(?:y_)?)?(?:cuándo|cuando|dónde|donde|por_qué|por_que|cómo|como|quién|quien|qué|que|cuál|cual|cuánto|cuanto|puede|pueden|podría|podrían|puedo|tengo|tienen|hay|es|está|están|van|me_pueden|me_puede)_[^?¿]{6,80}\\?)\\s*$',
      ),
    },
  ],
  statements: [
    { pattern: words(`<${delivered}>`, 'i'), day: 'delivered_day', time: 'delivered_time' },
    {
      pattern: words('<(?:iba_a|iban_a|tenía_que|tenia_que|debía|debia)>', 'i'),
      day: 'promised_day',
      time: null,
    },
    { pattern: words(`<${toldThem}>`, 'i'), day: null, time: null },
  ],
  day: words(`<(?<fact>${day})>`),
  time: words('<a_las?_(?<fact>(?:[01]?\\d|2[0-3])[:.][0-5]\\d)(?!\\d)'),
  date: words(
    `(?<=<(?:el|del|al|${weekday})_)(?<fact>${calendar}(?:_de(?:l)?_20\\d\\d)?|[0-3]?\\d[/.-][01]?\\d[/.-](?:20)?\\d\\d(?!\\d)|[0-3]\\d/[01]\\d(?![\\d/]))`,
  ),
  doers: words(
    '<(?:(?:no|nunca|tampoco)_(?:(?:me|les?|os|lo|la)_)?\\p{L}{2,14}|yo|he|hemos|estuve|estuvimos|pregunté|pregunte|preguntamos|llamé|esperé|busqué|busque|miré|revisé|quedé|pasé|llevo|ha|han|has|habéis|habeis|él|ella|ellos|usted|ustedes|repartidor|mensajero|transportista|cartero|marido|mujer|novi[oa]|hij[oa]|madre|padre|amig[oa]|alguien|nadie|compañer[oa]|agente|seur|correos|mrw|gls|quién)>',
    'gi',
  ),
  self: /^(?:yo|he|hemos|estuve|estuvimos|pregunt(?:é|e|amos)|llamé|esperé|busqu[ée]|miré|revisé|quedé|pasé|llevo)$/iu,
  negations: words('<(?:no|nunca|jamás|jamas|nada|ningún|ninguna|sin|tampoco)>', 'i'),
  denials: words('<(?:no|nunca|jamás|jamas|tengo_que|debo|debería|puedo|voy_a|quiero|si)>', 'i'),
  doubts: words(
    '<(?:si|quizás?|tal_vez|espero|ojalá|podría|podrían|cuando|por_si|en_caso_de|temo|creo)>',
    'i',
  ),
  wholeItems: true,
  items: [
    words(`<(?:dónde|donde)_(?:está|esta|están|estan)_(?<fact>${mine}_${thing})`),
    words(
      `<(?:esperando|espero|esperamos)_(?:(?:todavía|todavia|aún|aun|por|a)_){0,2}(?<fact>${mine}_${thing})`,
    ),
    words(`<(?:he|hemos|había)_(?:comprado|encargado|pagado)_(?<fact>${article}_${thing})`),
    words(`<(?:compré|compre|encargué)_(?<fact>${article}_${thing})`),
    words(
      `<(?:pedí|pedi|he_pedido|hemos_pedido)_(?<fact>un(?:a|os|as)?_${thing})(?=[^.!?]{0,80}<(?:lleg|traj|recib|entreg|envi|paquete|pedido|talla))`,
    ),
    words(
      `<(?<fact>(?:el|la|los|las|${mine})_${thing})(?=_que_(?:he_|hemos_)?(?:compré|compre|pedí|pedi|encargué|comprado|pedido|encargado|compramos|pedimos)>)`,
    ),
    words(
      `<(?:no|nunca)_(?:me_)?(?:he_recibido|recibí|recibi|ha_llegado|han_llegado|llegó|llega|llegan)_(?<fact>${mine}_${thing})`,
    ),
    words(
      `<(?<fact>${mine}_${thing})(?=_(?:no|nunca|aún|aun|todavía|todavia|sigue|siguen|aparece|aparecen|figura|figuran|consta|está|estan|están|debía|tenía)(?:_\\p{L}{2,12}){0,3}_(?:llegado|llegó|llega|llegan|llegar|aparecid[oa]s?|entregad[oa]s?|recibid[oa]s?|perdid[oa]s?)>)`,
    ),
  ],
  answers: [
    words(
      '(?:^\\s*|[,;:]_)(?:y_)?(?:es|era|son|se_trata_de)_(?<fact>(?:una?|unos|unas|mis?)_[\\p{L}-]{3,20}(?:_[\\p{L}-]{2,20}){0,3})(?=_?(?:[.,;!]|$)|_(?:que|talla)>)',
    ),
    words(
      '(?:^\\s*|[\\d\\uFFFC]\\s{0,20}[,;:]?\\s?)(?<fact>(?:una?|unos|unas)_[\\p{L}-]{3,20}(?:_[\\p{L}-]{2,20}){0,3})(?=_?(?:[.,;!]|$))',
    ),
  ],
  judgements:
    wordSet(`vergüenza verguenza broma estafa robo mentira pesadilla milagro error hecho costumbre circo desperdicio riesgo
    desastre timo fraude locura problema problemas lío caos total verdadera verdadero auténtica auténtico enorme gran grande
    larga largo simple seria serio mala malo buena bueno poco otra otro única único primera última historia excusa regla
    prueba retraso decepción burla abuso farsa pregunta pena lástima sorpresa secreto tomadura falta mierda barbaridad
    despropósito sinvergüenzas ladrones regalo urgencia fastidio tortura suplicio engaño cosa servicio desgracia rato`),
  owned: words(
    `<(?<fact>${mine}_${thing})(?=_(?:no|nunca|todavía_no|aún_no|sigue_sin)_(?:está|esta|están|aparece|aparecen|viene|vino|llegar|aparecer)>)`,
  ),
  attribute: /\p{L}/u,
  delivery:
    /(?<!\p{L})(?:pedid[oa]s?|entreg\p{L}*|paquete|env[ií]o|seguimiento|llegado|llegó|recibid\p{L}*|repartidor|compr\p{L}+)(?!\p{L})/iu,
  itemEnds: wordSet(`yo no nunca está es ha y pero que si porque`),
  notItems:
    wordSet(`paquete paquetes pedido pedidos envío envio envíos entrega entregas seguimiento cosa cosas artículo articulo
    artículos producto productos compra compras correo correos email mail mensaje mensajes respuesta respuestas pregunta
    reembolso devolución devolucion dinero pago tarjeta cuenta dirección direccion casa piso puerta calle buzón buzon vecino
    vecinos vecina vecinas marido mujer esposa esposo pareja hijo hija madre padre amigo amiga novio novia familia niños
    banco edificio colega compañero perro gato médico jefe nombre número numero teléfono telefono llamada llamadas vez veces turno tiempo día dia días dias semana semanas mes
    meses hora horas minuto minutos mañana tarde noche fin cumpleaños boda paciencia vida culpa problema problemas queja
    reclamación reclamacion caso ticket solicitud consulta datos información informacion confirmación factura recibo repartidor
    mensajero transportista empresa tienda servicio garaje jardín opinión lado manera ayuda enlace web página app firma foto
    prueba cliente clienta persona gente reemplazo regalo técnico abogado trabajo oficina ciudad idea última último primera
    primer segunda tercera agente hermana hermano contrato tarifa línea router conexión internet wifi espera fecha
    estado cambio cita derecho punto recogida código incidencia saldo cupón descuento cancelación`),
};
