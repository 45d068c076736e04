import type { StoreApi } from 'zustand/vanilla';
import type { Models, ReadyModel } from '../cues/model/model.ts';
import type { Language } from '../playbook/language.ts';
import { followLanguages } from './follow-languages.ts';
import { languagesIn } from './languages-in.ts';
import type { PanelModel } from './panel-state.ts';

/** The learned scores at hand: each is loaded when a chat is first seen to be in its language. */
export class ModelShelf {
  readonly #load: (language: Language) => Promise<ReadyModel>;
  #models: Models = {};

  constructor(load: (language: Language) => Promise<ReadyModel>) {
    this.#load = load;
  }

  /** Those that have been loaded; never changed, but replaced when one arrives. */
  get models(): Models {
    return this.#models;
  }

  /** Fetches what the panel's chats need, now and from now on, until the signal says stop; what cannot be had is gone without. */
  follow(store: StoreApi<PanelModel>, signal: AbortSignal): void {
    followLanguages(store, signal, { languagesIn, meet: (language) => this.#bring(language) });
  }

  async #bring(language: Language): Promise<void> {
    const model = await this.#load(language);
    this.#models = { ...this.#models, [language]: model };
  }
}
