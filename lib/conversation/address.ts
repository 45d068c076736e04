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

/** How a language shows a form: words by themselves, and several that show it only together. */
interface FormWords {
  readonly word: RegExp;
  readonly together?: RegExp;
}

/** Forms of `tú` that are nothing else: `esperas` may be a noun. */
const spanishYou = `
  tú tu tus ti te contigo tienes puedes quieres necesitas prefieres eres estás has tuyo tuya tendrás podrás
  recibirás puedas quieras tengas recibas recibes recibiste esperaste pediste compraste pagaste hiciste dijiste
  escribiste llamaste enviaste elijas eliges sabes haces vas dices debes deberías podrías tendrías hayas estés
  seas sigas ayudarte decirte enviarte mandarte devolverte avisarte llamarte escribirte informarte ofrecerte
  perdona dime escríbeme avísame envíame mándame cuéntame indícame`
  .trim()
  .split(/\s+/)
  .join('|');

/** What the agent sends, or has, is the customer's: "le" and "su" alone may be anybody's. */
const spanishTheirs = '(?:pedidos?|paquete|compra|devolución|domicilio|reembolso|consulta|paciencia|mensaje)';
const spanishDone = '(?:envío|escribo|mando|devuelvo|reembolso|agradezco|ruego|informo|mantengo|atiendo)';
const spanishAsked =
  '(?:decirme|enviarme|indicarme|confirmarme|mandarme|facilitarme|darme|ayudarme|mirar|comprobar|revisar|esperar|preguntar)';

/**
 * Words of each form. German `Sie` is told from `sie` by its capital; a company is `jullie` or `vous` in both forms; a
 * French `ton` behind an article is a tone, and a `rendez-vous` is an appointment.
 */
const forms: Readonly<
  Partial<Record<Language, { readonly informal: FormWords; readonly formal: FormWords }>>
> = {
  nl: { informal: { word: /^(?:je|jij|jou|jouw|jouwe)$/i }, formal: { word: /^(?:u|uw|uwe)$/i } },
  de: {
    informal: { word: /^(?:du|dich|dir|dein|deine|deinen|deinem|deiner|deines)$/i },
    formal: { word: /^(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres)$/ },
  },
  fr: {
    informal: {
      word: /^(?:tu|te|toi|ta|tes|t[’'](?!il$|elle$|on$)\p{L}+)$/iu,
      together: /(?<!(?:^| )(?:le|un|du|ce|au|quel))(?:^| )ton (?=\p{L})/giu,
    },
    formal: { word: /^(?:votre|vos)$/i, together: /(?<!rendez ?- ?)(?:^|[ -])vous(?![\p{L}])/giu },
  },
  es: {
    informal: {
      word: new RegExp(`^(?:${spanishYou})$`, 'i'),
    },
    formal: {
      word: /^(?:usted|ud|dígame|escríbame|avíseme|envíeme|mándeme|cuénteme|indíqueme|disculpe|perdone)$/i,
      together: new RegExp(
        `(?:^| )le ${spanishDone}(?! (?:\\p{L}+ ){0,2}(?:al|a la|a los|a las|a mi|a nuestr[oa]) )(?!\\p{L})|(?:^| )su ${spanishTheirs}(?!\\p{L})|¿ ?(?:puede|podría) ${spanishAsked}(?!\\p{L})`,
        'giu',
      ),
    },
  },
};

/** The count after one more text of the same writer. */
export function countAddress(count: AddressCount, text: string, language: Language | null): AddressCount {
  const form = language ? forms[language] : undefined;
  if (!form) return count;
  let { informal, formal } = count;
  let opensSentence = true;
  let isAfterNumber = false;
  const tokens = ownWords(text);
  for (const token of tokens) {
    const word = text.slice(token.from, token.to);
    if (form.informal.word.test(word)) informal += 1;
    // "12 u" is an hour of the clock.
    const isHour = language === 'nl' && isAfterNumber && word === 'u';
    if (form.formal.word.test(word) && !isHour && !(language === 'de' && opensSentence)) formal += 1;
    opensSentence = token.kind === 'end';
    isAfterNumber = token.kind === 'number';
  }
  const said = tokens.map(({ from, to }) => text.slice(from, to)).join(' ');
  return {
    informal: informal + timesIn(said, form.informal.together),
    formal: formal + timesIn(said, form.formal.together),
  };
}

function timesIn(said: string, pattern: RegExp | undefined): number {
  return pattern ? [...said.matchAll(pattern)].length : 0;
}

/** How to address the customer: as they address the agent, else as the agent has begun, else not known. */
export function addressOf(customer: AddressCount, agent: AddressCount): Address {
  return preferred(customer) ?? preferred(agent);
}

function preferred({ informal, formal }: AddressCount): Address {
  if (informal === formal) return null;
  return formal > informal ? 'formal' : 'informal';
}
