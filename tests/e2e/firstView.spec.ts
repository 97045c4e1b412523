import type { Page } from '@playwright/test';
import { expect, hold, move, test, touch } from './setup';

/** The document as it is drawn, without what only the browser adds later: rows settled, marks of React's. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById('root')!.cloneNode(true) as HTMLElement;
    for (const each of root.querySelectorAll('.matrix-settled')) {
      each.classList.remove('matrix-settled');
    }
    for (const each of root.querySelectorAll('.views .count, .marks-line')) each.remove();
    return new XMLSerializer()
      .serializeToString(root)
      .replace(/<!--[^]*?-->/g, '')
      .replaceAll('><', '>\n<')
      .split('\n');
  });

const scripts = /\/assets\/.*\.js$/;

/** Opens an address whose scripts are held back, until what it returns is called. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  const release = await hold(page, scripts);
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

async function prefer(page: Page, language: string, theme: string): Promise<void> {
  await page.addInitScript(
    (state) => localStorage.setItem('qubi-preferences', JSON.stringify({ state, version: 1 })),
    { language, theme },
  );
}

test.describe('the first view', () => {
  test.use({ allowed: [/net::ERR_FAILED/] });

  for (const width of [360, 1440])
    for (const language of ['zh', 'en'])
      for (const theme of ['light', 'dark'])
        test(`stands in the page as it is later, ${language}, ${theme}, ${width} px`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 900 });
          await prefer(page, language, theme);
          await page.route(scripts, (route) => route.abort());
          await page.goto('.');
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            language === 'zh' ? '要点' : 'At a glance',
          );
          const built = await drawn(page);
          await page.unroute(scripts);
          await page.reload();
          await expect(page.locator('html')).toHaveAttribute('data-live', '');
          expect(await drawn(page)).toEqual(built);
          expect(await page.locator('*').count()).toBeLessThanOrEqual(2500);
        });
});

for (const [from, to] of [
  [360, 1440],
  [1440, 360],
] as const)
  test(`a window turned from ${from} to ${to} px before the page acts is as one opened so`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: from, height: 900 });
    await page.goto('.');
    await page.setViewportSize({ width: to, height: 900 });
    await touch(page);
    const rows = page.locator('.matrix .family-row');
    await expect(rows.first()).toBeVisible();
    const turned = await rows.count();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-live', '');
    await expect(rows).toHaveCount(turned);
  });

test.describe('its data', () => {
  test.use({ allowed: [/net::ERR_FAILED/] });

  test('until the reader touches it, the first view is all that comes', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('.', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    // It is at hand, and has not run.
    await expect(page.locator('script[src]')).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-live', '');
    await touch(page);
    expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
  });

  test('the first view stays for who reads on while its data do not come, and acts once they do', async ({
    page,
  }) => {
    await page.route(/\.json$/, (route) => route.abort());
    await page.goto('.');
    const failed = page.waitForEvent('requestfailed', (each) => each.url().includes('catalogue'));
    await move(page);
    await failed;
    await expect(page.locator('.tile').first()).toBeVisible();
    await page.unroute(/\.json$/);
    await expect(async () => {
      await move(page);
      await expect(page.locator('html')).toHaveAttribute('data-live', '', { timeout: 1000 });
    }).toPass();
    await expect(page.locator('.tile').first()).toBeVisible();
  });

  test('who asks the first view for something while its data do not come is told so', async ({
    page,
  }) => {
    await page.route(/\.json$/, (route) => route.abort());
    await page.goto('.');
    await page.getByRole('button', { name: '最高与最低相差' }).click();
    const again = page.getByRole('main').getByRole('button', { name: '重试' }).first();
    await expect(again).toBeVisible();
    await page.unroute(/\.json$/);
    await again.click();
    await expect(page.locator('.tile').first()).toBeVisible();
  });
});

test('what is asked of the first view before it acts is done once it does', async ({ page }) => {
  const release = await openHeld(page, '.');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-live', '');
  release();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what is typed and chosen in the moment in which the page is taken over is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    /** What a reader does to a field: its value is there before anybody hears of it. */
    function enter(field: HTMLInputElement | HTMLSelectElement, value: string) {
      field.value = value;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    addEventListener('DOMContentLoaded', () => {
      const root = document.getElementById('root')!;
      const listen = root.addEventListener.bind(root);
      root.addEventListener = (...parts: Parameters<typeof listen>) => {
        // React listens to all that stands, and has taken over nothing yet.
        if (Reflect.deleteProperty(root, 'addEventListener'))
          queueMicrotask(() => {
            enter(root.querySelector<HTMLSelectElement>('select:has([value=dark])')!, 'dark');
            enter(root.querySelector<HTMLInputElement>('.find input')!, '财政');
          });
        listen(...parts);
      };
    });
  });
  await page.goto('.');
  await move(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(/find=/);
});

