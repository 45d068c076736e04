import type { Address } from '../../conversation/types.ts';
import type { Fact } from '../../language/facts.ts';

/** A deed of the customer in the two forms of lib/playbook/template.ts: `waited in all day`, `waiting in all day`. */
export interface Deed {
  readonly done: string;
  readonly doing: string;
}

/** A noun phrase as the subject of a sentence and as its object. Undefined where the form is not sure. */
export interface NounPhrase {
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
}

/** The word for what was sent, in the forms of lib/playbook/template.ts. */
export interface ParcelWords {
  readonly parcel: string;
  readonly theParcel: string;
  readonly yourParcel: string;
  readonly firstParcel: string;
}

/** What a customer said, as the agent says it back. Everything gives undefined rather than a form that is not sure. */
export interface TellBack {
  /** Between two deeds, with its spaces. */
  readonly and: string;
  /** Days that are true on the day they were written only. */
  readonly relativeDay: RegExp;
  /** Words for what was sent that can turn up; an order cannot. */
  readonly isThing: (parcelWord: string) => boolean;
  readonly parcel: (said: string | undefined, address: Address) => ParcelWords;
  readonly deed: (effort: Fact, address: Address) => Deed | undefined;
  readonly item: (said: string, address: Address) => NounPhrase;
  readonly service: (said: string, address: Address) => string | undefined;
  readonly flaw: (said: string, address: Address) => string | undefined;
  readonly occasion: (said: string, address: Address) => string | undefined;
  readonly status: (said: string) => string | undefined;
  readonly promised: (said: string) => NounPhrase;
  /** A day and a time as an adverb. */
  readonly when: (day: string | undefined, time: string | undefined) => string | undefined;
  /** A day after "for" and after "since". */
  readonly promisedDay: (day: string) => string | undefined;
  readonly since: (day: string) => string | undefined;
  readonly duration: (said: string) => string | undefined;
  readonly nth: (said: string) => string | undefined;
}
