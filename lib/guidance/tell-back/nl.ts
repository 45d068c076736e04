import type { Address } from '../../conversation/types.ts';
import type { FactKind } from '../../language/facts.ts';
import type { TellBack } from './types.ts';
import { chosen, same, small, spaced } from './words.ts';

/** Dutch nouns bring their article: het pakket, de bestelling. */
const neuter = /^(?:pakket|pakketje|pakje)$/;
const isThing = (word: string) => /^(?:pakket|pakketje|pakje|zending)$/i.test(word);

/** How Dutch tells back what a customer said. */
export const dutchTellBack: TellBack = {
  and: ' en ',
  relativeDay: /^(?:gister|eergisteren|vandaag|van(?:ochtend|morgen|middag))/i,
  isThing,
  parcel(said, address) {
    const parcel = said?.toLowerCase() ?? 'pakket';
    const thing = isThing(parcel) ? parcel : 'pakket';
    const the = (noun: string) => (neuter.test(noun) ? 'het' : 'de');
    return {
      parcel,
      theParcel: `${the(parcel)} ${parcel}`,
      yourParcel: `${your(address)} ${parcel}`,
      firstParcel: `${the(thing)} eerste ${thing}`,
    };
  },
  deed({ kind, text }, address) {
    const done = deedOf(kind, small(asYours(text, address)));
    return { done, doing: done };
  },
  item: (said, address) => same(asYours(said, address)),
  service(said, address) {
    const yours = small(asYours(said, address));
    if (/^(?:de|het|onze|ons|je|uw|deze|dit) /.test(yours)) return yours;
    return `${neuterService.test(yours) ? 'het' : 'de'} ${yours}`;
  },
  flaw: (said, address) =>
    /^(?:de|het|mijn|m['’]n|onze|beide) /i.test(said) ? small(asYours(said, address)) : undefined,
  occasion: (said, address) => asYours(said, address),
  status: (said) => said.toLowerCase(),
  promised: (said) => same(chosen(things, said)),
  when: (day, time) =>
    spaced(day && (/\d/.test(day) ? `op ${day}` : day.toLowerCase()), time && `om ${time}`),
  promisedDay: (day) => (/\d/.test(day) ? day : day.toLowerCase()),
  since: (day) => day,
  duration: (said) => said.toLowerCase(),
  nth: (said) => said.toLowerCase(),
};

const neuterService =
  /^(?:internet|netwerk|portaal|klantportaal|account|dashboard|modem|programma|rapport)$/i;

const things = [
  [/bel/i, 'een telefoontje'],
  [/terug/i, 'de terugbetaling'],
  [/mail|antwoord|reactie/i, 'een antwoord'],
  [/monteur|technicus/i, 'een monteur'],
] as const;

const your = (address: Address) => (address === 'informal' ? 'je' : 'uw');

/** `mijn buren` gives `je buren`, `uw buren`; what the customer calls yours is ours. */
function asYours(text: string, address: Address): string {
  return text
    .replace(
      /^(?:jullie|uw|je) (\p{L}+)/iu,
      (_, noun: string) => `${neuterService.test(noun) ? 'ons' : 'onze'} ${noun}`,
    )
    .replace(/\b(?:mijn|m['’]n)(?= )/gi, your(address))
    .replace(/\b(?:onze|ons)(?= )/gi, (word, at: number) =>
      at === 0 && /^(?:jullie|uw|je) /i.test(text) ? word : your(address),
    );
}

function deedOf(kind: FactKind, said: string): string {
  if (kind === 'effort_waited') return wait(said);
  if (kind === 'effort_asked') return `bij ${said} gevraagd`;
  if (kind === 'effort_searched') return `${said} ${said === 'overal' ? 'gezocht' : 'gekeken'}`;
  return `al ${said.replace(/^al /, '')}`;
}

function wait(said: string): string {
  const howLong = /(?:(?:de|het) )?(?:hele|heel de) \p{L}+/u.exec(said)?.[0] ?? '';
  const where = /\b(?:thuis|binnen\b)/.test(said) ? ' thuis' : '';
  return `${howLong.replace(/^hele /, 'de hele ').replace(/^heel de /, 'de hele ')}${where} gewacht`;
}
