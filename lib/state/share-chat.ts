import type { Turn } from '../conversation/types.ts';
import { isShown } from '../cues/shown.ts';
import { redactedSpan } from '../privacy/redacted-span.ts';
import { makeRedactor, type Redacted, type Redactor } from '../privacy/redactor.ts';
import { labelsIn } from '../privacy/words/all.ts';
import type { Occasion, Score } from '../review/scorecard.ts';
import type { SharedChat } from '../review/shared-chat.ts';
import type { Message, MessageId, Span } from '../transcript/types.ts';
import type { Chat } from './chat.ts';
import type { ShareChoices } from './share-choices.ts';

/** A file for review before it is saved. */
export interface SharePreview {
  readonly file: SharedChat;
  /** The file word for word. */
  readonly content: string;
  /** What was taken out and what it stands for: for the agent's eyes, never in the file. */
  readonly replaced: Redactor['replaced'];
}

/** Makes the file of a chat. Pure; nothing is saved or sent by it. */
export function previewShare(chat: Chat, scores: readonly Score[], choices: ShareChoices): SharePreview {
  const { transcript, conversation } = chat;
  const stays = ({ id }: Pick<Message, 'id'>) => !choices.leftOut.has(id);
  const { redactor, redacted } = redactAll(chat, choices);
  const names = new Map(transcript.messages.map(({ id }, place) => [id, `m${place + 1}`]));
  const nameOf = (id: MessageId) => names.get(id) ?? '';
  const words = (id: MessageId, span: Span) => {
    const text = redacted.get(id);
    return text ? text.text.slice(...redactedSpan(text, span)) : '';
  };
  // A better line may play back what a customer said: with such a message, those lines stay out as well.
  const isQuotable = transcript.messages.filter(({ role }) => role === 'customer').every(stays);
  const begin = transcript.messages.find(({ at }) => at !== null)?.at ?? null;
  const file: SharedChat = {
    format: 'attune-review',
    version: 1,
    language: conversation.language,
    messages: transcript.messages.map(({ id, role, at }) => ({
      id: nameOf(id),
      role,
      minute: minutesSince(begin, at),
      text: redacted.get(id)?.text ?? null,
    })),
    cues: conversation.turns
      .filter(({ message }) => stays(message))
      .flatMap((turn) => cuesOf(turn, nameOf, words)),
    scorecard: scores.flatMap(({ check, weight, occasions }) => {
      const shown = occasions
        .filter(({ message }) => stays({ id: message }))
        .map(({ message, outcome, span, better }: Occasion) => ({
          message: nameOf(message),
          outcome,
          quote: span && words(message, span),
          better: better !== null && isQuotable ? redactor.redact(better).text : null,
        }));
      return shown.length > 0 ? [{ check, weight, occasions: shown }] : [];
    }),
    note: choices.note.trim() === '' ? null : redactor.redact(choices.note.trim()).text,
  };
  return { file, content: `${JSON.stringify(file, null, 2)}\n`, replaced: redactor.replaced };
}

/** The texts of the messages that stay, by their ids; everything in the file goes through the one redactor. */
function redactAll({ transcript, conversation }: Chat, { hide, keep, leftOut, note }: ShareChoices) {
  const { customer } = transcript;
  const authors = transcript.messages.flatMap(({ author }) => author ?? []);
  const staying = transcript.messages.filter(({ id }) => !leftOut.has(id));
  const redactor = makeRedactor({
    names: [...new Set([...(customer === null ? [] : [customer]), ...authors])],
    labels: labelsIn(conversation.language ?? 'en'),
    // What a message gives away that stays out is taken out of the others all the same.
    texts: [...transcript.messages.map(({ text }) => text), note.trim()],
    hide,
    keep,
  });
  const redacted: ReadonlyMap<MessageId, Redacted> = new Map(
    staying.map(({ id, text }) => [id, redactor.redact(text)]),
  );
  return { redactor, redacted };
}

function cuesOf(
  { message, cues }: Turn,
  nameOf: (id: MessageId) => string,
  words: (id: MessageId, span: Span) => string,
): SharedChat['cues'] {
  return cues.filter(isShown).map(({ family, kind, level, span }) => ({
    message: nameOf(message.id),
    family,
    kind,
    level,
    words: words(message.id, span),
  }));
}

function minutesSince(begin: string | null, at: string | null): number | null {
  if (begin === null || at === null) return null;
  return Math.max(0, Math.floor((Date.parse(at) - Date.parse(begin)) / 60_000));
}
