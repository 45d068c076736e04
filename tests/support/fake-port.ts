import { vi } from 'vitest';

/** The far end of a line, as the browser hands it out. */
export class FakePort<Request, Report> {
  readonly sent: Request[] = [];
  readonly #receivers: ((report: Report) => void)[] = [];
  readonly #closers: (() => void)[] = [];
  readonly onMessage = {
    addListener: (listener: (report: Report) => void) => this.#receivers.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => this.#closers.push(listener) };
  readonly disconnect = vi.fn();

  postMessage(request: Request) {
    this.sent.push(request);
  }

  report(report: Report) {
    for (const receive of this.#receivers) receive(report);
  }

  breakOff() {
    for (const close of this.#closers) close();
  }
}

/** Opens lines, and knows those it has opened. */
export class FakeTabs<Request, Report> {
  readonly ports: FakePort<Request, Report>[] = [];

  connect() {
    const port = new FakePort<Request, Report>();
    this.ports.push(port);
    return port;
  }

  /** @throws when no line was opened yet. */
  latest(): FakePort<Request, Report> {
    const port = this.ports.at(-1);
    if (!port) throw new Error('No line was opened.');
    return port;
  }
}
