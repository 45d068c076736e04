import { addMessage, type ConverseContext, converse } from '../conversation/converse.ts';
import type { PromiseMarks } from '../conversation/promises.ts';
import type { Conversation } from '../conversation/types.ts';
import type { Models } from '../cues/model/model.ts';
import { advise } from '../guidance/advise.ts';
import { tellBackOf } from '../guidance/tell-back/load.ts';
import type { Advice } from '../guidance/types.ts';
import type { AdviceContext } from '../guidance/writing-desk.ts';
import type { EnglishReader } from '../language/english.ts';
import type { Facts } from '../language/facts.ts';
import { factPatternsOf } from '../language/facts-load.ts';
import { factsOf } from '../language/facts-memory.ts';
import type { Language } from '../playbook/language.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Role } from '../playbook/vocabulary.ts';
import type { Transcript } from '../transcript/types.ts';

/** What reading and advising need beside the conversation itself. */
export interface Desk {
  /** The playbook as far as it has been loaded. */
  readonly playbook: () => Playbook;
  /** What the agent may decide. */
  readonly role: () => Role;
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

/** What the chat itself knows of how it is to be read. */
interface Reading extends Pick<ConverseContext, 'models' | 'guess'> {
  readonly promiseMarks?: PromiseMarks;
}

/**
 * Reads a conversation; what is known of its first messages is kept when they are still the same. `models` are the
 * learned scores to read with, which need not be all that have been loaded; `guess` is the browser's on the language.
 */
export function read(
  transcript: Transcript,
  known: Known | null,
  desk: Desk,
  { models, guess, promiseMarks: marks }: Reading,
): Conversation {
  const context = { playbook: desk.playbook(), now: desk.now(), models, guess, marks };
  if (!known || !continues(transcript, known.transcript)) return converse(transcript, context);
  return transcript.messages
    .slice(known.transcript.messages.length)
    .reduce((conversation, message) => addMessage(conversation, message, context), known.conversation);
}

/** What the agent has decided in a chat, which advice follows. */
export type Decided = Pick<AdviceContext, 'spent' | 'picked' | 'answers' | 'helped'>;

/** What to say at this moment, or null. */
export function judge(conversation: Conversation, decided: Decided, desk: Desk): Advice | null {
  const { language } = conversation;
  if (!language || !factPatternsOf(language) || !tellBackOf(language)) return null;
  return advise(conversation, contextOf(conversation, decided, desk));
}

/** What advice in a conversation is given with, and drafts in it are looked at with. */
export function contextOf(conversation: Conversation, decided: Decided, desk: Desk): AdviceContext {
  const { spent, picked, answers, helped } = decided;
  const facts = factsIn(conversation, desk);
  const { playbook, now, role } = desk;
  return { spent, picked, answers, helped, playbook: playbook(), facts, now: now(), role: role() };
}

/** What the customer's texts say; nothing while their language is not known. */
export function factsIn({ language, turns }: Conversation, desk: Pick<Desk, 'english'>): Facts {
  if (!language) return [];
  const said = turns.map(({ message }) => message).filter(({ role }) => role === 'customer');
  return factsOf(said, language, desk.english());
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
