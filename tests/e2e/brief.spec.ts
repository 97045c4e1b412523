import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { addDrafts } from '../../src/model/brief';
import { comparisonItem, fiveItems, keptBrief, openBrief, speak, words } from './briefs';
import type { Language } from './briefs';
import { expect, test } from './setup';

const items = (page: Page) => page.locator('[data-item]');

/** Chart, table, chart of targets, sentence, paragraph. */
async function pinFive(page: Page, language: Language): Promise<void> {
  const own = words[language];
  const pinIn = (figure: Locator) => figure.getByRole('button', { name: own.pin }).click();
  await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth');
  await pinIn(page.locator('figure').first());
  await expect(page.getByRole('button', { name: own.pinned })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goto('?view=indicator&indicator=pm25&show=table');
  await pinIn(page.locator('figure').first());
  await page.goto('?view=targets');
  await pinIn(page.locator('figure').nth(1));
  await page.goto('?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result');
  await page.getByRole('button', { name: own.sentence }).click();
  await page.goto('?view=report&report=hongkou-2019&paragraph=6');
  await page.getByRole('button', { name: own.paragraph }).click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${own.brief} ?5$`) })
    .click();
  await expect(items(page)).toHaveCount(5);
}

async function savedBy(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return download;
}

/** What the items are called, in their order. */
const orderOf = (page: Page) =>
  page.locator('.item-tools').evaluateAll((all) => all.map((each) => each.ariaLabel));

/** What the marks of the page's charts and the cells of its tables state. */
async function statedOn(page: Page): Promise<readonly string[]> {
  const marks = page.locator('.brief-page .marks a[data-figure]');
  const tips = await marks.evaluateAll((all) => all.map((each) => each.dataset['tip'] ?? ''));
  const cells = await page.locator('.brief-page td .figure-link').allTextContents();
  const numbers = tips.flatMap((tip) => tip.replaceAll(/20\d\d/g, '').match(/\d[\d.]*%?/g) ?? []);
  return [...new Set([...numbers, ...cells])];
}

for (const language of ['zh', 'en'] as const) {
  const own = words[language];

  test(`a brief is collected, ordered, kept and shared (${language})`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await speak(page, language);
    await pinFive(page, language);
    expect((await keptBrief(page)).items).toEqual(addDrafts([], fiveItems));
    // Ordered by keyboard alone.
    const down = items(page).first().getByRole('button', { name: own.down });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(items(page).nth(1).locator('.chart')).toBeVisible();
    await expect(items(page).nth(1).getByRole('button', { name: own.down })).toBeFocused();
    const order = await orderOf(page);
    await page.reload();
    await expect(items(page)).toHaveCount(5);
    await expect.poll(() => orderOf(page)).toEqual(order);
    await page.getByRole('button', { name: own.share }).click();
    await expect(page.locator('.export-said')).toContainText(own.shared);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address.length).toBeLessThan(2000);
    const other = await browser.newContext();
    const theirs = await other.newPage();
    await speak(theirs, language);
    await theirs.goto(address);
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(own.offered);
    await expect(theirs.locator('.brief-item')).toHaveCount(5);
    expect(await theirs.evaluate(() => localStorage.getItem('qubi-brief'))).toBeNull();
    await theirs.getByRole('button', { name: own.keep }).click();
    await theirs.reload();
    await expect(items(theirs)).toHaveCount(5);
    await other.close();
  });

  test(`a brief leaves as file, page and archive with the numbers of the screen (${language})`, async ({
    page,
  }, info) => {
    await speak(page, language);
    await openBrief(page, fiveItems);
    await expect(items(page)).toHaveCount(5);
    const caption = own.caption('chart');
    await page.getByLabel(new RegExp(`${caption}.*(标题)|Title of ${caption}`)).fill('=1+1 <b>');
    await expect(page.locator('.brief-page .drawing svg')).toHaveCount(2);
    const shown = await statedOn(page);
    expect(shown.length).toBeGreaterThan(8);

    const file = await savedBy(page, own.file);
    expect(file.suggestedFilename()).toMatch(/\.qubi\.json$/);
    const path = info.outputPath('brief.qubi.json');
    await file.saveAs(path);
    await page.getByRole('button', { name: own.clear }).click();
    await expect(items(page)).toHaveCount(0);
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole('button', { name: own.keep }).click();
    await expect(items(page)).toHaveCount(5);

    const html = await (await savedBy(page, own.html)).path();
    const zip = await (await savedBy(page, own.zip)).path();
    const files = unzipSync(new Uint8Array(await readFile(zip)));
    const names = Object.keys(files);
    expect(names.filter((each) => each.endsWith('.png'))).toHaveLength(3);
    expect(names.filter((each) => each.endsWith('.csv'))).toHaveLength(4);
    expect(names.filter((each) => each.endsWith('.qubi.json'))).toHaveLength(1);
    const png = files[names.find((each) => each.endsWith('.png')) ?? ''] ?? new Uint8Array(24);
    expect(strFromU8(png.slice(1, 4))).toBe('PNG');
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('=1+1 <b>');
    await writeFile(info.outputPath('page.html'), await readFile(html));
    const printed = await textOf(page, info.outputPath('page.html'));
    for (const number of shown) expect(printed).toContain(number);
    expect(printed).toContain('=1+1 <b>');
  });
}

/** The text of a file that is opened from disk, in a context that knows nothing of the page. */
async function textOf(page: Page, path: string): Promise<string> {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  if (!context) throw new Error('no browser');
  const opened = await context.newPage();
  const requests: string[] = [];
  opened.on('request', (request) => requests.push(request.url()));
  await opened.goto(`file://${join(path)}`);
  const text = (await opened.locator('body').textContent()) ?? '';
  const svg = await opened.locator('svg text').allTextContents();
  expect(requests).toEqual([`file://${path}`]);
  await context.close();
  return `${text} ${svg.join(' ')}`.replaceAll(/\[\d+\]/g, '');
}

test('an item is dragged to another place', async ({ page }) => {
  await speak(page, 'zh');
  await openBrief(page, fiveItems);
  const handle = items(page).nth(4).locator('.item-handle');
  await handle.scrollIntoViewIfNeeded();
  const from = (await handle.boundingBox())!;
  const to = (await items(page).nth(3).boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 4, { steps: 4 });
  await expect(page.locator('.drop-before')).toHaveCount(1);
  await page.mouse.up();
  await expect(items(page).nth(3)).toContainText('产业结构不断优化');
});

test('selected text is pinned as it stands in the report', async ({ page }) => {
  await page.goto('?view=report&report=hongkou-2019');
  await expect(page.locator('p[data-paragraph="5"]')).toBeVisible();
  await page.evaluate(() => {
    const text = document.querySelector('p[data-paragraph="5"]')!;
    const range = document.createRange();
    range.setStart(text.firstChild!, 2);
    range.setEnd(text, 3);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  await page.locator('.selection-quote').getByRole('button', { name: '加入简报' }).click();
  await page.goto('?view=brief');
  await expect(page.locator('.brief-quotation p')).toHaveText(
    /^“复杂多变的外部环境,〔我〕们积极应对各种困难挑战,.*”$/,
  );
});

test.describe('without a network', () => {
  // The page loads the code of its search when it has nothing else to do.
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] });

  test('a form whose code was used once is made', async ({ page, context }) => {
    await speak(page, 'zh');
    await openBrief(page, [comparisonItem('fiscal-revenue', 'growth', 'chart')]);
    await expect(page.locator('.chart .drawing svg')).toBeVisible();
    await savedBy(page, '图片和数据（.zip）');
    await context.setOffline(true);
    expect((await savedBy(page, '图片和数据（.zip）')).suggestedFilename()).toBe('简报.zip');
    expect((await savedBy(page, '网页（.html）')).suggestedFilename()).toBe('简报.html');
  });
});

