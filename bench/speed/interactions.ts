import type { Browser, ElementHandle, Locator, Page } from '@playwright/test';

import { openSlowed } from './load';
import type { Profile } from './load';

/** What a deed of the reader came to, in milliseconds: until the next paint, and its longest task. */
export interface Deed {
  readonly name: string;
  readonly paint: number;
  readonly task: number;
}

/** What is acted on is looked up first, so that looking is not measured: null where the page itself is. */
type Step = readonly [
  name: string,
  target: ((page: Page) => Locator) | null,
  act: (target: ElementHandle | null, page: Page) => Promise<unknown>,
];

const click = (target: ElementHandle | null) => target?.click() ?? Promise.resolve();
const press = (key: string) => (_: unknown, page: Page) => page.keyboard.press(key);

/** What a reader does, in an order in which each step finds the page as the one before left it. */
const steps: readonly Step[] = [
  [
    'switch the theme',
    (page) => page.getByRole('combobox', { name: '外观' }),
    (target) => target?.press('ArrowDown') ?? Promise.resolve(),
  ],
  ['hide a district', (page) => page.locator('.chips button').first(), click],
  ['show it again', (page) => page.locator('.chips button').first(), click],
  ['open evidence', (page) => page.locator('.tile .figure-link').first(), click],
  ['close it', null, press('Escape')],
  ['sort the matrix', (page) => page.locator('.head-spread button'), click],
  ['open search', null, press('Control+K')],
  ['type in it', null, (_, page) => page.keyboard.insertText('财')],
  ['close search', null, press('Escape')],
  ['open an indicator', (page) => page.locator('.tile h3 a').first(), click],
  ['switch the aspect', (page) => page.locator('.segmented [aria-pressed="false"]').first(), click],
  ['back to the overview', null, (_, page) => page.goBack()],
  ['open the targets', (page) => page.locator('.views a').nth(1), click],
  ['switch the language', (page) => page.getByRole('button', { name: /English/ }).first(), click],
];

/** Does all steps on one page, and tells of each what the reader waited for. */
export async function measureDeeds(
  browser: Browser,
  address: string,
  profile: Profile,
): Promise<readonly Deed[]> {
  const { page } = await openSlowed(browser, { ...profile, width: 1440, height: 900, bits: null });
  await page.addInitScript({ content: 'globalThis.__name = (each) => each;' });
  await page.addInitScript(() => {
    const seen = { events: [] as number[], tasks: [] as number[] };
    Object.assign(window, { deeds: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.events.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(address);
  await page.mouse.move(600, 400);
  await page.locator('html[data-live]').waitFor();
  await page.waitForTimeout(5000);
  const deeds: Deed[] = [];
  for (const [name, target, act] of steps) {
    const found = (await target?.(page).elementHandle()) ?? null;
    await page.evaluate(take);
    await act(found, page);
    await page.waitForTimeout(2500);
    const { events, tasks } = await page.evaluate(take);
    deeds.push({ name, paint: Math.max(0, ...events), task: Math.max(0, ...tasks) });
  }
  await page.context().close();
  return deeds;
}

/** What was seen since last asked. */
function take(): { events: number[]; tasks: number[] } {
  const { deeds } = window as unknown as { deeds: { events: number[]; tasks: number[] } };
  return { events: deeds.events.splice(0), tasks: deeds.tasks.splice(0) };
}
