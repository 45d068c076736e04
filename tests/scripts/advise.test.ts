import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/advise/arguments.ts';
import { LineError, parseConversation } from '../../scripts/advise/parse-conversation.ts';
import { startProgress } from '../../scripts/advise/progress.ts';
import { projectFolder } from '../../scripts/support/project-files.ts';
import { UsageError } from '../../scripts/support/usage-error.ts';

const now = '2026-03-02T10:00:00+01:00';
const parcel = {
  id: 'b',
  messages: [
    {
      role: 'customer',
      author: 'Anna Brown',
      text: "Tracking says my blue jacket was delivered yesterday but there is no parcel. I've been waiting in all day and asked the neighbours.",
    },
  ],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-advise-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm does, on lines written to a file or given on standard input. */
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/advise.ts', ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

function fileOf(...lines: readonly unknown[]): string {
  const file = join(folder, `${Math.floor(performance.now() * 1000)}.jsonl`);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

describe('the advise command', () => {
  it('prints one line of JSON a conversation, its keys fixed', () => {
    const { status, stdout, stderr } = run(['--json', '--now', now, fileOf(parcel)]);
    expect([status, stderr]).toEqual([0, '']);
    const { messages, conversation, advice, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ id: 'b', findings: [] });
    expect(Object.keys(messages[0])).toEqual(['role', 'language', 'score', 'level', 'cues']);
    expect(Object.keys(messages[0].cues[0])).toEqual([
      'rule',
      'family',
      'level',
      'confidence',
      'span',
      'text',
      'reason',
      'source',
    ]);
    expect(conversation).toEqual({
      level: 2,
      trend: 'same',
      topic: 'parcel_delivered_not_received',
      stage: 'opening',
      lanes: [],
      language: 'en',
      address: null,
      promises: [],
    });
    expect(Object.keys(advice)).toEqual(['acknowledgements', 'options', 'gesture', 'reply']);
    expect(Object.keys(advice.acknowledgements[0])).toEqual(['text', 'strategy', 'why']);
    expect(Object.keys(advice.options[0])).toEqual([
      'id',
      'offer',
      'condition',
      'deadline',
      'owner',
      'floor',
      'text',
    ]);
    expect(advice.reply).toContain('You waited in all day');
  });

  it('reports bad lines by file, line and field, and goes on', () => {
    const file = fileOf(
      parcel,
      'not json',
      '',
      { id: 'c', messages: [{ role: 'boss', text: 'hi' }] },
      { id: 'd', messages: [{ role: 'customer' }] },
      parcel,
    );
    const { status, stdout, stderr } = run(['--json', file]);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr.trim().split('\n')).toEqual([
      `${file}:2: The line is not JSON: give one object a line.`,
      expect.stringContaining(`${file}:4: messages[0].role is "boss": use one of customer, agent`),
      `${file}:5: messages[0].text is missing: give a text in quotes.`,
    ]);
  });

  it('reads several files and standard input', () => {
    const { status, stdout } = run(
      ['--json', fileOf(parcel), '-'],
      JSON.stringify({ id: 'in', messages: [] }),
    );
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['b', 'in']);
  });

  it('gives reasons in the language asked for', () => {
    const { stdout } = run(['--json', '--lang', 'nl', '--now', now, fileOf(parcel)]);
    const { advice, messages } = JSON.parse(stdout);
    expect(advice.options[0].floor).toContain('Het risico ligt bij de verkoper');
    expect(advice.acknowledgements[0].why).toMatch(/klant|zegt|Neemt/);
    expect(messages[0].cues[0].reason).toMatch(/klant/);
  });

  it('prints a sheet without colour when it is not for a terminal', () => {
    const { status, stdout } = run(['--now', now, fileOf({ ...parcel, id: 'b\u001b[31m' })]);
    expect(status).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('level        2 of 4, same\ntopic        parcel_delivered_not_received\n');
    expect(stdout).toContain('reply        Hi Anna,\n');
  });

  it.each([
    ['no arguments', [], 'Name a file with one conversation a line'],
    ['a missing file', ['nowhere.jsonl'], 'There is no file "nowhere.jsonl": check the name'],
    ['a folder', ['lib'], '"lib" is a folder'],
    ['an unknown option', ['--jsno', 'x'], 'Name a file'],
    ['an unknown language', ['--lang', 'xx', 'x'], '--lang xx is not known: use one of en, nl, de, fr, es.'],
    ['a time without zone', ['--now', '2026-03-02', 'x'], 'write it as 2026-03-02T09:30:00+01:00'],
  ])('says in one sentence what to do about %s', (_, args, words) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says so when a file is empty or blank', () => {
    expect(run([fileOf('')])).toMatchObject({ status: 2, stderr: expect.stringContaining('is empty') });
    expect(run([fileOf('', ' ')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no conversation in'),
    });
  });
});

