import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { preview } from 'vite';

import { findBrowser } from '../scripts/findBrowser';
import { serveManyFamilies } from '../tests/e2e/manyFamilies';

/** Milliseconds from each keystroke to results that are laid out. */
async function timeSearch(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: /搜索指标/ });
  await page.getByText(/共\d+段/).waitFor();
  const times: number[] = [];
  for (const query of [
    '的',
    '经',
    '财',
    '财政',
    '财政收',
    '财政收入',
    '2018',
    '增长',
    '不',
    '区',
  ]) {
    times.push(
      await field.evaluate(async (input: HTMLInputElement, text) => {
        input.select();
        const start = performance.now();
        document.execCommand('insertText', false, text);
        while (!document.querySelector('[role="option"] mark')) await Promise.resolve();
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }, query),
    );
    await page.getByRole('option').first().waitFor();
  }
  return times;
}

/** Milliseconds from a click on the head of a matrix of three hundred families to its rows in order. */
async function timeSort(page: Page): Promise<readonly number[]> {
  await page.locator('.family-row').first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    times.push(
      await page.evaluate(async () => {
        const start = performance.now();
        document.querySelector<HTMLElement>('.head-spread button')?.click();
        await new Promise(requestAnimationFrame);
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }),
    );
  }
  return times;
}

function formatTimes(what: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [
    0,
    Math.floor(sorted.length / 2),
    sorted.length - 1,
  ].map((at) => Math.round(sorted[at] ?? 0));
  return `${what}: ${middle} ms (from ${least} to ${most} ms)`;
}

/** Measures on the built page what a reader waits for; run it on a machine that does nothing else. */
async function main(): Promise<void> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 4178 }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
  try {
    const page = await browser.newPage({ baseURL: 'http://127.0.0.1:4178/', locale: 'zh-CN' });
    await page.goto('.');
    console.log(formatTimes('results after a keystroke', await timeSearch(page)));
    const families = await serveManyFamilies(page, 300);
    await page.goto('.');
    console.log(formatTimes(`${families} families in another order`, await timeSort(page)));
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
