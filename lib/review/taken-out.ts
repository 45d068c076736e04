import { capital } from '../language/capital.ts';
import type { Language } from '../playbook/language.ts';
import type { Span } from '../transcript/types.ts';
import { commaAt, greetingEnd } from './greeting.ts';
import type { Look } from './look.ts';
import { fitted } from './sentence-start.ts';
import type { Mend } from './types.ts';
import { putsVerbSecond, upright } from './word-order.ts';

/** Takes words out, with what they leave behind: white space, a comma, a word order, a small letter. None where no proof. */
export function without(look: Look, span: Span): readonly Mend[] {
  const whole = wholeAround(look, span);
  return whole ? withoutSentence(look, whole) : withoutPiece(look, span);
}

/** The sentence that words make up but for the marks around them. */
function wholeAround({ sentences, text }: Look, [from, to]: Span): Span | null {
  const isMarks = (piece: string) => /^[\s¡¿.!?…]*$/.test(piece);
  const start = commaAt(text);
  const places = sentences.map(
    ({ span }): Span => [span[0] < start && start < span[1] ? start : span[0], span[1]],
  );
  const isIn = ([begin, end]: Span) => begin <= from && to <= end;
  return (
    places.find(
      (each) => isIn(each) && isMarks(text.slice(each[0], from)) && isMarks(text.slice(to, each[1])),
    ) ?? null
  );
}

/** Words a sentence begins with that hang on the one before it. */
const hanging: Readonly<Record<Language, RegExp>> = {
  en: /^(?:Then|So) (?=\p{L})/u,
  nl: /^Dan (?=\p{L})/u,
  de: /^(?:Dann|Danach) (?=\p{L})/u,
  fr: /^(?:Alors|Ainsi|Comme ça),? (?=\p{L})/u,
  es: /^(?:Así|Entonces),? (?=\p{L})/u,
};

/** A sentence, and the word by which the next one hung on it. */
function withoutSentence({ text, situation: { language } }: Look, [from, to]: Span): readonly Mend[] {
  const end = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
  const rest = text.slice(end);
  const hung = hanging[language].exec(rest)?.[0];
  const stood = rest.slice(hung?.length ?? 0);
  const upon = hung !== undefined && putsVerbSecond(language) ? upright(stood, language) : stood;
  if (upon === null) return [];
  if (rest === '') return [{ span: [text.slice(0, from).trimEnd().length, end], text: '' }];
  const isOpening = hung !== undefined || from === greetingEnd(text);
  return [ending(text, from, isOpening ? fitted(capital(upon), text, from, language) : upon)];
}

/** A sentence with the one behind it that hangs on it. */
export function withHanging({ text, sentences, situation }: Look, [from, to]: Span): Span {
  const next = sentences.find(({ span }) => span[0] >= to);
  return next && hanging[situation.language].test(text.slice(next.span[0]))
    ? [from, next.span[1]]
    : [from, to];
}

/** A text that ends otherwise from a place on, as the smallest mend. */
function ending(text: string, from: number, end: string): Mend {
  let same = 0;
  while (same < Math.min(end.length, text.length - from) && end.at(-1 - same) === text.at(-1 - same))
    same += 1;
  return { span: [from, text.length - same], text: end.slice(0, end.length - same) };
}

/** Words that link two main clauses and leave the order of the second alone. */
const links = /(?:^|[\s,])(?:maar|want|en|of|aber|denn|doch|sondern|und|oder)$/iu;
/** What begins a clause that cannot stand alone. */
const dependent: Readonly<Record<Language, RegExp>> = {
  en: /^(?:because|which|who)\b/,
  nl: /^(?:dat|of|omdat|zodat|terwijl|die) /,
  de: /^(?:dass|ob|weil|damit|sodass) /,
  fr: /^(?:que |qu[’']|parce que |dont |qui |de (?:vous|te|t[’'])|d[’'])/,
  es: /^(?:que|porque|quien) /,
};
/** What may link the words to a clause that stands alone without it: `malheureusement que`. */
const linking: Readonly<Partial<Record<Language, RegExp>>> = { en: /^that /, fr: /^(?:que |qu[’'])/ };
/** Finite verbs that stand first where a clause was taken away before them. */
const finite =
  /^(?:is|zijn|was|waren|heeft|hebben|had|heb|kan|kunnen|moet|wordt|werd|zal|staat|ist|sind|war|waren|hat|haben|habe|hatte|kann|können|muss|müssen|wird|werden|wurde|wurden|gilt|gibt|geht|dauert) /;

/** Somebody called by a title, whom the words that go away spoke to: `Calm down, Madam, …`. */
const called =
  /^(?:(?:madame|monsieur|mademoiselle|mevrouw|meneer|frau|herr|señora?|sir|madam)(?: \p{Lu}[\p{L}’'-]*)?,\s*)/iu;

/** Part of a sentence. */
function withoutPiece(look: Look, [from, to]: Span): readonly Mend[] {
  const { text, situation } = look;
  const { language } = situation;
  const gap = /^[,;:]?\s*/.exec(text.slice(to))?.[0] ?? '';
  const isWord = !/\s/.test(text.slice(from, to));
  const linked = (isWord && linking[language]?.exec(text.slice(to + gap.length))?.[0]) || '';
  const spoken = called.exec(text.slice(to + gap.length))?.[0] ?? '';
  const end = to + gap.length + linked.length + spoken.length;
  const before = text.slice(0, from);
  const rest = text.slice(end);
  if (/^(?:[.!?]|$)/.test(rest)) {
    const kept = before.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '').length;
    return saysEnough(look, kept) ? [{ span: [kept, end], text: '' }] : [];
  }
  const start = before.trimEnd();
  const isStart =
    start === '' ||
    /[.!?¡¿]$/.test(start) ||
    before.slice(start.length).includes('\n') ||
    commaAt(text) === from;
  if (!isStart) return [{ span: [from, end], text: '' }];
  if (dependent[language].test(rest)) return [];
  const stands = standing(text.slice(from, to), gap, rest, language);
  if (stands === null) return [];
  const isCapital = /^\p{Lu}/u.test(text.slice(from));
  return [ending(text, from, isCapital ? capital(stands) : stands)];
}

/** Words of a sentence that still say something: `Don’t worry` alone does not. */
const fewestLeft = 3;

function saysEnough({ sentences, text }: Look, to: number): boolean {
  const start = sentences.find(({ span }) => span[0] <= to && to <= span[1])?.span[0] ?? 0;
  return (
    text
      .slice(start, to)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length >= fewestLeft
  );
}

/** What is left of a sentence as one that stands: with its subject first where the verb now is; null where it is not sure. */
function standing(gone: string, gap: string, rest: string, language: Language): string | null {
  if (!putsVerbSecond(language)) return rest;
  if (links.test(gone)) return finite.test(rest) ? null : rest;
  const isTurned = gap.trim() === '' || (/[\s]/.test(gone) && finite.test(rest));
  return isTurned ? upright(rest, language) : rest;
}

/** Takes words out where the sentence stands without them: one word, or a piece between commas and ends. */
export function withoutLoose(look: Look, [from, to]: Span): readonly Mend[] {
  const { text } = look;
  const isWord = !/\s/.test(text.slice(from, to));
  const isApart =
    from === 0 || commaAt(text) === from || /[\p{P}\n]\s?$/u.test(text.slice(Math.max(0, from - 2), from));
  const isClosed = /^(?:\s?[\p{P}\n]|$)/u.test(text.slice(to, to + 2));
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
