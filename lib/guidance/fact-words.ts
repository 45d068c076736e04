import type { Address } from '../conversation/types.ts';
import type { Language } from '../playbook/language.ts';
import { tellBackIn } from './tell-back/load.ts';
import type { ParcelWords } from './tell-back/types.ts';

/** The customer's own word for what was sent; the plain one when there is none. */
export function parcelWords(
  said: string | undefined,
  { language, address }: { readonly language: Language; readonly address: Address },
): ParcelWords {
  return tellBackIn(language).parcel(said, address);
}
