import { type PrivacyWords, wordSet } from './words.ts';

/** The words by which a value is known in Spanish. */
export const spanish: PrivacyWords = {
  labels: {
    hidden: 'oculto',
    name: 'nombre',
    password: 'contraseña',
    code: 'código',
    card: 'tarjeta',
    iban: 'cuenta bancaria',
    id: 'documento',
    birth: 'fecha de nacimiento',
    plate: 'matrícula',
    tracking: 'envío',
    ticket: 'ticket',
    account: 'cuenta',
    order: 'pedido',
    email: 'correo',
    link: 'enlace',
    network: 'dirección de red',
    address: 'dirección',
    phone: 'teléfono',
    number: 'número',
  },
  introductions: [
    'me llamo',
    '(?:mi|su) (?:nombre|apellido)(?: completo)? es',
    'nombre ?:',
    'a nombre de',
    'a la atención de',
    '(?:está|estás|esta|estas) (?:hablando|chateando) con',
    'le atiende',
    'te atiende',
  ],
  presentations: ['soy', 'aquí', 'habl[eé] con', 'de parte de'],
  titles: [
    'sr',
    'sra',
    'srta',
    'señora?',
    'señorita',
    'don',
    'doña',
    'd\\.ª',
    'dña',
    'dr',
    'dra',
    'doctora?',
  ],
  greetings: [
    'hola',
    'estimad[oa]s?',
    'querid[oa]',
    'buen(?:os|as) (?:días|dias|tardes|noches)',
    'buenas',
    'apreciad[oa]',
    'bienvenid[oa]',
  ],
  thanks: ['(?:muchas |mil )?gracias', 'perdón', 'perdona', 'adiós', 'lo siento'],
  closings: [
    '(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?',
    'atentamente',
    'atte\\.?',
    'cordialmente',
    'un abrazo',
    'abrazos',
    'besos',
    'gracias',
    'muchas gracias',
    'reciba un cordial saludo',
  ],
  strangers: wordSet(`
    yo tú tu él ella usted nosotros ustedes ellos ellas me te se le les nos os mi mis su sus nuestro vuestro esto eso este esta
    estos ese esa el la los las un una unos y o pero pues si no sí porfavor favor gracias muchas muchos hola buenos buenas días dias tardes noches
    todos todas todo equipo cliente clienta clientes atención atencion servicio soporte agente asesor asesora asistente
    visitante invitado usuario miembro señor señora señores señorita sr sra amigo amigos otra vez aún todavía también muy tan
    ahora hoy mañana ayer lunes martes miércoles miercoles jueves viernes sábado sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre qué que cuándo cuando dónde donde quién quien por cómo como cuál cual puede pueden podría es son era fue
    soy eres estoy está están he ha han tengo tiene para con sin sobre después antes en de del al a aquí allí incorrecto correcto
    español española argentino mexicano chileno colombiano peruano pedido paquete envío reembolso
    amazon correos seur mrw movistar vodafone orange zara mango mercadona eroski corte inglés ingles santander bbva caixabank
    ayuda respuesta paciencia antemano comprensión saludo saludos cordial navidad madre padre estudiante jubilado dueña dueño
    enfadado enfadada furioso molesta molesto consciente nuevo nueva`),
  ordinary: wordSet(`
    rosa pilar mercedes dolores consuelo luz paz sol mar nieves flor margarita azucena esperanza caridad socorro amparo
    gracia milagros remedios concepción concepcion encarnación encarnacion asunción asuncion cruz ángel angel jesús jesus salvador domingo clemente
    justo severo prudencio victoria gloria soledad rocío rocio alba aurora estrella luna celeste violeta jazmín jazmin
    león leon rubio moreno blanco rojo verde calvo delgado bravo cano crespo guerra guerrero herrero molina molinero pastor
    ramos campos prado prados vega sierra montes fuente fuentes torre torres castillo iglesias casas cabello cabeza
    lobo toro vaca conejo gallego marín marin reyes rey conde duque pino olmo rosal rama ramas santos mayo abril julio
    marcos marco casado merino hidalgo manzano nieto redondo feliz`),
  firstNames: wordSet(`
    antonio josé jose manuel francisco juan david javier daniel carlos miguel alejandro rafael pedro fernando luis pablo
    sergio jorge alberto álvaro alvaro diego adrián adrian raúl raul enrique ramón ramon vicente iván ivan rubén ruben óscar oscar andrés andres joaquín joaquin
    santiago eduardo víctor victor roberto jaime mario ignacio alfonso ricardo hugo mateo martín martin lucas leo gonzalo guillermo
    maría maria carmen ana isabel laura cristina marta josefa antonia francisca lucía lucia elena sara paula raquel
    beatriz rosario teresa silvia julia inés ines irene patricia nuria andrea montserrat sandra mónica monica alicia sonia
    susana yolanda sofía sofia daniela martina valeria carla claudia noelia lorena verónica veronica natalia eva miriam
    ángela angela catalina ximena camila valentina gabriela fátima fatima lola paco pepe`),
  order: ['pedidos?', 'compra', 'reserva', 'referencia', 'ref\\.?', 'orden'],
  tracking: ['seguimiento', 'envío', 'envio', 'paquete', 'tracking', 'localizador', 'rastreo'],
  account: ['cliente', 'cuenta', 'socio', 'contrato', 'abonado', 'usuario', 'miembro', 'suscripción'],
  ticket: ['ticket', 'incidencia', 'caso', 'reclamación', 'reclamacion', 'expediente', 'solicitud'],
  other: [
    'factura',
    'póliza',
    'serie',
    'imei',
    'pasaporte',
    'vale',
    'contador',
    'devolución',
    'tarjeta regalo',
    'cups',
  ],
  number: ['números?', 'numeros?', 'núm\\.?', 'num\\.?', 'n[ºo°]\\.?', 'nro\\.?', 'id', 'código', 'codigo'],
  joins: ['de(?: la| mi)?', 'del', 'con(?: el)?', 'bajo(?: el)?'],
  is: ['es(?: el)?', 'era(?: el)?'],
  phone: [
    'teléfono',
    'telefono',
    'tel\\.?',
    'tfno\\.?',
    'tlf\\.?',
    'móvil(?: es)?',
    'movil',
    'celular',
    'll[aá]m(?:e|eme|ame|ar)(?: al)?',
    'whatsapp',
  ],
  postcode: ['código postal', 'codigo postal', 'c\\.?p\\.?'],
  birth: ['nací', 'nacid[oa]', 'fecha de nacimiento', 'nacimiento', 'cumpleaños', 'f\\. ?nac\\.?'],
  months: wordSet(
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic',
  ),
  plate: ['matrícula', 'matricula', 'placa'],
  id: [
    'd\\.?n\\.?i\\.?',
    'n\\.?i\\.?e\\.?',
    'n\\.?i\\.?f\\.?',
    '(?:número de )?pasaporte(?: número| n[ºo°]\\.?)?',
    'documento de identidad',
    'seguridad social',
    'carn[eé] de conducir',
  ],
  password: ['contraseña', 'clave', 'contrasena'],
  code: [
    'código(?: de (?:verificación|seguridad|confirmación|acceso|activación|validación|desbloqueo)| sms| pin| secreto)?',
    'codigo(?: de (?:verificacion|seguridad))?',
    'pin',
    'cvv',
  ],
  openCode: wordSet(
    'error descuento promocional promo postal producto artículo país color barras qr estado fallo',
  ),
  cardEnd: ['(?:que )?termina(?:da)? en', 'acaba(?:da)? en', 'últimos (?:cuatro|4)(?: dígitos)?'],
  version: ['versión', 'version', 'firmware', 'actualización'],
  units: [
    'euros?',
    'céntimos?',
    'pesos?',
    'puntos?',
    'horas?',
    'minutos?',
    'min',
    'días?',
    'semanas?',
    'mes(?:es)?',
    'años?',
    'veces',
    'vez',
    'piezas?',
    'pasos?',
    'clientes?',
    'personas?',
    'gente',
    'seguidores',
    'por ciento',
    'grados',
    'palabras',
    'pulgadas',
    'artículos?',
  ],
  at: ['arroba', 'at'],
  dot: ['punto', 'dot'],
};
