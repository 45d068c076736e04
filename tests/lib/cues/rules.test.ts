import { describe, expect, it } from 'vitest';
import { compileRules, rulesByLanguage } from '../../../lib/cues/compile.ts';
import { matchRules } from '../../../lib/cues/match-rules.ts';
import { readTurn } from '../../../lib/cues/read-turn.ts';
import type { CueRule } from '../../../lib/cues/rules/rule.ts';
import { grammars } from '../../../lib/language/grammar/index.ts';
import { tokenize } from '../../../lib/language/tokens.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';

const fewest = 6;

for (const language of languages) {
  for (const rule of rulesByLanguage[language] ?? []) {
    describe(rule.id, () => {
      it('is complete', () => expect(faultsOf(rule)).toEqual([]));
      it.each(rule.examples)('sees "%s"', (text) => {
        expect(seesAlone(rule, language, text)).toBe(true);
        expect(readTurn(text, language).cues.map((cue) => cue.family)).toContain(rule.family);
      });
      it.each(rule.lookAlikes)('leaves "%s" alone', (text) => {
        expect(readTurn(text, language).cues.map((cue) => cue.rule)).not.toContain(rule.id);
      });
    });
  }
}

it('gives every rule an id of its own', () => {
  const ids = Object.values(rulesByLanguage).flatMap((rules) => rules.map((rule) => rule.id));
  expect(new Set(ids).size).toBe(ids.length);
});

function faultsOf(rule: CueRule): readonly string[] {
  const faults: string[] = [];
  if (new Set(rule.examples).size < fewest) faults.push(`fewer than ${fewest} examples`);
  if (new Set(rule.lookAlikes).size < fewest) faults.push(`fewer than ${fewest} look-alikes`);
  if (!rule.id.includes(`.${rule.family}.`)) faults.push('the id does not name the family');
  for (const language of languages) if (!rule.reason[language]) faults.push(`no reason in ${language}`);
  return faults;
}

/** Whether the rule sees it without the help of its neighbours. */
function seesAlone(rule: CueRule, language: Language, text: string): boolean {
  const grammar = grammars[language];
  return grammar !== undefined && matchRules(text, tokenize(text), compileRules([rule], grammar)).length > 0;
}
