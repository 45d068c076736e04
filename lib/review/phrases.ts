/**
 * What a phrase of a reply can be. Each language has its own patterns for every kind: lib/review/words/. The kinds stand
 * with the group of checks that looks for them first; any check may use any.
 */
export const phraseKinds = {
  hear: [
    /** Says when or that a question will be answered: `I'll come back to that`. */
    'answers_later',
    /** Asks for a number of an order, an account or a ticket. */
    'asks_order',
    'asks_email',
    'asks_phone',
    'asks_photo',
    'asks_name',
    'asks_address',
    /** Asks what happened, though told: `what seems to be the problem`. */
    'asks_what_happened',
    /** Asks the customer for something without a question mark: `please send me`. */
    'asks_more',
    /** `Have I got that right?`, `does that work for you?` */
    'checks_understanding',
  ],
  acknowledge: [
    /** Says that it is bad or hard for the customer, or that it is understood: `that is a long time`. */
    'feeling',
    /** Worn-out empathy: `I understand your frustration`, `sorry for the inconvenience`. */
    'generic',
    /** `sorry`, `I apologise`. */
    'apology',
    /** Says what the agent's side did wrong: `we sent the wrong size`, `that's on us`. */
    'responsibility',
    /** `thank you for waiting`. */
    'thanks_effort',
    /** `I know exactly how you feel`. */
    'same_feeling',
    /** Says back what the customer did or went through, with no word of feeling: `you have called twice`. */
    'tells_back',
    /** Worn `but` after a feeling or an apology: the word itself, wherever it stands. */
    'but',
  ],
  own: [
    /** The agent takes on a step: `I'll check`, `let me look`, `I'm sending`. */
    'i_do',
    /** The agent has taken a step and it is done: `I've refunded it`. It needs no time. Left out, `i_do` holds it. */
    'has_done',
    /** The company or nobody takes it on: `we will look into it`, `it will be checked`. */
    'faceless_do',
    /** By when: `by 3 pm`, `today`, `within the hour`. */
    'time',
    /** `I can't`, `not possible`, `not my department`. */
    'refusal',
    /** What is possible in its place: `what I can do is`, `instead`. */
    'instead',
    /** What the customer can do or have all the same: `you can collect it`, `we can once it is back`. */
    'way_out',
    /** `you should have`, `if you had read`. */
    'blames_customer',
    /** `the courier's fault`, `the other department`. */
    'blames_other',
    /** `our policy`, `the terms`. */
    'policy',
    /** Gives a reason: `because`, `so that`. */
    'reason',
  ],
  resolve: [
    /** Puts alternatives: `either ... or`, `or I can`, `1.`. */
    'choice',
    /** When an option fits: `if you`, `in case`, `once you`. */
    'condition',
    /** `soon`, `asap`, `someone`, `the issue`. */
    'vague',
    /** What happens next or what to do if it does not: `if it isn't there by`. */
    'next_issue',
    /** Sells, advertises or asks for a rating. */
    'upsell',
    'survey',
    /** `guarantee`, `definitely`, `100%`, `never again`. */
    'certain',
    /** Names an earlier failure: `again`, `for the second time`, `as you were told`. */
    'names_repeat',
    /** What is different now: `this time`, `I stay on it myself`. */
    'what_changed',
    /** Tells the customer to wait or turns the claim down. */
    'wait_or_no',
    /** Asks a lead to decide: `I'm asking my lead`. */
    'asks_lead',
    /** The customer's own money on its way: `back on your card`. */
    'pays_back',
    /** Takes a due promise up: `the call you were promised`, `as I said I would`. */
    'takes_up_promise',
  ],
  manner: [
    'provoking',
    /** `unfortunately`. */
    'bad_news',
    /** Words between colleagues, never for a customer. */
    'internal',
    /** Asks for or shows a password, a code, a whole card number. */
    'secret',
    /** Lightness that hurts somebody upset: jokes, `no worries`, `cheers`. */
    'breezy',
    'slang',
    /** Joins two main clauses, so that a sentence can be cut there: `and`, `so`. */
    'joins',
    /** `anything else comes up`, `I'm here`. */
    'door_open',
  ],
  pace: [
    /** `one moment`, `bear with me`. */
    'holding',
  ],
  lanes: [
    'condoles',
    'thanks_for_telling',
    /** Asks whether something may be noted or passed on. */
    'asks_consent',
    /** Says that what was told is written down or passed on. */
    'notes_it',
    'will_be_fine',
    'counsels',
    /** Calm, clear: what is not accepted and what follows. */
    'boundary',
    'ends_chat',
    /** Hands over to the trained person. */
    'brings_help',
  ],
} as const;

/** What a phrase of a reply can be. */
export type PhraseKind = (typeof phraseKinds)[keyof typeof phraseKinds][number];

/** Ask the customer for something. */
export const askingKinds = [
  'asks_more',
  'asks_order',
  'asks_email',
  'asks_phone',
  'asks_photo',
  'asks_name',
  'asks_address',
  'asks_what_happened',
] as const satisfies readonly PhraseKind[];
