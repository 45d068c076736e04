import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPattern } from '../../../lib/conversation/topic-patterns.ts';
import { type Problem, type ProblemKind, readPlaybook } from '../../../lib/playbook/read-playbook.ts';
import { sentenceFor } from '../../../scripts/playbook/sentences.ts';

const good = `format: 1
id: acme
name: Acme
language: en
settings: { cutOff: "16:00", currency: GBP }
limits: { agent: 20, senior: 80, lead: 300 }
sets:
  kettle: (kettle|kettles|boiler)
topics:
  - id: limescale
    name: Limescale in the kettle
    failure: not_ours
    happened: ["your {item} has limescale"]
    signs:
      - { weight: 0.7, any: ["<kettle> ~3 (limescale|chalk)"] }
    options:
      - id: cleaner
        offer: A descaler for free
        by: Sent {dispatchDay}
        say: I send you a descaler {dispatchDay}.
        mentions: [descaler]
      - id: part_back
        offer: ["{?amount} back", Part of the price back]
        by: Today
        say: "I pay back {?amount} today."
        mentions: [pay back]
        cost: amount
        asks:
          - { id: amount, label: How much, kind: amount }
`;

interface Broken {
  readonly what: string;
  readonly change: readonly [from: string, to: string];
  readonly kind: ProblemKind;
  readonly line: number;
  readonly field: string;
}

const broken: readonly Broken[] = [
  { what: 'a bracket left open', change: ['[descaler]', '[descaler'], kind: 'syntax', line: 22, field: '' },
  {
    what: 'a later format',
    change: ['format: 1', 'format: 2'],
    kind: 'wrong_value',
    line: 1,
    field: 'format',
  },
  {
    what: 'a language nobody knows',
    change: ['language: en', 'language: it'],
    kind: 'wrong_value',
    line: 4,
    field: 'language',
  },
  {
    what: 'a misspelt key',
    change: ['name: Acme', 'nmae: Acme'],
    kind: 'unknown_key',
    line: 3,
    field: 'nmae',
  },
  {
    what: 'a time that is none',
    change: ['"16:00"', '"16h"'],
    kind: 'wrong_value',
    line: 5,
    field: 'settings.cutOff',
  },
  {
    what: 'a limit in words',
    change: ['agent: 20', 'agent: twenty'],
    kind: 'wrong_value',
    line: 6,
    field: 'limits.agent',
  },
  {
    what: 'a topic without a name',
    change: ['    name: Limescale in the kettle\n', ''],
    kind: 'missing',
    line: 10,
    field: 'topics[0].name',
  },
  {
    what: 'a weight above one',
    change: ['weight: 0.7', 'weight: 7'],
    kind: 'wrong_value',
    line: 15,
    field: 'topics[0].signs[0].weight',
  },
  {
    what: 'a value nobody has',
    change: ['Sent {dispatchDay}', 'Sent {dispatch}'],
    kind: 'unknown_value',
    line: 19,
    field: 'topics[0].options[0].by',
  },
  {
    what: 'a brace left open',
    change: ['say: I send you a descaler {dispatchDay}.', 'say: "I send you {dispatchDay."'],
    kind: 'open_brace',
    line: 20,
    field: 'topics[0].options[0].say',
  },
  {
    what: 'a pattern left open',
    change: ['(limescale|chalk)', '(limescale|chalk'],
    kind: 'pattern_unclosed',
    line: 15,
    field: 'topics[0].signs[0].any[0]',
  },
  {
    what: 'three forms of address',
    change: ['say: I send you a descaler {dispatchDay}.', 'say: "I send {du|Sie|ihr} a descaler."'],
    kind: 'brace_forms',
    line: 20,
    field: 'topics[0].options[0].say',
  },
  {
    what: 'the same key twice',
    change: ['name: Acme', 'id: Acme'],
    kind: 'duplicate_key',
    line: 3,
    field: '',
  },
  {
    what: 'a tab for an indent',
    change: ['  - id: limescale', '\t- id: limescale'],
    kind: 'tab_indent',
    line: 10,
    field: '',
  },
  ...(
    [
      ['pattern_unopened', 'limescale)'],
      ['pattern_name', '<boilers>'],
      ['pattern_gap', 'kettle ~12 chalk'],
      ['pattern_empty', '()'],
      ['pattern_word', '*'],
      ['pattern_star', 'lime-scale*'],
    ] as const
  ).map(([kind, pattern]) => ({
    what: `the pattern “${pattern}”`,
    change: ['<kettle> ~3 (limescale|chalk)', pattern] as const,
    kind,
    line: 15,
    field: 'topics[0].signs[0].any[0]',
  })),
  {
    what: 'the same option twice',
    change: ['id: part_back', 'id: cleaner'],
    kind: 'duplicate',
    line: 22,
    field: 'topics[0].options[1].id',
  },
  {
    what: 'an answer nobody asks for',
    change: ['"I pay back {?amount} today."', '"I pay back {?sum} today."'],
    kind: 'undeclared_ask',
    line: 25,
    field: 'topics[0].options[1].say',
  },
  {
    what: 'a heading that waits for an answer',
    change: ['["{?amount} back", Part of the price back]', '"{?amount} back"'],
    kind: 'asking_heading',
    line: 23,
    field: 'topics[0].options[1].offer',
  },
  {
    what: 'a heading of two wordings that both wait for one',
    change: ['Part of the price back', '"Back: {?amount}"'],
    kind: 'asking_heading',
    line: 23,
    field: 'topics[0].options[1].offer',
  },
  {
    what: 'a cost that is not asked',
    change: ['cost: amount', 'cost: sum'],
    kind: 'unknown_cost',
    line: 27,
    field: 'topics[0].options[1].cost',
  },
];

function problemsOf(text: string): readonly Problem[] {
  const reading = readPlaybook(text, checkPattern);
  return reading.ok ? [] : reading.problems;
}

describe('a playbook file', () => {
  test('that is right is read as it stands', () => {
    const reading = readPlaybook(good, checkPattern);
    expect(reading).toMatchObject({ ok: true, file: { id: 'acme', topics: [{ id: 'limescale' }] } });
  });

  test('may be JSON as well', () => {
    const file = {
      format: 1,
      id: 'acme',
      name: 'Acme',
      language: 'nl',
      limits: { agent: 5, senior: 6, lead: 7 },
    };
    expect(readPlaybook(JSON.stringify(file, null, 2), checkPattern)).toEqual({ ok: true, file });
  });

  test.each(broken)('with $what says where', ({ change: [from, to], kind, line, field }) => {
    expect(good).toContain(from);
    const problems = problemsOf(good.replace(from, to));
    const problem = problems.find((each) => each.kind === kind && each.field === field);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem?.line).toBe(line);
  });

  test.each(broken)('with $what says how to mend it', ({ change: [from, to] }) => {
    for (const problem of problemsOf(good.replace(from, to))) {
      expect(sentenceFor(problem)).toMatch(/: |\bor\b/);
      expect(sentenceFor(problem)).not.toMatch(/undefined|\[object/);
    }
  });

  test('of any text at all is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const reading = readPlaybook(text, checkPattern);
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
    );
  });

  test('with any line taken out is read or refused, and never throws', () => {
    const lines = good.split('\n');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length - 1 }), fc.string({ maxLength: 20 }), (at, put) => {
        expect(() => readPlaybook(lines.with(at, put).join('\n'), checkPattern)).not.toThrow();
      }),
    );
  });
});
