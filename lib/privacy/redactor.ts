import type { Span } from '../transcript/types.ts';
import { findShapes, longest } from './find.ts';
import { hostOf } from './host.ts';
import { Kept } from './kept-words.ts';
import { nameIn } from './people.ts';
import { Placeholders } from './placeholders.ts';
import type { Kind, Labels } from './types.ts';
import { type Located, type Value, Values } from './values.ts';

/** What a file is redacted with. */
export interface RedactorOptions {
  /** Names the page shows: of the customer and of agents. */
  readonly names: readonly string[];
  /** The words inside the placeholders, from `labelsIn`. */
  readonly labels: Labels;
  /** Everything that goes into the file: what one text gives away is taken out of all. */
  readonly texts?: readonly string[];
  /** Strings the agent wants hidden wherever they stand. */
  readonly hide?: readonly string[];
  /** Strings the agent wants to stay. */
  readonly keep?: readonly string[];
}

/** A placeholder in a redacted text, and what it stands for. The original stays in the panel. */
interface Taken {
  readonly kind: Kind;
  readonly span: Span;
  readonly original: string;
}

/** A text without what points to somebody. Only `text` may go into a file. */
export interface Redacted {
  readonly text: string;
  readonly spans: readonly Taken[];
}

/** One value that was taken out, as the panel shows it before saving. */
interface Replaced {
  readonly placeholder: string;
  readonly kind: Kind;
  readonly original: string;
  /** In how many places. */
  readonly count: number;
}

/** Takes out of the texts of one file what points to somebody; the same value is the same placeholder in all of them. */
export interface Redactor {
  redact(text: string): Redacted;
  /** What was taken out so far, in the order of the placeholders. */
  readonly replaced: readonly Replaced[];
}

/** After a value is gone another may show: more often than this it does not happen outside of made-up texts. */
const mostRounds = 4;

/** A redactor for one file. Pure but for what it remembers of this file; linear in each text. */
export function makeRedactor({ names, labels, texts = [], hide = [], keep = [] }: RedactorOptions): Redactor {
  const values = new Values();
  const kept = new Kept(keep);
  const placeholders = new Placeholders(labels);
  const issued = new Map<Value, { placeholder: string; count: number }>();
  for (const text of hide) if (text.trim().length > 1) values.hide(text);
  for (const name of names.flatMap((shown) => nameIn(shown) ?? [])) values.take('name', name);
  const learnt = new Set<string>(texts);
  learn(texts, values, kept, placeholders);

  const placeholderOf = (value: Value): string => {
    const known = issued.get(value) ?? {
      placeholder: placeholders.next(value.kind, hostOf(value)),
      count: 0,
    };
    issued.set(value, { ...known, count: known.count + 1 });
    return known.placeholder;
  };

  return {
    redact(text) {
      if (!learnt.has(text)) learn([text], values, kept, placeholders);
      learnt.add(text);
      return replaceAll(text, locate(text, values, kept, placeholders), placeholderOf);
    },
    get replaced() {
      return [...issued].map(([{ kind, original }, { placeholder, count }]) => ({
        placeholder,
        kind,
        original,
        count,
      }));
    },
  };
}

/** The text as it was. */
export function restore({ text, spans }: Redacted): string {
  let from = 0;
  const parts = spans.map(({ span, original }) => {
    const part = text.slice(from, span[0]) + original;
    from = span[1];
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** Learns what the texts give away, full names first, so that a first name alone is the same person. */
function learn(texts: readonly string[], values: Values, kept: Kept, placeholders: Placeholders): void {
  const found = texts.flatMap((text) => {
    const masked = mask(text, placeholders.in(text));
    return kept
      .without(masked, longest(findShapes(masked)))
      .map(({ kind, span }) => ({ kind, original: text.slice(...span) }));
  });
  const names = found.filter(({ kind }) => kind === 'name');
  names.sort((one, other) => other.original.length - one.original.length);
  for (const { original } of names) values.take('name', original);
  for (const { kind, original } of found) if (kind !== 'name') values.take(kind, original);
}

/** Where something is to be taken out, in the order of the text; looked for again until nothing is left. */
function locate(text: string, values: Values, kept: Kept, placeholders: Placeholders): readonly Located[] {
  const all: Located[] = [];
  let masked = mask(text, placeholders.in(text));
  for (let round = 0; round < mostRounds; round++) {
    const known = kept.without(masked, values.in(masked));
    const shaped = kept.without(masked, findShapes(masked)).map((found) => ({ ...found, value: null }));
    const found = longest<(typeof known)[number] | (typeof shaped)[number]>([...known, ...shaped]).map(
      (one) => ({
        ...one,
        value: one.value ?? values.take(one.kind, text.slice(...one.span)),
      }),
    );
    const wanted = found.filter(({ kind, value }) => kind === 'hidden' || !kept.has(value.original));
    if (wanted.length === 0) break;
    all.push(...wanted);
    masked = mask(
      masked,
      wanted.map(({ span }) => span),
    );
  }
  return all.sort((one, other) => one.span[0] - other.span[0]);
}

/** The text with brackets in place of the spans: as long as before, and with the same neighbours as a placeholder. */
function mask(text: string, spans: readonly Span[]): string {
  let from = 0;
  const parts = spans
    .toSorted((one, other) => one[0] - other[0])
    .map((span) => {
      const part = text.slice(from, span[0]) + '['.padEnd(span[1] - span[0], ']');
      from = span[1];
      return part;
    });
  return parts.join('') + text.slice(from);
}

function replaceAll(
  text: string,
  found: readonly Located[],
  placeholderOf: (value: Value) => string,
): Redacted {
  let from = 0;
  let made = '';
  const spans = found.map(({ span, value }) => {
    made += text.slice(from, span[0]);
    const start = made.length;
    made += placeholderOf(value);
    from = span[1];
    return { kind: value.kind, span: [start, made.length] as const, original: text.slice(...span) };
  });
  return { text: made + text.slice(from), spans };
}
