import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line each. */
export async function axeFindings(panel: Page): Promise<string[]> {
  if (!(await panel.evaluate(() => 'axe' in globalThis))) await panel.evaluate(axe);
  return panel.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * Elements whose words do not fit: wider than their box, cut off with dots, or outside of the panel. What is left to screen
 * readers on purpose (a box of one pixel) is not looked at.
 */
export function clipped(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.innerText?.trim() && !element.closest('[role="status"]'))
      .filter((element) => getComputedStyle(element).clipPath !== 'inset(50%)')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
        const isOutside = left < 0 || Math.floor(right) > innerWidth;
        return isWide || isOutside || getComputedStyle(element).textOverflow === 'ellipsis';
      })
      .map((element) => `${element.tagName}: ${element.innerText}`),
  );
}
