/** The number a stem goes by. */
export type StemId = number;

const ids = new Map<string, StemId>();
const stems: string[] = [];
/** The stems by their first two or three letters. */
const byStart = new Map<number, StemId[]>();

/** The number of a stem of two letters or more; the same stem has the same number in every pattern. */
export function stemId(stem: string): StemId {
  const known = ids.get(stem);
  if (known !== undefined) return known;
  const id = stems.push(stem) - 1;
  ids.set(stem, id);
  const start = stem.length === 2 ? startOfTwo(stem, 0) : startOfThree(stem, 0);
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
      this.mark(at, startOfTwo(this.text, at));
      this.mark(at, startOfThree(this.text, at));
    }
  }

  private mark(at: number, start: number): void {
    for (const id of byStart.get(start) ?? none)
      if (this.text.startsWith(stems[id] ?? '', at)) this.held[id] = 1;
  }
}

const none: readonly StemId[] = [];

/** Numbers that differ where the letters do, as a rule; which stem it is, is compared after. */
function startOfTwo(text: string, at: number): number {
  return ((text.charCodeAt(at) & 1023) << 20) | ((text.charCodeAt(at + 1) & 1023) << 10);
}

function startOfThree(text: string, at: number): number {
  return startOfTwo(text, at) | (text.charCodeAt(at + 2) & 1023);
}
