import { capital } from '../../language/capital.ts';
import type { Fact } from '../../language/facts.ts';
import type { Deed, TellBack } from './types.ts';
import { chosen, same, small, spaced } from './words.ts';

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/;
const isThing = (word: string) => /^(?:parcel|package|shipment)$/i.test(word);

/** How English tells back what a customer said. */
export const englishTellBack: TellBack = {
  and: ' and ',
  relativeDay: /^(?:yesterday|today|this |last night)/i,
  isThing,
  parcel(said) {
    const parcel = said?.toLowerCase() ?? 'parcel';
    const thing = isThing(parcel) ? parcel : 'parcel';
    return {
      parcel,
      theParcel: `the ${parcel}`,
      yourParcel: `your ${parcel}`,
      firstParcel: `the first ${thing}`,
    };
  },
  deed: (effort) => deedOf(effort, small(asYours(effort.text))),
  item: (said) => (people.test(said) ? {} : same(asYours(said))),
  service(said) {
    const yours = small(asYours(said)).replace(/^this /, 'the ');
    const name = yours.replace(/\bwi-?fi\b/i, 'wifi');
    return /^(?:the|your|our) /.test(name) ? name : `the ${name}`;
  },
  flaw(said) {
    const [, state, piece] =
      /^(broken|cracked|torn|ripped|damaged|scratched|dented|bent|faulty|defective|chipped) ([\p{L} ]+)$/iu.exec(
        said,
      ) ?? [];
    if (state === undefined) return /^(?:a|one) /i.test(said) ? undefined : small(asYours(said));
    return `the ${piece} ${isPlural(piece) ? 'are' : 'is'} ${state.toLowerCase()}`;
  },
  occasion(said) {
    const yours = asYours(said);
    return yours === said ? `the ${said}` : yours;
  },
  status: (said) => (said.toLowerCase() === 'delivered' ? 'delivered' : undefined),
  promised: (said) => same(chosen(things, said)),
  when: (day, time) => spaced(day && onDay(day), time && `at ${time}`),
  promisedDay: dayWord,
  since: (day) => day,
  duration: (said) => said.toLowerCase(),
  nth: (said) => said.toLowerCase(),
};

const things = [
  [/call|get back/i, 'a call back'],
  [/refund/i, 'the refund'],
  [/mail|reply/i, 'a reply'],
  [/replacement/i, 'a replacement'],
  [/engineer/i, 'an engineer'],
  [/technician/i, 'a technician'],
] as const;

function asYours(text: string): string {
  return text
    .replace(/\byour\b/gi, '\u0000')
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replaceAll('\u0000', 'our');
}

function isPlural(noun = ''): boolean {
  return /s$/i.test(noun) && !/(?:glass|lens)$/i.test(noun);
}

/** A day without a preposition: `Friday`, `12 March`. */
function dayWord(day: string): string {
  return /\d/.test(day) ? day : day.toLowerCase().replace(weekday, capital);
}

function onDay(day: string): string {
  return /\d/.test(day) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(day)
    ? `on ${dayWord(day)}`
    : dayWord(day);
}

function deedOf({ kind }: Fact, said: string): Deed {
  if (kind === 'effort_waited') return wait(said);
  if (kind === 'effort_asked') return { done: `asked ${said}`, doing: `asking ${said}` };
  if (kind === 'effort_searched') return search(said);
  const [done, doing] = contacts[/^\w+/.exec(said)?.[0] ?? ''] ?? ['called', 'calling'];
  const count = /(?:at least )?(?:twice|\w+ times)$/.exec(said)?.[0] ?? '';
  return { done: `${done} ${count}`, doing: `${doing} ${count}` };
}

/** `sat at home the whole day` is waiting in; `been waiting all day` need not be. */
function wait(said: string): Deed {
  const where = /\b(?:in|inside|home|stayed)\b/.test(said) ? ' in' : '';
  const howLong = /(?:all|the) \w+(?: \w+)?$/.exec(said)?.[0] ?? '';
  return { done: `waited${where} ${howLong}`, doing: `waiting${where} ${howLong}` };
}

function search(where: string): Deed {
  if (/^(?:everywhere|all over)$/.test(where)) return { done: `looked ${where}`, doing: `looking ${where}` };
  const verb = /^(?:in|behind) /.test(where) ? ['looked', 'looking'] : ['checked', 'checking'];
  return { done: `${verb[0]} ${where}`, doing: `${verb[1]} ${where}` };
}

const contacts: Readonly<Record<string, readonly [done: string, doing: string]>> = {
  called: ['called', 'calling'],
  phoned: ['phoned', 'phoning'],
  rang: ['rang', 'ringing'],
  emailed: ['emailed', 'emailing'],
  contacted: ['contacted us', 'contacting us'],
  messaged: ['messaged us', 'messaging us'],
};

/** Somebody the customer tells of is not what was ordered. */
const people =
  /\b(?:carer|nurse|doctor|mother|mum|mom|father|dad|husband|wife|partner|son|daughter|child|kids?|children|baby|brother|sister|friend|boss|colleague|neighbou?rs?|landlord|customer|client|family)$/i;
