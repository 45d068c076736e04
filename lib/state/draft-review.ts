import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftNews } from '../browser/draft-port.ts';
import type { ReplaceRefusal } from '../editors/types.ts';
import type { Language } from '../playbook/language.ts';
import type { CheckId, Draft } from '../review/types.ts';
import type { ComposerMode, ConversationId } from '../transcript/types.ts';
import type { Chat } from './chat.ts';
import type { CopyOutcome } from './copy-text.ts';
import type { Reviewed } from './draft-findings.ts';
import type { PanelStore } from './panel-store.ts';
import { type Reviewer, Situations } from './situations.ts';

/** What became of the last better line. */
export type DraftDelivery =
  | { readonly kind: 'none' | 'replacing' | 'replaced' }
  | { readonly kind: 'refused'; readonly why: ReplaceRefusal; readonly text: string }
  | CopyOutcome;

/** The draft of one chat as the panel holds it. It dies with the panel. */
export interface ChatDraft {
  /** What stands in the box; null while there is no box to be seen. */
  readonly draft: Draft | null;
  readonly mode: ComposerMode;
  /** Whether nothing has been typed for a moment: then it counts that something is lacking. */
  readonly isSettled: boolean;
  /** What was made of it; null while nothing has been, or there is nothing to say. */
  readonly reviewed: Reviewed | null;
  /** The checks that are not wanted in this chat, in the order they were muted. */
  readonly muted: readonly CheckId[];
  /** Whether the findings behind the first are unfolded. */
  readonly isOpen: boolean;
  readonly delivery: DraftDelivery;
}

/** Every draft the panel knows of. */
export interface DraftModel {
  readonly drafts: ReadonlyMap<ConversationId, ChatDraft>;
}

/** What looks at drafts is loaded with the first of them. */
export interface ReviewParts {
  readonly reviewer: () => Promise<Reviewer>;
  readonly loadWords: (language: Language) => Promise<unknown>;
}

type DraftTold = Extract<DraftNews, { readonly kind: 'draft' }>;

/** After this many milliseconds without a key, a draft whose last sentence is open counts as done. */
const settling = 1_500;

const untouched: ChatDraft = {
  draft: null,
  mode: 'unknown',
  isSettled: false,
  reviewed: null,
  muted: [],
  isOpen: false,
  delivery: { kind: 'none' },
};

/** Looks at drafts as they are reported, in the panel and never on the way of a key. */
export class DraftReview {
  readonly api: StoreApi<DraftModel>;
  readonly #chats: PanelStore;
  readonly #situations: Situations;
  #settled: ReturnType<typeof setTimeout> | undefined;

  constructor(chats: PanelStore, parts: ReviewParts) {
    this.#chats = chats;
    this.api = createStore<DraftModel>(() => ({ drafts: new Map() }));
    this.#situations = new Situations(chats, parts, () => this.#lookAgain());
  }

  /** Looks again when a chat with a draft changes, and forgets drafts with their chats, until the signal says stop. */
  follow(signal: AbortSignal): void {
    const stop = this.#chats.api.subscribe(({ chats }, before) => {
      if (chats === before.chats) return;
      const { drafts } = this.api.getState();
      const left = [...drafts].filter(([id]) => chats.has(id) || !before.chats.has(id));
      if (left.length < drafts.size) this.api.setState({ drafts: new Map(left) });
      for (const [id, { draft }] of left) {
        if (draft && this.#situations.isOther(chats.get(id), before.chats.get(id))) this.#look(id);
      }
    });
    signal.addEventListener('abort', stop, { once: true });
    signal.addEventListener('abort', () => clearTimeout(this.#settled), { once: true });
  }

  /** Takes in what a reply box tells. */
  take(news: DraftNews): void {
    if (news.kind === 'no-box') this.lose();
    else this.#takeDraft(news);
  }

  #takeDraft({ conversation, text, mode, pastedWords }: DraftTold): void {
    const before = this.of(conversation);
    const isSame = before.draft?.text === text && before.mode === mode;
    const delivery = before.draft?.text === text ? before.delivery : untouched.delivery;
    const isSettled = isSame && before.isSettled;
    // The next draft begins with the others folded.
    const isOpen = before.isOpen && text.trim() !== '';
    this.#put(conversation, { ...before, draft: { text, pastedWords }, mode, delivery, isSettled, isOpen });
    if (!isSame) this.#lookTwice(conversation);
  }

