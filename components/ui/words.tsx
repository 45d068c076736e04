import { createContext, type ReactNode, Suspense, use, useEffect, useState } from 'react';
import type { Dictionary } from '../../lib/i18n/index.ts';
import { loadWords, wordsIn } from '../../lib/i18n/load.ts';
import type { Language } from '../../lib/playbook/language.ts';

interface Spoken {
  readonly language: Language;
  readonly words: Dictionary;
  /** Whether the words of the language that was asked for could not be loaded. */
  readonly isMissing: boolean;
}

const Interface = createContext<Spoken | null>(null);

interface WordsProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/**
 * Speaks the interface language to everything inside. A change of language shows once its words are there; until then, and
 * where they cannot be loaded, it goes on in the language before.
 */
export function Words({ language, children }: WordsProps) {
  const [spoken, setSpoken] = useState(() => firstSpoken(language));
  const [missing, setMissing] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadWords(language).then(
      () => isWanted && setSpoken(language),
      () => isWanted && setMissing(language),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return (
    <Suspense>
      <Loaded language={spoken} isMissing={missing === language && spoken !== language}>
        {children}
      </Loaded>
    </Suspense>
  );
}

/** The language asked for, unless only English could be loaded before the first paint. */
function firstSpoken(language: Language): Language {
  return wordsIn(language) === null && wordsIn('en') !== null ? 'en' : language;
}

interface LoadedProps extends WordsProps {
  readonly isMissing: boolean;
}

function Loaded({ language, isMissing, children }: LoadedProps) {
  const words = use(loadWords(language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Interface value={{ language, words, isMissing }}>{children}</Interface>;
}

/** The words of the interface. */
export function useWords(): Dictionary {
  return useSpoken().words;
}

/** The language of the interface. */
export function useInterfaceLanguage(): Language {
  return useSpoken().language;
}

/** Whether the interface speaks another language than was asked for, because its words could not be loaded. */
export function useIsMissingWords(): boolean {
  return useSpoken().isMissing;
}

function useSpoken(): Spoken {
  const spoken = use(Interface);
  if (!spoken) throw new Error('Words are only known inside <Words>.');
  return spoken;
}
