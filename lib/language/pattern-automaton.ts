import type { Alphabet } from './pattern-alphabet.ts';
import type { Label } from './pattern-labels.ts';
import type { Network } from './pattern-network.ts';
import type { Token } from './tokens.ts';

/** A place where a pattern fits. `from` and `to` are token positions, `to` exclusive. */
export interface Match {
  /** Position of the pattern in the list that was compiled. */
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** Finds all patterns at once. */
export interface Matcher {
  /** The leftmost-longest matches of each pattern, by place; matches of one pattern do not overlap. Linear. */
  find(tokens: readonly Token[]): readonly Match[];
}

const dead = -1;
/** States are made when first needed; on hostile text the store starts over instead of growing. */
const mostStates = 16_000;

interface State {
  /** The places of the network that the words so far may have led to. */
  readonly places: readonly number[];
  readonly complete: readonly number[];
  readonly next: Map<number, number>;
}

/** Walks all patterns at once, from every place in the text as far as one of them goes (a lazily built DFA). */
export class Automaton implements Matcher {
  private readonly network: Network;
  private readonly alphabet: Alphabet;
  private readonly sorted: ReadonlyMap<Label, readonly number[]>[] = [];
  private states: State[] = [];
  private ids = new Map<string, number>();

  constructor(network: Network, alphabet: Alphabet) {
    this.network = network;
    this.alphabet = alphabet;
    this.reset();
  }

  find(tokens: readonly Token[]): readonly Match[] {
    if (this.states.length > mostStates) this.reset();
    const { symbols, places } = this.read(tokens);
    const found: Match[] = [];
    const free = new Map<number, number>();
    for (let start = 0; start < symbols.length; start++) {
      for (const [pattern, end] of this.longestFrom(symbols, start)) {
        if (start < (free.get(pattern) ?? 0)) continue;
        free.set(pattern, end);
        found.push({ pattern, ...trimmed(tokens, places[start] ?? 0, (places[end - 1] ?? 0) + 1) });
      }
    }
    return found;
  }

  /** The symbols of a text between two edges, and the token each stands for. */
  private read(tokens: readonly Token[]): { symbols: readonly number[]; places: readonly number[] } {
    const symbols = [this.alphabet.edge];
    const places = [0];
    for (const [index, token] of tokens.entries()) {
      const symbol = this.alphabet.symbolOf(token);
      if (symbol === null) continue;
      symbols.push(symbol);
      places.push(index);
    }
    symbols.push(this.alphabet.edge);
    places.push(tokens.length - 1);
    return { symbols, places };
  }

  /** Patterns that fit from here on, each with its furthest end. No pattern is endless, so neither is this. */
  private longestFrom(symbols: readonly number[], start: number): ReadonlyMap<number, number> {
    let found: Map<number, number> | null = null;
    let state = 0;
    for (let at = start; at < symbols.length; at++) {
      state = this.step(state, symbols[at] ?? 0);
      if (state === dead) break;
      for (const pattern of this.states[state]?.complete ?? []) {
        found ??= new Map();
        found.set(pattern, at + 1);
      }
    }
    return found ?? nothing;
  }

  private step(from: number, symbol: number): number {
    const state = this.states[from];
    if (!state) return dead;
    const known = state.next.get(symbol);
    if (known !== undefined) return known;
    const reached = this.reach(state.places, this.alphabet.labels[symbol] ?? []);
    const to = reached.length === 0 ? dead : this.stateOf(reached);
    state.next.set(symbol, to);
    return to;
  }

  private stateOf(places: readonly number[]): number {
    const closed = this.close(places);
    const key = closed.join(' ');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const complete = closed.flatMap((place) => this.network.completes.get(place) ?? []);
    const id = this.states.push({ places: closed, complete, next: new Map() }) - 1;
    this.ids.set(key, id);
    return id;
  }

  /** Where a token with these labels leads from these places. */
  private reach(places: readonly number[], labels: readonly Label[]): readonly number[] {
    const reached: number[] = [];
    for (const place of places) {
      const steps = this.stepsFrom(place);
      for (const label of labels) {
        const to = steps.get(label);
        if (to) reached.push(...to);
      }
    }
    return reached;
  }

  /** The steps from a place by what they ask for, sorted at first use. */
  private stepsFrom(place: number): ReadonlyMap<Label, readonly number[]> {
    const known = this.sorted[place];
    if (known) return known;
    const steps = new Map<Label, number[]>();
    for (const { label, to } of this.network.steps[place] ?? []) {
      const same = steps.get(label);
      if (same) same.push(to);
      else steps.set(label, [to]);
    }
    this.sorted[place] = steps;
    return steps;
  }

  /** The places and all that can be reached from them by jumps. */
  private close(places: readonly number[]): readonly number[] {
    const closed = new Set(places);
    for (const place of closed) for (const to of this.network.jumps.get(place) ?? []) closed.add(to);
    return [...closed].sort((a, b) => a - b);
  }

  private reset(): void {
    this.states = [];
    this.ids = new Map();
    this.stateOf([this.network.start]);
  }
}

const nothing: ReadonlyMap<number, number> = new Map();

/** Leaves the ends of sentences out of a match, unless it is made of nothing else. */
function trimmed(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let first = from;
  let last = to;
  while (first < last && skips(tokens[first])) first += 1;
  while (last > first && skips(tokens[last - 1])) last -= 1;
  return first < last ? { from: first, to: last } : { from, to };
}

function skips(token: Token | undefined): boolean {
  return token?.kind === 'end' || token?.kind === 'mark';
}
