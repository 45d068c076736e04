import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PageUpdate } from '../browser/panel-port.ts';
import type { Pinned } from '../browser/pinned.ts';
import type { Conversation, PromiseId } from '../conversation/types.ts';
import type { AdviceContext } from '../guidance/writing-desk.ts';
import type { Facts } from '../language/facts.ts';
import type { Language } from '../playbook/language.ts';
import type { TopicId } from '../playbook/types.ts';
import type { ConversationId, Transcript } from '../transcript/types.ts';
import { applyReport, unreadPage } from './apply-report.ts';
import { nextBreakOffer, noBreakOffer, putAway } from './break-offer.ts';
import {
  answer,
  type Chat,
  lookAtClock,
  markPromise,
  openChat,
  pickTopic,
  readAgain,
  readGrown,
  updateChat,
} from './chat.ts';
import { contextOf, type Desk, factsIn } from './desk.ts';
import type { PanelModel } from './panel-state.ts';

/** How many conversations are kept; the one looked at longest ago goes first. */
const mostChats = 30;

/** The panel's memory and the few things that can happen to it. */
export class PanelStore {
  readonly api: StoreApi<PanelModel>;
  readonly #desk: Desk;
  /** What pages have shown while nothing is read; null when everything is read at once. */
  #held: Map<ConversationId, Transcript> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.api = createStore<PanelModel>(() => ({
      activeTab: undefined,
      pages: new Map(),
      chats: new Map(),
      pasted: null,
      missing: new Set(),
      isTeamFileBroken: false,
      breakOffer: noBreakOffer,
      now: desk.now(),
      pinned: [],
      isPinUnsaved: false,
      helped: {},
    }));
    this.api.subscribe((model, before) => {
      if (model.chats === before.chats && model.now === before.now) return;
      const breakOffer = nextBreakOffer(model);
      if (breakOffer !== model.breakOffer) this.api.setState({ breakOffer });
    });
  }

  /** Keeps what pages show unread until `release`: what most of it is read with is about to come, and once is enough. */
  hold(): void {
    this.#held ??= new Map();
  }

  /** Reads what was held, and from now on everything at once. */
  release(): void {
    const held = this.#held;
    this.#held = null;
    for (const transcript of held?.values() ?? []) this.#readChat(transcript);
  }

  /** Another tab is in front; null when it is not a helpdesk page. */
  activate(tab: number | null): void {
    this.api.setState({ activeTab: tab });
  }

  /** Takes in what a page tells. False when updates were missed and a snapshot is needed. */
  take(tab: number, update: PageUpdate): boolean {
    const { pages } = this.api.getState();
    const page = applyReport(pages.get(tab) ?? unreadPage, update);
    if (!page) return false;
    this.api.setState({ pages: new Map(pages).set(tab, page) });
    if (page.content.kind === 'chat') this.#readChat(page.content.transcript);
    return true;
  }

  /** The line to a page broke, `failures` times running. */
  lose(tab: number, failures: number): void {
    const { pages } = this.api.getState();
    const page = { ...(pages.get(tab) ?? unreadPage), failures };
    this.api.setState({ pages: new Map(pages).set(tab, page) });
  }

  /** A tab is gone. */
  forget(tab: number): void {
    const pages = new Map(this.api.getState().pages);
    pages.delete(tab);
    this.api.setState({ pages });
  }

  /** Shows a pasted conversation in place of the page; null shows the page again and forgets what was pasted. */
  paste(transcript: Transcript | null): void {
    const { pasted, chats } = this.api.getState();
    const rest = new Map(chats);
    if (pasted) rest.delete(pasted);
    this.api.setState({ chats: rest, pasted: transcript?.conversation ?? null });
    if (transcript) this.#readChat(transcript);
  }

  /** Changes one conversation; does nothing when it is not known any more. */
  change(id: ConversationId, step: (chat: Chat) => Chat): void {
    const { chats } = this.api.getState();
    const chat = chats.get(id);
    if (chat) this.api.setState({ chats: new Map(chats).set(id, step(chat)) });
  }

  /** The agent says what a chat is about. */
  pickTopic(id: ConversationId, topic: TopicId | null): void {
    this.change(id, (chat) => pickTopic(chat, topic, this.#desk));
  }

  /** The agent answers what an option asks. */
  answer(id: ConversationId, ask: string, value: string): void {
    this.change(id, (chat) => answer(chat, ask, value, this.#desk));
  }

  /** The agent says what became of a promise; null takes that back. */
  markPromise(id: ConversationId, promise: PromiseId, mark: 'kept' | 'dropped' | null): void {
    this.change(id, (chat) => markPromise(chat, promise, mark, this.#desk));
  }

  /** The clock has gone on: promises come due in every chat, also in those behind. */
  lookAtClock(): void {
    const chats = [...this.api.getState().chats].map(
      ([id, chat]) => [id, lookAtClock(chat, this.#desk)] as const,
    );
    this.api.setState({ chats: new Map(chats), now: this.#desk.now() });
  }

  /** What the customer of a conversation has said of the case. */
  factsOf(conversation: Conversation): Facts {
    return factsIn(conversation, this.#desk);
  }

  /** What advice in a chat is given with at this moment. */
  contextOf(chat: Chat): AdviceContext {
    return contextOf(chat.conversation, chat, this.#desk);
  }

  /** What is pinned, and whether the browser has it. */
  takePinned(pinned: readonly Pinned[], isPinUnsaved = false): void {
    this.api.setState({ pinned, isPinUnsaved });
  }

  /** What a language is read or answered with could not be loaded. */
  miss(language: Language): void {
    this.api.setState(({ missing }) => ({ missing: new Set([...missing, language]) }));
  }

  /** Parts of a language have come: what was waiting for them is read. */
  readWaiting(): void {
    const chats = [...this.api.getState().chats].map(
      ([id, chat]) => [id, chat.lacking.length > 0 ? readAgain(chat, this.#desk) : chat] as const,
    );
    this.api.setState({ chats: new Map(chats) });
  }

  /** The playbook or the agent's role is another than before: every chat is read again with it. */
  readAll(): void {
    const chats = [...this.api.getState().chats].map(
      ([id, chat]) => [id, readAgain(chat, this.#desk)] as const,
    );
    this.api.setState({ chats: new Map(chats) });
  }

  /** The playbook has grown: chats are read again with it, and cards get what they lacked. */
  readGrown(): void {
    const chats = [...this.api.getState().chats].map(
      ([id, chat]) => [id, readGrown(chat, this.#desk)] as const,
    );
    this.api.setState({ chats: new Map(chats) });
  }

  /** Whether what the team has stored as its playbook cannot be used. */
  tellOfTeamFile(isTeamFileBroken: boolean): void {
    this.api.setState({ isTeamFileBroken });
  }

  /** The agent puts the offer of a break away. */
  dismissBreak(): void {
    const now = this.#desk.now();
    this.api.setState((model) => ({ now, breakOffer: putAway({ ...model, now }) }));
  }

  #readChat(transcript: Transcript): void {
    if (this.#held) {
      this.#held.set(transcript.conversation, transcript);
      return;
    }
    const chats = new Map(this.api.getState().chats);
    const known = chats.get(transcript.conversation);
    chats.delete(transcript.conversation);
    const chat = known
      ? updateChat(known, transcript, this.#desk)
      : openChat(transcript, this.#desk, this.api.getState().helped);
    chats.set(transcript.conversation, chat);
    for (const id of [...chats.keys()].slice(0, Math.max(0, chats.size - mostChats))) chats.delete(id);
    this.api.setState({ chats, now: this.#desk.now() });
    if (chat.conversation.language === null) void this.#guessLanguage(transcript);
  }

  /** Asks the browser where Attune cannot tell the language of what the customer has written so far. */
  async #guessLanguage({ conversation, messages }: Transcript): Promise<void> {
    const said = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
    const guess = said.length > 0 ? await this.#desk.guessLanguage(said.join('\n')) : null;
    if (guess === null) return;
    this.change(conversation, (chat) =>
      chat.conversation.language === null ? readAgain({ ...chat, guess }, this.#desk) : chat,
    );
  }
}
