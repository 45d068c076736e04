import type { Language } from '../../lib/playbook/language.ts';
import type { CorpusConversation, CorpusTurn } from '../support/corpus.ts';
import type { LabelledConversation, LabelledTurn } from '../support/labelled-set.ts';

/** A conversation as the evaluation sees it, wherever it comes from. */
export interface Chat {
  readonly id: string;
  readonly language: Language | null;
  /** What is drawn together when intervals are made: a conversation, or all of one writer. */
  readonly group: string;
  readonly turns: readonly LabelledTurn[];
}

/** A set of conversations under the name it has in the table. */
export interface ChatSet {
  readonly name: string;
  readonly chats: readonly Chat[];
}

/** Which part is measured: `train`, everything but that (`dev`), or `all`. */
export type Split = 'dev' | 'train' | 'all';

/** The labelled conversations of one part, as a set. */
export function setOfLabelled(
  name: string,
  conversations: readonly LabelledConversation[],
  split: Split,
): ChatSet {
  return { name, chats: conversations.filter((chat) => isIn(split, chat.split === 'train')) };
}

/** The conversations of the corpus in one part, a set for each language and part. */
export function setsOfCorpus(conversations: readonly CorpusConversation[], split: Split): readonly ChatSet[] {
  const sets = new Map<string, Chat[]>();
  for (const conversation of conversations) {
    const { id, language, part, turns } = conversation;
    if (!isIn(split, part === 'train')) continue;
    const name = part === 'test' ? `corpus/test/${language}` : `corpus/${language}`;
    const chats = sets.get(name) ?? [];
    sets.set(name, chats);
    chats.push({ id, language, group: id, turns: turns.map(labelled) });
  }
  return [...sets].map(([name, chats]) => ({ name, chats }));
}

function isIn(split: Split, isTraining: boolean): boolean {
  return split === 'all' || isTraining === (split === 'train');
}

/** Frustrated is level 2 and more; lanes are no anger and left out. */
function labelled({ role, text, label }: CorpusTurn): LabelledTurn {
  const y = label === null || label === 'S' ? null : label >= 2 ? 1 : 0;
  return { role, text, y };
}
