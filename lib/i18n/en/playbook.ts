import { slots } from '../../playbook/template.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('en');

/** The values a text may ask for. */
const values = slots.join(', ');

/** The team’s playbook on the options page, in English. */
export const playbook = {
  heading: 'Your playbook',
  attunes: 'Attune’s own playbook is in use.',
  teams: 'Your team’s own is in use. What it leaves out comes from Attune.',
  broken: 'Your team’s playbook could not be read; Attune’s own is in use.',
  topics: (count: number) => plural(count, { one: '1 topic', other: `${count} topics` }),
  remove: (name: string) => `Remove ${name}`,
  removeAll: 'Remove what could not be read',
  choose: 'Use a file of your team (.yaml, .yml or .json)',
  reading: 'Reading the file…',
  taken: (name: string) => `${name} is in use now.`,
  refused: (name: string) => `${name} was not taken. What was in use before stays in use.`,
  unreadable: 'The browser could not open the file. Choose it again.',
  notSaved: 'The browser could not save the playbook. What was in use before stays in use.',
  line: (line: number) => `Line ${line}:`,
  more: (count: number) => plural(count, { one: 'and 1 more', other: `and ${count} more` }),
  problems: {
    syntax: (_field: string, detail: string) =>
      `${detail}: mend the spelling of the file here; texts with a colon or a brace at the start need quotes.`,
    missing: (field: string) => `${field} is missing: add it.`,
    unknown_key: (field: string) => `${field} is no key of a playbook: correct its spelling or take it out.`,
    wrong_value: (field: string, detail: string) => `${field} is ${detail}: write what is expected there.`,
    duplicate_key: () => 'A key is there twice in the same place: take one of them out.',
    tab_indent: () => 'The line is indented with a tab: use spaces.',
    open_brace: (field: string, detail: string) =>
      `${field}: “${detail}” has a brace without its other half: close it or take it out.`,
    brace_forms: (field: string, detail: string) =>
      `${field}: {${detail}} needs exactly two forms: informal|formal.`,
    unknown_value: (field: string, detail: string) =>
      `${field} asks for {${detail}}, which is no value: use one of ${values}.`,
    pattern: (field: string, detail: string) => `${field}: this pattern cannot be read. Mend it: ${detail}`,
    pattern_empty: (field: string) =>
      `${field}: the pattern or a part of it is empty: write what it is to find.`,
    pattern_unopened: (field: string, detail: string) =>
      `${field}: ${detail} closes nothing: open it before, or take it out.`,
    pattern_unclosed: (field: string, detail: string) =>
      `${field}: ${detail} is missing in the pattern: close what is open.`,
    pattern_gap: (field: string) =>
      `${field}: the gap ~ is too narrow or too wide: write ~ and a number from 1 to 8.`,
    pattern_name: (field: string, detail: string) =>
      `${field}: <${detail}> is not known: correct its spelling, or add it under sets.`,
    pattern_word: (field: string, detail: string) =>
      `${field}: “${detail}” holds no word: write letters or figures.`,
    pattern_star: (field: string) =>
      `${field}: the star stands after more than one word: put it after a single word.`,
    duplicate: (field: string, detail: string) =>
      `${field} "${detail}" is there twice: give one of them another id.`,
    undeclared_ask: (field: string, detail: string) =>
      `${field} asks for {${detail}}, which is not under asks: add it there with a label and a kind.`,
    asking_heading: (field: string, detail: string) =>
      `${field} has no wording without ${detail}, so the panel would show a gap: add one that asks for nothing, as the last of a list.`,
    unknown_cost: (field: string, detail: string) =>
      `${field} "${detail}" is not an asked amount: name one under asks with the kind amount, or write a number.`,
  },
  start: 'To begin with, save Attune’s own playbook and change it:',
  saveStart: (language: string) => `Save as a start: ${language}`,
  schema: 'An editor that knows JSON Schema checks a file while you write it:',
  schemaFile: 'the schema of playbooks',
};
