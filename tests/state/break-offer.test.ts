import { describe, expect, it } from 'vitest';
import { PanelStore } from '../../lib/state/panel-store.ts';
import type { ConversationId } from '../../lib/transcript/types.ts';
import { messageFrom, testDesk, transcriptOf } from './samples.ts';

const heavy = 'You promised that someone would call me back on Tuesday. Nobody called.';
const calm = 'Hello, do your boots come up small?';

/** A panel at a time that the test sets, and whether it offers a break after what was read. */
function panelAt(start: string) {
  const clock = { now: start };
  const store = new PanelStore({ ...testDesk(), now: () => clock.now });
  const reads = (text: string, ...places: readonly number[]) => {
    for (const place of places) {
      const transcript = transcriptOf(
        [messageFrom('customer', text)],
        `zendesk:acme:${place}` as ConversationId,
      );
      store.take(place, { kind: 'snapshot', sequence: 1, transcript, shownAt: 0 });
    }
  };
  const isOffered = () => store.api.getState().breakOffer.isOpen;
  const turnsClock = (now: string) => {
    clock.now = now;
    store.lookAtClock();
  };
  return { store, reads, isOffered, turnsClock };
}

const nine = '2026-03-04T09:00:00+01:00';
const ten = '2026-03-04T10:00:00+01:00';

describe('the offer of a break', () => {
  it('comes with the third heavy chat in a row and stays with the next', () => {
    const { reads, isOffered } = panelAt(nine);
    reads(heavy, 1, 2);
    expect(isOffered()).toBe(false);
    reads(heavy, 3);
    expect(isOffered()).toBe(true);
    reads(heavy, 4);
    expect(isOffered()).toBe(true);
  });

  it('stays however long the agent lets it stand', () => {
    const { reads, isOffered, turnsClock } = panelAt(nine);
    reads(heavy, 1, 2, 3);
    turnsClock('2026-03-04T17:00:00+01:00');
    expect(isOffered()).toBe(true);
  });

  it('does not come back by itself, however long ago it was put away', () => {
    const { store, reads, isOffered, turnsClock } = panelAt(nine);
    reads(heavy, 1, 2, 3);
    store.dismissBreak();
    expect(isOffered()).toBe(false);
    turnsClock('2026-03-04T17:00:00+01:00');
    reads(heavy, 3);
    expect(isOffered()).toBe(false);
  });

  it.each([
    ['an hour after', ten, true],
    ['an hour after, told in another zone', '2026-03-04T09:00:00Z', true],
    ['within the hour', '2026-03-04T09:59:59+01:00', false],
    ['within the hour, told in another zone', '2026-03-04T08:59:59Z', false],
  ])('comes back with another heavy chat %s it was put away: %s, %s', (_what, now, isBack) => {
    const { store, reads, isOffered, turnsClock } = panelAt(nine);
    reads(heavy, 1, 2, 3);
    store.dismissBreak();
    turnsClock(now);
    reads(heavy, 4);
    expect(isOffered()).toBe(isBack);
  });

  it('comes once the hour is over for a chat that was heavy within it', () => {
    const { store, reads, isOffered, turnsClock } = panelAt(nine);
    reads(heavy, 1, 2, 3);
    store.dismissBreak();
    reads(heavy, 4);
    expect(isOffered()).toBe(false);
    turnsClock(ten);
    expect(isOffered()).toBe(true);
  });

  it('goes with a calm chat, and does not come back where that one is only forgotten', () => {
    const { store, reads, isOffered } = panelAt(nine);
    reads(heavy, 1, 2, 3);
    store.paste(transcriptOf([messageFrom('customer', calm)], 'paste:1' as ConversationId));
    expect(isOffered()).toBe(false);
    store.paste(null);
    expect(isOffered()).toBe(false);
    reads(heavy, 4);
    expect(isOffered()).toBe(true);
  });
});
