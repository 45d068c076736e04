import { describe, expect, it } from 'vitest';
import { openChat } from '../../lib/state/chat.ts';
import { helpedChat } from '../../lib/state/helped-chats.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { messageFrom, testDesk, transcriptOf } from './samples.ts';

const about = 'customer: Hi, tracking says my parcel was delivered yesterday but there is nothing here.';
const hard = 'customer: You promised that someone would call me back on Tuesday. Nobody called.';
const offer = 'agent: I can send a replacement today, or give you a full refund.';
const chose = 'customer: The refund please.';
const solved = 'customer: It is solved now, thank you so much!';
const grief = 'customer: My husband died last week.';

/** How a chat of these lines came down, told in English. */
function helpedIn(lines: readonly string[]) {
  const messages = lines.map((line, at) => {
    const [, role = '', text = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    return messageFrom(role === 'agent' ? 'agent' : 'customer', text, `m${at}`);
  });
  return helpedChat(openChat(transcriptOf(messages), testDesk()), wholePlaybook, 'en');
}

describe('helpedChat', () => {
  it.each([
    ['without an option', [about, hard, 'agent: I called you just now.', solved], null],
    ['with the option that was chosen', [about, hard, offer, chose, solved], 'Your money back in full'],
    ['offered but not chosen', [about, hard, offer, solved], null],
    ['chosen before it was hard', [about, offer, chose, hard, 'agent: Done.', solved], null],
  ])('tells of a hard chat that came down, %s', (_what, lines, option) => {
    expect(helpedIn(lines)).toEqual({ from: expect.any(Number), to: 0, cause: 'unmet_promise', option });
    expect(helpedIn(lines)?.from).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['solved without former heat', [about, 'agent: It is with your neighbour.', solved]],
    ['still hard', [about, hard, offer]],
    ['quieter, but without relief', [about, hard, offer, 'customer: My order is 48213.']],
    ['hard again after the thanks', [about, hard, offer, solved, hard]],
    ['with a death in it', [about, hard, grief, offer, solved]],
    ['empty', []],
  ])('says nothing of a chat that is %s', (_what, lines) => {
    expect(helpedIn(lines)).toBeNull();
  });
});
