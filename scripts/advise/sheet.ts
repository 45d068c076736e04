import { styleText } from 'node:util';
import type { Turn } from '../../lib/conversation/types.ts';
import { reasonOf } from '../../lib/cues/reasons/index.ts';
import { isShown } from '../../lib/cues/shown.ts';
import type { Language } from '../../lib/playbook/language.ts';
import { checkReasons } from '../../lib/review/reasons/index.ts';
import { plain } from '../support/plain.ts';
import type { Judged, Judgement } from './judge.ts';

const longestText = 88;

/** A judgement for people: who said what, what was seen in it, what there is to say. Coloured on a terminal only. */
export function toSheet({ conversation, advice, findings }: Judgement, language: Language): string {
  const { id, level, trend, topic, stage, language: spoken, address } = conversation;
  const about = topic?.id ?? 'no topic';
  const manner = [spoken ?? 'language not known', address].filter((each) => each !== null).join(', ');
  return [
    styleText('bold', plain(id)),
    row('level', `${level} of 4, ${trend}`),
    row('topic', about),
    row('stage', stage),
    row('language', manner),
    '',
    ...conversation.turns.flatMap((turn) => turnLines(turn, language)),
    '',
    ...(advice === null ? [row('advice', 'none: there is nothing to add now')] : adviceLines(advice.reply)),
    ...(advice?.acknowledgements.slice(1) ?? []).map(({ text }) => row('or', text)),
    ...findings
      .filter(({ outcome }) => outcome === 'missed')
      .flatMap((finding) => findingLines(finding, language)),
    '',
    '',
  ].join('\n');
}

function turnLines({ message, level, cues }: Turn, language: Language): readonly string[] {
  const mark = level === null ? ' ' : String(level);
  const said = `${message.role.padEnd(9)} ${mark}  ${cut(plain(message.text))}`;
  const seen = cues
    .filter(isShown)
    .map(
      (cue) =>
        `${' '.repeat(13)}${styleText('yellow', `${cue.family}: “${plain(cue.text)}”`)} ${reasonOf(cue.kind)[language]}`,
    );
  return [level === null ? styleText('dim', said) : said, ...seen];
}

function findingLines({ check, quote, better }: Judged, language: Language): readonly string[] {
  const { name, why } = checkReasons[language][check];
  const words = quote === null ? '' : ` ${styleText('yellow', `“${plain(cut(quote))}”`)}`;
  const lines = [row(check, `${name}.${words} ${why}`)];
  return better === null
    ? lines
    : [...lines, row('', styleText('green', plain(better.replaceAll('\n', ' '))))];
}

function adviceLines(reply: string): readonly string[] {
  return reply.split('\n').map((line, index) => {
    const text = line === '' ? '' : styleText('green', plain(line));
    return index === 0 ? row('reply', text) : row('', text);
  });
}

function row(name: string, value: string): string {
  return `${name.padEnd(11)}  ${value}`.trimEnd();
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
