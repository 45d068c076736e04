import { builtinFiles } from '../playbook/builtin/load.ts';
import type { Language } from '../playbook/language.ts';
import { emptyPlaybook, withBook } from '../playbook/merge.ts';
import type { PlaybookFile } from '../playbook/schema.ts';
import type { Playbook } from '../playbook/types.ts';

/** The playbook as far as it has been loaded: what Attune brings along with the team's own files over it. */
export class PlaybookShelf {
  #playbook: Playbook;
  readonly #own: readonly PlaybookFile[];

  constructor(own: readonly PlaybookFile[] = []) {
    this.#own = own;
    this.#playbook = emptyPlaybook;
  }

  /** Never changed, but replaced when a language arrives. */
  get playbook(): Playbook {
    return this.#playbook;
  }

  /** Brings the book of a language. Rejects when its files are gone, as after an update beneath an open panel. */
  async bring(language: Language): Promise<void> {
    if (this.#playbook.books[language]) return;
    const files = await builtinFiles(language);
    this.#playbook = withBook(this.#playbook, language, [...files, ...this.#own]);
  }
}
