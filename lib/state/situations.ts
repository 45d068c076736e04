import type { Language } from '../playbook/language.ts';
import type { Situation, situationOf } from '../review/situation.ts';
import type { Chat } from './chat.ts';
import type { isClosed, reviewDraft } from './draft-findings.ts';
import type { ReviewParts } from './draft-review.ts';
import type { PanelStore } from './panel-store.ts';

/** What looks at drafts, in a part of its own that comes with the first draft. */
export interface Reviewer {
  readonly situationOf: typeof situationOf;
  readonly reviewDraft: typeof reviewDraft;
  readonly isClosed: typeof isClosed;
}

/** What a draft is looked at with at a moment of a chat. */
interface Found {
  readonly reviewer: Reviewer;
  readonly situation: Situation;
}

/** The situations of the panel's chats, each made once for a moment of its chat. */
export class Situations {
  readonly #chats: PanelStore;
  readonly #parts: ReviewParts;
  readonly #onLoad: () => void;
  readonly #reviewers = new Map<Language, Reviewer | 'loading'>();
  #last: Moment | null = null;

  /** `onLoad` is told when something has come that a draft was waiting for. */
  constructor(chats: PanelStore, parts: ReviewParts, onLoad: () => void) {
    this.#chats = chats;
    this.#parts = parts;
    this.#onLoad = onLoad;
  }

  /** What a draft in a chat is looked at with now; null while that is being loaded, and where nothing can be checked. */
  at(chat: Chat): Found | null {
    const { language } = chat.conversation;
    if (!language) return null;
    const reviewer = this.#reviewers.get(language);
    if (reviewer === undefined) this.#load(language).catch(() => this.#reviewers.delete(language));
    if (reviewer === undefined || reviewer === 'loading') return null;
    const situation = this.#situationAt(chat, reviewer);
    return situation && { reviewer, situation };
  }

  /** Whether another situation follows from a chat than from how it was before. */
  isOther(chat: Chat | undefined, before: Chat | undefined): boolean {
    return (
      chat?.conversation !== before?.conversation ||
      chat?.advice !== before?.advice ||
      chat?.picked !== before?.picked ||
      chat?.answers !== before?.answers ||
      chat?.spent !== before?.spent ||
      chat?.modeConfirmed !== before?.modeConfirmed
    );
  }

  /** Made again each minute too: a line must not name a time that has passed. */
  #situationAt(chat: Chat, reviewer: Reviewer): Situation | null {
    const context = this.#chats.contextOf(chat);
    const minute = context.now.slice(0, 'yyyy-mm-ddThh:mm'.length);
    if (this.#last?.minute !== minute || this.isOther(chat, this.#last.chat)) {
      const situation = reviewer.situationOf(chat.conversation, context, chat.advice);
      this.#last = { chat, minute, situation };
    }
    return this.#last.situation;
  }

  /** Where this fails it is tried again with the next report. */
  async #load(language: Language): Promise<void> {
    this.#reviewers.set(language, 'loading');
    const [reviewer] = await Promise.all([this.#parts.reviewer(), this.#parts.loadWords(language)]);
    this.#reviewers.set(language, reviewer);
    this.#onLoad();
  }
}

interface Moment {
  readonly chat: Chat;
  readonly minute: string;
  readonly situation: Situation | null;
}
