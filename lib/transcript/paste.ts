import { fieldWords, sideWords } from './paste-labels.ts';
import type { ConversationId, Message, MessageId, Role, Transcript } from './types.ts';

/** One turn of a pasted chat. */
interface PastedLine {
  /** Null for text that stands before anybody is named. */
  readonly speaker: string | null;
  readonly time: string | null;
  readonly text: string;
}

/** A pasted chat: who speaks in it, in order of appearance, and what they say. */
export interface Paste {
  readonly speakers: readonly string[];
  readonly lines: readonly PastedLine[];
}

const longestName = 40;
const clock = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?/.source;
const stamp = `(?:[\\d./-]{5,10},? )?${clock}`;

/** A line with its time in front: `[10:32] Name: text`, `10:32 Name: text`, `21/11/2026, 10:32 - Name: text`. */
const timedFront = new RegExp(`^(?:\\[(${stamp})\\]|(${stamp}))(?: -)? ([^:]{1,${longestName}}):(.*)$`, 'i');
/** `Name (10:32): text` */
const timedBehind = new RegExp(`^([^:(]{1,${longestName}}) \\((${stamp})\\):(.*)$`, 'i');
/** `Name: text` */
const untimed = new RegExp(`^([^:]{1,${longestName}}):(?!//)(.*)$`);

/**
 * Reads a chat somebody pasted: `Name: text` a line, with a time or without; what follows without a name belongs to
 * whoever spoke last. A field like `Order number: 123` does not become a speaker. No text is lost.
 */
export function readPaste(text: string): Paste {
  const heads = text.split(/\r?\n/).map(headOf);
  const isSpeaker = speakersAmong(heads);
  const lines: PastedLine[] = [];
  for (const head of heads) {
    const last = lines.at(-1);
    if (isSpeaker(head)) lines.push({ speaker: head.name, time: head.time, text: head.rest });
    else if (last) lines[lines.length - 1] = { ...last, text: `${last.text}\n${head.line}` };
    else if (head.line) lines.push({ speaker: null, time: null, text: head.line });
  }
  const said = lines.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text);
  const speakers = new Set(said.flatMap((line) => line.speaker ?? []));
  return { speakers: [...speakers], lines: said };
}

/**
 * The transcript of a pasted chat. Takes the paste, the speaker or speakers who are the customer, and the id
 * (`paste:<random>`). Everyone else named speaks for the agent's side; text before the first name stays unknown.
 */
export function pasteTranscript(
  paste: Paste,
  customer: string | readonly string[],
  id: ConversationId,
): Transcript {
  const customers = [customer].flat();
  const roleOf = (speaker: string | null): Role => {
    if (speaker === null) return 'unknown';
    return customers.includes(speaker) ? 'customer' : 'agent';
  };
  const messages = paste.lines.map(
    (line, index): Message => ({
      id: `p${index + 1}` as MessageId,
      role: roleOf(line.speaker),
      author: line.speaker,
      text: line.text,
      at: null,
      timeLabel: line.time,
    }),
  );
  const unknownRoles = messages.filter((message) => message.role === 'unknown').length;
  const health = { rows: messages.length, read: messages.length, unknownRoles, partial: false };
  return { conversation: id, customer: customers[0] ?? null, messages, health };
}

/** A line taken apart, should it begin with a name. */
interface Head {
  readonly line: string;
  readonly name: string | null;
  readonly time: string | null;
  readonly rest: string;
}

function headOf(raw: string): Head {
  const line = raw.trim();
  const front = timedFront.exec(line);
  if (front) return head(line, front[3], front[1] ?? front[2], front[4]);
  const behind = timedBehind.exec(line);
  if (behind) return head(line, behind[1], behind[2], behind[3]);
  const plain = untimed.exec(line);
  return plain ? head(line, plain[1], undefined, plain[2]) : head(line, undefined, undefined, line);
}

function head(
  line: string,
  name: string | undefined,
  time: string | undefined,
  rest: string | undefined,
): Head {
  return { line, name: name?.trim() || null, time: time ?? null, rest: rest?.trim() ?? '' };
}

/**
 * Decides what counts as a speaker in this paste. Where most named lines carry a time, those alone begin a turn.
 * Else a name is one that looks like one, and where two people are named again and again a name that occurs once
 * must look like one beyond doubt.
 */
function speakersAmong(heads: readonly Head[]): (head: Head) => head is Head & { name: string } {
  const named = heads.filter((each) => each.name !== null && looksLikeName(each.name, each.time !== null));
  const times = new Map<string, number>();
  for (const { name } of named) if (name) times.set(name, (times.get(name) ?? 0) + 1);
  const isTimed = named.filter((each) => each.time !== null).length * 2 > named.length;
  const hasTwoRegulars = [...times.values()].filter((count) => count > 1).length > 1;
  return (each): each is Head & { name: string } => {
    const count = times.get(each.name ?? '');
    if (each.name === null || count === undefined) return false;
    if (isTimed) return each.time !== null;
    return count > 1 || !hasTwoRegulars || isBeyondDoubt(each.name);
  };
}

const particle = /^(?:van|de|der|den|von|la|del|di|da|du|le)$/i;

/** Up to four words, each with a capital or naming a side; a time beside it makes up for missing capitals. */
function looksLikeName(name: string, hasTime: boolean): boolean {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (hasTime) return words.length <= 5 && isNameWord(first);
  const isField = fieldWords.has(first.toLowerCase()) && (words.length === 1 || !particle.test(first));
  return !isField && words.length <= 4 && words.every((word) => isNameWord(word) || particle.test(word));
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || sideWords.has(word.toLowerCase());
}

function isBeyondDoubt(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 || sideWords.has(name.toLowerCase());
}
