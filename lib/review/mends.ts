import { composeReply } from '../guidance/compose-reply.ts';
import { capital } from '../language/capital.ts';
import { fillTemplate, type SlotValues } from '../playbook/template.ts';
import type { Span } from '../transcript/types.ts';
import { greetingEnd, openingEnd } from './greeting.ts';
import { type Look, lookAt, sentencePlace } from './look.ts';
import { fitted } from './sentence-start.ts';
import { cutOut, without } from './taken-out.ts';
import type { CheckId, Mend } from './types.ts';
import { wornEnd } from './worn-opening.ts';

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
  const linesOf = (id: CheckId) =>
    (words.lines[id] ?? []).flatMap((line) => fillTemplate(line, values, desk.voice.address) ?? []);
  const filled = linesOf(check);
  // An acknowledgement takes the step already: behind it only the time is new.
  const added = takesOver.has(check) ? linesOf('C16') : filled;
  const behind = acknowledgements(look)
    .slice(0, 1)
    .flatMap((said) => added.slice(0, 2).map((line) => `${said} ${line}`));
  return [...filled, ...behind];
}

/** Checks whose lines say no more than who takes over and when there is news. */
const takesOver: ReadonlySet<CheckId> = new Set([
  'C15',
  'C18',
  'C19',
  'C25',
  'C27',
  'C28',
  'C29',
  'C31',
  'C35',
  'C36',
  'C38',
]);

/** Each text in the place of a span, as it starts there. */
export function inPlace(
  { text, situation }: Look,
  [from, to]: Span,
  texts: readonly string[],
): readonly Mend[] {
  const [against = '', gap = '', letter = ''] = contrast.exec(text.slice(to)) ?? [];
  return texts.map((line) => ({
    span: [from, to + against.length],
    text: `${fitted(line, text, from, situation.language)}${gap}${capital(letter)}`,
  }));
}

/** A word that sets a sentence against the one before it: without that one it has nothing to stand against. */
const contrast = /^(\s+)(?:But|Maar|Aber|Mais|Pero),? (\p{L})/u;

/** The whole reply Attune advises at this moment, in the place of the draft. */
export function advisedReply(look: Look): readonly Mend[] {
  const reply = look.situation.advice?.reply;
  return reply ? inPlace(look, [0, look.text.length], [reply]) : [];
}

/**
 * Each text before everything but a greeting and a courtesy, in the place of a worn-out sentence that comes first; what
 * follows a greeting starts a sentence then.
 */
export function first(look: Look, texts: readonly string[]): readonly Mend[] {
  const { text, sentences, situation } = look;
  const at = openingEnd(text);
  const gap = at === 0 || /\s$/.test(text.slice(0, at)) ? '' : ' ';
  const start = wornEnd(look, at);
  const next = sentences.find(({ span }) => span[1] > start)?.span[1] ?? start;
  const isSmall = (at > 0 || start > at) && /^[¿¡]?\p{Ll}/u.test(text.slice(start));
  const end = isSmall ? next : start;
  const isList = sentences.some(({ isItem, span }) => isItem && span[0] === start);
  const rest =
    start < text.length || at === start ? `${isList ? '\n' : ' '}${capital(text.slice(start, end))}` : '';
  return texts.map((line) => ({
    span: [at, end],
    text: `${gap}${fitted(line, text, at, situation.language)}${rest}`,
  }));
}

/** Each text as a paragraph of its own at the end. */
export function last({ text: { length }, text }: Look, texts: readonly string[]): readonly Mend[] {
  const end = text.trimEnd().length;
  return texts.map((added) => ({ span: [end, length], text: `${end === 0 ? '' : '\n\n'}${added}` }));
}

/** The choice for a sentence: as a paragraph at the end, where its question belongs; an acknowledgement comes first. */
export function offered(look: Look, place: Span): readonly Mend[] {
  const [choice, acknowledged] = choices(look);
  const [cut] = without(look, place);
  if (!choice || !cut) return [];
  const kept = mended(look.text, cut).trimEnd();
  const end = [kept, choice].filter((part) => part !== '').join('\n\n');
  const span: Span = [0, look.text.length];
  const plain = { span, text: end };
  const saysMore = kept.length > greetingEnd(kept);
  return saysMore
    ? [plain, ...onward(look, [plain], (rest) => first(rest, acknowledgements(look).slice(0, 1)))]
    : [plain, { span, text: [kept, acknowledged].filter((part) => part).join('\n\n') }];
}

/** Each text in the place of the first of these sentences, and the others gone; without a text all of them are gone. */
export function swapped(look: Look, numbers: readonly number[], texts: readonly string[]): readonly Mend[] {
  const { text, situation } = look;
  const [kept, ...others] = numbers.map((at) => sentencePlace(look, at)).filter((each) => each !== undefined);
  if (!kept) return [];
  const before = text.slice(0, kept[0]);
  const behind = cutOut(text, others).slice(kept[1]);
  const put = texts.map((line) =>
    `${before}${fitted(line, text, kept[0], situation.language)}${behind}`.trimEnd(),
  );
  const gone = `${before}${fitted(behind.trimStart(), text, kept[0], situation.language)}`.trim();
  return (texts.length > 0 ? put : [gone]).map((line) => ({ span: [0, text.length], text: line }));
}

/** A mend, and then others of the draft it leaves, each as one. */
export function onward(
  { draft, text, situation }: Look,
  [mend]: readonly Mend[],
  next: (rest: Look) => readonly Mend[],
): readonly Mend[] {
  const kept = mend ? mended(text, mend) : '';
  if (kept === '') return [];
  const rest = lookAt({ ...draft, text: kept }, situation);
  return next(rest).map((more) => ({ span: [0, text.length], text: mended(kept, more) }));
}

/** The acknowledgements in the place of a sentence; where the draft says more, they come before the rest of it. */
export function acknowledgedFor(look: Look, sentence: number, place: Span): readonly Mend[] {
  const said = acknowledgements(look);
  const before = onward(look, swapped(look, [sentence], []), (rest) => first(rest, said));
  return before.length > 0 && place[0] > greetingEnd(look.text) ? before : inPlace(look, place, said);
}

/** A sentence put to an earlier place, by one mend of all that lies between. */
export function movedTo({ text, situation }: Look, at: number, [from, to]: Span): Mend {
  const moved = fitted(text.slice(from, to), text, at, situation.language);
  return { span: [at, to], text: `${moved} ${capital(text.slice(at, from).trim())}` };
}

/** A draft with a mend applied. */
export function mended(text: string, mend: Mend): string {
  return text.slice(0, mend.span[0]) + mend.text + text.slice(mend.span[1]);
}
