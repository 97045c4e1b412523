import type { Page } from '@playwright/test';
import { allCases, faults, oddAddresses, oddStorage, places, sampleCases, whole } from './faults';
import { expect, move, test } from './setup';

/** The page says something, and nothing in it waits for ever. */
async function expectSettled(page: Page) {
  const text = () => page.evaluate(() => document.body.innerText.trim());
  await expect.poll(async () => (await text()).length).toBeGreaterThan(10);
  await expect(page.getByText(/^正在载入/)).toHaveCount(0);
}

/** What did not come the first time is asked for again, by the page or by the reader, and then all is there. */
async function expectRecovery(page: Page) {
  const again = page.getByRole('button', { name: '重试' });
  await expect(async () => {
    if ((await again.count()) > 0) await again.first().click();
    await expect(again).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expectSettled(page);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

test.describe('a file of the site that does not arrive as it should', () => {
  // Each of these is what a browser says of the file itself.
  test.use({
    allowed: [
      /Failed to load resource|Failed to fetch dynamically|Failed to load module script|Refused to apply style|MIME type|does not provide an export|Unexpected|Invalid or|missing \)/,
    ],
  });

  for (const { name, fault, file, address } of whole ? allCases() : sampleCases()) {
    test(`${name}: ${fault}`, async ({ page, baseURL }) => {
      const asked = new Map<string, number>();
      const base = new URL(baseURL ?? '').pathname;
      await page.route(
        ({ pathname }) => file.test(pathname.slice(base.length)),
        (route) => {
          const { pathname } = new URL(route.request().url());
          const times = (asked.get(pathname) ?? 0) + 1;
          asked.set(pathname, times);
          return faults[fault](route, times);
        },
      );
      // What the first view's one file holds is asked for by itself where that file does not come.
      if (file.source.startsWith('^data'))
        await page.route('**/assets/first-files-*', (route) => route.abort());
      await page.goto(address);
      await move(page);
      const most = () => Math.max(0, ...asked.values());
      // Not every file of a kind is what the kind's address needs.
      if (!whole) await expect.poll(most, 'it is asked for').toBeGreaterThan(0);
      await expectSettled(page);
      if (fault === 'failing once') await expectRecovery(page);
      await page.waitForTimeout(500);
      // Code that parts share is asked for by the lines in the page, the view, the evidence and the brief's part.
      const askers = name.endsWith('.js') ? 4 : 2;
      expect(most(), 'it is not asked for again and again').toBeLessThanOrEqual(askers);
    });
  }
});

test('an address that nobody means to write is read as far as it can be', async ({ page }) => {
  for (const query of oddAddresses) {
    await page.goto(`?${query}`);
    await expectSettled(page);
    await expect(page.getByRole('banner')).toBeVisible();
  }
});

test.describe('an address of a hundred thousand characters', () => {
  test.use({ allowed: [/Failed to load resource/] });

  test('is read, or refused by the server, and never hangs', async ({ page }) => {
    await page.goto('.');
    await page.evaluate(
      (long) => history.pushState(null, '', `?find=${long}&view=district`),
      'x'.repeat(100_000),
    );
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await expectSettled(page);
  });
});

test('what a browser has under the page’s names, and is none of its own, costs nothing', async ({
  page,
}) => {
  await page.goto('.');
  for (const text of oddStorage) {
    await page.evaluate((kept) => {
      for (const key of ['qubi-brief', 'qubi-brief-unread', 'qubi-preferences'])
        localStorage.setItem(key, kept);
      sessionStorage.setItem('qubi-reloaded', kept);
    }, text);
    await page.goto('?view=brief');
    await expectSettled(page);
    await expect(page.getByRole('heading', { name: '简报', level: 1 })).toBeVisible();
  }
});

test('without storage the page works, and a brief lasts as long as it', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.goto('?view=brief');
  await page.getByRole('button', { name: '加小标题' }).click();
  await expect(page.getByText('浏览器不让本页存储')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Brief', level: 1 })).toBeVisible();
});

for (const { locale, timezoneId } of places) {
  test.describe(`read in ${locale}, in ${timezoneId}`, () => {
    test.use({ locale, timezoneId });

    test('numbers and dates are those of the reports', async ({ page }) => {
      await page.goto('?view=data&section=downloads');
      await expectSettled(page);
      await expect(page.getByRole('contentinfo').or(page.locator('.colophon'))).toContainText(
        '2019年1月',
      );
      await page.goto('.');
      await expect(page.getByRole('table', { name: '逐项对照' })).toContainText('225.00');
    });
  });
}

for (const [what, text] of [
  ['of no bytes', ''],
  ['of another version', '{"format":"qubi-brief","version":9,"title":"","items":[]}'],
  ['that is none', '\u0000PK'],
] as const) {
  test(`a brief’s file ${what} is refused by name`, async ({ page }) => {
    await page.goto('?view=brief');
    const picker = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开简报文件' }).click();
    await (
      await picker
    ).setFiles({
      name: 'a.qubi.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByText('这个文件不是简报文件，或已损坏。')).toBeVisible();
    await expectSettled(page);
  });
}
