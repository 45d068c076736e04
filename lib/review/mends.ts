import { composeReply } from '../guidance/compose-reply.ts';
import { capital } from '../language/capital.ts';
import { fillTemplate, type SlotValues } from '../playbook/template.ts';
import type { Span } from '../transcript/types.ts';
import { greetingEnd } from './greeting.ts';
import type { Look } from './look.ts';
import type { CheckId, Mend } from './types.ts';

/** The acknowledgements Attune offers at this moment. */
export function acknowledgements({ situation }: Look): readonly string[] {
  return situation.advice?.acknowledgements.map(({ text }) => text) ?? [];
}

/**
 * The ways out Attune offers at this moment, as a choice with its question, alone and behind an acknowledgement; none while
 * they wait for an answer of the agent.
 */
export function choices(look: Look): readonly string[] {
  const { advice, desk } = look.situation;
  const ready = advice?.options.filter(({ text }) => text !== null) ?? [];
  if (!advice || ready.length < 2) return [];
  const bare = { ...advice, greeting: null, closing: null };
  return [null, ...acknowledgements(look).slice(0, 1)].map((acknowledgement) =>
    composeReply({ advice: bare, book: desk.book, acknowledgement, options: ready }),
  );
}

/**
 * The lines of the language for a check, filled with what is known, alone and behind an acknowledgement; `more` are values of
 * the finding itself.
 */
export function lines(look: Look, check: CheckId, more: SlotValues = {}): readonly string[] {
  const { words, desk } = look.situation;
  // What the customer did not name is not called a parcel.
  const { thing, thingObject } = desk.said;
  const values = { ...desk.values, thing, thingObject, ...more };
  const filled = (words.lines[check] ?? []).flatMap(
    (line) => fillTemplate(line, values, desk.voice.address) ?? [],
  );
  const behind = acknowledgements(look)
    .slice(0, 1)
    .flatMap((said) => filled.slice(0, 2).map((line) => `${said} ${line}`));
  return [...filled, ...behind];
}

/** Each text in the place of a span. */
export function inPlace(span: Span, texts: readonly string[]): readonly Mend[] {
  return texts.map((text) => ({ span, text }));
}

/** The whole reply Attune advises at this moment, in the place of the draft. */
export function advisedReply({ situation, text }: Look): readonly Mend[] {
  const reply = situation.advice?.reply;
  return reply ? inPlace([0, text.length], [reply]) : [];
}

/** Each text before everything but a greeting; what follows the greeting starts a sentence then. */
export function first(look: Look, texts: readonly string[]): readonly Mend[] {
  const { text } = look;
  const at = greetingEnd(text);
  const gap = at === 0 || /\s$/.test(text.slice(0, at)) ? '' : ' ';
  const next = look.sentences.find(({ span }) => span[1] > at)?.span[1] ?? at;
  const isSmall = at > 0 && /^\p{Ll}/u.test(text.slice(at));
  const end = isSmall ? next : at;
  return texts.map((line) => ({ span: [at, end], text: `${gap}${line} ${capital(text.slice(at, end))}` }));
}

/** Each text as a paragraph of its own at the end. */
export function last({ text: { length }, text }: Look, texts: readonly string[]): readonly Mend[] {
  const end = text.trimEnd().length;
  return texts.map((added) => ({ span: [end, length], text: `${end === 0 ? '' : '\n\n'}${added}` }));
}

/** Takes words out, with the white space and comma they leave; a sentence that lost its start gets a capital. */
export function without(look: Look, [from, to]: Span): readonly Mend[] {
  const { text } = look;
  const behind = /^[,;:]?\s*/.exec(text.slice(to))?.[0].length ?? 0;
  const end = to + behind;
  const letter = text.slice(end, end + 1);
  const before = text.slice(0, from);
  const start = before.trimEnd();
  const isStart = start === '' || /[.!?]$/.test(start) || before.slice(start.length).includes('\n');
  const isWhole = look.sentences.some(({ span }) => span[0] === from && span[1] === to);
  if (isStart && !isWhole && isFronted(look, text.slice(to, end))) return turned(text, from, end);
  if (isStart && letter) return [{ span: [from, end + 1], text: letter.toUpperCase() }];
  const isEnd = /^(?:[.!?]|$)/.test(text.slice(end, end + 1));
  return [{ span: [isEnd ? start.length : from, end], text: '' }];
}

