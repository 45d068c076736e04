import type { Language } from './language.ts';

/** What each language has its own of, in a chunk of its own: a chat is in one or two of them. */
export interface PerLanguage<T, L extends Language = Language> {
  /**
   * Loads it, once: always the same promise, so that a screen can wait for it. One that failed is forgotten, so that the
   * next call tries again.
   */
  load(language: L): Promise<T>;
  /** What has been loaded; null until then, and from then on always the same. */
  of(language: Language): T | null;
}

/** Loads by language, with the functions that import each. */
export function perLanguage<T, L extends Language = Language>(
  chunks: Readonly<Record<L, () => Promise<T>>>,
): PerLanguage<T, L> {
  const loading = new Map<Language, Promise<T>>();
  const loaded = new Map<Language, T>();
  return {
    of: (language) => loaded.get(language) ?? null,
    load(language) {
      const known = loading.get(language);
      if (known) return known;
      const made = chunks[language]();
      loading.set(language, made);
      made.then(
        (value) => loaded.set(language, value),
        () => loading.delete(language),
      );
      return made;
    },
  };
}
