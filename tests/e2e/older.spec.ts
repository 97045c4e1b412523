import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test, touch } from './setup';

/** Takes from a browser what Chromium 90, Firefox 90 and Safari 14.1 have not. */
async function makeOlder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const lacking: readonly (readonly [object, readonly string[]])[] = [
      [
        Array.prototype,
        ['at', 'findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'toReversed', 'with'],
      ],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Promise, ['withResolvers', 'try']],
      [HTMLDialogElement.prototype, ['showModal', 'show', 'close', 'open', 'returnValue']],
      [HTMLElement.prototype, ['inert', 'showPopover']],
      [window, ['requestIdleCallback', 'BroadcastChannel', 'structuredClone']],
    ];
    for (const [object, names] of lacking)
      for (const name of names) Reflect.deleteProperty(object, name);
    Object.defineProperty(DOMTokenList.prototype, 'supports', {
      value: (word: string) => word !== 'modulepreload',
    });
    const matches = Object.getOwnPropertyDescriptor(Element.prototype, 'matches');
    const older = function (this: Element, selector: string): unknown {
      if (selector.includes(':modal')) throw new SyntaxError(`no such selector: ${selector}`);
      return Reflect.apply(matches?.value as () => unknown, this, [selector]);
    };
    Object.defineProperty(Element.prototype, 'matches', { value: older });
  });
}

test('an older browser goes from a chart to the sentence and back, and finds a paragraph', async ({
  page,
}) => {
  await makeOlder(page);
  await page.goto('.');
  const figure = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';
  const mark = page.locator(`main [data-figure="${figure}"]`).first();
  await mark.click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('mark').first()).toHaveText('6.03');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(mark).toBeFocused();
  await page.getByRole('button', { name: /搜索/ }).click();
  const search = page.getByRole('dialog');
  await search.getByRole('combobox').fill('财政收入');
  await expect(search.getByRole('option').first()).toBeVisible();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(search.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
  await expect(page.getByRole('button', { name: /搜索/ })).toBeFocused();
});

test('an older browser, which can’t have the script at hand, acts untouched', async ({ page }) => {
  await makeOlder(page);
  await page.goto('.');
  await expect(page.locator('html')).toHaveAttribute('data-live', '');
});

for (const view of [
  'indicator&indicator=fiscal-revenue',
  'targets',
  'district',
  'report',
  'data',
  'brief',
])
  test(`an older browser shows ?view=${view}`, async ({ page }) => {
    await makeOlder(page);
    await page.goto(`?view=${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('without scripts a sentence says what is missing, in both languages', async ({ page }) => {
  // A driven browser can stop scripts, but then shows nothing of what stands in for them.
  const served = await (await page.request.get('.')).text();
  const instead = /<noscript>(.*?)<\/noscript>/s.exec(served)?.[1] ?? '';
  expect(instead).toContain('请在浏览器中允许脚本');
  expect(instead).toContain('please allow them in your browser');
});

test.describe('instead of a blank page', () => {
  test.use({
    allowed: [/Failed to load resource|CORS policy|page error|another origin: file/],
  });

  test('a browser below the floor is told which will do', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WeakRef'));
    await page.goto('.');
    await expect(page.getByText('此浏览器版本过旧')).toBeVisible();
    await expect(page.getByText('This browser is too old')).toBeVisible();
    await expect(page.getByText('没有载入')).toBeHidden();
  });

  test('a script that does not arrive is named', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('.');
    await expect(page.getByText('网页的脚本没有载入')).toBeVisible();
    await expect(page.getByText('script did not load')).toBeVisible();
  });

  test('a script that arrives the second time runs at a touch, and nothing is said any more', async ({
    page,
  }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort(), { times: 1 });
    await page.goto('.');
    await expect(page.getByText('网页的脚本没有载入')).toBeVisible();
    await touch(page);
    await expect(page.getByText('网页的脚本没有载入')).toBeHidden();
  });

  test('a page opened as a file says where to open it', async ({ page }) => {
    await page.goto(pathToFileURL('dist/index.html').href);
    await expect(page.getByText('请打开单文件版qubi.html')).toBeVisible();
    await expect(page.getByText('the page of one file')).toBeVisible();
  });
});
