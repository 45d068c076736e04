/** Stands where something inside a sentence was masked: one unit that reads as an unknown word. */
const placeholder = '\uFFFC';

/** Whole lines that are not the customer speaking now. */
const foreignLines: readonly RegExp[] = [
  /^\s*>/,
  /^\s*(?:on|op|am|le|el) .{4,120}\b(?:wrote|schreef|schrieb|a écrit|escribió)(?!\p{L}).{0,60}:\s*$/iu,
  /^\s*(?:from|to|cc|subject|date|van|aan|onderwerp|datum|von|an|betreff|de|à|objet|para|asunto)\s?:\s+\S/i,
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d\]?\s)/,
  /\b(?:ERROR|FATAL|WARN|DEBUG|INFO|TRACE)\b\s*[:[\]-]|\bException\b|^\s*at [^\s(]+\(.*\)\s*$/,
  /^\s*(?:sent from my|get outlook for|verzonden (?:vanaf|met) mijn|von meinem .{2,20} gesendet|envoyé de mon|enviado desde mi)\b/i,
];

/** Everything from such a line on is a signature or an older mail. */
const closers: readonly RegExp[] = [
  /^\s*--\s*$/,
  /^\s*-{3,}\s*(?:original message|forwarded message|oorspronkelijk bericht|doorgestuurd bericht|ursprüngliche nachricht|message d'origine|mensaje original)/i,
  /^\s*_{8,}\s*$/,
];

/** Pieces inside a line: addresses, codes and numbers that must not be read as words or amounts. */
const pieces =
  /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|`[^`\n]{1,400}`|[#@][\w-]+|\b(?=[A-Z0-9]{4})[A-Z0-9]*(?:[A-Z]\d|\d[A-Z])[A-Z0-9]*(?:-[A-Z0-9]+)*\b|\b[A-Z]{2,}-\d+\b|\+?\b\d(?:[ -]?\d){5,}\b/g;

/** A short number that a word before it calls an order: too short to be told from an amount by itself. */
const orderNumber =
  /(?<=\b(?:order|ticket|case|invoice|reference|bestelling|factuur|bestellung|rechnung|auftrag|commande|facture|dossier|pedido|factura|(?:order|bestel|bestell|ticket|kunden|klant|auftrags|rechnungs)-?(?:nr|nummer|no|number|id))(?: (?:nr|no|number|nummer|numéro|número|n°|id))?[ .:#]{0,3})\d[\d-]{3,}/gi;

/**
 * The text with everything blanked that is not the writer's own running words: quotes, code, logs, mail headers,
 * signatures, links, order numbers. As long as the original, so spans stay true. Linear.
 */
export function maskText(text: string): string {
  const blocks = text.replace(/```[\s\S]*?(?:```|$)/g, blank);
  const lines = blocks.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && closers.some((closer) => closer.test(line)));
  return lines.map((line, index) => maskLine(line, end !== -1 && index >= end)).join('\n');
}

function maskLine(line: string, over: boolean): string {
  const foreign = over || foreignLines.some((pattern) => pattern.test(line));
  return foreign ? blank(line) : line.replace(pieces, hide).replace(orderNumber, hide);
}

function hide(piece: string): string {
  return placeholder + ' '.repeat(piece.length - 1);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
