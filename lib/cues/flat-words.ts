import { type Token, wordsOf } from '../language/tokens.ts';
import type { Language, Localised } from '../playbook/language.ts';

/** Words that answer and say nothing, as customers type them. */
const flat: Localised = {
  en: 'ok okay okey k kk fine sure right alright whatever yeah yep yes oh well i see noted ah hm hmm',
  nl: 'ok oke okee okay prima goed best ja jaja nou tja hm hmm duidelijk ah dan maar is',
  de: 'ok okay gut na schon klar ja tja aha hm hmm verstehe dann',
  fr: 'ok okay bon bien oui ah daccord dac soit hm hmm je vois tres',
  es: 'ok okey vale bien bueno si ya ah claro hm hmm pues entiendo',
};

/** Words with which an agent says what cannot be done. */
const refusing: Localised = {
  en: 'unfortunately cannot cant unable impossible',
  nl: 'helaas onmogelijk',
  de: 'leider unmoglich bedauere bedauern',
  fr: 'malheureusement impossible desole desolee',
  es: 'lamentablemente desafortunadamente imposible lamento',
};

/** Words that turn "can" into "cannot" where one word does not do it. */
const negating: Readonly<
  Partial<Record<Language, { readonly verbs: readonly string[]; readonly no: readonly string[] }>>
> = {
  nl: { verbs: ['kunnen', 'kan', 'lukt'], no: ['niet', 'geen'] },
  de: { verbs: ['konnen', 'kann'], no: ['nicht', 'keine', 'keinen'] },
  fr: { verbs: ['pouvons', 'peux'], no: ['pas', 'plus'] },
  es: { verbs: ['podemos', 'puedo'], no: ['no'] },
};

/** Longer than this, an answer says something after all. */
const mostFlatWords = 4;

/** Whether a customer's turn only nods: "ok", "fine then", "prima". */
export function isFlat(tokens: readonly Token[], language: Language): boolean {
  const words = wordsOf(tokens);
  if (words.length === 0 || words.length > mostFlatWords) return false;
  const nods = wordSet(flat, language);
  return (
    words.every((word) => nods.has(word)) &&
    tokens.every(({ kind, norm }) => kind !== 'number' && !norm.startsWith('?'))
  );
}

/** Whether a message of the agent's side says what cannot be done. */
export function refuses(tokens: readonly Token[], language: Language): boolean {
  const words = new Set(wordsOf(tokens));
  const holds = (word: string) => words.has(word);
  const pair = negating[language];
  if (pair?.verbs.some(holds) && pair.no.some(holds)) return true;
  return [...wordSet(refusing, language)].some(holds);
}

function wordSet(lists: Localised, language: Language): ReadonlySet<string> {
  return new Set(lists[language].split(' '));
}
