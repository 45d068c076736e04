import type { Address } from '../../conversation/types.ts';
import { capital } from '../../language/capital.ts';
import type { Language } from '../../playbook/language.ts';

const feminine =
  /^(?:mutter|frau|tochter|schwester|oma|großmutter|tante|mère|mere|femme|fille|sœur|soeur|grand-mère|tante|compagne)$/;

/** Who has died as a customer's relative, for a line of condolence: `your mother`, `Ihre Mutter`, `votre mère`. */
export function relationOf(said: string, language: Language, address: Address): string {
  const word = said.toLowerCase();
  const isInformal = address === 'informal';
  switch (language) {
    case 'en':
      return `your ${word}`;
    case 'nl':
      return `${isInformal ? 'je' : 'uw'} ${word}`;
    case 'es':
      return `${isInformal ? 'tu' : 'su'} ${word}`;
    case 'fr':
      if (!isInformal) return `votre ${word}`;
      return `${feminine.test(word) ? 'ta' : 'ton'} ${word}`;
    case 'de': {
      const bare = feminine.test(word)
        ? word
        : word.replace(/^(mann)es$|s$/, '$1').replace(/^sohne$/, 'sohn');
      return `${isInformal ? 'dein' : 'Ihr'}${feminine.test(word) ? 'e' : ''} ${capital(bare)}`;
    }
  }
}
