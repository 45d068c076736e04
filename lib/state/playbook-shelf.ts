import { canReadSigns } from '../conversation/topic.ts';
import { loadGrammar } from '../language/grammar/load.ts';
import { builtinFiles, firstFiles } from '../playbook/builtin/load.ts';
import type { Language } from '../playbook/language.ts';
import { emptyPlaybook, withBook } from '../playbook/merge.ts';
import type { PlaybookFile } from '../playbook/schema.ts';
import type { Playbook } from '../playbook/types.ts';

/** The playbook as far as it has been loaded: what Attune brings along with the team's own files over it. */
export class PlaybookShelf {
  #playbook: Playbook = emptyPlaybook;
  #own: readonly PlaybookFile[];
  #isBroken = false;
  #isComplete = false;
  readonly #builtin = new Map<Language, readonly PlaybookFile[]>();

  constructor(own: readonly PlaybookFile[] = []) {
    this.#own = own;
  }

  /** Never changed, but replaced when a language or another file of the team arrives. */
  get playbook(): Playbook {
    return this.#playbook;
  }

  /** Whether the team's files could not be used, so that Attune's own hold alone. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /**
   * Brings the book of a language, before `complete` with what a first card needs of it. Rejects when its files are gone, as
   * after an update beneath an open panel.
   */
  async bring(language: Language): Promise<void> {
    if (this.#builtin.has(language)) return;
    await Promise.all([firstFiles(language), this.#own.length > 0 && loadGrammar(language)]);
    this.#builtin.set(language, await (this.#isComplete ? builtinFiles : firstFiles)(language));
    this.#build();
  }

  /** Brings the rest, of the languages so far and of those to come. Rejects like `bring`. */
  async complete(): Promise<void> {
    this.#isComplete = true;
    const whole = [...this.#builtin.keys()].map(async (one) => [one, await builtinFiles(one)] as const);
    for (const [language, files] of await Promise.all(whole)) this.#builtin.set(language, files);
    this.#build();
  }

  /** Puts other files of the team over what has been brought. */
  async use(own: readonly PlaybookFile[]): Promise<void> {
    if (own.length > 0) await Promise.all([...this.#builtin.keys()].map(loadGrammar));
    this.#own = own;
    this.#isBroken = false;
    this.#build();
  }

  /** Files of the team that were stored but do not fit, say after an update, are left out rather than let the panel stop. */
  #build(): void {
    const made = this.#own.length > 0 && !this.#isBroken ? this.#tried(this.#own) : null;
    this.#isBroken ||= this.#own.length > 0 && made === null;
    this.#playbook = made ?? this.#with([]);
  }

  #tried(own: readonly PlaybookFile[]): Playbook | null {
    try {
      const made = this.#with(own);
      return Object.values(made.books).every(canReadSigns) ? made : null;
    } catch {
      return null;
    }
  }

  #with(own: readonly PlaybookFile[]): Playbook {
    return [...this.#builtin].reduce(
      (soFar, [language, files]) => withBook(soFar, language, [...files, ...own]),
      emptyPlaybook,
    );
  }
}
