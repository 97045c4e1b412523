import type { Page } from '@playwright/test';
import { expectNoBarrier } from './axe';
import { serveBare } from './bare';
import { expect, hold, test } from './setup';

// Each asks a whole page four times.
test.slow();

/** The views that come when they are asked for, and the file of each. */
const shapes = {
  targets: 'TargetsView',
  indicator: 'IndicatorView',
  district: 'DistrictView',
  report: 'ReportView',
  brief: 'BriefView',
  data: 'DataView',
} as const;

test('the shape of a view stands until the view is here, and nothing else moves when it comes', async ({
  page,
}) => {
  for (const [view, code] of Object.entries(shapes)) {
    const arrive = await hold(page, `**/assets/${code}-*.js`);
    // Of two districts, which the build has not drawn.
    await page.goto(`?view=${view}&districts=huangpu,minhang`);
    const shape = page.locator(`.coming-${view}`);
    await expect(shape, view).toBeVisible();
    await expect(shape, view).toContainText('正在载入');
    const head = page.getByRole('banner');
    const [before, room] = [await head.boundingBox(), await shape.boundingBox()];
    expect(room?.height, view).toBeGreaterThan(400);
    arrive();
    await expect(page.getByRole('heading', { level: 1 }), view).toBeVisible();
    await expect(shape, view).toHaveCount(0);
    expect(await head.boundingBox(), view).toEqual(before);
    await page.unrouteAll();
  }
});

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'on its way': async (page) => {
    await serveBare(page);
    await page.route('**/data/catalogue.json', () => undefined);
    await page.goto('.');
    await expect(page.getByText('正在载入')).toBeVisible();
  },
  failed: async (page) => {
    await serveBare(page);
    await page.route('**/data/catalogue.json', (route) => route.abort());
    await page.goto('.');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'failed in part': async (page) => {
    await serveBare(page);
    await page.route('**/data/figures/hongkou-2019.json', (route) => route.abort());
    await page.goto('.');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('table', { name: '逐项对照' })).toBeVisible();
  },
  'without its code': async (page) => {
    await page.route('**/TargetsView-*.js', (route) => route.abort());
    await page.goto('?view=targets');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'with nothing to show': async (page) => {
    await page.goto('?view=targets&wording=range&themes=culture&nonsense=1&view=targets');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  'set aside': async (page) => {
    await page.addInitScript(() => localStorage.setItem('qubi-brief-unread', '{"version":9}'));
    await page.goto('?view=brief');
    await expect(page.getByText('读不懂的部分')).toBeVisible();
  },
};

test.describe('a page in any state', () => {
  test.use({ allowed: [/Failed to load resource/] });

  for (const [state, reach] of Object.entries(states)) {
    test(`${state} has no barrier, in forced colours too`, async ({ page }) => {
      await reach(page);
      await expectNoBarrier(page);
      await page.emulateMedia({ forcedColors: 'active' });
      await expect(page.getByRole('banner')).toBeVisible();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  }
});
