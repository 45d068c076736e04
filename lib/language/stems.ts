/** The number a stem goes by. */
export type StemId = number;

const ids = new Map<string, StemId>();
const stems: string[] = [];
/** The stems by their first letters, as many as they have up to four. */
const byStart = new Map<number, StemId[]>();

/** The number of a stem of two letters or more; the same stem has the same number in every pattern. */
export function stemId(stem: string): StemId {
  const known = ids.get(stem);
  if (known !== undefined) return known;
  const id = stems.push(stem) - 1;
  ids.set(stem, id);
  const start = startOf(stem, 0, Math.min(stem.length, 4));
  const others = byStart.get(start);
  if (others) others.push(id);
  else byStart.set(start, [id]);
  return id;
}

/** The stems that stand in a text. */
export class TextStems {
  private readonly text: string;
  /** 1 at the number of a stem that stands there. */
  private held = new Uint8Array(0);

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the stem of this number stands in the text. */
  holds(id: StemId): boolean {
    if (id >= this.held.length) this.walk();
    return this.held[id] === 1;
  }

  /** Finds all stems numbered so far in one walk. */
  private walk(): void {
    this.held = new Uint8Array(stems.length);
    for (let at = 0; at < this.text.length - 1; at++) {
      this.mark(at, startOf(this.text, at, 2));
      this.mark(at, startOf(this.text, at, 3));
      this.mark(at, startOf(this.text, at, 4));
    }
  }

  private mark(at: number, start: number): void {
    for (const id of byStart.get(start) ?? none)
      if (this.text.startsWith(stems[id] ?? '', at)) this.held[id] = 1;
  }
}

const none: readonly StemId[] = [];

/** A number that differs where so many letters do, as a rule; which stem it is, is compared after. */
function startOf(text: string, at: number, length: number): number {
  let start = length;
  for (let next = at; next < at + length; next++) start = ((start & 0x3f_ff_ff) << 7) ^ text.charCodeAt(next);
  return start;
}
