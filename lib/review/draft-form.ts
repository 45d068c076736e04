import { countAddress, noAddressYet } from '../conversation/address.ts';
import type { Address, Conversation } from '../conversation/types.ts';
import { advise } from '../guidance/advise.ts';
import { deskFor } from '../guidance/writing-desk.ts';
import type { Situation } from './situation.ts';

/**
 * The same moment with its lines in the form of address a draft uses, where the customer has used none: a better line that
 * says "u" in a draft that says "je" would mend one thing and leave two forms in one reply (C33). Otherwise the situation as
 * it is.
 */
export function inFormOf(text: string, situation: Situation): Situation {
  if (situation.conversation.address !== null) return situation;
  const { informal, formal } = countAddress(noAddressYet, text, situation.language);
  if (informal > 0 === formal > 0) return situation;
  const form = informal > 0 ? 'informal' : 'formal';
  return form === situation.desk.voice.address ? situation : inForm(form, situation);
}

/** The same moment with its lines in the form that is not left to the agent; as it is where all is. */
export function inHeldForm(situation: Situation): Situation {
  const { heldTo, desk } = situation;
  return heldTo === null || heldTo === desk.voice.address ? situation : inForm(heldTo, situation);
}

const inOtherForm = new WeakMap<Situation, Situation>();

/** There are two forms, so the other one is made once. */
function inForm(address: Exclude<Address, null>, situation: Situation): Situation {
  const known = inOtherForm.get(situation);
  if (known) return known;
  const { desk, advice } = situation;
  const addressed: Conversation = { ...situation.conversation, address };
  const other = {
    ...situation,
    desk: deskFor(addressed, desk, desk.book),
    advice: advice && advise(addressed, desk),
  };
  inOtherForm.set(situation, other);
  return other;
}
