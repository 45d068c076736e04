import { answerKey } from '../../../lib/guidance/asked-values.ts';
import { amountOf } from '../../../lib/guidance/options.ts';
import type { Advice } from '../../../lib/guidance/types.ts';
import { mostWords, sentencesOf, wordCount } from '../../../lib/guidance/word-count.ts';
import type { Language } from '../../../lib/playbook/language.ts';
import { slotsOf } from '../../../lib/playbook/template.ts';
import type { Book, OptionPlan, TopicPlan } from '../../../lib/playbook/types.ts';
import { wholePlaybook } from '../../../scripts/support/whole-playbook.ts';
import { addressWords, apologies, feelings } from './address-words.ts';
import { adviceFor, conversationOf } from './chat.ts';
import { allAnswers, type Moment } from './generated-chats.ts';

/** An advice with all it was made from. */
export interface Case extends Moment {
  readonly advice: Advice;
  readonly book: Book;
  readonly topic: TopicPlan | null;
  readonly level: number;
}

/** The advice of a moment, or null where Attune is silent. */
export function caseOf(moment: Moment): Case | null {
  const advice = adviceFor(moment.chat, moment.asked);
  const book = advice && wholePlaybook.books[advice.language];
  if (!advice || !book) return null;
  const topic = book.topics.find(({ id }) => id === advice.topic) ?? null;
  return { ...moment, advice, book, topic, level: conversationOf(moment.chat).level };
}

const unquoted = (text: string) => text.replace(/“[^”]*”|«[^»]*»|„[^“]*“/g, 'X');

const quotesIn = (text: string) =>
  [...text.matchAll(/“([^”„]+)”|„([^“]+)“|«\s?([^»]+?)\s?»/g)].flatMap(([, ...found]) =>
    found.filter((quote) => quote !== undefined),
  );

const said = ({ chat }: Case) =>
  chat.turns.flatMap(([role, text]) => (role === 'customer' ? text : [])).join('\n');

const parts = ({ advice }: Case): readonly string[] => [
  advice.reply,
  advice.greeting ?? '',
  advice.closing ?? '',
  advice.question,
  ...advice.acknowledgements.map(({ text }) => text),
  ...[...advice.options, ...(advice.gesture ? [advice.gesture] : [])].flatMap((option) => [
    option.offer,
    option.condition ?? '',
    option.deadline,
    option.owner ?? '',
    option.text ?? '',
  ]),
];

const inReply = ({ advice }: Case): readonly string[] => [
  advice.reply,
  ...advice.acknowledgements.map(({ text }) => text),
  ...advice.options.flatMap(({ text }) => text ?? []),
  ...(advice.gesture?.text ? [advice.gesture.text] : []),
];

const plansOf = ({ book }: Case): readonly OptionPlan[] => book.topics.flatMap(({ options }) => options);

/** Every rule with what breaks it: an empty list where nothing does. */
/** What becomes of "my" when it is told back. */
const yours = /^(?:your|je|uw|dein\p{L}*|ihr\p{L}*|votre|vos|ton|ta|tes|tus?|sus?)$/iu;

