import { en } from '../../lib/i18n/en/index.ts';
import type { Problem } from '../../lib/playbook/read-playbook.ts';

/** A problem of a playbook file as a sentence with its mend, as the options page says it in English. */
export function sentenceFor({ kind, field, detail }: Problem): string {
  return en.playbook.problems[kind](field, detail);
}
