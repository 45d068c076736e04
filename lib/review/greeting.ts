/** How a reply opens in the five languages; a name or two may follow. */
const opener =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|hoi|beste|geachte|dag|goede(?:morgen|middag|navond)|guten (?:morgen|tag|abend)|moin|servus|liebe[r]?|sehr geehrte[r]?|bonjour|bonsoir|salut|ch(?:er|ère)|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]|querid[oa])(?![\p{L}])/iu;

/** The rest of it: up to three words and what closes it. */
const rest = /^(?: [\p{L}.’'-]{1,20}){0,3} ?(?:,\s*|[.!]\s+|\n\s*)/u;

/** Where the greeting of a draft ends and its first sentence begins; 0 where it has none. */
export function greetingEnd(text: string): number {
  const opened = greetingWordsEnd(text);
  if (opened === 0) return 0;
  const closed = rest.exec(text.slice(opened))?.[0].length;
  return closed === undefined ? 0 : opened + closed;
}

/** Where the words that greet end and a name may follow; 0 where a draft opens with none. */
export function greetingWordsEnd(text: string): number {
  return opener.exec(text)?.[0].length ?? 0;
}
