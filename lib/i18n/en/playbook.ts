import { pluralFor } from '../plural.ts';

const plural = pluralFor('en');

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
    brace: (field: string, detail: string) => `${field}: ${detail}`,
    pattern: (field: string, detail: string) => `${field}: ${detail}`,
    duplicate: (field: string, detail: string) =>
      `${field} "${detail}" is there twice: give one of them another id.`,
    undeclared_ask: (field: string, detail: string) =>
      `${field} asks for {${detail}}, which is not under asks: add it there with a label and a kind.`,
    unknown_cost: (field: string, detail: string) =>
      `${field} "${detail}" is not an asked amount: name one under asks with the kind amount, or write a number.`,
  },
  start: 'To begin with, save Attune’s own playbook and change it:',
  saveStart: (language: string) => `Save as a start: ${language}`,
  schema: 'An editor that knows JSON Schema checks a file while you write it:',
  schemaFile: 'the schema of playbooks',
};
