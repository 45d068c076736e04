import { createContext, type ReactNode, use } from 'react';
import { type Dictionary, dictionaries } from '../../lib/i18n/index.ts';
import type { Language } from '../../lib/playbook/language.ts';

const InterfaceLanguage = createContext<Language>('en');

/** Speaks the interface language to everything inside. */
export function Words({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <InterfaceLanguage value={language}>{children}</InterfaceLanguage>;
}

/** The words of the interface. */
export function useWords(): Dictionary {
  return dictionaries[use(InterfaceLanguage)];
}

/** The language of the interface. */
export function useInterfaceLanguage(): Language {
  return use(InterfaceLanguage);
}