describe('a line', () => {
  const parse = (line: unknown) =>
    parseConversation(typeof line === 'string' ? line : JSON.stringify(line), now);

  it.each<[unknown, string]>([
    ['[]', 'The line is a list'],
    ['null', 'The line is null'],
    [{ messages: [] }, 'id is missing'],
    [{ id: 7, messages: [] }, 'id is a number'],
    [{ id: 'a' }, 'messages is missing'],
    [{ id: 'a', messages: {} }, 'messages is an object'],
    [{ id: 'a', messages: ['hi'] }, 'messages[0] is a string'],
    [{ id: 'a', messages: [{ text: 'hi' }] }, 'messages[0].role is missing'],
    [{ id: 'a', messages: [{ role: 'agent', text: 1 }] }, 'messages[0].text is a number'],
    [{ id: 'a', messages: [{ role: 'agent', text: '', author: 1 }] }, 'messages[0].author is a number'],
    [{ id: 'a', messages: [{ role: 'agent', text: '', at: 'noon' }] }, 'messages[0].at is "noon"'],
    [{ id: 'a', messages: [], draft: 1 }, 'draft is a number'],
  ])('%j is refused: %s', (line, words) => {
    expect(() => parse(line)).toThrow(LineError);
    expect(() => parse(line)).toThrow(words);
  });

  it('keeps a time only when it is plausible', () => {
    const times = [
      '2026-03-02T08:00:00Z',
      '2026-03-02T07:00:00Z',
      '2027-01-01T00:00:00Z',
      '2026-03-02T08:30:00Z',
      null,
    ];
    const messages = times.map((at) => ({ role: 'customer', text: 'hi', at }));
    expect(parse({ id: 'a', messages }).transcript.messages.map(({ at }) => at)).toEqual([
      times[0],
      null,
      null,
      times[3],
      null,
    ]);
  });

  it('takes the customer’s name from the first message that has one', () => {
    const messages = [
      { role: 'agent', text: 'hi', author: 'Tom' },
      { role: 'customer', text: 'hi' },
      { role: 'customer', text: 'hi', author: 'Anna' },
    ];
    expect(parse({ id: 'a', messages }).transcript.customer).toBe('Anna');
  });
});

describe('the command line', () => {
  const clock = new Date('2026-03-02T09:00:00Z');

  it('takes the clock of the machine, with its offset, unless told', () => {
    expect(Date.parse(readArguments(['x'], clock)?.now ?? '')).toBe(clock.getTime());
    expect(readArguments(['x', '--now', now], clock)?.now).toBe(now);
  });

  it('asks for a file', () => {
    expect(() => readArguments([], clock)).toThrow(UsageError);
    expect(readArguments(['--help'], clock)).toBeNull();
  });
});

describe('the progress bar', () => {
  const drawn = (isTTY: boolean) => {
    const written: string[] = [];
    let time = 0;
    const terminal = { isTTY, write: (text: string) => written.push(text) > 0 };
    const progress = startProgress(terminal, 100, () => (time += 200));
    progress.step(50);
    progress.end();
    return written.join('');
  };

  it('is drawn on a terminal and nowhere else', () => {
    expect(drawn(true)).toContain('50 % 1 conversation');
    expect(drawn(false)).toBe('');
  });
});
