import { loadGrammar } from '../../language/grammar/load.ts';
import { type Language, languages } from '../../playbook/language.ts';
import { perLanguage } from '../../playbook/per-language.ts';
import type { DueWords } from '../due-words/due-words.ts';
import type { listen } from '../promise-ear.ts';
import type { PromiseWords } from './promise-words.ts';

/** What promises of one language are heard with. */
export interface Hearing {
  readonly promises: PromiseWords;
  readonly due: DueWords;
  /** The ear itself: it comes with the first language, as a chat may hold no answer yet. */
  readonly listen: typeof listen;
}

const hearings = perLanguage<Hearing>({
  en: () => withGrammar('en', async () => [await import('./en.ts'), await import('../due-words/en.ts')]),
  nl: () => withGrammar('nl', async () => [await import('./nl.ts'), await import('../due-words/nl.ts')]),
  de: () => withGrammar('de', async () => [await import('./de.ts'), await import('../due-words/de.ts')]),
  fr: () => withGrammar('fr', async () => [await import('./fr.ts'), await import('../due-words/fr.ts')]),
  es: () => withGrammar('es', async () => [await import('./es.ts'), await import('../due-words/es.ts')]),
});

type Modules = readonly [{ readonly promiseWords: PromiseWords }, { readonly dueWords: DueWords }];

async function withGrammar(language: Language, bring: () => Promise<Modules>): Promise<Hearing> {
  const [[{ promiseWords }, { dueWords }], { listen }] = await Promise.all([
    bring(),
    import('../promise-ear.ts'),
    loadGrammar(language),
  ]);
  return { promises: promiseWords, due: dueWords, listen };
}

/** Loads what promises of a language are heard with, once. */
export const loadHearing = hearings.load;

/** What promises of a language are heard with; null until it has been loaded. */
export const hearingOf = hearings.of;

/** The same where something was heard already. */
export function hearingIn(language: Language): Hearing {
  const hearing = hearings.of(language);
  if (!hearing) throw new Error(`Promises in "${language}" cannot be heard yet: call loadHearing first.`);
  return hearing;
}

/** Those of every language, for commands and tests. */
export async function loadAllHearings(): Promise<void> {
  await Promise.all(languages.map(loadHearing));
}
