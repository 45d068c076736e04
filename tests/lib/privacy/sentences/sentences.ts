/** What a redactor must do with sentences of one language, each read as a file of its own. */
export interface Sentences {
  /** A sentence and what is left of it. */
  readonly taken: readonly (readonly [text: string, redacted: string])[];
  /** Look-alikes: nothing may be taken out of them. */
  readonly stays: readonly string[];
}
