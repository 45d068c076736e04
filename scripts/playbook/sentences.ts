import type { Problem } from '../../lib/playbook/read-playbook.ts';

/** A problem of a playbook file as a sentence with its mend. */
export function sentenceFor({ kind, field, detail }: Problem): string {
  switch (kind) {
    case 'syntax':
      return `${detail}: mend the spelling of the file here; texts with a colon or a brace at the start need quotes.`;
    case 'missing':
      return `${field} is missing: add it.`;
    case 'unknown_key':
      return `${field} is no key of a playbook: correct its spelling or take it out.`;
    case 'wrong_value':
      return `${field} is ${detail}: write what is expected there.`;
    case 'brace':
      return `${field}: ${detail}`;
    case 'pattern':
      return `${field}: ${detail}`;
    case 'duplicate':
      return `${field} "${detail}" is there twice: give one of them another id.`;
    case 'undeclared_ask':
      return `${field} asks for {${detail}}, which is not under asks: add it there with a label and a kind.`;
    case 'unknown_cost':
      return `${field} "${detail}" is not an asked amount: name one under asks with the kind amount, or write a number.`;
  }
}
