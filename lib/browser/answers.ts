/** What becomes of a request to a page that cannot be reached, or does not answer. */
export const unreachable = { kind: 'refused', why: 'unreachable' } as const;

/** Milliseconds after which a request counts as unanswered. */
const patience = 5_000;

/** The requests to a page that wait for their answer. The answer of one that is given up is `unreachable`. */
export class Answers<Outcome> {
  readonly #waiting = new Map<number, (outcome: Outcome | typeof unreachable) => void>();
  #requests = 0;

  /** Sends a request with a number of its own; resolves with what became of it. */
  ask(send: (request: number) => void): Promise<Outcome | typeof unreachable> {
    const request = ++this.#requests;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.give(request, unreachable), patience);
      this.#waiting.set(request, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      send(request);
    });
  }

  /** The answer to a request has come. Does nothing for one that was given up. */
  give(request: number, outcome: Outcome | typeof unreachable): void {
    this.#waiting.get(request)?.(outcome);
    this.#waiting.delete(request);
  }

  /** Gives up all that wait. */
  giveUp(): void {
    for (const request of [...this.#waiting.keys()]) this.give(request, unreachable);
  }
}
