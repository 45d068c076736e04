import type { GroupWords } from '../review-words.ts';

const ask =
  '(si me (mandas|manda|envias|envia|pasas|pasa|das|da|facilitas|facilita)|cual es|cual era|cuales son|me (das|da|dice|dices|indica|indicas|facilita|facilitas|pasa|pasas|confirma|confirmas|envia|envias|manda|mandas|puede|puedes|podria|podrias|proporciona|proporcionas|comparte|compartes|recuerdas|recuerda|deja|dejas)|puede|puedes|podes|podria|podrias|necesito|necesitaria|necesitamos|requiero|requerimos|preciso|precisamos|dime|decime|dame|digame|deme|indicame|indiqueme|indique|facilitame|faciliteme|facilite|pasame|paseme|mandame|mandeme|enviame|envieme|envie|confirmame|confirmeme|confirme|proporcioneme|comparteme|compartame|tienes|tiene|tenes|haria falta|me hace falta)';

const have =
  '(ya tengo|lo tengo|tengo (tu|su|el|la|los|ya)|ya (veo|esta)|veo|no (hace falta|necesito|hacen falta)|me diste|me dio|que (diste|dio|enviaste|envio))';

/** What a reply asks for, and when it will answer. */
export const hear: GroupWords<'hear'> = {
  answers_later: {
    any: [
      '(te|le) (respondo|contesto|digo|escribo|aviso|cuento|confirmo|informo|llamo|doy) [~4] (en|antes|a las|hoy|manana|como|despues|luego|sobre|ambas|las dos|enseguida)',
      '(a|de|sobre|con) [~1] (lo|la|tu|su|ambas|las dos|otra|segunda|primera|esa) [~6] (te|le) (respondo|contesto|digo|escribo|aviso|cuento|confirmo|informo|llamo)',
      '(te|le) (respondere|contestare|dire|escribire|avisare|confirmare|informare|contare)',
      '(tendras|tendra|tienes|tiene|recibiras|recibira|sabras|sabra|sabes) [~3] (respuesta|noticias)',
      '(respondo|respondere|contesto|contestare) [~2] (ambas|las dos|todas|preguntas|a todo|otra pregunta)',
      '(vuelvo|volvere) [~3] (con (la|una|tu|su) respuesta|a (eso|ello|la otra))',
      'lo (miro|consulto|averiguo|pregunto|compruebo) y (te|le)',
    ],
  },
  asks_order: {
    any: [
      `${ask} [~5] (numero|num|nro|n|nº|codigo|referencia|id) [de] [tu|su|la|el] (pedido|orden|compra|seguimiento|guia|rastreo|cliente|cuenta|ticket|caso|incidencia|reserva|expediente|referencia)`,
      `${ask} [~3] (localizador|referencia del pedido)`,
      '^ [y] [tu|su|el] (numero|num|nro|n|nº) de (pedido|orden|compra|cliente) (por favor|porfa|porfavor|pls|?|??|$)',
      '(que|cual) pedido es [~2] ?',
    ],
    unless: [
      have,
      '(nuevo|nueva) (numero|codigo)',
      '(anoto|apunto|adjunto|te envio|le envio|te paso|le paso)',
    ],
  },
  asks_email: {
    any: [
      `${ask} [~4] (correo|email|e mail|mail|direccion de correo|correo electronico)`,
      '(a|en) que (correo|email|mail|direccion de correo)',
      '^ [y] [tu|su] (correo|email|e mail|mail) [electronico] (por favor|porfa|?|$)',
    ],
    unless: [
      have,
      '(recibido|recibiste|recibio|llegado|visto|mirado) ~5 (correo|email|mail)',
      '(correo|email|mail) [~2] (de confirmacion|que te|que le|con el|con la)',
      '(te|le) (envio|mando|escribo) ~4',
    ],
  },
  asks_phone: {
    any: [
      `${ask} [~4] (telefono|numero de (telefono|movil|celular|contacto)|movil|celular)`,
      '(a|en) que (numero|telefono)',
      '^ [y] [tu|su] (telefono|movil|celular|numero de telefono) (por favor|porfa|?|$)',
    ],
    unless: [have, '(nuestro|mi) (telefono|numero)', '(te|le) (llamo|llamare) ~3 (telefono|numero) que'],
  },
  asks_photo: {
    any: [
      `${ask} [~5] (foto|fotos|fotito|fotitos|fotografia|fotografias|imagen|imagenes|captura|pantallazo)`,
      '^ [una|la] foto [~3] (por favor|porfa|?)',
      '(adjuntar*|enviar*|mandar*|subir*|hacer*) ~2 (foto|fotos|fotografia|imagen|captura) [~4] ?',
      '(sube|suba|adjunta|adjunte) ~3 (foto|fotos|imagen|captura)',
    ],
    unless: [
      have,
      '(otra|segunda|mas cerca|repartidor|entrega)',
      'en (la|tu|su) foto',
      'gracias por (la|las)',
    ],
  },
  asks_name: {
    any: [
      `${ask} [~3] (tu nombre|su nombre|nombre y apellidos|nombre completo|tus apellidos|sus apellidos)`,
      'con quien (hablo|tengo el gusto|estoy hablando)',
      'como (te llamas|se llama usted|se llama)',
      '^ [tu|su] nombre [completo] (por favor|porfa|?)',
    ],
    unless: [have, 'nombre (de la empresa|del producto|de usuario)'],
  },
  asks_address: {
    any: [
      `${ask} [~3] (tu|su|la) (direccion|domicilio) [~2]`,
      '^ [tu|su] direccion (por favor|porfa|?)',
      'a que direccion',
    ],
    unless: [have, '(direccion de correo|nueva direccion|otra direccion|cambiar|es correcta|correo)'],
  },
  asks_what_happened: {
    any: [
      '(en que|como) [~1] (puedo|podria|podemos) [~1] (ayudarte|ayudarle|ayudar|servirle|servirte|asistirle)',
      'en que (te|le) (puedo|podemos|podria) (ayudar|servir|asistir)',
      '(que|cual) (es|era|fue) [exactamente] [~2] (problema|consulta|motivo|duda|inconveniente|incidencia)',
      '(que) [te|le|me] (sucede|pasa|ocurre|ocurrio|paso|ha pasado|ha ocurrido) [exactamente] [~4] (?|??)',
      '(puedes|puede|podrias|podria|me) [~1] (contarme|explicarme|explicar|contar|describirme|describir|detallar|detallarme|explicas|explica|cuentas|cuenta|detallas|detalla) [~4] (que|problema|ocurrido|sucedido|pasado|situacion|caso|incidencia|detalle)',
      '(cuentame|cuenteme|explicame|expliqueme|describame|describeme|detalleme|detallame) [~3] (que|problema|situacion|caso|paso|ocurrido|incidencia)',
    ],
    unless: [
      '(mas|otra cosa|algo mas|adicional)',
      '(sale|ves|ve) en [la] pantalla',
      'lo que (pasa|ocurre) es',
    ],
  },
  asks_more: {
    any: [
      '(enviame|envieme|mandame|mandeme|pasame|paseme|dime|digame|dinos|diganos|indicame|indiqueme|confirmame|confirmeme|facilitame|faciliteme|dame|deme|cuentame|cuenteme) [~1] (tu|su|el|la|los|las|un|una|que|cual|cuando|donde|como|si)',
      '(puedes|puede|podrias|podria) [usted] (enviarme|mandarme|decirme|darme|pasarme|indicarme|confirmarme|facilitarme|contarme|enviarnos|decirnos)',
      '(necesito|necesitaria) (tu|su|que me (digas|diga|envies|envie|confirmes|confirme|pases|pase))',
      'por favor [~1] (envia|envie|manda|mande|indica|indique|confirma|confirme|adjunta|adjunte)',
    ],
    unless: ['(si|cuando|en cuanto) ~4 (algo|mas|otra)', '(nunca|no) (me|nos) ~1'],
  },
  checks_understanding: {
    any: [
      '(es|seria) (correcto|asi) [~2] ?',
      '(he|lo he) [~1] entendido bien',
      'entendi bien',
      '(te|le) (parece bien|parece|funciona|viene bien|sirve|cuadra|encaja|va bien|queda claro|ha funcionado|ha salido|sale|vale) [~3] ?',
      '(funciona|sale|va|se entiende|esta claro|queda claro) [~3] ?',
      '(dime|digame|avisame|aviseme|cuentame|cuenteme|confirmame|confirmeme) [~1] (si|que|en que|donde) ~3 (funciona*|sale|va|bien|paso|luz|correct*|resulta*|conect*|atasc*)',
      'de acuerdo ?',
      'correcto ?',
      '(estas|esta) de acuerdo [~3] ?',
    ],
  },
};
