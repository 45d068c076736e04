import { readFileSync } from 'node:fs';
import { type Language, languageOf } from '../../lib/playbook/language.ts';

/** One turn of a labelled conversation. */
export interface LabelledTurn {
  readonly role: 'customer' | 'agent' | 'bot';
  readonly text: string;
  /** 1 frustrated, 0 not; null when nobody says or people disagree. */
  readonly y: 0 | 1 | null;
}

/** One conversation of a set that people have labelled. */
export interface LabelledConversation {
  readonly id: string;
  /** Null when it is none that Attune reads. */
  readonly language: Language | null;
  readonly source: string;
  readonly split: string;
  /** Conversations of one writer share it; the id where the set has none. */
  readonly group: string;
  readonly turns: readonly LabelledTurn[];
}

/** A set that cannot be read; the message names file, line, field and the mend. */
export class LabelledSetError extends Error {
  override readonly name = 'LabelledSetError';
}

/**
 * Reads a file with one conversation a line:
 * `{id, lang, source, split, group, turns: [{role: 'customer'|'agent'|'bot', text, y?: 1|0|null}]}`; other fields are
 * passed over, a missing split is `dev`. Throws LabelledSetError.
 */
export function readLabelledSet(file: string): readonly LabelledConversation[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => readConversation(line, failAt(file, number)));
}

type Fail = (problem: string) => never;

function failAt(file: string, line: number): Fail {
  return (problem) => {
    throw new LabelledSetError(`${file}:${line}: ${problem}`);
  };
}

function readConversation(line: string, fail: Fail): LabelledConversation {
  const given = record(parse(line, fail), 'the line', fail);
  const id = text(given.id, 'id', fail);
  if (!Array.isArray(given.turns)) return fail('turns is no list: give the turns of the conversation.');
  return {
    id,
    language: languageOf(text(given.lang, 'lang', fail)),
    source: text(given.source ?? '', 'source', fail),
    split: text(given.split ?? 'dev', 'split', fail),
    group: text(given.group ?? id, 'group', fail),
    turns: given.turns.map((turn: unknown, index) => readLabelledTurn(turn, `turns[${index}]`, fail)),
  };
}

function readLabelledTurn(given: unknown, at: string, fail: Fail): LabelledTurn {
  const { role, text: said, y = null } = record(given, at, fail);
  const known = roles.find((each) => each === role);
  if (!known) return fail(`${at}.role is ${JSON.stringify(role)}: use one of ${roles.join(', ')}.`);
  if (y !== 0 && y !== 1 && y !== null)
    return fail(`${at}.y is ${JSON.stringify(y)}: use 1, 0 or null, or leave it out.`);
  return { role: known, text: text(said, `${at}.text`, fail), y };
}

const roles = ['customer', 'agent', 'bot'] as const;

function parse(line: string, fail: Fail): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return fail('This is no JSON: give one conversation a line, as an object.');
  }
}

function record(given: unknown, at: string, fail: Fail): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail(`${at} is no object.`);
  return { ...given };
}

function text(given: unknown, at: string, fail: Fail): string {
  return typeof given === 'string' ? given : fail(`${at} is no text: give it in quotes.`);
}