  /** No reply box can be seen any more. */
  lose(): void {
    clearTimeout(this.#settled);
    const drafts = [...this.api.getState().drafts].map(
      ([id, { muted }]) => [id, { ...untouched, muted }] as const,
    );
    this.api.setState({ drafts: new Map(drafts) });
  }

  /** The draft of a chat, as far as it is known. */
  of(conversation: ConversationId): ChatDraft {
    return this.api.getState().drafts.get(conversation) ?? untouched;
  }

  /** A check is not wanted in this chat. */
  mute(conversation: ConversationId, check: CheckId): void {
    this.#decide(conversation, ({ muted }) => ({ muted: [...muted.filter((id) => id !== check), check] }));
  }

  /** It is wanted again. */
  unmute(conversation: ConversationId, check: CheckId): void {
    this.#decide(conversation, ({ muted }) => ({ muted: muted.filter((id) => id !== check) }));
  }

  /** Unfolds the findings behind the first, or folds them. */
  unfold(conversation: ConversationId, isOpen: boolean): void {
    if (this.of(conversation).isOpen !== isOpen) this.#decide(conversation, () => ({ isOpen }));
  }

  /** Notes what became of a better line. */
  deliver(conversation: ConversationId, delivery: DraftDelivery): void {
    this.#put(conversation, { ...this.of(conversation), delivery });
  }

  /** A better line is in the box: the draft is looked at as it is then, unless the page has told of it already. */
  replaced(conversation: ConversationId, text: string, after: string): void {
    const before = this.of(conversation);
    const draft = before.draft?.text === text ? { ...before.draft, text: after } : before.draft;
    this.#put(conversation, { ...before, draft, delivery: { kind: 'replaced' } });
    this.#look(conversation);
  }

  #decide(conversation: ConversationId, step: (chat: ChatDraft) => Partial<ChatDraft>): void {
    const before = this.of(conversation);
    this.#put(conversation, { ...before, ...step(before) });
    this.#look(conversation);
  }

  /** Now, and once more when nothing has been typed for a moment. */
  #lookTwice(conversation: ConversationId): void {
    clearTimeout(this.#settled);
    this.#look(conversation);
    this.#settled = setTimeout(() => this.#decide(conversation, () => ({ isSettled: true })), settling);
  }

  #lookAgain(): void {
    for (const [id, { draft }] of this.api.getState().drafts) if (draft) this.#look(id);
  }

  #look(conversation: ConversationId): void {
    const before = this.of(conversation);
    this.#put(conversation, { ...before, reviewed: this.#reviewed(conversation, before) });
  }

  #reviewed(conversation: ConversationId, known: ChatDraft): Reviewed | null {
    const { draft, muted, isOpen, isSettled } = known;
    const chat = this.#chats.api.getState().chats.get(conversation);
    // For an empty box nothing has to be loaded.
    if (!draft?.text.trim() || !chat || !isPublic(known, chat)) return null;
    const found = this.#situations.at(chat);
    if (!found) return null;
    const { reviewer, situation } = found;
    const isDone = isSettled || reviewer.isClosed(draft.text);
    return reviewer.reviewDraft(draft, situation, { muted, isOpen, isDone });
  }

  #put(conversation: ConversationId, chat: ChatDraft): void {
    this.api.setState(({ drafts }) => ({ drafts: new Map(drafts).set(conversation, chat) }));
  }
}

/** A note is never looked at; a box that does not show where it leads only once the agent has said that it reaches the customer. */
function isPublic({ mode }: ChatDraft, { modeConfirmed }: Chat): boolean {
  return mode === 'reply' || (mode === 'unknown' && modeConfirmed);
}
