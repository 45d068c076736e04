import type { Span } from '../transcript/types.ts';
import type { Look } from './look.ts';
import { holds, phrasesOf, sentencesWith } from './reading.ts';

/** What may be done in place of what is refused. */
const waysOut = ['instead', 'choice', 'way_out', 'asks_lead', 'brings_help'] as const;
/** Beside the no itself they may be what is refused: "the system won't let me send". */
const steps = ['i_do', 'faceless_do', 'has_done'] as const;

/** The words of a draft that say what is possible beside its no (C17, F22). Undefined where there are none. */
export function wayOutOf(look: Look): Span | undefined {
  const refused = new Set(sentencesWith(look, 'refusal'));
  const taken = phrasesOf(look, ...steps).filter(({ sentence }) => !refused.has(sentence));
  return [...phrasesOf(look, ...waysOut), ...taken][0]?.span;
}

const address = /https?:\/\/|www\./i;

/** Whether a sentence leads on: a question about the case, something asked for, an address. "Anything else?" leads nowhere. */
export function leadsOn(look: Look): boolean {
  return look.sentences.some(({ isQuestion, text }, at) => {
    if (holds(look, ['door_open'], at)) return false;
    return isQuestion || holds(look, ['asks_more'], at) || address.test(text);
  });
}
