/** A text with a capital at its start, behind the marks that open it. */
export function capital(text: string): string {
  return text.replace(/^[¿¡«„“"]?\s?\p{Ll}/u, (start) => start.toUpperCase());
}
