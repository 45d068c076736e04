import type { Mend } from './types.ts';

const emoji = '\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D|\\p{Emoji_Modifier})*';

/** Words that begin a clause: an emoji before one of them ended a sentence. */
const clause = "(?:I|i[’']m|we|ik|wij|ich|wir|je|j[’'](?=\\p{L})|nous|ahora|hoy|ya|voy|enseguida)";

const ending = new RegExp(
  `([\\p{L}\\p{N}])\\s?(?:${emoji}\\s?)+(?:(?=\\p{Lu}|\\n|$)|(?=${clause}(?:[^\\p{L}]|$)|j[’'])(\\p{Ll}))`,
  'gu',
);
const anyEmoji = new RegExp(` ?${emoji}`, 'gu');

/** The draft without emoji and with a full stop for every loud mark; an emoji that ended a sentence leaves one. */
export function quieted(text: string): Mend {
  const calm = text
    .replace(ending, (_, letter: string, next = '') => `${letter}. ${next.toUpperCase()}`)
    .replace(anyEmoji, '')
    .replace(/!+\?|\?!+/g, '?')
    .replace(/¡¿|¿¡/g, '¿')
    // Spanish opens what it cries out; a question stays one.
    .replace(/¡(?=[^¿?!\n]{0,200}\?)/g, '¿')
    .replace(/(¿[^¿?!\n]{0,200})!+/g, '$1?')
    .replaceAll('¡', '')
    .replace(/[^\S\n]?!+/g, '.')
    .replace(/(?<! ) +(?=\n|$)/g, '');
  return { span: [0, text.length], text: calm };
}
