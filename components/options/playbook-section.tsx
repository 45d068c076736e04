import { type RefObject, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { removeTeamFile, removeTeamFiles } from '../../lib/browser/playbooks.ts';
import type { Dictionary } from '../../lib/i18n/index.ts';
import { languageNames } from '../../lib/i18n/language-names.ts';
import { languages } from '../../lib/playbook/language.ts';
import type { PlaybookFile } from '../../lib/playbook/schema.ts';
import { type Taking, type TeamFilesStore, takeTeamFile } from '../../lib/state/team-files.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import css from './playbook-section.module.css';
import { ProblemList } from './problem-list.tsx';
import { saveStart } from './save-start.ts';

/** What has become of the file that was chosen last. */
type Outcome = { readonly kind: 'none' | 'reading' } | (Taking & { readonly name: string });

/** The team's own playbook: what is in use, a file to put in its place, and one to begin with. */
export function PlaybookSection({ store }: { readonly store: TeamFilesStore }) {
  const { playbook: words } = useWords();
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const take = async (file: File) => {
    setOutcome({ kind: 'reading' });
    setOutcome({ ...(await takeTeamFile(file)), name: file.name });
  };
  return (
    <section className={css.section} aria-labelledby={heading} data-part="playbook">
      <h2 id={heading}>{words.heading}</h2>
      <InUse store={store} next={input} />
      <Chooser input={input} onChoose={(file) => void take(file)} />
      <p role="status">{outcomeWords(words, outcome)}</p>
      {outcome.kind === 'refused' && <ProblemList problems={outcome.problems} />}
      <Start />
    </section>
  );
}

function outcomeWords(words: Dictionary['playbook'], outcome: Outcome): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'reading':
      return words.reading;
    case 'taken':
      return words.taken(titleOf(outcome.file));
    case 'refused':
      return words.refused(outcome.name);
    case 'unreadable':
      return words.unreadable;
    case 'not-saved':
      return words.notSaved;
  }
}

interface InUseProps {
  readonly store: TeamFilesStore;
  /** Where the focus goes when the button that had it is gone. */
  readonly next: RefObject<HTMLInputElement | null>;
}

function InUse({ store, next }: InUseProps) {
  const { playbook: words } = useWords();
  const { files, isBroken } = useStore(store);
  const remove = async (removal: Promise<void>) => {
    await removal.catch(() => {});
    next.current?.focus();
  };
  if (isBroken)
    return (
      <>
        <p className={css.broken}>{words.broken}</p>
        <Button onClick={() => void remove(removeTeamFiles())}>{words.removeAll}</Button>
      </>
    );
  if (files.length === 0) return <p>{words.attunes}</p>;
  return (
    <>
      <p>{words.teams}</p>
      <ul className={css.files}>
        {files.map((file) => (
          <li key={`${file.id} ${file.language}`}>
            <TeamFile file={file} />
            <Button onClick={() => void remove(removeTeamFile(file))}>{words.remove(titleOf(file))}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function TeamFile({ file }: { readonly file: PlaybookFile }) {
  const { playbook: words } = useWords();
  const { topics = [], language } = file;
  return (
    <>
      <p>
        <strong>{titleOf(file)}</strong>
        {topics.length > 0 && ` · ${words.topics(topics.length)}`}
      </p>
      {topics.length > 0 && (
        <p className={css.topics} lang={language}>
          {topics.map(({ name }) => name).join(' · ')}
        </p>
      )}
    </>
  );
}

function titleOf({ name, language }: PlaybookFile): string {
  return `${name} (${languageNames[language]})`;
}

interface ChooserProps {
  readonly input: RefObject<HTMLInputElement | null>;
  onChoose(file: File): void;
}

function Chooser({ input, onChoose }: ChooserProps) {
  const { playbook: words } = useWords();
  const id = useId();
  return (
    <p className={css.chooser}>
      <label htmlFor={id}>{words.choose}</label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".yaml,.yml,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // So that the same file, mended, can be chosen again.
          target.value = '';
        }}
      />
    </p>
  );
}

/** Attune's own playbook to save and change, and what editors check a file with. */
function Start() {
  const { playbook: words } = useWords();
  return (
    <>
      <p className={css.hint}>{words.start}</p>
      <p className={css.starts}>
        {languages.map((language) => (
          <Button key={language} onClick={() => void saveStart(language)}>
            {words.saveStart(languageNames[language])}
          </Button>
        ))}
      </p>
      <p className={css.hint}>
        {words.schema}{' '}
        <a href="/playbook.schema.json" download>
          {words.schemaFile}
        </a>
      </p>
    </>
  );
}
