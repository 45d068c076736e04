import type { Language } from '../playbook/language.ts';
import type { Message } from '../transcript/types.ts';
import type { EnglishReader } from './english.ts';
import { type Facts, readFacts } from './facts.ts';

/** How many of the last texts are read with the English reader: it is slower than all else. */
const turnsForReader = 3;

/** How many of the last texts are read at all: what was said longer ago is not what a reply speaks of. */
const turnsRead = 100;

/** What a message said when it was read without the English reader, and with it; forgotten with the message. */
const plain = new WeakMap<Message, Known>();
const close = new WeakMap<Message, Known>();

interface Known {
  readonly language: Language;
  readonly english: EnglishReader | undefined;
  readonly facts: Facts;
}

/**
 * The facts of a customer's messages, as `readFacts` gives them for the last of these; a message that was read before
 * costs nothing.
 */
export function factsOf(messages: readonly Message[], language: Language, english?: EnglishReader): Facts {
  const first = Math.max(0, messages.length - turnsRead);
  return messages.slice(first).flatMap((message, place) => {
    const turn = first + place;
    const isLate = turn >= messages.length - turnsForReader;
    return remembered(message, language, isLate ? english : undefined).map((fact) => ({ ...fact, turn }));
  });
}

function remembered(message: Message, language: Language, english: EnglishReader | undefined): Facts {
  const known = english ? close : plain;
  const before = known.get(message);
  if (before?.language === language && before.english === english) return before.facts;
  const facts = readFacts([message.text], language, english);
  known.set(message, { language, english, facts });
  return facts;
}
