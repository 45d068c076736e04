import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One line of a file of conversations. */
export interface Line {
  /** The file as the user named it; `-` is standard input. */
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** How many bytes the named files hold, for the progress bar; null when standard input is one of them. */
export async function totalSize(files: readonly string[]): Promise<number | null> {
  if (files.includes('-')) return null;
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Why a file cannot be read, in a sentence with the way out; null when it can. */
export async function unreadable(file: string): Promise<string | null> {
  if (file === '-') return null;
  const found = await stat(file).catch(() => null);
  if (found === null) return `There is no file "${file}": check the name, or give - to read standard input.`;
  if (found.isDirectory()) return `"${file}" is a folder: name the .jsonl files in it.`;
  if (found.size === 0) return `"${file}" is empty: it needs one conversation a line.`;
  return null;
}

/** The lines of the files in order, blank ones left out; reads as it is asked, never a whole file. */
export async function* linesOf(files: readonly string[], standardInput: Readable): AsyncGenerator<Line> {
  for (const file of files) {
    const input = file === '-' ? standardInput : createReadStream(file, 'utf8');
    let number = 0;
    for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (text.trim() !== '') yield { file, number, text };
    }
  }
}
