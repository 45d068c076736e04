import { firstName } from '../guidance/first-name.ts';
import type { Span } from '../transcript/types.ts';
import { greetingWordsEnd } from './greeting.ts';
import type { Look } from './look.ts';
import type { Mend } from './types.ts';

/** Where a name stands in a text, as whole words. */
export function namesIn(text: string, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) found.push([at, end]);
  }
  return found;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** The name behind the words that greet, with no other word but a title: `Hi Anna,`. */
const greeted = /^ (?:\p{L}{2,10}\.? )?(\p{Lu}[\p{L}'’-]{1,20}),/u;

/** German writes what a customer is with a capital, like a name: `Sehr geehrter Kunde,`. */
const noName = /^kund(?:e|in)$/i;

/** A name in the greeting that is none of the customer's; null where the page shows no name. */
export function wrongNameIn({ text, situation }: Look): Span | null {
  const { customer } = situation.conversation;
  const opened = greetingWordsEnd(text);
  const found = opened > 0 ? greeted.exec(text.slice(opened)) : null;
  if (!found?.[1] || noName.test(found[1]) || customer === null || firstName(customer) === null) return null;
  if (title.test(`${found[1]} `)) return null;
  const own = customer.toLowerCase().split(/[\s-]+/);
  if (own.includes(found[1].toLowerCase())) return null;
  const to = opened + found[0].length - 1;
  return [to - found[1].length, to];
}

/**
 * The right name in the place of a wrong one. An English title may be as wrong as the name behind it: the whole name stands
 * for both.
 */
export function renamed(look: Look, [from, to]: Span): readonly Mend[] {
  const before = look.text.slice(0, from);
  const { language, conversation } = look.situation;
  const titled = language === 'en' ? title.exec(before) : null;
  const right =
    titled && !conversation.customer?.includes(',') ? conversation.customer : nameBehind(look, before);
  const start = titled && right === conversation.customer ? before.search(/\S+\s*$/) : from;
  return right ? [{ span: [start, to], text: right }] : [];
}

/** A title asks for the family name: `Madame`, `Herr`, `mevrouw`. */
const title =
  /(?:^|\s)(?:mr\.?|mrs\.?|ms\.?|miss|mevrouw|meneer|heer|dhr\.?|mevr\.?|herr|frau|madame|mademoiselle|monsieur|mme\.?|señora?|señorita|sra?\.?) $/iu;

/**
 * The customer's name as a greeting goes on with it: the family name behind a title, the whole name where German says Sie,
 * else the first name. Null where the page shows none.
 */
export function nameBehind({ situation }: Look, greeting: string): string | null {
  const { customer } = situation.conversation;
  const given = firstName(customer);
  if (given === null || customer === null) return null;
  const family = customer.includes(',') ? null : customer.slice(given.length).trim() || null;
  if (title.test(greeting)) return family;
  const { language, address } = situation.desk.voice;
  return language === 'de' && address === 'formal' && family !== null ? `${given} ${family}` : given;
}
