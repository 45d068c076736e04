import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageLine } from '../../../lib/browser/page-line.ts';
import { FakeTabs } from '../../support/fake-port.ts';

const tabs = new FakeTabs<string, string>();
const { ports } = tabs;
const bringIn = vi.fn(async (_script: object) => []);

vi.mock('../../../lib/browser/api.ts', () => ({
  browser: {
    runtime: {},
    scripting: { executeScript: (script: object) => bringIn(script) },
    tabs: { connect: () => tabs.connect() },
  },
}));

function open(script?: string) {
  const controller = new AbortController();
  const events = { onReport: vi.fn(), onLost: vi.fn() };
  const end = { tab: 7, name: 'a-line', ...(script === undefined ? {} : { script }) };
  return { line: new PageLine(end, events, controller.signal), controller, ...events };
}

describe('a line to a page', () => {
  beforeEach(() => {
    ports.length = 0;
    bringIn.mockClear();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is open at once where no script has to be brought in', () => {
    const { line } = open();
    expect(line.isOpen).toBe(true);
    expect(bringIn).not.toHaveBeenCalled();
  });

  it('is open only once its script is in the page, and once only', async () => {
    const { line } = open('/a-script.js');
    line.reconnect();
    expect(line.isOpen).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(line.isOpen).toBe(true);
    expect(ports).toHaveLength(1);
  });

  it('waits longer each time the browser does not let its script in, and tells of nothing lost', async () => {
    bringIn.mockRejectedValueOnce(new Error('This page cannot be scripted.'));
    bringIn.mockRejectedValueOnce(new Error('This page cannot be scripted.'));
    const { line, onLost } = open('/a-script.js');
    await vi.advanceTimersByTimeAsync(299);
    expect(line.isOpen).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(line.isOpen).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('counts its failures anew once the page has spoken', () => {
    const { onLost } = open();
    tabs.latest().breakOff();
    vi.advanceTimersByTime(100);
    tabs.latest().breakOff();
    vi.advanceTimersByTime(200);
    tabs.latest().report('Here I am.');
    tabs.latest().breakOff();
    expect(onLost.mock.calls).toEqual([[1], [2], [1]]);
  });

  it('does not mind a port that closes while it is written to, or is told of again later', () => {
    const { line, onLost } = open();
    const old = tabs.latest();
    old.postMessage = () => {
      throw new Error('Attempting to use a disconnected port object');
    };
    line.send('Hello');
    old.breakOff();
    vi.advanceTimersByTime(100);
    old.breakOff();
    line.send('Hello again');
    expect(tabs.latest().sent).toEqual(['Hello again']);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('ends with the signal, and does not come back when asked to', async () => {
    const { line, controller, onLost } = open();
    controller.abort();
    expect(tabs.latest().disconnect).toHaveBeenCalledOnce();
    tabs.latest().breakOff();
    line.reconnect();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(line.isOpen).toBe(false);
    expect(ports).toHaveLength(1);
    expect(onLost).not.toHaveBeenCalled();
  });
});
