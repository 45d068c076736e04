import { unreachable } from '../browser/answers.ts';
import { type DraftLine, openDraftPort } from '../browser/draft-port.ts';
import type { ConversationId } from '../transcript/types.ts';
import { copyText } from './copy-text.ts';
import type { BetterLine } from './draft-mend.ts';
import type { ChatDraft, DraftReview } from './draft-review.ts';
import { panelState } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** Joins the panel with the reply box of the tab in front, while the agent wants drafts to be looked at. */
export class DraftSession {
  readonly #store: PanelStore;
  readonly #review: DraftReview;
  readonly #settings: SettingsStore;
  #tab: number | null = null;
  #line: DraftLine | null = null;
  #controller = new AbortController();
  /** What the box was last asked to mark, so that it is asked again only when that changes. */
  #marked = '';

  constructor(store: PanelStore, review: DraftReview, settings: SettingsStore) {
    this.#store = store;
    this.#review = review;
    this.#settings = settings;
  }

  /** Follows the tab in front and keeps the marks in step with what the panel quotes, until the signal says stop. */
  start(signal: AbortSignal): void {
    const stops = [
      this.#store.api.subscribe(() => this.#follow()),
      this.#settings.subscribe(() => this.#follow()),
      this.#review.api.subscribe(() => this.#mark()),
      () => this.#controller.abort(),
    ];
    for (const stop of stops) signal.addEventListener('abort', stop, { once: true });
    this.#follow();
  }

  /** Puts a better line in the place of the words it mends; the draft then tells what became of it. */
  async replace(conversation: ConversationId, { mend, copy, after }: BetterLine): Promise<void> {
    const text = this.#review.of(conversation).draft?.text;
    if (text === undefined || !mend) return;
    this.#review.deliver(conversation, { kind: 'replacing' });
    const asked = { conversation, text, span: mend.span, put: mend.text };
    const outcome = (await this.#line?.replace(asked)) ?? unreachable;
    if (outcome.kind === 'replaced') this.#review.replaced(conversation, text, after);
    else this.#review.deliver(conversation, { ...outcome, text: copy });
  }

  /** Copies a better line; the draft then tells whether the browser allowed it. */
  async copy(conversation: ConversationId, text: string): Promise<void> {
    this.#review.deliver(conversation, await copyText(text));
  }

  #follow(): void {
    const { activeTab, pasted, pages } = this.#store.api.getState();
    const page = typeof activeTab === 'number' ? pages.get(activeTab) : undefined;
    // Brought into a page before the script that reads it, this one would take that one's line and leave it unanswered.
    const isRead = page?.failures === 0 && page.content.kind === 'chat';
    const isOn = this.#settings.getState().settings.checkDrafts && pasted === null && isRead;
    const tab = isOn ? (activeTab ?? null) : null;
    if (tab !== this.#tab) this.#open(tab);
    this.#mark();
  }

  #open(tab: number | null): void {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#tab = tab;
    this.#marked = '';
    this.#review.lose();
    const events = {
      onReport: (news: Parameters<DraftReview['take']>[0]) => this.#review.take(news),
      onLost: () => {
        this.#marked = '';
        this.#review.lose();
      },
    };
    this.#line = tab === null ? null : openDraftPort(tab, events, this.#controller.signal);
  }

  /** Marks what the panel quotes of the draft, and nothing else. */
  #mark(): void {
    const state = panelState(this.#store.api.getState());
    if (!this.#line || !('chat' in state)) return;
    const { id } = state.chat.conversation;
    const known = this.#review.of(id);
    if (!known.draft) return;
    const { text } = known.draft;
    const spans = state.kind === 'paused' ? [] : spansIn(known);
    // The marks of a draft go with its words by themselves.
    const key = spans.length > 0 ? JSON.stringify([id, text, spans]) : '';
    if (key === this.#marked) return;
    this.#marked = key;
    this.#line.mark(id, text, spans);
  }
}

function spansIn({ reviewed, isOpen }: ChatDraft) {
  const shown = reviewed?.missed.slice(0, isOpen ? undefined : 1) ?? [];
  return shown.flatMap(({ finding }) => (finding.span ? [finding.span] : []));
}
