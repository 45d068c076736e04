/** How a reply opens in the five languages; a name or two may follow. */
const opener =
  /^¡?(?:hi|hiya|hey|hello|dear|good (?:morning|afternoon|evening|day)|hallo|hoi|hai|hé|beste|geachte|lieve|dag|goede(?:n?morgen|n?middag|navond|ndag)|goeie(?:n?morgen|n?middag|n?avond|dag)|(?:schönen )?guten (?:morgen|tag|abend)|moin(?: moin)?|servus|grüezi|grüß (?:gott|dich)|liebe[rs]?|sehr geehrte[rs]?|(?:re)?bonjour|bonsoir|salut|coucou|ch(?:er|ère)s?|hola|(?:muy )?buen[oa]s(?: (?:días|tardes|noches))?|buen día|estimad[oa]s?|apreciad[oa]|querid[oa])(?![\p{L}])/iu;

/** Words beside names in a greeting, which have no capital. */
const address =
  '(?:there|again|all|everyone|sir|madam|or|customer|mevrouw|meneer|heer|heer/mevrouw|dhr|mevr|klant|allemaal|nogmaals|de|van|der|den|het|zusammen|nochmal|von|zu|madame|monsieur|mademoiselle|client|cliente|clienta|à|tous|toutes|encore|la|le|señora?|señorita|todos|todas|otra|vez|de nuevo|and|en|und|et|y)';

const name = `(?:\\p{Lu}[\\p{L}.’'-]{0,24}|${address}(?![\\p{L}]))`;
const emoji = '(?:[^\\S\\n]?\\p{Extended_Pictographic}\\uFE0F?){0,2}';

/** Names, or one word of any kind before a comma, and what closes a greeting. */
const rest = new RegExp(
  `^(?:(?: ${name}){1,5}(?::\\s*|[^\\S\\n][–—-][^\\S\\n])|(?: ${name}){0,5}${emoji}[^\\S\\n]?(?:,\\s*|[.!]+(?:\\s+|$)|\\n\\s*)|(?: [\\p{L}’'-]{1,20})?[^\\S\\n]?,\\s*)`,
  'u',
);

/** Spanish sets the name off by a comma: `Hola, Nora:`. */
const called =
  /^\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24})?[^\S\n]?(?:,\s*|:\s*|[.!]+(?:\s+|$)|\n\s*)/u;
const spanish = /^¡?(?:hola|(?:muy )?buen)/i;

/** Where the greeting of a draft ends and its first sentence begins; 0 where it has none. */
export function greetingEnd(text: string): number {
  const opened = greetingWordsEnd(text);
  if (opened === 0) return 0;
  const closed = rest.exec(text.slice(opened))?.[0].length;
  if (closed === undefined) return 0;
  const end = opened + closed;
  const isSplit = spanish.test(text) && /,\s*$/.test(text.slice(0, end));
  return end + (isSplit ? (called.exec(text.slice(end))?.[0].length ?? 0) : 0);
}

/** Thanks for writing, or a sign of life, which belong to a greeting. */
const courtesy =
  /^(?:(?:(?:many )?thanks|thank you|(?:heel )?bedankt|dank ?(?:je|u)(?: ?wel)?|vielen dank|danke|merci|(?:muchas )?gracias)(?: so much| very much| hartelijk| beaucoup)? (?:for (?:contacting|reaching out|getting in touch|writing|your (?:message|email|chat))|voor (?:(?:je|jouw|uw) (?:bericht|vraag|mail)|het contact)|für (?:ihre|deine) (?:nachricht|anfrage)|(?:de (?:nous |m[’'])|d[’'])avoir (?:écrit|contactée?s?)|(?:de|pour) (?:votre|ton) message|por (?:contactar|escribir|(?:tu|su) mensaje))(?![\p{L}])[^.!?,;:\n]{0,40}|(?:(?:yes|ja|oui|sí),? )?(?:i[’']m here|ik ben er|ich bin da|je suis (?:bien |toujours )?là|estoy aquí))[.!]\s+/iu;

/** Where what a draft has to say begins: behind its greeting and a courtesy. */
export function openingEnd(text: string): number {
  const at = greetingEnd(text);
  return at + (courtesy.exec(text.slice(at))?.[0].length ?? 0);
}

/** Where a greeting that ends in a comma leaves the line to a sentence that goes on with a small letter; -1 elsewhere. */
export function commaAt(text: string): number {
  const end = greetingEnd(text);
  return end > 0 && /,[^\S\n]*$/.test(text.slice(0, end)) ? end : -1;
}

/** Where the words that greet end and a name may follow; 0 where a draft opens with none. */
export function greetingWordsEnd(text: string): number {
  return opener.exec(text)?.[0].length ?? 0;
}
