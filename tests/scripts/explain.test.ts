import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { denseNames } from '../../lib/cues/model/dense.ts';
import { slots, visitGrams } from '../../lib/cues/model/grams.ts';
import { loadModel } from '../../lib/cues/model/load.ts';
import { readyModel } from '../../lib/cues/model/ready.ts';
import { rulesByLanguage } from '../../lib/cues/rules/all.ts';
import type { Cue } from '../../lib/cues/types.ts';
import type { Raise, Stop } from '../../lib/cues/watch.ts';
import { tokenize } from '../../lib/language/tokens.ts';
import type { Role } from '../../lib/transcript/types.ts';
import { type Explanation, explainTurn } from '../../scripts/explain/explain-turn.ts';
import { toSheet } from '../../scripts/explain/sheet.ts';
import { projectFolder } from '../../scripts/support/project-files.ts';
import { type Line, transcriptOf } from '../lib/conversation/chat.ts';

const now = '2026-03-04T12:00:00+01:00';
const waiting = 'I have been waiting for three weeks now.';

function explain(text: string, ...before: readonly Line[]): Explanation {
  return explainTurn(text, { before: transcriptOf(before), language: 'en', now, models: {} });
}

function stops({ stopped }: Explanation): readonly (readonly [family: string, by: Stop['by']])[] {
  return stopped.map(({ cue, stop }) => [cue.family, stop.by]);
}

const customer: Role = 'customer';

