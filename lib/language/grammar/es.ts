import type { Grammar } from './grammar.ts';

/** Spanish, of Spain and of Latin America. */
export const spanish: Grammar = {
  language: 'es',
  numerals: {
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    noventa: 90,
    cien: 100,
    mil: 1000,
  },
  classes: {
    few: '(un par de|unos cuantos|unas cuantas|unos|unas|varios|varias|algunos|algunas|muchos|muchas|bastantes|tantos|tantas|no se (cuantos|cuantas))',
    unit: '(min|mins|minuto|minutos|minutitos|h|hs|hr|hrs|hora|horas|horitas|dia|dias|noche|noches|semana|semanas|sem|finde|quincena|quincenas|mes|meses|ano|anos|anio|anios)',
    longunit:
      '(h|hs|hr|hrs|hora|horas|dia|dias|noche|noches|semana|semanas|sem|finde|quincena|quincenas|mes|meses|ano|anos|anio|anios)',
    business:
      '(habiles|laborables|laborales|naturales|corridos|seguidos|seguidas|enteros|enteras|entero|entera|completos|completas|completo|completa|largos|largas)',
    duration:
      '[mas de|casi|como|unos|unas|alrededor de|menos de] (<number>|media|medio|un|una|<few>) [<number>] <unit> [y (media|medio|pico)] [<business>]',
    // A quarter of an hour in a live chat, or anything from an hour on.
    long: '([ya|mas de|casi|como|alrededor de|al menos|por lo menos] (<number>|media|medio|un|una|<few>|toda una|todo un|toda la|todo el) [y medio|y media] <longunit> [y (media|medio|pico|algo)|o mas] [<business>]|<10+> [y pico] (min|mins|minuto|minutos|minutitos)|(un cuarto de hora|media hora|dias|semanas|meses|horas|siglos)|(mes|hora|semana|dia|ano) y (medio|media|pico)|(toda la|la) (manana|tarde|semana|noche) entera|toda la (manana|tarde|semana|noche)|todo el (dia|finde|mes|fin de semana)|(un monton|monton) de (dias|horas|semanas|tiempo|meses))',
    ordinal:
      '(primera|primer|segunda|segundo|tercera|tercer|tercero|cuarta|cuarto|quinta|quinto|sexta|sexto|septima|septimo|octava|octavo|novena|noveno|decima|decimo|enesima|enesimo|<number> (a|ª|º|o|er|ra|da|do|ta|to|ma|va))',
    third:
      '(tercera|tercer|tercero|cuarta|cuarto|quinta|quinto|sexta|sexto|septima|septimo|octava|octavo|novena|noveno|decima|decimo|enesima|enesimo|milesima|ultima y|<3+> (a|ª|º|o|er|ra|ta|to|ma|va))',
    day: '(hoy|manana|pasado manana|ayer|anteayer|antier|antes de ayer|anoche|esta (tarde|manana|noche|semana)|lunes|martes|miercoles|jueves|viernes|sabado|domingo|la semana pasada|el mes pasado)',
    weekday: '(lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
    month:
      '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
    time: '(las <number>|la una|<number> (h|hs|horas|am|pm)|mediodia|medianoche)',
    times:
      '([ya] (<3+>|varias|muchas|muchisimas|miles de|infinidad de|infinitas|incontables|n|x|tantas|demasiadas|cuantas mil|no se cuantas|ya ni se cuantas|yo que se cuantas|un monton de|como <3+>|mas de <2+>) veces|<3+> x|x <3+>)',
    nobody:
      '(nadie|nadien|ninguno [de (ustedes|vosotros|ellos)]|ningun (agente|asesor|operador|tecnico|empleado|humano)|ni dios|ni cristo|ni una persona|ni un alma)',
    said: '((dijo|dijeron|dijiste|dijisteis|dijistes|decian|aseguro|aseguraron|aseguraste|asegurasteis|prometio|prometieron|prometiste|prometisteis|prometian|garantizo|garantizaron|garantizaste|garantizasteis|juro|juraron|confirmo|confirmaron|confirmaste|confirmasteis)|(ha|han|has|habeis|habia|habian|habias|habiais) (dicho|asegurado|prometido|garantizado|jurado|confirmado))',
    promised:
      '((prometio|prometieron|prometiste|prometisteis|aseguro|aseguraron|aseguraste|asegurasteis|garantizo|garantizaron|garantizaste|garantizasteis|juro|juraron)|(ha|han|has|habeis|habia|habian|habias|habiais) (prometido|asegurado|garantizado|jurado))',
    staff:
      '(companer*|coleg*|agente*|asesor*|operador*|operari*|ejecutiv*|senorit*|senor|senora|chica|chico|muchach*|persona*|tienda|sucursal|repartidor*|mensajer*|transportista*|tecnic*|gestor*|doctor*|recepcion*|supervisor*|soporte|vendedor*|comercial*|encargad*|jef*|colaborador*|representante*)',
    undone:
      '(y (nada|nadie|ninguno|nunca|ni|no|sigo|sigue|siguen|seguimos|todavia|aun|aqui|hoy|ahora|resulta|cero)|pero (nada|nadie|nunca|ni|no|sigo|sigue|siguen|seguimos|todavia|aun|hoy|ahora|resulta)|nada de nada|mentira|y van|ya (vamos|van|es|son|estamos)|(hoy|estamos) (es|a|ya))',
  },
  negators: ['no', 'nunca', 'jamas', 'sin', 'nada', 'ni', 'tampoco', 'ningun', 'ninguna'],
  hedges: ['si', 'ojala', 'quizas', 'quiza', 'salvo', 'suponiendo'],
  clauseOpeners: ['pero', 'porque', 'aunque', 'pues', 'mientras', 'entonces', 'sino', 'y', 'asi'],
  stopWords:
    'el la los las un una unos unas de del que en y a e o u al por para con sin se lo le les me te nos mi mis tu tus su sus es son era fue ser estar esta estan estoy este esto esa ese eso hay ha han he has no si ya muy mas pero como cuando donde quien cual porque cuanto todo toda todos todas algo nada solo tambien aqui ahi hola buenas buenos dias tardes gracias favor porfa vale ok bueno bien ustedes usted vosotros yo ella ellos nosotros tengo tiene tienen tenia puedo puede pueden podria quiero quisiera necesito hacer hago hace ver voy va van ahora todavia aun sobre entre desde hasta'.split(
      ' ',
    ),
};
