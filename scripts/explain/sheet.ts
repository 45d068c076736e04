import { reasonOf } from '../../lib/cues/reasons/index.ts';
import { shownFrom } from '../../lib/cues/shown.ts';
import type { Cue } from '../../lib/cues/types.ts';
import type { Raise, Stop } from '../../lib/cues/watch.ts';
import { plain } from '../support/plain.ts';
import type { Explanation, Stopped } from './explain-turn.ts';
import type { Weighed } from './learned.ts';

/** An explanation for people to read: what fired, what nearly did, what stopped it, and how the level came about. */
export function toSheet(explanation: Explanation): string {
  const { turn, unsure, shown, stopped } = explanation;
  return [
    row('message', plain(turn.message.text)),
    row('language', languageLine(explanation)),
    row('level', levelLine(explanation)),
    row('score', `${(turn.score ?? 0).toFixed(3)} that it is level 2 or more, where one turn in ten is`),
    ...learnedRows(explanation),
    ...block(
      'fired',
      shown.map((cue) => cueLines(cue, explanation)),
    ),
    ...block(
      'nearly',
      unsure.map((cue) => unsureLines(cue, explanation)),
    ),
    ...block('stopped', stopped.map(stoppedLines)),
    '',
  ].join('\n');
}

function languageLine({ turn, unreadLanguage }: Explanation): string {
  if (unreadLanguage) return 'one that Attune does not read: only the course of the chat counts';
  if (turn.language === null) return 'unsure: only the course of the chat counts';
  return turn.alsoIn ? `${turn.language}, in places ${turn.alsoIn.join(', ')}` : turn.language;
}

/** What the learned score is made of, in logits; a plus speaks for frustration. */
function learnedRows({ learned }: Explanation): readonly string[] {
  if (learned === null) return [row('learned', 'no score for this language: the rules decide')];
  const { start, wording, words, signs } = learned;
  const parts = [`start ${signed(start)}`, `words ${signed(wording)}`, ...signs.map(weighedWord)];
  return [row('learned', parts.join(', ')), row('words', words.map(weighedWord).join(', ') || 'none weighs')];
}

function weighedWord({ name, logit }: Weighed): string {
  return `${plain(name)} ${signed(logit)}`;
}

function signed(logit: number): string {
  return `${logit < 0 ? '−' : '+'}${Math.abs(logit).toFixed(2)}`;
}

function levelLine({ turn, shown, raises, conversationLevel }: Explanation): string {
  const gravest = shown.reduce<Cue | null>(
    (best, cue) => (best && best.level >= cue.level ? best : cue),
    null,
  );
  const base = gravest ? `${gravest.level} for ${gravest.rule}` : '0, no cue is sure enough';
  const sum = [base, ...raises.map((raise) => `1 for ${raiseWords[raise]}`)].join(' + ');
  const chat = conversationLevel === turn.level ? '' : `; the conversation stands at ${conversationLevel}`;
  return `${turn.level ?? 0} = ${sum}${chat}`;
}

const raiseWords: Readonly<Record<Raise, string>> = {
  independent_causes: 'two independent causes on one turn',
  form_of_a_cause: 'the form in which a cause is told',
  cause_goes_on: 'a cause that was there on the turn before',
  promise_broken: 'a promise past due',
};

type Lines = readonly [first: string, ...more: string[]];

function cueLines({ rule, text, level, lane, confidence, kind }: Cue, { byRules }: Explanation): Lines {
  const weight = lane ? `lane ${lane}` : `level ${level}`;
  const before = byRules.find((cue) => cue.rule === rule)?.confidence ?? confidence;
  const byRule = before === confidence ? '' : ` (${before.toFixed(2)} by the rule)`;
  return [
    `${rule}: “${plain(text)}”, ${weight}, confidence ${confidence.toFixed(2)}${byRule}`,
    reasonOf(kind).en,
  ];
}

function unsureLines(cue: Cue, explanation: Explanation): Lines {
  const [first, ...more] = cueLines(cue, explanation);
  return [`${first}: below ${shownFrom}`, ...more];
}

function stoppedLines({ cue, stop }: Stopped): Lines {
  return [`${cue.rule}: “${plain(cue.text)}”`, stopLine(stop)];
}

function stopLine(stop: Stop): string {
  switch (stop.by) {
    case 'negation':
      return `by “${plain(stop.words)}” before it`;
    case 'forbids-sentence':
      return `by “${plain(stop.words)}” in the same sentence, an exception of the rule`;
    case 'forbids-turn':
      return `by “${plain(stop.words)}” in the same message, an exception of the rule`;
    case 'open_complaint':
      return 'because a complaint stands without an answer: praise is then meant otherwise';
    case 'graver':
      return `by ${stop.cue.rule}, which shows the same family and is graver or surer`;
    case 'no_cause':
      return 'because it is form alone, and no cause stands beside it';
    case 'cause':
      return 'because a cause stands beside it';
  }
}

function block(name: string, entries: readonly Lines[]): readonly string[] {
  if (entries.length === 0) return [row(name, 'nothing')];
  return entries.flatMap(([first, ...more], at) => [
    row(at === 0 ? name : '', first),
    ...more.map((line) => row('', `  ${line}`)),
  ]);
}

function row(name: string, value: string): string {
  return `${name.padEnd(10)} ${value}`.trimEnd();
}
