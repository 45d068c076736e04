/** What helpdesks show in place of a name nobody gave, and words that belong to firms or titles. */
const noName =
  /^(?:visitor|guest|anonymous|unknown|customer|client|user|web|website|bezoeker|gast|klant|anoniem|onbekend|besucher|kunde|visiteur|visitante|cliente|mr|mrs|ms|miss|dr|prof|dhr|mevr|mevrouw|meneer|familie|fam|herr|frau|info|sales|support|team)$/i;
const firm = /\b(?:bv|b\.v|nv|vof|ltd|llc|inc|gmbh|corp|plc|sarl|company|bedrijf|stichting|shop|store)\b/i;
const givenName = /^\p{Lu}['’]?[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;

/**
 * The first name to greet a customer with, as the page writes it; null when the page shows an e-mail address, a number,
 * a firm, initials or a stand-in. The wrong name repels more than no name (F29).
 */
export function firstName(customer: string | null): string | null {
  if (customer === null || /[@\d{}]/.test(customer) || firm.test(customer)) return null;
  const [, afterComma] = customer.split(',');
  const name = (afterComma ?? customer).trim().split(/\s+/)[0]?.replace(/\.$/, '') ?? '';
  return givenName.test(name) && !noName.test(name) ? name : null;
}
