import { isCustomers } from '../conversation/customers.ts';
import type { Address, Conversation } from '../conversation/types.ts';
import { type Fact, type FactKind, type Facts, lastFact } from '../language/facts.ts';
import {
  afterHours,
  byDay,
  byTime,
  clockTime,
  dispatchDay,
  onDay,
  timeOf,
  wallClock,
  workingDayAfter,
} from '../playbook/clock.ts';
import type { SlotValues } from '../playbook/template.ts';
import type { PlaybookSettings } from '../playbook/types.ts';
import { type Effort, type EffortLanguage, effortsIn, joined } from './effort-phrases.ts';
import { parcelWords } from './fact-words.ts';
import { firstName } from './first-name.ts';
import { tellBackIn } from './tell-back/load.ts';
import { relationOf } from './tell-back/relation.ts';

/** How and when a text is written. */
export interface Voice {
  readonly language: EffortLanguage;
  readonly address: Address;
  /** ISO 8601 with the offset of the team's wall clock. */
  readonly now: string;
}

/** What this chat says, as the agent would say it; a value is there only when the customer wrote it. */
export function chatValues(conversation: Conversation, facts: Facts, voice: Voice): SlotValues {
  const { language, address, now } = voice;
  const tell = tellBackIn(language);
  const fresh = facts.filter((fact) => isStillTrue(fact, conversation, { language, now }));
  const said = (kind: FactKind) => lastFact(fresh, kind)?.text;
  const told = <T>(kind: FactKind, how: (text: string, address: Address) => T): T | undefined => {
    const text = said(kind);
    return text === undefined ? undefined : how(text, address);
  };
  const parcel =
    fresh.findLast(({ kind, text }) => kind === 'parcel' && tell.isThing(text))?.text ?? said('parcel');
  const item = told('item', tell.item);
  const promised = told('promised', tell.promised);
  return {
    ...(parcel === undefined ? {} : parcelWords(parcel, voice)),
    ...effortValues(effortsIn(fresh, language, address), language),
    item: item?.subject,
    itemObject: item?.object,
    order: said('order'),
    status: told('delivered', tell.status),
    deliveredWhen: tell.when(said('delivered_day'), said('delivered_time')),
    duration: told('duration', tell.duration),
    since: told('since', tell.since),
    nth: told('nth', tell.nth),
    promised: promised?.subject,
    promisedObject: promised?.object,
    promisedDay: told('promised_day', tell.promisedDay),
    occasion: told('occasion', tell.occasion),
    amount: said('amount'),
    date: said('date'),
    flaw: told('flaw', tell.flaw),
    service: told('service', tell.service),
    relation: told('relation', (text) => relationOf(text, language, address)),
    question: said('question'),
    name: firstName(conversation.customer) ?? undefined,
  };
}

/** Days and times the clock and the playbook decide. */
export function clockValues(settings: PlaybookSettings, { language, now }: Voice): SlotValues {
  const clock = wallClock(now);
  const leaves = dispatchDay(clock, settings.cutOff);
  const on = (day: number) => onDay(day, clock.day, language);
  const by = (days: number) => byDay(workingDayAfter(clock.day, days), clock.day, language);
  const after = (hours: number) => afterHours(clock, hours, settings.opens, settings.closes);
  return {
    cutOff: clockTime(settings.cutOff, language),
    dispatchDay: on(leaves),
    arrivalDay: on(workingDayAfter(leaves, settings.expressDays)),
    bankDays: String(settings.bankDays),
    refundDay: by(settings.bankDays),
    traceDay: by(settings.traceDays),
    nextDay: on(workingDayAfter(clock.day, 1)),
    weekDay: by(5),
    answerTime: byTime(after(settings.answerHours), clock.day, language),
    updateTime: clockTime(timeOf(roundedUp(clock.minutes + settings.updateMinutes) % 1440), language),
  };
}

/** To the next five minutes. */
function roundedUp(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}

/** More than two would read like a list. */
const mostNamed = 2;

function effortValues(efforts: readonly Effort[], language: EffortLanguage): SlotValues {
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

/** "Yesterday" written on another day is not yesterday any more. */
function isStillTrue(
  fact: Fact,
  { turns }: Conversation,
  { language, now }: Pick<Voice, 'language' | 'now'>,
): boolean {
  if (!tellBackIn(language).relativeDay.test(fact.text)) return true;
  const written = turns.filter(isCustomers)[fact.turn]?.message.at;
  return !written || isSameDay(written, now);
}

/** Within the day on the clock of whoever reads: two times may be written with different offsets. */
function isSameDay(one: string, other: string): boolean {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(other);
  const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  const day = (time: string) => Math.floor((Date.parse(time) / 60_000 + minutes) / 1440);
  return day(one) === day(other);
}