test.describe('a form whose code can’t be loaded', () => {
  test.use({ allowed: [/Failed to load resource/] });

  test('is said not to be made, and is made once it can', async ({ page }) => {
    await speak(page, 'zh');
    await openBrief(page, [comparisonItem('fiscal-revenue', 'growth', 'chart')]);
    await expect(page.locator('.chart .drawing svg')).toBeVisible();
    await page.route(/assets\/(briefHtml|pictures|sharedBrief)/, (route) => route.abort());
    await page.getByRole('button', { name: '网页（.html）' }).click();
    await expect(page.locator('.export-said')).toContainText('没有生成');
    await page.unroute(/assets\/(briefHtml|pictures|sharedBrief)/);
    expect((await savedBy(page, '网页（.html）')).suggestedFilename()).toBe('简报.html');
  });
});

test('on paper the sheet stands alone, under its title, with no field and no button', async ({
  page,
}) => {
  await speak(page, 'zh');
  await openBrief(page, fiveItems);
  await page.getByLabel('简报题目').fill('三区对比');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.brief-page .brief-title')).toHaveText(/三区对比/);
  for (const hidden of [
    '.masthead',
    '.export-bar',
    '.item-tools',
    '.desk-tools',
    '.brief-page textarea',
  ])
    await expect(page.locator(hidden).first()).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
  // Its own title, in UTF-16 as PDF has it, and no sheet for nothing.
  expect(pdf).toContain('/Title <FEFF4E09533A5BF96BD4>');
  expect(
    await page.evaluate(() => document.documentElement.style.getPropertyValue('--running-title')),
  ).toBe('"三区对比"');
});