describe('explainTurn', () => {
  it('tells a graver cue of the same family', () => {
    const explanation = explain(`${waiting} Still waiting.`);
    expect(explanation.shown.map(({ rule }) => rule)).toEqual(['en.waiting.long']);
    expect(stops(explanation)).toContainEqual(['waiting', 'graver']);
    expect(toSheet(explanation)).toContain('by en.waiting.long, which shows the same family');
  });

  it('names the language of a sentence inside a message', () => {
    const sheet = toSheet(explain('My parcel has not arrived yet. Ik wacht al drie weken op mijn geld'));
    expect(sheet).toContain('language   en, in places nl');
    expect(sheet).toContain('nl.waiting.long');
  });

  it('says nothing twice', () => {
    const keys = explain(`${waiting} ${waiting} Still waiting. No reply.`).stopped.map(
      ({ cue, stop }) => `${cue.rule} ${cue.span} ${stop.by}`,
    );
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('tells form without a cause and what it adds to one', () => {
    const calm = explain('WHERE CAN I FIND THE BLUE SHOES PLEASE');
    expect(stops(calm)).toContainEqual(['shouting', 'no_cause']);
    expect(calm.raises).toEqual([]);
    const loud = explain('I HAVE BEEN WAITING FOR THREE WEEKS NOW');
    expect(loud.raises).toEqual(['form_of_a_cause']);
    expect(toSheet(loud)).toContain('level      3 = 2 for en.waiting.long + 1 for the form');
  });

  it('tells a cause that goes on, and that the conversation does not calm at once', () => {
    const again = explain(waiting, [customer, waiting]);
    expect(again.raises).toEqual<Raise[]>(['cause_goes_on']);
    expect(again.turn.level).toBe(3);
    const calm = explain('my order number is 1234', [customer, waiting], [customer, waiting]);
    expect(toSheet(calm)).toMatch(/level +0 = 0, no cue is sure enough; the conversation stands at 2/);
  });

  it('tells the language, known, detected or not read', () => {
    const unknown = { before: null, language: null, now, models: {} };
    expect(toSheet(explainTurn('absurd', unknown))).toContain('language   unsure');
    expect(toSheet(explainTurn(waiting, unknown))).toContain('language   en');
    expect(toSheet(explainTurn('Здравствуйте, как дела', unknown))).toContain('does not read');
    expect(toSheet(explainTurn('awful', { ...unknown, language: 'nl' }))).toContain('language   nl');
  });
});

describe('the learned score', () => {
  const circumstances = { before: null, language: 'en', now } as const;

  it('is taken apart into what it is made of', async () => {
    const models = { en: await loadModel('en') };
    for (const text of [waiting, 'thanks', 'WHAT IS THIS?!']) {
      const { turn, learned } = explainTurn(text, { ...circumstances, models });
      const { start, wording, signs } = learned ?? { start: 0, wording: 0, signs: [] };
      const logit = signs.reduce((sum, sign) => sum + sign.logit, start + wording);
      expect(1 / (1 + Math.exp(-logit)), text).toBeCloseTo(turn.score ?? 0, 1);
    }
  });

  it('shows the words that weigh most, and how sure the rule was before', () => {
    const grams = new Float32Array(slots);
    visitGrams(tokenize('weeks'), (slot) => {
      grams[slot] = 1;
    });
    const model = readyModel({ grams, start: -2, dense: denseNames.map(() => 0), mood: () => 0 });
    const models = { en: model };
    const explanation = explainTurn(waiting, { ...circumstances, models });
    expect(explanation.learned?.words.map(({ name }) => name)).toEqual(['weeks']);
    const rule = rulesByLanguage.en.find(({ kind }) => kind === 'waiting.long');
    expect(toSheet(explanation)).toContain(`(${rule?.confidence.toFixed(2)} by the rule)`);
  });

  it('is said to be missing where there is none', () => {
    const { learned } = explain(waiting);
    expect(learned).toBeNull();
    expect(toSheet(explain(waiting))).toContain('learned    no score for this language');
  });
});

describe('toSheet', () => {
  const cue: Cue = {
    rule: 'en.waiting.asks',
    kind: 'waiting.asks',
    family: 'waiting',
    level: 1,
    lane: null,
    confidence: 0.5,
    span: [0, 4],
    text: 'wait',
    source: 'waiting',
  };
  const stop: Stop[] = [
    { by: 'negation', words: 'not' },
    { by: 'forbids-sentence', words: 'no rush' },
    { by: 'forbids-turn', words: 'came' },
    { by: 'open_complaint' },
    { by: 'graver', cue: { ...cue, rule: 'en.waiting.long' } },
    { by: 'no_cause' },
    { by: 'cause' },
  ];

  it('shows what is unsure and has a line for everything that can stop a cue', () => {
    const sheet = toSheet({
      ...explain('ok'),
      unsure: [cue],
      stopped: stop.map((each) => ({ cue, stop: each })),
    });
    expect(sheet).toContain('nearly     en.waiting.asks: “wait”, level 1, confidence 0.50: below 0.7');
    const lines = sheet.split('\n').filter((line) => /^ +(by|because) /.test(line));
    expect(new Set(lines).size).toBe(stop.length);
    expect(sheet).not.toContain('undefined');
  });

  it('lets no message steer the terminal', () => {
    const sheet = toSheet(explain('hi \u001b[31mred\u202e'));
    expect(sheet).toContain('hi  [31mred');
    for (const steering of ['\u001b', '\u202e']) expect(sheet).not.toContain(steering);
  });
});

describe('npm run explain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...words: readonly string[]) {
    return spawnSync(process.execPath, ['scripts/explain.ts', ...words], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
  }

  it('explains a message after a conversation', () => {
    const file = join(folder, 'before.jsonl');
    writeFileSync(file, JSON.stringify({ id: 'a', messages: [{ role: 'customer', text: waiting }] }));
    const { status, stdout } = run('--history', file, waiting);
    expect([status, stdout.split('\n')[2]]).toEqual([
      0,
      'level      3 = 2 for en.waiting.long + 1 for a cause that was there on the turn before',
    ]);
  });

  it.each([
    ['no message', [], /Give the message in quotes/],
    ['an unknown language', ['--lang', 'pl', 'hi'], /--lang pl is not known/],
    ['a missing file', ['--history', '/nowhere/a.jsonl', 'hi'], /There is no file/],
    ['an unknown option', ['--loud', 'hi'], /--loud/],
  ])('says in a sentence that there is %s', (_, words, message) => {
    const { status, stderr } = run(...words);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(stderr).not.toContain('    at ');
  });
});
