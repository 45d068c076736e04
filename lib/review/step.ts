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
 * request is for ("so we can check"), what waits for a yes or goes on while the customer holds, or what the end of the chat
 * brings.
 */
function isStep(look: Look, { span, sentence }: Phrase): boolean {
  const said = look.text.slice(...span);
  const isOffer = holds(look, ['condition', 'choice'], sentence) || look.sentences[sentence + 1]?.isQuestion;
  if (helps.test(said) || offers.test(said) || (can.test(said) && isOffer)) return false;
  // "I'll send you the steps. Is that all right?"
  if (holds(look, ['checks_understanding'], sentence + 1)) return false;
  if (holds(look, ['ends_chat', 'holding'], sentence) || holds(look, ['holding'], sentence - 1)) return false;
  return !phrasesOf(look, 'reason').some(
    (each) => each.sentence === sentence && each.span[0] <= span[0] && span[0] < each.span[1],
  );
}

const helps = /(?:help|helpen|helfen|aider|ayudar(?:le|te)?)$/iu;
const looksUp =
  /^(?:let me|laat (?:me|mij)|lassen sie mich|lass mich)(?!\p{L})|(?<!\p{L})(?:check|look|see|kijk|kijken|nakijken|bekijken|controleren|controleer|nagaan|opzoeken|prüfen|prüfe|überprüfen|überprüfe|ansehen|anschauen|nachsehen|nachschauen|schauen|schaue|sehe|sehen|regarde|regarder|vérifie|vérifier|miro|mirar|reviso|revisar|verifico|verificar)(?!\p{L})/iu;
/** "I can", not "let me see what I can do". */
const offers = /^(?:\p{L}+ )?(?:can|kan|kunnen|kann|können|peux|pouvons|puedo|podemos)(?!\p{L})/iu;
const can = /(?<!\p{L})(?:can|kan|kunnen|kann|können|peux|pouvons|puedo|podemos)(?!\p{L})/iu;
