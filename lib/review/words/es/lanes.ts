import type { GroupWords } from '../review-words.ts';

/** Grief, vulnerability, abuse and safety. */
export const lanes: GroupWords<'lanes'> = {
  condoles: {
    any: [
      '(mi|mis|nuestro|nuestras|sentido|sincero|profundo|te doy el|le doy el|reciba mi|mas sentido) (pesame|condolencias)',
      '(pesame|condolencias)',
      '(siento|lamento|lamentamos|sentimos) ~6 (perdida|fallec*|muerte|falta|murio|muerto)',
      '(siento|lamento|siento mucho) [~2] lo de (tu|su) (madre|padre|marido|mujer|hijo|hija|pareja|hermano|hermana|abuelo|abuela)',
      'cuanto lo (siento|lamento)',
      '(te|le|os) acompano en [el|su|tu] (sentimiento|dolor)',
      '(que|cuanto) [~2] (triste|dolor) ~4 (madre|padre|perdida|fallec*)',
      '(mucho animo|mucha fuerza|un abrazo) [~4] (momentos|perdida|estos|madre|padre)',
    ],
  },
  thanks_for_telling: {
    any: [
      '(gracias|agradezco|agradecemos|te agradezco|le agradezco) [~2] (por|que|tu|su|la) [~2] (contar*|cuentes|cuente|decir*|digas|diga|compartir*|compartas|comparta|confianza|sinceridad|franqueza|explicar*|hayas|haya|confiar*|abrirte|hablar*)',
      '(hace bien en|haces bien en|has hecho bien en|ha hecho bien en|me alegra que|es valiente) ~3 (cont*|decir*|compartir*|digas|diga|cuentes|cuente)',
      '(que bien|bien|menos mal|me alegro de|me alegra) que me lo (diga|digas|cuente|cuentes|haya|hayas)',
      '(valiente|valentia) [~2] (contarlo|decirlo|compartirlo|por)',
    ],
    unless: ['gracias por contactar*'],
  },
  asks_consent: {
    any: [
      '(puedo|podria|podemos|me permites|me permite|me deja que|me dejas que) [~1] (anotar*|apuntar*|registrar*|guardar*|pasar*|compartir*|comunicar*|dejar*|indicar*|trasladar*|informar*|comentar*|lo anote|lo guarde|lo apunte)',
      '(te|le) (parece bien|importa|molesta) (si|que) ~6',
      '(me da|me das|con|sin) [~1] (tu|su) (permiso|consentimiento|autorizacion)',
      '(estas|esta) de acuerdo (en|con|si) ~4',
      '(quieres|quiere|prefieres|prefiere) que [~1] (lo|la|esto) (anote|guarde|apunte|registre|comparta|pase|comente)',
      'sin (preguntarte|preguntarle)',
    ],
  },
  notes_it: {
    any: [
      '(anoto|apunto|registro|dejo|guardo|incluyo|pongo) [~6] (ficha|expediente|sistema|cuenta|nota|anotado|anotada|constancia|registrado|perfil|historial|situacion|depresion|enfermedad|diagnostico)',
      '(lo|la|esto) (anoto|apunto|registro|dejo anotado|dejo registrado|dejo apuntado|hago constar)',
      '(he|hemos) [~1] (anotado|apuntado|registrado|dejado constancia|guardado|incluido) ~2',
      '(queda|quedara|quedo|ha quedado|esta) [~1] (anotado|anotada|registrado|registrada|apuntado|apuntada)',
      '(se lo|lo|la|esto|tu situacion|su situacion) (comunico|paso|traslado|cuento|comento) [~2] (a|al) [~2] (companer*|equipo|departamento|almacen|responsable|tecnico*)',
      '(comunico|paso|traslado|comparto) (tu|su) (situacion|caso|depresion|enfermedad) ~3',
    ],
    unless: [
      '(no|nunca|ni) [lo|la|te|le] (anoto|apunto|registro|guardo|dejo|comparto|paso)',
      '(puedo|podria) ~1',
    ],
  },
  will_be_fine: {
    any: [
      '(todo|esto) [~2] (va a|ira) [~1] (salir|ir|estar|mejorar|pasar|bien|mejor|arreglarse)',
      '(todo saldra|saldra todo|todo ira|todo estara|ya veras) ~2',
      '(todo se|se) (arregla|arreglara|solucionara|pasara|pasa|soluciona) [en esta vida|con el tiempo|todo]',
      '(manana|pronto) [~3] (veras|vera) [~3] (diferente|de otra|mejor|distint*)',
      'todo tiene [~1] (arreglo|solucion|remedio)',
      '(siempre hay|hay) [~1] (esperanza|salida|solucion|luz)',
      'no (te preocupes|se preocupe)',
      '(el tiempo) [~1] (lo cura|cura|todo lo cura)',
      '(veras|vera) [~6] (mejor|bien|diferente|distint*)',
      '(todo pasa|ya pasara|esto pasara|te sentiras mejor|se sentira mejor)',
    ],
  },
  counsels: {
    any: [
      '(piensa|piense|pensar) [~1] (en|positivo|bien)',
      '(intenta|intente|trata de|trate de|procura|procure|debes|debe|deberias|deberia|tienes que|tiene que|hay que) [~3] (ser (fuerte|positiv*)|estar (tranquil*|positiv*|fuerte)|animarte|animarse|pensar|descansar|dormir|relajarte|relajarse|calmarte|calmarse|respirar|salir|distraerte|distraerse|hablar)',
      '(suicidio|suicidarse|quitarse la vida|quitarte la vida|morir|eso) [~1] no (es|soluciona|arregla|resuelve|vale|merece) [~2] (la|una|nada|solucion|salida|pena)',
      'no (es|hay) [~1] (la solucion|una solucion|para tanto)',
      'no (te (rindas|precipites|desesperes)|se (rinda|precipite|desespere)|hagas|haga) [~2]',
      'la vida da [~2]',
      '(descansa|descanse|duerme|duerma|sal a|salga a|respira|respire|date un|dese un) [~3]',
      '(la vida|su vida|tu vida) (es|merece|vale|tiene|sigue) [~2]',
      '(te|le) (aconsejo|recomiendo|sugiero) ~4',
      '(hable|habla|hablelo|hablalo) [~1] con [~1] (algun|alguien|amig*|familiar|un|una)',
      'se (le|te) (pasa|pasara)',
      'todos tenemos ~2',
      '(sea|se) (fuerte|positivo|positiva)',
      '(tu|usted) [~1] (puedes|puede) con ~2',
      'hay gente [~2] (peor|que)',
      '^ animo',
      '(mucho|tanto|tantas cosas|mucha gente) [~2] por [lo|los|la|quien] [que] (vivir|que vivir)',
    ],
    unless: ['no hagas nada mas'],
  },
  boundary: {
    any: [
      'no (acepto|tolero|aceptamos|toleramos|permito|permitimos|admito|voy a (aceptar|tolerar|permitir)) [~4] (insulto*|amenaza*|me|nos|tono|trato|lenguaje|falta*|palabra*|comentario*|descalificaciones|agresi*|groseria*)',
      'no (te|se|le) [lo|la|los|las] (acepto|tolero|permito|admito|aguanto)',
      '(sin|no a|basta de|dejemos) [~2] (insultos|amenazas|insultar*|amenazar*|faltar al respeto|faltas de respeto|descalificaciones|palabrotas)',
      '(insultos|amenazas|falta* de respeto) [~3] (no|cierro|terminar*|paro|fuera)',
      '(si) ~6 (cierro|cerrare|termino|terminare|finalizo|finalizare|tendre que cerrar|corto) ~3',
      '(con|desde el) respeto ~4 (podemos|puedo|seguimos|sigo|hablamos|te|le)',
      '(te|le) pido [~2] (respeto|que no me|que me hables|que me hable)',
      'no me (hables|hable|trates|trate) asi',
    ],
  },
  ends_chat: {
    any: [
      '(cierro|termino|finalizo|corto|abandono|doy por (terminad*|finalizad*|cerrad*)|cerramos|finalizamos|terminamos) [~2] (chat|conversacion|sesion|charla)',
      '(voy a|vamos a|procedo a|procedemos a|tengo que) (cerrar|terminar|finalizar|cortar|dar por) [~3] (chat|conversacion|sesion)',
      '(chat|conversacion) [~1] (ha terminado|se acabo|queda cerrad*|ha finalizado|termina aqui|se cierra|terminad*)',
      '(te|le|lo|la) (bloqueo|he bloqueado|bloqueamos|voy a bloquear|hemos bloqueado)',
      '(estas|esta|quedas|queda) bloquead*',
      '(corto|cierro|termino|lo dejo) aqui',
      '^ (bloquead*|adios)',
      'fin (del|de la|de este|de esta) (chat|conversacion)',
      'hasta aqui (hemos llegado|llegamos|llego)',
      '(no|ya no) (te|le) (voy a atender|atiendo|ayudo|voy a ayudar) [mas]',
    ],
    unless: [
      '(una|otra|uno|otro) [~2] mas y (cierro|termino|finalizo)',
      '(si|como) ~8 (cierro|termino|finalizo|doy por|cerramos|finalizamos|cortamos)',
      'no (cierro|termino|voy a cerrar)',
      'cierro (tu|su|el|la) (incidencia|caso|reclamacion|pedido)',
    ],
  },
  brings_help: {
    any: [
      '(llamo|aviso|pido|traigo|busco|incorporo) [~4] (companer*|persona|alguien|responsable|especialista|profesional|equipo)',
      '(companer*|persona|alguien|especialista|profesional) [~5] (formad*|preparad*|especializad*|se une|entra|viene|se incorpora)',
      '(024|112|061|911|988|717 003 717|telefono de la esperanza|linea de la vida|emergencias|medico|urgencias)',
      '(sigo|me quedo|estoy|permanezco|no me voy) [~2] (aqui|contigo|con usted|en este chat|en el chat)',
      '(estas|esta|corres|corre) [~4] (peligro|a salvo|riesgo)',
    ],
  },
};
