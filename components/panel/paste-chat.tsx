import { useId, useState } from 'react';
import { type Paste, pasteTranscript, readPaste } from '../../lib/transcript/paste.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { usePanel } from './panel-context.tsx';
import css from './paste-chat.module.css';
import { newPasteId } from './pasted.ts';

/** Reads a chat from the clipboard when no page can be read: paste, say who the customer is, go on as on a page. */
export function PasteChat({ onClose }: { onClose(): void }) {
  const { paste: words } = useWords();
  const { store } = usePanel();
  const id = useId();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<string | null>(null);
  const paste = readPaste(text);
  const customer = paste.speakers.find((speaker) => speaker === choice) ?? null;
  const submit = () => {
    if (customer === null) return;
    store.paste(pasteTranscript(paste, customer, newPasteId()));
    onClose();
  };
  return (
    <form className={css.form} action={submit}>
      <h1>{words.heading}</h1>
      <label htmlFor={id}>{words.label}</label>
      <textarea id={id} rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      {text.trim() !== '' && <Speakers paste={paste} customer={customer} onChoose={setChoice} />}
      <div className={css.actions}>
        <Button look="primary" type="submit" disabled={customer === null}>
          {words.submit}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}

interface SpeakersProps {
  readonly paste: Paste;
  readonly customer: string | null;
  onChoose(speaker: string): void;
}

function Speakers({ paste, customer, onChoose }: SpeakersProps) {
  const { paste: words } = useWords();
  const name = useId();
  if (paste.speakers.length === 0) return <p role="alert">{words.noSpeakers}</p>;
  return (
    <fieldset>
      <legend>{words.speakers}</legend>
      {paste.speakers.map((speaker) => (
        <label key={speaker}>
          <input type="radio" name={name} checked={speaker === customer} onChange={() => onChoose(speaker)} />
          <span>{speaker}</span>
        </label>
      ))}
    </fieldset>
  );
}
