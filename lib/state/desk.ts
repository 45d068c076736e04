import { addMessage, type ConverseContext, converse } from '../conversation/converse.ts';
import type { Conversation } from '../conversation/types.ts';
import type { Models } from '../cues/model/model.ts';
import { advise } from '../guidance/advise.ts';
import { whatIsDue } from '../guidance/due.ts';
import type { Advice } from '../guidance/types.ts';
import { writingOf } from '../guidance/writing.ts';
import type { EnglishReader } from '../language/english.ts';
import type { Language } from '../playbook/language.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Transcript } from '../transcript/types.ts';
import { factsOf } from './facts-memory.ts';

/** What reading and advising need beside the conversation itself. */
export interface Desk {
  readonly playbook: Playbook;
  /** The time now, ISO 8601 with zone. */
  readonly now: () => string;
  /** The reader that finds nouns and names in English; undefined until it has been loaded. */
  readonly english: () => EnglishReader | undefined;
  /** The learned scores that have been loaded. */
  readonly models: () => Models;
  /** What the browser makes of the language of a text; null when it is not sure. */
  readonly guessLanguage: (text: string) => Promise<Language | null>;
}

/** What has been read of a conversation so far. */
interface Known {
  readonly transcript: Transcript;
  readonly conversation: Conversation;
}

/**
 * Reads a conversation; what is known of its first messages is kept when they are still the same. `models` are the
 * learned scores to read with, which need not be all that have been loaded; `guess` is the browser's on the language.
 */
export function read(
  transcript: Transcript,
  known: Known | null,
  desk: Desk,
  { models, guess }: Pick<ConverseContext, 'models' | 'guess'>,
): Conversation {
  const context = { playbook: desk.playbook, now: desk.now(), models, guess };
  if (!known || !continues(transcript, known.transcript)) return converse(transcript, context);
  return transcript.messages
    .slice(known.transcript.messages.length)
    .reduce((conversation, message) => addMessage(conversation, message, context), known.conversation);
}

/** What to say at this moment, or null. `spent` are the acknowledgements already used in this chat. */
export function judge(conversation: Conversation, spent: readonly string[], desk: Desk): Advice | null {
  const { language } = conversation;
  if (!language || !writingOf(language) || !whatIsDue(conversation)) return null;
  const said = conversation.turns.map(({ message }) => message).filter(({ role }) => role === 'customer');
  const facts = factsOf(said, language, desk.english());
  return advise(conversation, { playbook: desk.playbook, facts, now: desk.now(), spent });
}

function continues(now: Transcript, before: Transcript): boolean {
  return (
    now.customer === before.customer &&
    before.messages.every((message, index) => {
      const other = now.messages[index];
      return other === message || JSON.stringify(other) === JSON.stringify(message);
    })
  );
}
