import { describe, expect, it, vi } from 'vitest';
import { openChat } from '../../lib/state/chat.ts';
import { scoreChat } from '../../lib/state/score-chat.ts';
import { wholePlaybook } from '../../scripts/support/whole-playbook.ts';
import { hurt, messageFrom, testDesk, transcriptOf } from './samples.ts';

const desk = { playbook: wholePlaybook, role: 'agent', now: '2026-03-04T10:00:00+01:00' } as const;
const open = (messages = hurt) => openChat(transcriptOf(messages), testDesk());
const long = Array.from({ length: 20 }, (_each, place) => [
  messageFrom('customer', `Where is my parcel? This is the ${place}. time I ask, it is unacceptable.`),
  messageFrom('agent', `There is nothing I can do for number ${place}, you should have looked.`),
]).flat();

describe('scoreChat', () => {
  it('tells how far it is, and lets others have a turn in between', async () => {
    const progress = vi.fn();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const scores = await scoreChat(open(long), desk, progress, new AbortController().signal);
    clearInterval(timer);
    expect(scores?.length).toBeGreaterThan(0);
    expect(progress).toHaveBeenCalledWith(expect.objectContaining({ of: long.length }));
    expect(turns).toBeGreaterThan(0);
  });

  it('stops when it is not wanted any more', async () => {
    const controller = new AbortController();
    const scoring = scoreChat(open(long), desk, () => controller.abort(), controller.signal);
    expect(await scoring).toBeNull();
  });

  it('has nothing to say in a language that is not read', async () => {
    const messages = [messageFrom('customer', '我的包裹还没有到，我已经等了很久了。')];
    expect(await scoreChat(open(messages), desk, () => {}, new AbortController().signal)).toBeNull();
  });

  it('changes nothing of the chat and its advice', async () => {
    const chat = open();
    const before = JSON.stringify(chat);
    await scoreChat(chat, desk, () => {}, new AbortController().signal);
    expect(JSON.stringify(chat)).toBe(before);
  });
});
