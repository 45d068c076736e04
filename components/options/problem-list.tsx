import type { Problem } from '../../lib/playbook/read-playbook.ts';
import { useWords } from '../ui/words.tsx';
import css from './playbook-section.module.css';

/** More than anybody mends before trying again. */
const mostShown = 12;

/** What is wrong with a file: the line, the field and the mend, one sentence each. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { playbook: words } = useWords();
  const rest = problems.length - mostShown;
  return (
    <ul className={css.problems} data-part="problems">
      {problems.slice(0, mostShown).map(({ kind, line, column, field, detail }) => (
        <li key={`${line}:${column}:${kind}:${field}`}>
          <strong>{words.line(line)}</strong> {words.problems[kind](field, detail)}
        </li>
      ))}
      {rest > 0 && <li>{words.more(rest)}</li>}
    </ul>
  );
}
