import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** Says that a part of Attune could not be loaded while the rest goes on, with the way out. */
export function Outdated() {
  const { title, text } = useWords().states.outdated;
  return (
    <div role="alert">
      <p>
        {title}. {text}
      </p>
      <ReloadButton />
    </div>
  );
}

/** Opens this page of Attune anew. What is on the helpdesk's page stays as it is. */
export function ReloadButton() {
  const { reload } = useWords();
  return (
    <Button look="primary" onClick={() => location.reload()}>
      {reload}
    </Button>
  );
}
