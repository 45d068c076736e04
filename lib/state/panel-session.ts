import { followActiveTab, showTab } from '../browser/active-tab.ts';
import { unreachable } from '../browser/answers.ts';
import { PanelPort } from '../browser/panel-port.ts';
import type { Mark, PanelRequest } from '../browser/protocol.ts';
import { helpdeskMatches } from '../helpdesks/hosts.ts';
import type { ConversationId } from '../transcript/types.ts';
import { deliver } from './chat.ts';
import { copyText } from './copy-text.ts';
import { evidenceOf } from './evidence.ts';
import { panelState } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';

/** A line to a page, and the way to cut it. */
interface Line {
  readonly port: PanelPort;
  readonly controller: AbortController;
}

/** Joins the panel's memory with the pages of its window. Lines to pages already shown stay open beside the active one. */
export class PanelSession {
  readonly #store: PanelStore;
  readonly #lines = new Map<number, Line>();
  /** What the page was last asked to mark, so that it is asked again only when that changes. */
  #marked = '';

  constructor(store: PanelStore) {
    this.#store = store;
  }

  /** Follows the active tab and keeps the page's marks in step with the panel, until the signal says stop. */
  async start(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#cutAll(), { once: true });
    signal.addEventListener('abort', this.#keepMarks(), { once: true });
    const events = {
      onActivate: (tab: number | null) => this.#activate(tab),
      onLoad: (tab: number) => this.#lines.get(tab)?.port.reconnect(),
      onClose: (tab: number) => this.#close(tab),
    };
    await followActiveTab(helpdeskMatches, events, signal);
  }

  /**
   * Puts a text into the reply box of a conversation; the chat then tells what became of it. Where the page does not
   * show whether its box reaches the customer, the first text is refused with `mode-unknown`.
   */
  async insert(conversation: ConversationId, text: string): Promise<void> {
    this.#store.change(conversation, (chat) => deliver(chat, text, { kind: 'inserting' }));
    const port = this.#activePort();
    const modeConfirmed = this.#store.api.getState().chats.get(conversation)?.modeConfirmed ?? false;
    const outcome = (await port?.insert({ conversation, text, modeConfirmed })) ?? unreachable;
    const delivery = outcome.kind === 'inserted' ? outcome : { ...outcome, text };
    this.#store.change(conversation, (chat) => deliver(chat, text, delivery));
  }

  /** The agent says that the box on the page reaches the customer: that counts in this conversation from now on. */
  async insertConfirmed(conversation: ConversationId, text: string): Promise<void> {
    this.#store.change(conversation, (chat) => ({ ...chat, modeConfirmed: true }));
    await this.insert(conversation, text);
  }

  /** Copies a text; the chat then tells whether the browser allowed it. */
  async copy(conversation: ConversationId, text: string): Promise<void> {
    const delivery = await copyText(text);
    this.#store.change(conversation, (chat) => deliver(chat, text, delivery));
  }

  /** Brings the words of a mark into view on the page. */
  reveal(conversation: ConversationId, mark: Mark): void {
    this.#send({ kind: 'reveal', conversation, mark });
  }

  /** Brings another chat's tab to the front. */
  lookAt(tab: number): void {
    void showTab(tab);
  }

  #activate(tab: number | null): void {
    if (tab !== null && !this.#lines.has(tab)) this.#lines.set(tab, this.#open(tab));
    this.#store.activate(tab);
  }

  #open(tab: number): Line {
    const controller = new AbortController();
    const port: PanelPort = new PanelPort(
      tab,
      {
        onUpdate: (update) => {
          // A page that starts afresh has lost its marks.
          if (update.kind === 'snapshot') this.#marked = '';
          if (!this.#store.take(tab, update)) port.send({ kind: 'resync' });
        },
        onLost: (failures) => this.#store.lose(tab, failures),
      },
      controller.signal,
    );
    return { port, controller };
  }

  #close(tab: number): void {
    this.#lines.get(tab)?.controller.abort();
    this.#lines.delete(tab);
    this.#store.forget(tab);
  }

  #cutAll(): void {
    for (const { controller } of this.#lines.values()) controller.abort();
    this.#lines.clear();
  }

  /** Marks on the page what the panel quotes, and nothing else. Gives the way to stop. */
  #keepMarks(): () => void {
    return this.#store.api.subscribe((model) => {
      const state = panelState(model);
      if (!('chat' in state)) return;
      const { conversation } = state.chat;
      const marks =
        state.kind === 'advising' || state.kind === 'quiet'
          ? evidenceOf(conversation).map(({ mark }) => mark)
          : [];
      const request = { kind: 'mark', conversation: conversation.id, marks } as const;
      const key = JSON.stringify(request);
      if (key !== this.#marked) this.#send(request);
      this.#marked = key;
    });
  }

  #activePort(): PanelPort | undefined {
    const { activeTab } = this.#store.api.getState();
    return typeof activeTab === 'number' ? this.#lines.get(activeTab)?.port : undefined;
  }

  #send(request: PanelRequest): void {
    this.#activePort()?.send(request);
  }
}
