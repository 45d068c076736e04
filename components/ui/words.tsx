import { createContext, type ReactNode, Suspense, use, useDeferredValue } from 'react';
import type { Dictionary } from '../../lib/i18n/index.ts';
import { loadWords } from '../../lib/i18n/load.ts';
import type { Language } from '../../lib/playbook/language.ts';

interface Spoken {
  readonly language: Language;
  readonly words: Dictionary;
}

const Interface = createContext<Spoken | null>(null);

interface WordsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Speaks the interface language to everything inside. A change of language shows once its words are there. */
export function Words({ language, children }: WordsProps) {
  return (
    <Suspense>
      <Loaded language={useDeferredValue(language)}>{children}</Loaded>
    </Suspense>
  );
}

function Loaded({ language, children }: WordsProps) {
  const words = use(loadWords(language));
  return <Interface value={{ language, words }}>{children}</Interface>;
}

/** The words of the interface. */
export function useWords(): Dictionary {
  return useSpoken().words;
}

/** The language of the interface. */
export function useInterfaceLanguage(): Language {
  return useSpoken().language;
}

function useSpoken(): Spoken {
  const spoken = use(Interface);
  if (!spoken) throw new Error('Words are only known inside <Words>.');
  return spoken;
}
