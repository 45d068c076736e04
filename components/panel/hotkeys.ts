/** What a single key does in the panel. */
export type HotkeyAction =
  | { readonly kind: 'tick'; readonly place: number }
  | {
      readonly kind: 'another' | 'insert' | 'copy' | 'dismiss' | 'help' | 'handOver' | 'mend' | 'calm';
    };

const actions: Readonly<Record<string, HotkeyAction>> = {
  '1': { kind: 'tick', place: 0 },
  '2': { kind: 'tick', place: 1 },
  '3': { kind: 'tick', place: 2 },
  '4': { kind: 'tick', place: 3 },
  w: { kind: 'another' },
  i: { kind: 'insert' },
  c: { kind: 'copy' },
  u: { kind: 'mend' },
  enter: { kind: 'insert' },
  escape: { kind: 'dismiss' },
  h: { kind: 'handOver' },
  v: { kind: 'calm' },
  '?': { kind: 'help' },
};

/** The keys as people read them, in the order the help lists them. */
export const hotkeyList = [
  ['1–4', 'tick'],
  ['W', 'another'],
  ['I', 'insert'],
  ['C', 'copy'],
  ['U', 'mend'],
  ['H', 'handOver'],
  ['V', 'calm'],
  ['Esc', 'dismiss'],
  ['?', 'help'],
] as const;

/**
 * What a key press asks for; null when it is none of the panel's business: with a modifier, held down, while a word is
 * being composed, in a field (but for Escape outside of the card: inside, a list or a calendar may be closed by it), or
 * Enter on something that has a use for Enter itself.
 */
export function hotkeyAction(event: KeyboardEvent): HotkeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return null;
  if (!(event.target instanceof Element)) return null;
  const field = event.target.closest(fields);
  if (field && (event.key !== 'Escape' || field.closest('[data-part]'))) return null;
  if (event.key === 'Enter' && event.target.closest('button, a, summary')) return null;
  return actions[event.key.toLowerCase()] ?? null;
}

const fields = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';
