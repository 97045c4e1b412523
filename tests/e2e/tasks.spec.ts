import type { Page } from '@playwright/test';
import { expect, test } from './setup';

declare global {
  interface Window {
    clicks: number;
  }
}

/** What the reader's hand has done since the page was opened: presses of a button, and choices in a list. */
const clicks = (page: Page) => page.evaluate(() => window.clicks);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.clicks = 0;
    addEventListener('pointerdown', () => (window.clicks += 1), true);
  });
  await page.goto('.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(async ({ page }) => expect(await clicks(page)).toBeLessThanOrEqual(3));

const tile = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const evidence = (page: Page) => page.getByRole('dialog');

/** Asks the search, which the keyboard opens too. */
async function look(page: Page, query: string) {
  await page.getByRole('button', { name: /搜索|Search/ }).click();
  await page.getByRole('combobox', { name: /搜索指标|Search indicators/ }).fill(query);
  return page.getByRole('listbox').getByRole('option');
}

test('which district’s fiscal target fell most against its result', async ({ page }) => {
  await expect(tile(page, '财政收入').first()).toContainText(
    '虹口目标较2018年实绩低得最多：6.03%→5%',
  );
});

test('whether 虹口 has a target for fixed investment', async ({ page }) => {
  const fixed = tile(page, '全社会固定资产投资').first();
  await expect(fixed).toContainText('2019年目标：各区均未提及');
});

test('cite 闵行’s R&D intensity', async ({ page }) => {
  await page
    .getByTitle(/^闵行，2018年实绩，全社会研发/)
    .first()
    .click();
  await evidence(page).getByRole('button', { name: '引用' }).click();
  await evidence(page).getByRole('button', { name: 'GB/T 7714' }).click();
  await expect(evidence(page)).toContainText('参考文献已复制');
});

test('a 16:9 picture of retail growth', async ({ page }) => {
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('社会消费品零售');
  const found = page.getByRole('listbox').getByRole('option').first();
  await expect(found).toContainText('社会消费品零售');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '图片……' }).first().click();
  const dialog = page.getByRole('dialog', { name: '图片' });
  await dialog.getByRole('radio', { name: '幻灯片' }).check();
  await expect(dialog).toContainText('1920 × 1080');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存图片' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
});

test('targets worded 不低于 in so many words', async ({ page }) => {
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await page.getByRole('button', { name: /^不低于/ }).click();
  await expect(page).toHaveURL(/wording=gte/);
  await expect(page.locator('main')).toContainText('不低于5%');
});

test('what 黄浦 promised on elderly-care beds and did last year', async ({ page }) => {
  const options = await look(page, '黄浦 养老床位');
  await expect(options.first()).toContainText(/2019年目标\s*黄浦 全力推进/);
  await options.first().click();
  const main = page.locator('main');
  await expect(main).toContainText('全力推进');
  await expect(main).toContainText('仅目标');
});

test('a brief of the headline comparisons of three districts, as Word', async ({ page }) => {
  await page.getByRole('link', { name: /^简报/ }).click();
  await page.getByRole('button', { name: /^放入总览的5项要点/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word（.docx）' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
});

test('黄浦 against 虹口 by largest gap', async ({ page }) => {
  await page.getByRole('button', { name: '闵行' }).first().click();
  await page.getByRole('button', { name: '最高与最低相差' }).click();
  await expect(page).toHaveURL(/sort=spread/);
  const heads = page.locator('.matrix .head-district');
  await expect(heads).toHaveText([/黄浦/, /虹口/]);
});

test('what only 虹口 reports', async ({ page }) => {
  await page.getByRole('link', { name: '区', exact: true }).click();
  await page.getByRole('link', { name: /虹口/ }).first().click();
  await page.getByRole('checkbox', { name: /只看|仅/ }).check();
  await expect(page).toHaveURL(/district=hongkou.*only=true/);
});

test('a link to one number', async ({ page }) => {
  await page
    .getByRole('link', { name: /6\.03%/ })
    .first()
    .click();
  await evidence(page).getByRole('button', { name: '引用' }).click();
  await evidence(page).getByRole('button', { name: '链接' }).click();
  await expect(evidence(page)).toContainText('链接已复制');
});

test('an English reader’s targets on foreign investment, by search', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  const options = await look(page, 'foreign investment targets');
  await expect(options.first()).toContainText('2019 target');
  await options.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/foreign/i);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('旧改 of all districts', async ({ page }) => {
    const options = await look(page, '旧改');
    for (const district of ['黄浦', '虹口']) await expect(options.first()).toContainText(district);
    await options.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });
});
