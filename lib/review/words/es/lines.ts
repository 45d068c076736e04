import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {
  C1: [
    'A {question} {te|le} respondo aquí como muy tarde {answerTime}.',
    'A {tu|su} otra pregunta {te|le} respondo aquí como muy tarde {answerTime}.',
  ],
  C2: ['Se trata de {thingObject}, y ahora mismo me pongo con ello.'],
  C3: [
    'Ya tengo delante lo que me {contaste|contó} sobre {thingObject}; a las {updateTime} {te|le} escribo aquí.',
    'Ya tengo delante lo que me {contaste|contó}; a las {updateTime} {te|le} escribo aquí.',
  ],
  C5: ['¿{Te|Le} funciona así?'],
  C6: [
    'Lo de {thingObject} no debió pasar; desde aquí lo llevo yo.',
    'Gracias por contármelo; sigo aquí y me ocupo yo.',
  ],
  C10: ['Gracias por esperar noticias sobre {thingObject}.', 'Gracias por esperar; ya estoy aquí.'],
  C11: [
    'Lo que ha fallado con {thingObject} lo resuelvo yo ahora; a las {updateTime} {te|le} escribo aquí.',
    'Lo que ha fallado lo resuelvo yo ahora; a las {updateTime} {te|le} escribo aquí.',
  ],
  C15: [
    'Ahora mismo averiguo yo qué ocurre con {thingObject}, y a las {updateTime} {te|le} escribo aquí.',
    'Ahora mismo lo averiguo yo, y a las {updateTime} {te|le} escribo aquí.',
  ],
  C16: ['A las {updateTime} {te|le} escribo aquí.'],
  C17: [
    'Lo que sí puedo hacer es pedir ahora a mi responsable una excepción para {thingObject}. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
    'Lo que sí puedo hacer es consultarlo ahora con mi responsable. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
  ],
  C18: [
    'Sea como sea, ahora mismo busco una salida para {thingObject}; a las {updateTime} {te|le} escribo aquí.',
    'Sea como sea, ahora mismo busco una salida; a las {updateTime} {te|le} escribo aquí.',
  ],
  C19: [
    'Fallara donde fallara, lo de {thingObject} lo resuelvo yo. A las {updateTime} {te|le} escribo aquí.',
    'Fallara donde fallara, lo resuelvo yo. A las {updateTime} {te|le} escribo aquí.',
  ],
  C20: [
    'Lo que sí puedo hacer es pedir ahora a mi responsable una excepción para {thingObject}. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
    'Lo que sí puedo hacer es consultarlo ahora con mi responsable. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
  ],
  C23: [
    'Consulto ahora con mi responsable qué se puede hacer con {thingObject}. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
    'Pido ahora el visto bueno de mi responsable, y como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
  ],
  C24: [
    'Lo que sí puedo hacer es consultar ahora con mi responsable lo de {thingObject}. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
    'Lo que sí puedo hacer es consultarlo ahora con mi responsable. Como muy tarde {answerTime} {te|le} doy aquí la respuesta.',
  ],
  C25: [
    'A las {updateTime} {te|le} digo aquí cómo va lo de {thingObject}.',
    'A las {updateTime} {te|le} digo aquí cómo va todo.',
  ],
  C26: ['Si algo sale de otra manera, {escríbeme|escríbame} aquí y sigo con ello.'],
  C27: [
    'Ahora mismo averiguo qué ocurre con {thingObject}, y a las {updateTime} {te|le} escribo aquí.',
    'Ahora mismo lo averiguo, y a las {updateTime} {te|le} escribo aquí.',
  ],
  C28: [
    'Lo sigo yo de cerca, y a las {updateTime} {te|le} digo aquí cómo va lo de {thingObject}.',
    'Lo sigo yo de cerca, y a las {updateTime} {te|le} digo aquí cómo va.',
  ],
  C29: [
    '{Te|Le} dijimos: {question}. Todavía no está hecho, y me ocupo yo. A las {updateTime} {te|le} escribo aquí.',
    'Lo que {te|le} prometimos todavía no está hecho. A las {updateTime} {te|le} escribo aquí.',
  ],
  C30: [
    'Hemos vuelto a fallar con {thingObject}, y el error es nuestro. Esta vez lo llevo yo: a las {updateTime} {te|le} escribo aquí.',
    'Hemos vuelto a fallar, y el error es nuestro. Esta vez lo llevo yo: a las {updateTime} {te|le} escribo aquí.',
  ],
  C31: [
    'Ahora mismo averiguo qué ocurre con {thingObject}, y a las {updateTime} {te|le} escribo aquí.',
    'Ahora mismo lo averiguo, y a las {updateTime} {te|le} escribo aquí.',
  ],
  C35: [
    'Ahora mismo averiguo qué ocurre con {thingObject}, y a las {updateTime} {te|le} escribo aquí.',
    'Ahora mismo lo averiguo, y a las {updateTime} {te|le} escribo aquí.',
  ],
  C36: [
    'Ahora mismo averiguo qué ocurre con {thingObject}, y a las {updateTime} {te|le} escribo aquí.',
    'Ahora mismo lo averiguo, y a las {updateTime} {te|le} escribo aquí.',
  ],
  C38: [
    'Sigo ahora con {thingObject}, y a las {updateTime} {te|le} escribo aquí.',
    'Sigo ahora con ello, y a las {updateTime} {te|le} escribo aquí.',
  ],
  C39: [
    'Por favor, nunca {envíes|envíe} por aquí una contraseña, un código ni un número de tarjeta; no los necesito para {ayudarte|ayudarle}.',
  ],
  C40: ['Si surge algo más, {escríbeme|escríbame} por aquí.'],
  C41: [
    'Ahora miro cómo está lo de {thingObject}; a las {updateTime} {te|le} escribo aquí.',
    'Lo miro ahora; a las {updateTime} {te|le} escribo aquí.',
  ],
  C44: [
    '¿Puedo anotar esto, para que no {tengas|tenga} que contarlo otra vez?',
    'Gracias por contármelo. ¿Puedo anotarlo, para que no {tengas|tenga} que contarlo otra vez?',
    'Gracias por contármelo.',
  ],
  C45: ['Siento mucho {tu|su} pérdida. De esto me encargo yo ahora.'],
  C46: [
    'Quiero resolver lo de {thingObject}, sin insultos. Si siguen, cierro este chat.',
    'Quiero resolverlo, sin insultos. Si siguen, cierro este chat.',
  ],
  C47: [
    'Sigo aquí en este chat, y ahora aviso a una persona formada para esto.',
    'Ahora aviso a una persona formada para esto.',
  ],
};
