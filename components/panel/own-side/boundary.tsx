import {
  type BoundaryStep,
  boundaryLines,
  boundarySteps,
} from '../../../lib/guidance/boundary/boundary-lines.ts';
import type { Advice } from '../../../lib/guidance/types.ts';
import { fillTemplate } from '../../../lib/playbook/template.ts';
import { boundaryStep } from '../../../lib/review/boundary-step.ts';
import { loadReviewWords, reviewWordsOf } from '../../../lib/review/words/load.ts';
import type { Chat } from '../../../lib/state/chat.ts';
import { Fold } from '../../ui/fold.tsx';
import { useWords } from '../../ui/words.tsx';
import { usePanel } from '../panel-context.tsx';
import { Section } from '../section.tsx';
import { UseButtons } from '../use-buttons.tsx';
import css from './own-side.module.css';
import { useLoaded } from './use-loaded.ts';
import { useOwnSide } from './use-own-side.ts';

interface BoundaryProps {
  readonly chat: Chat;
  readonly advice: Advice;
}

/** While somebody is abusive: the step that comes next, the others folded away, and who may be called. */
export function Boundary({ chat, advice }: BoundaryProps) {
  const { ownSide } = useWords();
  const isOn = useOwnSide('boundary');
  const step = useStep(chat, advice);
  if (!isOn || step === null) return null;
  const words = ownSide.boundary;
  return (
    <Section part="boundary" heading={words.heading} aside={<span>{words.next(words.steps[step])}</span>}>
      <div className={css.boundary} data-step={step}>
        <Wording chat={chat} advice={advice} step={step} />
        {boundarySteps
          .filter((each) => each !== step)
          .map((each) => (
            <Fold key={each} line={words.steps[each]}>
              <Wording chat={chat} advice={advice} step={each} />
            </Fold>
          ))}
      </div>
      <p className={css.hint}>{words.alone}</p>
    </Section>
  );
}

function Wording({ chat, advice, step }: BoundaryProps & { readonly step: BoundaryStep }) {
  const text = fillTemplate(boundaryLines[advice.language][step], {}, advice.address);
  if (text === null) return null;
  return (
    <div className={css.wording}>
      <p lang={advice.language}>{text}</p>
      <UseButtons chat={chat} text={text} name={text} />
    </div>
  );
}

/** The step that comes next; null until the words it is told by are there, and where none is called for. */
function useStep({ conversation }: Chat, { language }: Advice): BoundaryStep | null {
  const { books } = usePanel();
  const words = useLoaded(language, reviewWordsOf, loadReviewWords);
  if (words === null) return null;
  const { first, last, close } = boundaryLines[language];
  const own = books.playbook.books[language]?.lines ?? [];
  const team = own.filter((line) => line.for === 'abuse').flatMap(({ say }) => say);
  return boundaryStep(conversation, { words, warnings: [first, last, ...team], closings: [close] });
}
