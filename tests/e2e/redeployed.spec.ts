import type { Page } from '@playwright/test';
import { expect, test, touch } from './setup';

/** The site as it is after an update: another page is served, and none of the files that the open one would load next. */
async function redeploy(page: Page) {
  // The page acts, so that all its own files are here.
  await touch(page);
  let opened = 0;
  await page.route(/\/assets\/(?!index|rolldown)[^/]*\.js$/, (route) =>
    route.fulfill({ status: 404 }),
  );
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      // A page that is opened anew is the same, so that it runs and finds its files gone again.
      if (route.request().isNavigationRequest()) {
        opened += 1;
        return route.fallback();
      }
      const response = await route.fetch({ maxRetries: 3 });
      const body = (await response.text()).replaceAll('assets/index-', 'assets/newer-');
      return route.fulfill({ response, body });
    },
  );
  return { opened: () => opened };
}

// What is still asked of the server is not waited for.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test.describe('after an update of the site', () => {
  test.use({ allowed: [/Failed to load resource|Failed to fetch dynamically/] });

  test('a view whose code is gone loads the page anew once, and then says so', async ({ page }) => {
    await page.goto('.');
    await expect(page.getByRole('heading', { name: '要点' })).toBeVisible();
    const { opened } = await redeploy(page);
    await page.getByRole('link', { name: '目标', exact: true }).click();
    await expect.poll(opened).toBe(1);
    await expect(page.getByRole('alert')).toContainText('页面已更新，请刷新后继续');
    await page.waitForTimeout(1500);
    expect(opened()).toBe(1);
  });

  test('where the page was loaded anew before, it is left to the reader', async ({ page }) => {
    await page.addInitScript(() => sessionStorage.setItem('qubi-reloaded', 'yes'));
    await page.goto('.');
    await expect(page.getByRole('heading', { name: '要点' })).toBeVisible();
    const { opened } = await redeploy(page);
    await page.getByRole('link', { name: '目标', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('页面已更新，请刷新后继续');
    await page.waitForTimeout(1500);
    expect(opened()).toBe(0);
    await page.getByRole('alert').getByRole('button').click();
    await expect.poll(opened).toBe(1);
  });

  test('what is saved or copied says that the page was updated, and stays as it is', async ({
    page,
  }) => {
    await page.addInitScript(() => sessionStorage.setItem('qubi-reloaded', 'yes'));
    await page.goto('?view=indicator&indicator=fiscal-revenue');
    const figure = page.getByRole('figure').first();
    await expect(figure).toBeVisible();
    const { opened } = await redeploy(page);
    await figure.getByRole('button', { name: '下载', exact: true }).click();
    await figure.getByRole('button', { name: '存为CSV', exact: true }).click();
    await expect(figure.getByRole('status').last()).toContainText('页面已更新，请刷新后继续');
    expect(opened()).toBe(0);
  });

  test('a chart that does not come alive stands still, and comes alive when it can', async ({
    page,
  }) => {
    await page.route(/LiveDrawing/, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (each) => each.url().includes('LiveDrawing'));
    await page.goto('?view=indicator&indicator=fiscal-revenue');
    const chart = page.locator('.chart').first();
    await expect(chart).toBeVisible();
    await chart.hover();
    await failed;
    await expect(chart.locator('.drawing svg').first()).toBeVisible();
    await page.unroute(/LiveDrawing/);
    const live = chart.locator('.drawing [_echarts_instance_], .drawing .echarts-for-react');
    // A reader who points at it again asks again; the code may be on its way for long.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await chart.hover();
      await expect(live.first()).toBeVisible({ timeout: 5000 });
    }).toPass();
  });
});

test.describe('without the site', () => {
  test.use({ allowed: [/Failed to load resource|Failed to fetch dynamically/] });

  test('pinning says that it failed, and works once the code comes', async ({ page }) => {
    await page.route(/BriefPart/, (route) => route.abort());
    await page.goto('?view=indicator&indicator=fiscal-revenue');
    const pin = page.getByRole('button', { name: '加入简报' }).first();
    await expect(page.locator('.export-actions').first()).toContainText('所需的程序未能载入');
    await page.unroute(/BriefPart/);
    await pin.click();
    await expect(page.locator('.export-actions').first()).not.toContainText('所需的程序未能载入');
    await expect(page.getByRole('button', { name: '已加入简报' }).first()).toBeVisible();
  });
});

for (const [view, component] of [
  ['targets', 'TargetsView'],
  ['indicator', 'IndicatorView'],
  ['district', 'DistrictView'],
  ['report', 'ReportView'],
  ['brief', 'BriefView'],
  ['data', 'DataView'],
] as const) {
  test.describe(`when the ${view} view can’t be drawn`, () => {
    test.use({ allowed: [/drawn on purpose/] });

    test('it says so, and every other view is there', async ({ page }) => {
      await page.route(new RegExp(`/assets/${component}-[^/]*\\.js`), (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `export function ${component}() { throw new Error('drawn on purpose'); }`,
        }),
      );
      await page.goto(`?view=${view}`);
      await expect(page.getByRole('alert')).toContainText('这一页没有画出来');
      await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
      await page.getByRole('link', { name: '总览' }).click();
      await expect(page.getByRole('heading', { name: '要点' })).toBeVisible();
    });
  });
}
