import type { CheckReasons } from './reasons.ts';

/** What each check looks for and why, in this language. */
export const spanishReasons: CheckReasons = {
  C1: { name: 'Todas las preguntas contestadas', why: 'La pregunta que se queda sin contestar vuelve.' },
  C2: {
    name: 'El problema por su nombre',
    why: 'Al ver sus propias palabras, el cliente sabe que lo has leído.',
  },
  C3: { name: 'No preguntar dos veces', why: 'Ya está en el chat; preguntar otra vez resta confianza.' },
  C4: { name: 'Una pregunta a la vez', why: 'Quien está alterado contesta una pregunta, no tres.' },
  C5: {
    name: 'Preguntar si funciona',
    why: 'Después de varios pasos hay que poder decir que uno ha fallado.',
  },
  C6: {
    name: 'Reconocer lo que pasó',
    why: 'Quien está molesto solo atiende a la solución cuando se siente escuchado.',
  },
  C7: {
    name: 'Un hecho, no una fórmula',
    why: 'Una frase gastada suena fingida; un hecho de este chat, no.',
  },
  C8: { name: 'Breve y al principio', why: 'Una frase de empatía ayuda; más de una retrasa la solución.' },
  C9: { name: 'No repetirse', why: 'La misma frase otra vez suena a frase hecha.' },
  C10: {
    name: 'Gracias por lo que hizo',
    why: 'Agradecer un esfuerzo concreto tiene más efecto que otra disculpa.',
  },
  C11: {
    name: 'Una disculpa con solución',
    why: 'Vale cuando dice qué hicimos y qué hacemos ahora.',
  },
  C12: { name: 'Basta una disculpa', why: 'Cada «lo siento» de más resta fuerza al primero.' },
  C13: { name: 'Sin «pero» detrás', why: '«Pero» retira lo que acaba de decirse.' },
  C14: {
    name: 'Lo que siente el cliente, no tú',
    why: 'Nadie sabe exactamente cómo se siente otra persona.',
  },
  C15: {
    name: '«Yo» para el siguiente paso',
    why: 'Una persona que se hace cargo da más confianza que un «nosotros» sin cara.',
  },
  C16: { name: 'Una hora para el siguiente paso', why: 'Sin hora, el cliente tiene que volver a preguntar.' },
  C17: { name: 'Un no con una salida', why: 'Lo que más duele es oír que no se puede hacer nada.' },
  C18: { name: 'Sin reproches al cliente', why: 'Un reproche abre una discusión, aunque sea cierto.' },
  C19: { name: 'Sin culpar a otros', why: 'El cliente compró aquí, falle quien falle.' },
  C20: { name: 'Un motivo y una alternativa', why: 'Una norma sola suena a puerta cerrada.' },
  C21: { name: 'Una elección de verdad', why: 'Elegir devuelve el control que quitó el fallo.' },
  C22: { name: 'Cuándo y para quién', why: 'Cada opción dice cuándo conviene y para cuándo estará.' },
  C23: {
    name: 'Dentro de tu límite',
    why: 'Por encima decide tu responsable; lo prometido ahora quizá haya que retirarlo.',
  },
  C24: { name: 'No menos de lo que le corresponde', why: 'A esto el cliente tiene derecho de todas formas.' },
  C25: { name: 'Palabras concretas', why: 'El objeto y el día, no «la incidencia» y «pronto».' },
  C26: { name: 'Qué pasa ahora', why: 'Dicho hoy, no hay que preguntarlo mañana.' },
  C27: {
    name: 'Sin ventas ni encuestas',
    why: 'Mientras algo siga sin resolver, vender parece no escuchar.',
  },
  C28: { name: 'Solo lo que se puede cumplir', why: 'Una garantía que falla es el segundo fallo.' },
  C29: {
    name: 'El compromiso pendiente',
    why: 'El cliente recuerda lo prometido, así que empieza por ahí.',
  },
  C30: {
    name: 'No es la primera vez',
    why: 'Un segundo fallo se nombra, con lo que ahora es distinto.',
  },
  C31: { name: 'Sin palabras que irriten', why: 'Estas palabras enfadan más a quien ya está molesto.' },
  C32: { name: 'No empezar por la mala noticia', why: 'Después de esa palabra ya no se lee nada más.' },
  C33: { name: 'Un solo tratamiento', why: 'Mezclar tú y usted suena a trozos pegados.' },
  C34: { name: 'El nombre correcto, una vez', why: 'Un nombre equivocado o repetido es peor que ninguno.' },
  C35: {
    name: 'En el tono del cliente',
    why: 'Usar más exclamaciones o jerga que el cliente suena falso.',
  },
  C36: { name: 'Sobriedad donde duele', why: 'Las exclamaciones y bromas parecen falta de interés.' },
  C37: { name: 'Frases cortas', why: 'Con tensión solo se lee la mitad de una frase larga.' },
  C38: { name: 'Nada sin rellenar', why: 'Un hueco o una nota interna delata la plantilla.' },
  C39: { name: 'Sin datos secretos', why: 'Contraseñas, códigos y tarjetas nunca van en un chat.' },
  C40: { name: 'Un final con la puerta abierta', why: 'El final es lo que se recuerda.' },
  C41: {
    name: 'Una espera con hora',
    why: '«Un momento» sin hora suena a abandono.',
  },
  C42: {
    name: 'Primero escuchar, después resolver',
    why: 'Quien está muy alterado no atiende a datos hasta sentirse escuchado.',
  },
  C43: { name: 'Sin bloques pegados', why: 'Un bloque largo pegado parece un muro a quien está alterado.' },
  C44: { name: 'Primero dar las gracias', why: 'Da las gracias por contarlo y no anotes nada sin un sí.' },
  C45: {
    name: 'Discreción en el duelo',
    why: 'Breve y sencillo, sin exclamaciones, formularios ni encuestas.',
  },
  C46: {
    name: 'Avisar antes de cerrar',
    why: 'Di una vez qué pasará y después puedes cerrar; nadie tiene que aguantar insultos.',
  },
  C47: { name: 'Ayuda, no consejos', why: 'Usa la tarjeta del equipo y llama a la persona formada.' },
};
