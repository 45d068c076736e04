import type { Pinned } from '../browser/pinned.ts';
import type { Helped } from '../guidance/outcomes.ts';
import type { Advice } from '../guidance/types.ts';
import type { Language } from '../playbook/language.ts';
import type { ConversationId } from '../transcript/types.ts';
import type { PageView } from './apply-report.ts';
import type { BreakOffer } from './break-offer.ts';
import type { Chat } from './chat.ts';

/** Everything the panel knows. */
export interface PanelModel {
  /** The helpdesk tab in front; null when another page is, undefined until the browser has told. */
  readonly activeTab: number | null | undefined;
  readonly pages: ReadonlyMap<number, PageView>;
  /** The conversations shown so far, the one looked at longest ago first. */
  readonly chats: ReadonlyMap<ConversationId, Chat>;
  /** The pasted conversation that stands in for the page; null when the page counts. */
  readonly pasted: ConversationId | null;
  /** The time when the panel last looked at the clock, ISO 8601 with zone. */
  readonly now: string;
  /** The promises that are kept until they are done. */
  readonly pinned: readonly Pinned[];
  /** True when storage refused the last pin: it then counts until the panel is closed. */
  readonly isPinUnsaved: boolean;
  /** How often customers were calmer after an option, counted on this machine. */
  readonly helped: Helped;
  /** Languages of which a part could not be loaded when it was asked for last. */
  readonly missing: ReadonlySet<Language>;
  /** Whether the team's own playbook is stored but cannot be used. */
  readonly isTeamFileBroken: boolean;
  readonly breakOffer: BreakOffer;
}

/** What the panel shows. */
export type PanelState =
  | { readonly kind: 'no-chat' | 'cannot-read' | 'reading' | 'reconnecting' | 'outdated' }
  | { readonly kind: 'quiet' | 'dismissed' | 'paused'; readonly chat: Chat }
  | { readonly kind: 'advising'; readonly chat: Chat; readonly advice: Advice };

/** From this many failures running on, the agent is told that the line is broken: some 700 ms. */
const patience = 4;

/** What the panel shows, given what it knows. */
export function panelState(model: PanelModel): PanelState {
  const chat = shownChat(model);
  if (chat) return chatState(chat, model);
  if (model.activeTab === null) return { kind: 'no-chat' };
  const page = activePage(model);
  if (!page) return { kind: 'reading' };
  if (page.failures >= patience) return { kind: 'reconnecting' };
  if (page.failures > 0 || page.content.kind !== 'none') return { kind: 'reading' };
  return { kind: page.content.why === 'cannot-read' ? 'cannot-read' : 'no-chat' };
}

/** The conversation on show: the pasted one, or the one of the active tab while its line holds. */
function shownChat(model: PanelModel): Chat | undefined {
  if (model.pasted) return model.chats.get(model.pasted);
  const page = activePage(model);
  if (!page || page.failures > 0 || page.content.kind !== 'chat') return undefined;
  return model.chats.get(page.content.transcript.conversation);
}

function activePage({ activeTab, pages }: PanelModel): PageView | undefined {
  return typeof activeTab === 'number' ? pages.get(activeTab) : undefined;
}

function chatState(chat: Chat, { missing }: PanelModel): PanelState {
  if (chat.isPaused) return { kind: 'paused', chat };
  if (chat.lacking.some((language) => missing.has(language))) return { kind: 'outdated' };
  if (chat.lacking.length > 0) return { kind: 'reading' };
  if (!chat.advice) return { kind: 'quiet', chat };
  return chat.isDismissed ? { kind: 'dismissed', chat } : { kind: 'advising', chat, advice: chat.advice };
}
