import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 A and AA on the page as it is now, one line for each element:
 * `rule (impact) selector: how to mend it`.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await passOver(page);
  // Evaluated by the browser itself, so the content security policy does not stop it.
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults, readonly string[]>(
    (tags) => window.axe.run(document, { runOnly: [...tags], resultTypes: ['violations'] }),
    standard,
  );
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const advice = (failureSummary ?? '').replace(/\s+/g, ' ');
      return `${id} (${impact}) ${target.join(' ')}: ${advice}`;
    }),
  );
}

/** Scrolls to the end and back: rows that were never in sight have only a guessed height. */
async function passOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A browser that is busy elsewhere may draw no frame for long.
    const frame = () =>
      new Promise((resume) => {
        requestAnimationFrame(resume);
        setTimeout(resume, 100);
      });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