export const rules: Readonly<Record<string, (made: Case) => readonly unknown[]>> = {
  'keeps every sentence of an acknowledgement to 25 words': ({ advice }) =>
    advice.acknowledgements
      .flatMap(({ text }) => sentencesOf(text))
      .filter((sentence) => wordCount(sentence) > mostWords),

  'gives three different acknowledgements at most, of two sentences each or of three in a lane': ({
    advice,
  }) => {
    const texts = advice.acknowledgements.map(({ text }) => text);
    const most = advice.lane === null ? 2 : 3;
    return [
      ...texts.filter((text, at) => texts.indexOf(text) !== at),
      ...texts.slice(3),
      ...texts.filter((text) => sentencesOf(unquoted(text)).length > most),
    ];
  },

  'plays back no number and no quote the customer did not write': (made) => {
    const chat = said(made).toLowerCase();
    return made.advice.acknowledgements.flatMap(({ text }) => [
      ...[...text.matchAll(/\d+/g)].map(([number]) => number).filter((number) => !chat.includes(number)),
      ...quotesIn(text).filter((quote) => !chat.includes(quote.toLowerCase())),
    ]);
  },

  'plays back no word that neither the book nor the customer has': (made) => {
    const known = wordsOf(made.book);
    const starts = new Set(tokens(said(made)).map(startOf));
    return made.advice.acknowledgements
      .flatMap(({ text }) => tokens(text))
      .filter((word) => !known.has(word) && !starts.has(startOf(word)) && !yours.test(word));
  },

  'leaves no brace, no gap and no double space in what is inserted': (made) => [
    ...parts(made).filter((text) => /[{}]|undefined|\bnull\b|NaN| {2}/.test(text)),
    ...inReply(made).filter((text) => text.includes('…')),
  ],

  'starts every sentence with a capital': (made) =>
    inReply(made)
      .flatMap((text) => text.split('\n'))
      .map((line) => unquoted(line.replace(/^\d\. /, '')))
      .filter((line) => /^\p{Ll}|(?<!\b(?:z|B|p|ej|bijv|ex))[.!?] \p{Ll}/u.test(line)),

  'says nothing that is banned': (made) =>
    made.book.banned.filter((phrase) =>
      inReply(made).some((text) => unquoted(text).toLowerCase().includes(phrase.toLowerCase())),
    ),

  'keeps to one form of address': (made) => {
    const { language, address } = made.advice;
    if (language === 'en') return [];
    const { informal, formal } = addressWords[language];
    return inReply(made).filter((text) => (address === 'informal' ? formal : informal).test(unquoted(text)));
  },

  'says nothing of feelings and no sorry to somebody calm': ({ advice, level }) =>
    level > 1 || advice.lane !== null
      ? []
      : advice.acknowledgements.filter(
          ({ text, cause }) =>
            cause !== 'unmet_promise' &&
            (apologies[advice.language].test(unquoted(text)) ||
              feelings[advice.language].test(unquoted(text))),
        ),

  'owns a failure in two sentences at the highest level and after a broken promise': ({ advice, level }) =>
    advice.acknowledgements.filter(
      ({ text, strategy, cause }) =>
        strategy === 'own_the_failure' &&
        (level === 4 || cause === 'unmet_promise') &&
        sentencesOf(unquoted(text)).length < 2,
    ),

  'is sorry only where the agent’s side failed, and only once': (made) => {
    const { advice, book } = made;
    const notOurs = new Set([
      'topic_not_ours',
      ...book.topics.flatMap(({ id, failure }) => (failure === 'ours' ? [] : id)),
    ]);
    const again = new RegExp(apologies[advice.language].source, 'gi');
    return [
      ...advice.acknowledgements.filter(
        ({ text, cause }) => notOurs.has(cause) && apologies[advice.language].test(unquoted(text)),
      ),
      ...advice.acknowledgements.filter(({ text }) => (unquoted(text).match(again) ?? []).length > 1),
      ...advice.options.filter(({ text }) => text !== null && apologies[advice.language].test(text)),
    ];
  },

  'raises its voice to nobody who is upset': ({ advice, level }) =>
    (level >= 2 || advice.lane !== null) && unquoted(advice.reply).includes('!') ? [advice.reply] : [],

  'offers two to four ways out of a topic, and says all of them once everything is answered': ({
    advice,
    asked,
    chat,
    topic,
  }) => {
    const isFresh =
      chat.turns.every(([role]) => role !== 'agent') && advice.lane === null && advice.closing === null;
    if (!isFresh || topic === null) return [];
    const unsaid = asked.answers === allAnswers ? advice.options.filter(({ text }) => text === null) : [];
    return advice.options.length < 2 || advice.options.length > 4 ? [advice.options.length] : unsaid;
  },

  'offers no way out twice': ({ advice }) => {
    const ids = advice.options.map(({ id, text }) => text ?? id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  },

  'offers nothing above the limit of the role: it asks the lead': (made) => {
    const { advice, asked, book } = made;
    const max = wholePlaybook.limits[asked.role ?? 'agent'];
    const start = book.words.askLead.split('{')[0] ?? '';
    return advice.options.filter((option) => {
      const plan = plansOf(made).find(({ id, cost }) => id === option.id && cost !== undefined);
      if (plan?.cost === undefined || option.limit === null) return false;
      const cost =
        typeof plan.cost === 'number' ? plan.cost : amountOf(asked.answers?.[answerKey(plan.id, plan.cost)]);
      if (cost === null || cost <= max) return false;
      return !option.limit.isAbove || (option.text !== null && !option.text.startsWith(start));
    });
  },

  'shows what the customer is entitled to anyway': ({ advice, topic }) =>
    advice.options.length > 0 && advice.floor !== (topic?.floor ?? null) ? [advice.floor] : [],

  'gives a gesture for a failure only': ({ advice, chat, book }) => {
    const failed = new Set([
      'unmet_promise',
      ...book.topics.flatMap(({ id, failure }) => (failure === 'ours' ? id : [])),
    ]);
    const gesture = book.gestures.find(({ id }) => id === advice.gesture?.id);
    return gesture?.for.filter((name) => !failed.has(name) && chat.level !== undefined) ?? [];
  },

  'sends nothing in the safety lane, and no list in any': ({ advice }) => [
    ...(advice.lane === 'safety' && (advice.reply !== '' || advice.acknowledgements.length > 0)
      ? [advice.reply]
      : []),
    ...(advice.lane === null ? [] : advice.options),
  ],

  'asks one question, at the end': ({ advice }) => {
    const own = unquoted(advice.reply);
    const questions = own.match(/\?/g)?.length ?? 0;
    return own === '' || (questions === (advice.question === '' ? 0 : 1) && own.endsWith(advice.question))
      ? []
      : [advice.reply];
  },

  'greets by name once at most, and never by an address or a firm': ({ advice }) =>
    (advice.reply.match(/\bAnna\b|\bSanne\b/g) ?? []).length > 1 ||
    /example|Visitor|JANSEN/i.test(advice.reply)
      ? [advice.reply]
      : [],

  'names what a line claims: each template has a fact of the chat': ({ advice, book }) =>
    advice.acknowledgements.filter(({ cause }) =>
      book.lines.some((line) => line.for === cause && line.say.some((text) => slotsOf(text).length === 0)),
    ),
};

/** What a run of acknowledgements breaks, each put into the reply before the next is asked for. */
export function brokenByRepeating({ chat, asked }: Moment): readonly unknown[] {
  const used: { readonly text: string; readonly strategy: string }[] = [];
  for (let round = 0; round < 20; round += 1) {
    const spent = used.map(({ text }) => text);
    const first = adviceFor(chat, { ...asked, spent })?.acknowledgements[0];
    if (first === undefined) return [];
    if (spent.includes(first.text) || first.strategy === used.at(-1)?.strategy) return [...used, first];
    used.push(first);
  }
  return ['The facts of a chat must run out before twenty lines do.'];
}

/** The words of a book's acknowledgements, without what stands in braces. */
function wordsOf(book: Book): ReadonlySet<string> {
  const known = bookWords.get(book);
  if (known) return known;
  const texts = [...book.lines.flatMap(({ say }) => say), ...book.topics.flatMap(({ happened }) => happened)];
  const made = new Set(
    texts.flatMap((text) => tokens(text.replace(/\{[?\w]+\}/g, ' '))).concat(turned[book.language]),
  );
  bookWords.set(book, made);
  return made;
}

const bookWords = new WeakMap<Book, ReadonlySet<string>>();

function tokens(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Enough of a word to know it in another form: waited, waiting. */
const startOf = (word: string) => word.slice(0, 3);

/** Words that telling back uses whatever the customer's own: for a parcel, for a look around, for a call. */
const turned: Readonly<Record<Language, readonly string[]>> = {
  en: ['parcel'],
  nl: ['pakket', 'telefoontje'],
  de: ['paket', 'geschaut', 'schauen'],
  fr: ['colis'],
  es: ['paquete', 'mirado', 'mirar'],
};
