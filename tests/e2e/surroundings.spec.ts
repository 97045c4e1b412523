import type { Page } from '@playwright/test';
import { fiveItems, openBrief, words } from './briefs';
import { enlarged, plainHttp, reachedOffline } from './faults';
import { expect, test } from './setup';

test.describe('without a network', () => {
  test.use({ allowed: [/Failed to load resource|Failed to fetch dynamically/] });

  for (const [view, name] of reachedOffline) {
    test(`the ${view} view says what is missing, and comes once there is one again`, async ({
      page,
      context,
    }) => {
      await page.goto('.');
      await expect(page.getByRole('table', { name: '逐项对照' })).toContainText('225.00');
      await context.setOffline(true);
      const views = page.getByRole('navigation', { name: '视图' });
      await views.getByRole('link', { name: new RegExp(`^${name}`) }).click();
      await expect(page).toHaveURL(new RegExp(`view=${view}`));
      await expect(page.getByText(/^正在载入/)).toHaveCount(0);
      const again = page.getByRole('main').getByRole('button', { name: '重试' });
      await expect(again.or(page.getByRole('heading', { level: 1 })).first()).toBeVisible();
      await context.setOffline(false);
      for (let left = await again.count(); left > 0; left = await again.count()) {
        await again.first().click();
        await expect.poll(() => again.count()).toBeLessThan(left);
      }
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.getByText(/^正在载入/)).toHaveCount(0);
    });
  }
});

/** How far the page reaches out of sight to the side. */
const aside = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('enlarged to 400 % all is read without scrolling sideways, and what stays in sight leaves room', async ({
  page,
}) => {
  // A page of 1280 by 1024, as it is at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of enlarged) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect.poll(() => aside(page), address).toBe(0);
    if (address.includes('figure')) {
      const close = page.getByRole('dialog').getByRole('button', { name: '关闭' }).first();
      await expect(close).toBeInViewport();
      await page.getByRole('dialog').locator('mark').first().scrollIntoViewIfNeeded();
      await expect(page.getByRole('dialog').locator('mark').first()).toBeInViewport();
    } else {
      const kept = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight / 2);
        const places = [10, 60, 110, 160, 210].map((y) => document.elementFromPoint(160, y));
        const fixed = (each: Element | null): boolean =>
          each !== null &&
          (/fixed|sticky/.test(getComputedStyle(each).position) || fixed(each.parentElement));
        return places.filter(fixed).length;
      });
      expect(kept, `${address}: at most two fifths of the height`).toBeLessThanOrEqual(2);
    }
  }
});

test('on paper a view is dark on light, within the sheet, and asks nothing of the reader', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  // A4 within margins of 15 mm.
  await page.setViewportSize({ width: 680, height: 1009 });
  for (const address of enlarged.filter((each) => !each.includes('figure'))) {
    await page.goto(address);
    // A brief has its own title there, or says that it is empty.
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect.poll(() => aside(page), address).toBe(0);
    await expect(page.getByRole('navigation', { name: '视图' })).toBeHidden();
    const [ground, ink] = await page.evaluate(() => {
      const parts = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
      const lightest = (colour: readonly number[]) => Math.max(...colour.slice(0, 3));
      // Where nothing is painted, paper is white.
      const painted = [document.body, document.documentElement]
        .map((each) => parts(getComputedStyle(each).backgroundColor))
        .find(([, , , alpha = 1]) => alpha > 0) ?? [255];
      const title = document.querySelector('h1, h2') ?? document.body;
      return [lightest(painted), lightest(parts(getComputedStyle(title).color))];
    });
    expect(ground, `${address}: the ground`).toBeGreaterThan(240);
    expect(ink, `${address}: the ink`).toBeLessThan(120);
  }
});

test.describe('by plain http', () => {
  // No context is secure whose host is not the machine itself: no clipboard, no digest, no worker of services.
  const host = 'http://qubi.example/';
  test.use({ baseURL: host });

  const steps: Readonly<Record<(typeof plainHttp)[number], (page: Page) => Promise<void>>> = {
    evidence: async (page) => {
      await page.goto('?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result');
      await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('6.03');
    },
    copy: async (page) => {
      await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth');
      const figure = page.getByRole('main').getByRole('figure').first();
      await figure.getByRole('button', { name: '复制' }).click();
      await figure.getByRole('button', { name: '复制链接' }).click();
      await expect(page.getByText('链接已复制')).toBeVisible();
    },
    share: async (page) => {
      await openBrief(page, fiveItems.slice(3));
      await page.getByRole('button', { name: words.zh.share }).click();
      await expect(page.locator('.export-said')).toContainText(words.zh.shared);
    },
  };

  for (const what of plainHttp) {
    test(`${what} works`, async ({ page }, { project }) => {
      const served = project.use.baseURL ?? '';
      await page.route(`${host}**`, async (route) => {
        const address = route.request().url().replace(host, served);
        await route.fulfill({ response: await route.fetch({ url: address, maxRetries: 3 }) });
      });
      await steps[what](page);
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
    });
  }
});
