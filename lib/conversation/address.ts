import { ownWords } from '../language/own-words.ts';
import type { Language } from '../playbook/language.ts';
import type { Address } from './types.ts';

/** How often somebody has used each form so far. */
export interface AddressCount {
  readonly informal: number;
  readonly formal: number;
}

/** Before the first message. */
export const noAddressYet: AddressCount = { informal: 0, formal: 0 };

/** Words of each form. German `Sie` is told from `sie` by its capital; a company is `jullie` or `vous` in both forms. */
const forms: Readonly<Partial<Record<Language, { readonly informal: RegExp; readonly formal: RegExp }>>> = {
  nl: { informal: /^(?:je|jij|jou|jouw|jouwe)$/i, formal: /^(?:u|uw|uwe)$/i },
  de: {
    informal: /^(?:du|dich|dir|dein|deine|deinen|deinem|deiner)$/i,
    formal: /^(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer)$/,
  },
  fr: { informal: /^(?:tu|te|toi|ton|ta|tes)$/i, formal: /^(?:vous|votre|vos)$/i },
  es: {
    informal: /^(?:tú|ti|contigo|tienes|puedes|quieres|tuyo|tuya)$/i,
    formal: /^(?:usted|ud|tiene usted|puede usted)$/i,
  },
};

/** The count after one more text of the same writer. */
export function countAddress(count: AddressCount, text: string, language: Language | null): AddressCount {
  const form = language ? forms[language] : undefined;
  if (!form) return count;
  let { informal, formal } = count;
  let opensSentence = true;
  let isAfterNumber = false;
  for (const token of ownWords(text)) {
    const word = text.slice(token.from, token.to);
    if (form.informal.test(word)) informal += 1;
    // "12 u" is an hour of the clock.
    const isHour = language === 'nl' && isAfterNumber && word === 'u';
    if (form.formal.test(word) && !isHour && !(language === 'de' && opensSentence)) formal += 1;
    opensSentence = token.kind === 'end';
    isAfterNumber = token.kind === 'number';
  }
  return { informal, formal };
}

/** How to address the customer: as they address the agent, else as the agent has begun, else not known. */
export function addressOf(customer: AddressCount, agent: AddressCount): Address {
  return preferred(customer) ?? preferred(agent);
}

function preferred({ informal, formal }: AddressCount): Address {
  if (informal === formal) return null;
  return formal > informal ? 'formal' : 'informal';
}
