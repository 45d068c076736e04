import type { Address, Conversation } from '../conversation/types.ts';
import { type Fact, type FactKind, type Facts, lastFact } from '../language/facts.ts';
import { clockTime, dayName, dispatchDay, onDay, wallClock, workingDayAfter } from '../playbook/clock.ts';
import type { SlotValues } from '../playbook/template.ts';
import type { PlaybookSettings } from '../playbook/types.ts';
import { asYours, type Effort, type EffortLanguage, effortsIn, joined } from './effort-phrases.ts';
import { dayWord, isThing, parcelWords, promisedThing, statusWord, whenWords } from './fact-words.ts';
import { firstName } from './first-name.ts';

/** The languages advice is written in so far. */
export type AdviceLanguage = EffortLanguage;

/** How and when a text is written. */
export interface Voice {
  readonly language: AdviceLanguage;
  readonly address: Address;
  /** ISO 8601 with the offset of the team's wall clock. */
  readonly now: string;
}

/** What this chat says, as the agent would say it; a value is there only when the customer wrote it. */
export function chatValues(
  conversation: Conversation,
  facts: Facts,
  { language, address, now }: Voice,
): SlotValues {
  const fresh = facts.filter((fact) => isStillTrue(fact, conversation, now));
  const said = (kind: FactKind) => lastFact(fresh, kind)?.text;
  const item = said('item');
  const parcel =
    fresh.findLast(({ kind, text }) => kind === 'parcel' && isThing(text))?.text ?? said('parcel');
  return {
    ...(parcel === undefined ? {} : parcelWords(parcel, language)),
    ...effortValues(effortsIn(fresh, language, address), language),
    item: item === undefined ? undefined : asYours(item, language, address),
    order: said('order'),
    status: statusWord(said('delivered'), language),
    deliveredWhen: whenWords(said('delivered_day'), said('delivered_time'), language),
    duration: said('duration'),
    since: said('since'),
    nth: said('nth')?.toLowerCase(),
    promised: promisedThing(said('promised'), language),
    promisedDay: dayWord(said('promised_day'), language),
    occasion: occasion(said('occasion'), language, address),
    question: said('question'),
    name: firstName(conversation.customer) ?? undefined,
  };
}

/** Days and times the clock and the playbook decide. */
export function clockValues(settings: PlaybookSettings, { language, now }: Voice): SlotValues {
  const clock = wallClock(now);
  const leaves = dispatchDay(clock, settings.cutOff);
  const on = (day: number) => onDay(day, clock.day, language);
  const by = (days: number) => dayName(workingDayAfter(clock.day, days), clock.day, language);
  return {
    cutOff: clockTime(settings.cutOff, language),
    dispatchDay: on(leaves),
    arrivalDay: on(workingDayAfter(leaves, settings.expressDays)),
    bankDays: String(settings.bankDays),
    refundDay: by(settings.bankDays),
    traceDay: by(settings.traceDays),
  };
}

/** More than two would read like a list. */
const mostNamed = 2;

function effortValues(efforts: readonly Effort[], language: AdviceLanguage): SlotValues {
  const checks = efforts.filter(({ kind }) => kind === 'effort_asked' || kind === 'effort_searched');
  const contacts = efforts.filter(({ kind }) => kind === 'effort_contacted');
  const phrase = (list: readonly Effort[], form: 'done' | 'doing') => {
    const named = list.slice(0, mostNamed).map((effort) => effort[form]);
    return named.length === 0 ? undefined : joined(named, language);
  };
  return {
    effort: phrase(efforts.slice(0, 1), 'done'),
    efforts: phrase(efforts, 'done'),
    effortsDoing: phrase(efforts, 'doing'),
    checks: phrase(checks, 'done'),
    checksDoing: phrase(checks, 'doing'),
    contacts: phrase(contacts, 'done'),
  };
}

function occasion(text: string | undefined, language: AdviceLanguage, address: Address): string | undefined {
  if (text === undefined) return undefined;
  const yours = asYours(text, language, address);
  return language === 'en' && yours === text ? `the ${text}` : yours;
}

const relativeDays =
  /^(?:yesterday|today|this |last night|gister|eergisteren|vandaag|van(?:ochtend|morgen|middag))/i;

/** "Yesterday" written on another day is not yesterday any more. */
function isStillTrue(fact: Fact, { turns }: Conversation, now: string): boolean {
  if (!relativeDays.test(fact.text)) return true;
  const written = turns.filter(({ message }) => message.role === 'customer')[fact.turn]?.message.at;
  return !written || isSameDay(written, now);
}

/** Within the day on the clock of whoever reads: two times may be written with different offsets. */
function isSameDay(one: string, other: string): boolean {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(other);
  const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  const day = (time: string) => Math.floor((Date.parse(time) / 60_000 + minutes) / 1440);
  return day(one) === day(other);
}
