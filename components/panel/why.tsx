import { useEffect, useState } from 'react';
import type { Kind } from '../../lib/cues/kinds.ts';
import { loadReasons, reasonsIn } from '../../lib/cues/reasons/load.ts';
import type { Language } from '../../lib/playbook/language.ts';
import { useInterfaceLanguage, useWords } from '../ui/words.tsx';

/** Why the words show a kind. The sentences are loaded after the first paint, or when one is first asked for. */
export function Why({ kind }: { readonly kind: Kind }) {
  const language = useInterfaceLanguage();
  const { outdated } = useWords().states;
  const [missing, setMissing] = useState<Language | null>(null);
  const [, setCome] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadReasons(language).then(
      () => isWanted && setCome(language),
      () => isWanted && setMissing(language),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return <p>{reasonsIn(language)?.[kind] ?? (missing === language ? outdated.title : null)}</p>;
}