/** Whether the verb stands behind the first word: "Helaas is de jurk op" without its first word is no sentence. */
function isFronted({ situation: { language } }: Look, gap: string): boolean {
  return (language === 'nl' || language === 'de') && gap.trim() === '';
}

/** Pronouns that may stand before their verb again: "Helaas kan ik" becomes "Ik kan". */
const pronouns = 'ik|je|jij|u|hij|zij|ze|het|dit|dat|wij|we|jullie|ich|du|Sie|er|sie|es|wir|ihr|das|dies';
const invertedStart = new RegExp(`^(\\p{L}+) (${pronouns}) (?=\\p{L})`, 'u');

/** The rest of a sentence whose first word went, with its subject first; none where the subject is not a pronoun. */
function turned(text: string, from: number, end: number): readonly Mend[] {
  const found = invertedStart.exec(text.slice(end));
  const [whole, verb, subject] = found ?? [];
  if (!whole || !verb || !subject) return [];
  return [{ span: [from, end + whole.length], text: `${capital(subject)} ${verb} ` }];
}

/** Each text in the place of the first of these sentences, and the others gone; without a text all of them are gone. */
export function swapped(look: Look, numbers: readonly number[], texts: readonly string[]): readonly Mend[] {
  const spans = numbers.flatMap((at) => look.sentences[at] ?? []).map(({ span }) => span);
  const [kept, ...others] = spans;
  if (!kept) return [];
  const before = look.text.slice(0, kept[0]);
  const behind = cutOut(look.text, others).slice(kept[1]);
  const put = texts.map((text) => `${before}${text}${behind}`.trimEnd());
  return inPlace([0, look.text.length], texts.length > 0 ? put : [`${before}${behind.trimStart()}`.trim()]);
}

/** Takes words out where the sentence stands without them: one word, or a piece between commas and ends. */
export function withoutLoose(look: Look, [from, to]: Span): readonly Mend[] {
  const isWord = !/\s/.test(look.text.slice(from, to));
  const isApart = /(?:^|[\p{P}\n])\s?$/u.test(look.text.slice(Math.max(0, from - 2), from)) || from === 0;
  const isClosed = /^(?:\s?[\p{P}\n]|$)/u.test(look.text.slice(to, to + 2));
  return isWord || (isApart && isClosed) ? without(look, [from, to]) : [];
}

/** The text without pieces of it, in their order, and the white space behind each. */
export function cutOut(text: string, pieces: readonly Span[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const [from, to] of pieces) {
    kept.push(text.slice(at, from));
    at = to;
    while (/\s/.test(text.charAt(at))) at += 1;
  }
  return kept.join('') + text.slice(at);
}

/** A sentence put to an earlier place, by one mend of all that lies between. */
export function movedTo({ text }: Look, at: number, [from, to]: Span): Mend {
  return { span: [at, to], text: `${text.slice(from, to)} ${text.slice(at, from).trim()}` };
}

/** The draft without emoji and with a full stop for every loud mark; an emoji that ended a sentence leaves one. */
export function quieted(text: string): Mend {
  const calm = text
    .replace(
      /([\p{L}\p{N}])\s?(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*\s?)+(?=\p{Lu}|\n|$)/gu,
      '$1. ',
    )
    .replace(/ ?\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*/gu, '')
    .replace(/([?])!+/g, '$1')
    .replace(/!+/g, '.')
    .replace(/(?<! ) +(?=\n|$)/g, '');
  return { span: [0, text.length], text: calm };
}

/** A draft with a mend applied. */
export function mended(text: string, mend: Mend): string {
  return text.slice(0, mend.span[0]) + mend.text + text.slice(mend.span[1]);
}
