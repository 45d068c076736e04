import type { ConversationId } from '../transcript/types.ts';
import { heavyInARow } from './heavy-chats.ts';
import type { PanelModel } from './panel-state.ts';

/** What the panel remembers of the offer of a break. It dies with the panel. */
export interface BreakOffer {
  readonly isOpen: boolean;
  /** The heavy chats it has been shown or put away with: they do not bring it a second time. */
  readonly told: ReadonlySet<ConversationId>;
  /** When the agent put it away last, ISO 8601 with zone; null while that has not happened. */
  readonly putAwayAt: string | null;
}

/** Before anything heavy has been read. */
export const noBreakOffer: BreakOffer = { isOpen: false, told: new Set(), putAwayAt: null };

const enough = 3;
const hour = 3_600_000;

/**
 * The offer after chats or the clock have changed: open while the last three chats or more were heavy without a calm one
 * between, and opened only by a heavy chat that it has not been shown or put away with, an hour after it was put away. It
 * counts chats and says nothing of how anybody feels. The same object where nothing changes.
 */
export function nextBreakOffer({ breakOffer, chats, now }: PanelModel): BreakOffer {
  const heavy = heavyInARow([...chats.values()]);
  const isNew = heavy.some((id) => !breakOffer.told.has(id));
  const isOpen = heavy.length >= enough && (breakOffer.isOpen || (isNew && isDue(breakOffer, now)));
  if (isOpen && isNew) return tell({ ...breakOffer, isOpen }, heavy);
  return isOpen === breakOffer.isOpen ? breakOffer : { ...breakOffer, isOpen };
}

/** The offer after the agent has put it away. */
export function putAway({ breakOffer, chats, now }: PanelModel): BreakOffer {
  return tell({ ...breakOffer, isOpen: false, putAwayAt: now }, heavyInARow([...chats.values()]));
}

function isDue({ putAwayAt }: BreakOffer, now: string): boolean {
  return putAwayAt === null || Date.parse(now) - Date.parse(putAwayAt) >= hour;
}

function tell(offer: BreakOffer, heavy: readonly ConversationId[]): BreakOffer {
  return { ...offer, told: new Set([...offer.told, ...heavy]) };
}
