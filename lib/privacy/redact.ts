/** Stands where something was taken out. */
export const taken = '•••';

const address = /[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,255}/g;
/** Four digits or more, also where a blank, a point, a bar or a dash parts them. */
const number = /\d(?:[ .\-/]?\d){3,}/g;
const word = /[\p{L}\p{M}\p{N}]/u;

/** A text without e-mail addresses, numbers of four digits or more, and the customer's name, whole or in part. */
export function redact(text: string, customer: string | null): string {
  const bare = text.replace(address, taken).replace(number, taken);
  return namesIn(customer).reduce(withoutName, bare);
}

/** The whole name first, so that it goes in one piece; initials would take out half of every sentence. */
function namesIn(customer: string | null): readonly string[] {
  const whole = customer?.trim() ?? '';
  const parts = whole.split(/[\s,.]+/).filter((part) => part.length > 1);
  return [...(whole.length > 1 ? [whole] : []), ...parts];
}

/** Takes a name out wherever it stands as a word of its own, in whatever letters. */
function withoutName(text: string, name: string): string {
  const [where, what] = [text.toLowerCase(), name.toLowerCase()];
  // Where small letters are longer than capitals, as İ, places in the two texts do not agree.
  if (where.length !== text.length) return text.replaceAll(name, taken);
  let kept = '';
  let from = 0;
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + what.length)) {
    const to = at + what.length;
    if (word.test(text.charAt(at - 1)) || word.test(text.charAt(to))) continue;
    kept += text.slice(from, at) + taken;
    from = to;
  }
  return kept + text.slice(from);
}
