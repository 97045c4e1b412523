import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect } from './setup';

/** The shorter form of what each page has to read. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of that standard whose answer another colour scheme can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** The narrowest page that is promised, and a desk's. */
const usualWidths: readonly number[] = [320, 1440];

/**
 * Expects what is shown to have no barrier and no sideways scroll at the widths of a phone and of a
 * desk, in the light scheme and in the dark one. The page is asked everything once at each width, and
 * in the dark scheme what depends on colours.
 */
export async function expectNoBarrier(page: Page, widths = usualWidths): Promise<void> {
  await page.evaluate(source);
  await showAll(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of ['light', 'dark'] as const) {
      const where = `${width} px, ${scheme}`;
      await page.emulateMedia({ colorScheme: scheme });
      await expect.poll(() => overflowOf(page), `sideways scroll at ${where}`).toBe(0);
      await expectNone(page, scheme === 'light' ? standard : ofColour, where);
    }
  }
}

/** Asks until there is none: a page that has just changed its width may still draw its charts. */
async function expectNone(page: Page, rules: readonly string[], where: string): Promise<void> {
  const violations = () => axeViolations(page, rules);
  await expect.poll(violations, { message: where, timeout: 60_000 }).toEqual([]);
}

/** What axe finds, one line for each element: `rule (impact) selector: how to mend it`. */
function axeViolations(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const options = { runOnly: [...only], resultTypes: ['violations' as const] };
    const { violations }: AxeResults = await window.axe.run(document, options);
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const advice = (failureSummary ?? '').replace(/\s+/g, ' ');
        return `${id} (${impact}) ${target.join(' ')}: ${advice}`;
      }),
    );
  }, runOnly);
}

/** How much of the page, or of the dialog over it, lies out of sight to the side. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    return Math.max(...scrolled.map((each) => each.scrollWidth - each.clientWidth));
  });
}

/** Draws all at its real size: rows that were never in sight have only a guessed height. */
function showAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [all];
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
