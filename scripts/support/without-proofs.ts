/** The files that hold the rules of a language. */
export const ruleFiles = /[\\/]lib[\\/]cues[\\/]rules[\\/][a-z]{2}[\\/]/;

/**
 * The code of such a file without the sentences that prove its rules: those are for tests and documentation; what customers'
 * words match is all the product needs.
 */
export function withoutProofs(code: string): string {
  return code.replace(/^ {4}(?:examples|lookAlikes): \[[\s\S]*?\],\n/gm, '');
}
