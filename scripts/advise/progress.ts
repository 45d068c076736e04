import type { WriteStream } from 'node:tty';

/** The part of a terminal that is used here. */
type Terminal = Pick<WriteStream, 'isTTY'> & { write(text: string): boolean };

/** A progress bar on a terminal; on anything else it stays silent. */
export interface Progress {
  /** Call after each conversation, with the length of its line in bytes. */
  step(bytes: number): void;
  end(): void;
}

const barWidth = 30;
const shortestPause = 100;

/** Draws on `terminal`, at most ten times a second. `total` is in bytes; null when it is not known. */
export function startProgress(terminal: Terminal, total: number | null, clock: () => number): Progress {
  if (!terminal.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  let conversations = 0;
  let drawn = 0;
  const draw = () =>
    terminal.write(
      `\r\u001b[K${bar(done, total)} ${conversations} ${conversations === 1 ? 'conversation' : 'conversations'}`,
    );
  return {
    step(bytes) {
      done += bytes;
      conversations += 1;
      if (clock() - drawn < shortestPause) return;
      drawn = clock();
      draw();
    },
    end() {
      terminal.write('\r\u001b[K');
    },
  };
}

function bar(done: number, total: number | null): string {
  if (total === null || total === 0) return '';
  const share = Math.min(1, done / total);
  const filled = Math.round(share * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(Math.round(share * 100)).padStart(3)} %`;
}