/** Layout shift so far, as Chromium measures it. */
async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shift += (entry as unknown as { value: number }).value;
        document.documentElement.dataset['shift'] = String(shift);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What a view says, without its charts and the reports' paragraphs, which come later, and the foot of the page. */
const said = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
    for (const each of main.querySelectorAll('.chart, .sources, footer')) each.remove();
    return main.textContent;
  });

test.describe('another view that somebody was given', () => {
  test.use({ allowed: [/net::ERR_FAILED/] });

  for (const address of [
    '?view=targets',
    '?view=indicator&indicator=fiscal-revenue',
    '?view=indicator&indicator=fiscal-revenue&aspect=growth',
    '?view=district&district=hongkou',
    '?view=report&report=minhang-2019',
  ])
    for (const width of [360, 1440])
      test(`stands before the script comes, and stays where it is: ${address}, ${width} px`, async ({
        page,
        browserName,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await watchShift(page);
        await page.route(scripts, (route) => route.abort());
        await page.goto(address);
        await expect(page.locator('main h1')).toBeVisible();
        const built = await said(page);
        const drawings = await page.locator('.standing svg:visible').count();
        expect(drawings > 0).toBe(!/district|report/.test(address));
        await page.unroute(scripts);
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('data-live', '');
        await expect(page.locator('.standing')).toHaveCount(0);
        // What follows the first targets is drawn later.
        await expect.poll(() => said(page)).toContain(built);
        if (browserName === 'chromium')
          expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBe(0);
      });

  test('does what was typed, chosen and selected before it acts', async ({ page }) => {
    let release = await openHeld(page, '?view=district&district=huangpu');
    await page.getByRole('searchbox', { name: '在本区查找' }).fill('内资 392');
    release();
    await expect(page).toHaveURL(/find=/);

    release = await openHeld(page, '?view=indicator&indicator=fiscal-revenue');
    await page.getByRole('combobox', { name: '选择指标' }).press('ArrowDown');
    release();
    await expect(page.getByRole('listbox', { name: '选择指标' })).toBeVisible();

    release = await openHeld(page, '?view=report&report=hongkou-2019');
    await page.locator('p[data-paragraph="5"]').selectText();
    release();
    await expect(page.locator('.selection-quote')).toBeVisible();
  });

  test('is drawn by the page where it does not come', async ({ page }) => {
    await page.route('**/assets/views-*/**', (route) => route.abort());
    await page.goto('?view=indicator&indicator=fiscal-revenue');
    await expect(page.locator('main .finding')).toBeVisible();
  });

  test('stands in the language and the theme that the reader chose', async ({ page }) => {
    await prefer(page, 'en', 'dark');
    await page.route(scripts, (route) => route.abort());
    await page.goto('?view=indicator&indicator=fiscal-revenue');
    await expect(page.locator('main h1')).toHaveText('Fiscal revenue');
    await expect(page).toHaveTitle(/Fiscal revenue/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

for (const address of ['?view=targets', '?districts=huangpu', '?view=district&district=hongkou'])
  test(`${address} never shows the default view first`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        for (const each of document.querySelectorAll('h1, .tile')) {
          if (each.getClientRects().length > 0) seen.add(each.textContent.slice(0, 40));
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    const now = await page.locator('h1, .tile').allTextContents();
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter((each) => !now.some((text) => text.startsWith(each)))).toEqual([]);
  });

test('the first view comes in six requests, and nothing in it moves', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells what moved');
  // A slow machine paints while the page still comes.
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchShift(page);
  await page.goto('.');
  await touch(page);
  const asked = await page.evaluate(() => {
    const [live] = performance.getEntriesByName('live');
    return performance
      .getEntriesByType('resource')
      .filter((each) => each.startTime < live!.startTime && !each.name.includes('favicon'))
      .map(({ name }) => name);
  });
  // The page itself is one more.
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(5);
  const shift = await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0');
  expect(Number(shift)).toBe(0);
});
