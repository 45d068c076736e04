/**
 * Words that say nothing of a case, in their comparable form. What is bought, broken or owed is not among them: it tells.
 */
export const hollow: ReadonlySet<string> = new Set(
  `
  problema problemas asunto asuntos caso casos tema cuestion situacion incidencia incidencias inconveniente
  inconvenientes molestia molestias queja quejas reclamacion pregunta preguntas duda dudas consulta consultas
  respuesta respuestas mensaje mensajes pedido pedidos orden producto productos articulo articulos cosa cosas
  numero numeros cliente clientes servicio atencion empresa tienda pagina sistema cuenta datos chat correo contacto
  persona personas equipo companero companera agente ayuda ayudar ayudarte ayudarle ayudarme ayudame mirar miro mira
  mirarlo mirando mire revisar reviso revise ver veo visto buscar busco saber sabes sabe decir digo dice dicen dicho
  dijeron decirme dime dame mandame contar cuento escribir escribo escrito llamar espera esperar esperando esperado
  espero paciencia gracias favor perdon disculpa disculpas siento lamento lamentamos entiendo comprendo entender
  frustracion frustrante molesto molesta enfado enojo harta harto ridiculo verguenza inaceptable horrible terrible
  fatal increible indignante experiencia sentir solucion solucionar solucionarlo resolver resuelto arreglar arreglarlo
  gestionar hacer haciendo hecho haga hagan hagas haremos pasa pasar pasado paso ocurre ocurrido sucede sucedido
  recibir recibido recibi llegar llegado llega llegan llegue enviar envia enviado mandar tener tengo tienes tiene
  tenido haber habia hemos habeis estado estamos estais seguir sigue sigo siguen queda quedar nada nadie alguien
  algo todo todos todas mucho mucha muchas muchos poco bastante demasiado aqui alli donde cuando cuanto cuales
  hoy ayer manana tarde noche dia dias hora horas minuto minutos momento momentos tiempo
  tarda tardan siempre nunca veces vez otra otro otros otras mismo misma nuevo nueva primero primera segunda segundo
  tercera ultima ultimo antes despues luego ahora pronto rapido enseguida inmediato posible imposible seguro claro
  bien mal mejor peor bueno buena buenas buenos grande normal importante urgente necesario necesitar necesita
  quiero quiere quieren queremos puedo puede pueden puedes podemos podria debe deben debia hola saludos estimado
  estimada senor senora usted ustedes vosotros nosotros nuestro nuestra nuestros nuestras vuestro vuestra suyo suya
  idea esta estas estos estas aquel aquella esto eso segun consta figura dentro fuera cerca tras durante aunque
  porque entonces ademas incluso encima mientras hacia casi tanto tanta tan cada cualquier ninguno ninguna ningun
  parece piensa piensan pensar creo cree verdad realidad parte lado forma manera opcion opciones prefiero prefieres
  llevo llevas lleva llamado funciona funcionan funcionar estuve estaba estaban nombre poner pone
  que con por los las del una uno soy son fue ser hay voy vas van dar doy mis tus sus muy mas tan aun asi hoy ayer dia dias vez bien mal eso esa ese esto esta nos les ver voy pues sin era han ido
  `
    .trim()
    .split(/\s+/),
);
