import { advisedSentences, type Look } from './look.ts';
import { askingKinds } from './phrases.ts';
import { saysSomething } from './questions.ts';
import { holds, type Phrase, phrasesOf, sentencesWith } from './reading.ts';
import { namesWait } from './waiting.ts';

/** The first step a draft takes on that is still to come (C16); what Attune gave has its time. Undefined where there is none. */
export function stepIn(look: Look): Phrase | undefined {
  const advised = advisedSentences(look);
  return phrasesOf(look, 'i_do', 'faceless_do').find(
    (each) =>
      !advised.has(each.sentence) && isStep(look, each) && !isTaken(look, each) && !isAnswered(look, each),
  );
}

/** Whether thanks for the wait stand behind a step: it has been taken meanwhile. */
function isTaken(look: Look, { sentence }: Phrase): boolean {
  return sentencesWith(look, 'thanks_effort').some((at) => {
    const { from = 0, to = 0 } = look.sentences[at] ?? {};
    return at > sentence && namesWait(look.tokens.slice(from, to), look.situation.language);
  });
}

/** Whether what a step looks up is said behind it: "Let me check. It left on Monday." */
function isAnswered(look: Look, { span, sentence }: Phrase): boolean {
  if (!looksUp.test(look.text.slice(...span))) return false;
  return look.sentences.some(
    ({ words }, at) =>
      at > sentence && words >= fewestWords && !holds(look, notAnswering, at) && saysSomething(look, at),
  );
}

/** A shorter sentence may be a name or a thank-you. */
const fewestWords = 4;
const notAnswering = ['i_do', 'faceless_do', ...askingKinds] as const;

/**
 * Whether words that take something on are a step to come: an offer ("we'd love to help", "I can") is none, nor what a
 * request is for ("so we can check"), what waits for the customer ("let me check, which one is it?"), what goes on while they
 * hold, or what the end of the chat brings.
 */
function isStep(look: Look, { span, sentence }: Phrase): boolean {
  const said = look.text.slice(...span);
  if (helps.test(said) || offers.test(said)) return false;
  if (can.test(said) && holds(look, ['condition', 'choice'], sentence)) return false;
  if ((can.test(said) || lets.test(said)) && asksBack(look)) return false;
  // "I'll send you the steps. Is that all right?"
  if (holds(look, ['checks_understanding'], sentence + 1)) return false;
  const besides = [sentence - 1, sentence, sentence + 1];
  if (holds(look, ['ends_chat'], sentence) || besides.some((at) => holds(look, ['holding'], at)))
    return false;
  return !phrasesOf(look, 'reason').some(
    (each) => each.sentence === sentence && each.span[0] <= span[0] && span[0] < each.span[1],
  );
}

/** Whether a reply asks the customer for something it needs; "Anything else?" needs nothing. */
function asksBack(look: Look): boolean {
  return look.sentences.some(
    ({ isQuestion }, at) => (isQuestion && !holds(look, ['door_open'], at)) || holds(look, askingKinds, at),
  );
}

const lets =
  /^(?:(?:please )?(?:let|allow) me|laat (?:me|mij|het)|lass(?:en)? (?:sie )?mich|laissez[ -]moi|déj[ae]me|perm[ií]t[ae]me)(?!\p{L})/iu;
/** Help and a way out are offered in the saying. */
const helps =
  /(?:help|offer(?:ing)?|helpen|aanbieden|helfen|anbieten|aider|proposer|ayudar(?:le|te)?|ofrecer(?:le|te)?)$/iu;
const looksUp =
  /^(?:let me|laat (?:me|mij)|lassen sie mich|lass mich)(?!\p{L})|(?<!\p{L})(?:check|look|see|kijk|kijken|nakijken|bekijken|controleren|controleer|nagaan|opzoeken|prüfen|prüfe|überprüfen|überprüfe|ansehen|anschauen|nachsehen|nachschauen|schauen|schaue|sehe|sehen|regarde|regarder|vérifie|vérifier|miro|mirar|reviso|revisar|verifico|verificar)(?!\p{L})/iu;
/** "I can", not "let me see what I can do". */
const offers = /^(?:\p{L}+ )?(?:can|kan|kunnen|kann|können|peux|pouvons|puedo|podemos)(?!\p{L})/iu;
const can = /(?<!\p{L})(?:can|kan|kunnen|kann|können|peux|pouvons|puedo|podemos)(?!\p{L})/iu;
