import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageUpdate } from '../../lib/browser/panel-port.ts';
import { applyReport, type PageView, unreadPage } from '../../lib/state/apply-report.ts';
import { health, messageFrom, transcriptOf } from './samples.ts';

const transcript = transcriptOf([messageFrom('customer', 'Hello'), messageFrom('agent', 'Hi Anna')]);
const snapshot: PageUpdate = { kind: 'snapshot', sequence: 4, transcript, shownAt: 1 };

function change(part: Partial<Extract<PageUpdate, { kind: 'change' }>> = {}): PageUpdate {
  return {
    kind: 'change',
    sequence: 5,
    conversation: transcript.conversation,
    from: 2,
    messages: [messageFrom('customer', 'Where is it?')],
    customer: 'Anna Bakker',
    health,
    shownAt: 2,
    ...part,
  };
}

function textsOf(page: PageView | null): readonly string[] | null {
  return page?.content.kind === 'chat' ? page.content.transcript.messages.map(({ text }) => text) : null;
}

const shown = applyReport(unreadPage, snapshot) ?? unreadPage;

describe('applyReport', () => {
  it('starts from a snapshot, whatever came before', () => {
    expect(textsOf(shown)).toEqual(['Hello', 'Hi Anna']);
    expect(textsOf(applyReport({ ...shown, sequence: 99 }, snapshot))).toEqual(['Hello', 'Hi Anna']);
  });

  it('appends what is new', () => {
    expect(textsOf(applyReport(shown, change()))).toEqual(['Hello', 'Hi Anna', 'Where is it?']);
  });

  it('replaces from the place the change names', () => {
    expect(textsOf(applyReport(shown, change({ from: 1 })))).toEqual(['Hello', 'Where is it?']);
  });

  it('says why a page shows nothing', () => {
    const page = applyReport(shown, { kind: 'none', sequence: 5, why: 'cannot-read' });
    expect(page?.content).toEqual({ kind: 'none', why: 'cannot-read' });
  });

  it('counts the line as whole again', () => {
    expect(applyReport({ ...shown, failures: 3 }, snapshot)?.failures).toBe(0);
  });

  it.each([
    ['skips a number', shown, change({ sequence: 6 })],
    ['comes twice', shown, change({ sequence: 4 })],
    ['belongs to another conversation', shown, change({ conversation: 'zendesk:acme:2' as never })],
    ['begins behind the end', shown, change({ from: 3 })],
    ['comes before any snapshot', unreadPage, change({ sequence: 1, from: 0 })],
  ])('asks for a snapshot when a change %s', (_what, page, update) => {
    expect(applyReport(page, update)).toBeNull();
  });

  it('ends with the page’s own messages after any run of changes', () => {
    const steps = fc.array(fc.record({ from: fc.nat(8), texts: fc.array(fc.string(), { maxLength: 3 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(steps, (edits) => {
        let page = shown;
        let texts: readonly string[] = ['Hello', 'Hi Anna'];
        for (const edit of edits) {
          const from = Math.min(edit.from, texts.length);
          const messages = edit.texts.map((text) => messageFrom('customer', text));
          texts = [...texts.slice(0, from), ...edit.texts];
          page = applyReport(page, change({ sequence: page.sequence + 1, from, messages })) ?? page;
        }
        expect(textsOf(page)).toEqual(texts);
      }),
    );
  });
});
