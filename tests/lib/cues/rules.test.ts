import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/cues/compile.ts';
import { familyOf, kinds, structuralKinds } from '../../../lib/cues/kinds.ts';
import { matchRules } from '../../../lib/cues/match-rules.ts';
import { readTurn } from '../../../lib/cues/read-turn.ts';
import { reasonOf } from '../../../lib/cues/reasons/index.ts';
import { rulesByLanguage } from '../../../lib/cues/rules/all.ts';
import type { CueRule } from '../../../lib/cues/rules/rule.ts';
import type { Grammar } from '../../../lib/language/grammar/grammar.ts';
import { loadGrammar } from '../../../lib/language/grammar/load.ts';
import { tokenize } from '../../../lib/language/tokens.ts';
import { type Language, type Localised, languages } from '../../../lib/playbook/language.ts';

const fewest = 6;
const spoken = Object.keys(kinds).filter((kind) => !structuralKinds.some((own) => own === kind));

describe.each(languages)('the rules of %s', (language) => {
  it('cover every kind once', () => {
    expect(rulesByLanguage[language].map(({ kind }) => kind).sort()).toEqual(spoken.sort());
  });

  for (const rule of rulesByLanguage[language]) {
    describe(rule.kind, () => {
      it('is complete', () => expect(faultsOf(rule)).toEqual([]));
      it.each(rule.examples)('sees "%s"', (text) => {
        expect(seesAlone(rule, language, text)).toBe(true);
        expect(readTurn(text, language).cues.map(({ family }) => family)).toContain(familyOf(rule.kind));
      });
      it.each(rule.lookAlikes)('leaves "%s" alone', (text) => {
        expect(readTurn(text, language).cues.map((cue) => cue.rule)).not.toContain(
          `${language}.${rule.kind}`,
        );
      });
    });
  }
});

it.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s has a reason in every language', (kind) => {
  const reasons = Object.values(reasonOf(kind));
  expect(new Set(reasons).size).toBe(languages.length);
});

function faultsOf(rule: CueRule): readonly string[] {
  const faults: string[] = [];
  if (new Set(rule.examples).size < fewest) faults.push(`fewer than ${fewest} examples`);
  if (new Set(rule.lookAlikes).size < fewest) faults.push(`fewer than ${fewest} look-alikes`);
  return faults;
}

const grammars = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await loadGrammar(language)] as const)),
) as Localised<Grammar>;

/** Whether the rule sees it without the help of its neighbours. */
function seesAlone(rule: CueRule, language: Language, text: string): boolean {
  return matchRules(text, tokenize(text), compileRules([rule], grammars[language])).length > 0;
}
