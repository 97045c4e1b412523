import type { Page } from '@playwright/test';
import { expect, test } from './setup';

const tiles = (page: Page) => page.locator('.strip > li');
const tile = (page: Page, name: string) =>
  tiles(page).filter({ has: page.getByRole('heading', { name }) });

test('one screen answers: a strip of tiles, and under it the matrix of what compares', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('.');
  const fiscal = tile(page, '财政收入');
  await expect(fiscal).toContainText('虹口目标较2018年实绩低得最多：6.03%→5%');
  await expect(fiscal.locator('.tile-row')).toHaveText([
    /黄浦6\.0% → 不低于5%/,
    /闵行6\.5% → 6%左右/,
    /虹口6\.03% → 5%/,
  ]);
  await expect(tile(page, '全社会固定资产投资')).toContainText('2019年目标：各区均未提及');
  await expect(page.getByText('数据来源：').first()).toBeVisible();
  const row = page.getByRole('row', { name: /^全社会固定资产投资/ });
  await expect(row).toBeInViewport();
  await expect(page.locator('.family-row:not(.line-beside)')).toHaveCount(69);
  const size = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    elements: document.getElementsByTagName('*').length,
  }));
  expect(size.height).toBeLessThan(9000);
  expect(size.elements).toBeLessThan(2500);
});

test('on a telephone the page is short, and its themes unfold', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('.');
  await page.locator('.family-row').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12000);
  const revenue = page.getByRole('row', { name: /^财政收入/ });
  await expect(revenue).toHaveCount(0);
  await page.getByRole('button', { name: /^财政税收/ }).click();
  await expect(revenue).toContainText('225.00');
  await page.reload();
  await expect(revenue).toContainText('225.00');
});

test('the matrix says why a cell is empty, and narrows to one theme by the address', async ({
  page,
}) => {
  await page.goto('.');
  const matrix = page.getByRole('table', { name: '逐项对照' });
  const fixed = matrix.getByRole('row', { name: /固定资产投资/ });
  await expect(fixed.getByRole('cell').nth(0)).toHaveText('未提及');
  await expect(fixed.getByRole('cell').nth(3)).toHaveText('仅实绩');
  await expect(fixed).toContainText('170.7');
  await page.getByRole('combobox', { name: '主题' }).selectOption('innovation');
  await expect(page).toHaveURL(/themes=innovation/);
  await expect(matrix.getByRole('rowgroup')).toHaveCount(2);
  await page.goBack();
  await expect(fixed).toBeVisible();
});

test('a tile leads to its indicator, chart and table from one comparison', async ({ page }) => {
  await page.goto('.');
  await tile(page, '财政收入').getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/view=indicator.*indicator=fiscal-revenue/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('财政收入');
  await page.getByRole('group', { name: '显示为' }).getByRole('button', { name: '表' }).click();
  const row = page.getByRole('row', { name: /虹口.*一般公共预算收入/ });
  await expect(row).toContainText('6.03%');
  await expect(row).toContainText('5%');
  await expect(page.getByRole('heading', { name: '可比性' })).toBeVisible();
  await expect(page.locator('.verdicts')).toContainText('不可比');
  await expect(page.locator('.sources').first()).toContainText(
    '全年一般公共预算收入完成116.75亿元',
  );
});

test('hiding a district takes it out of tiles and matrix, and a message brings it back', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('group', { name: '区' }).getByRole('button', { name: '闵行' }).click();
  await expect(page).toHaveURL(/districts=huangpu,hongkou/);
  const fiscal = tile(page, '财政收入');
  await expect(fiscal).not.toContainText('闵行');
  await expect(fiscal).toContainText('6.03%');
  const message = page.getByText('已隐藏闵行');
  await expect(message).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: '恢复显示', exact: true }).click();
  await expect(message).toHaveCount(0);
  await expect(fiscal).toContainText('闵行');
});

test('a district hidden far down the matrix is shown again from its head', async ({ page }) => {
  await page.goto('?rows=all');
  await page.locator('.matrix .family-row').nth(60).scrollIntoViewIfNeeded();
  await page.locator('.head-district').getByRole('button', { name: '闵行' }).click();
  await page.getByRole('button', { name: '隐藏闵行' }).click();
  const head = page.locator('.matrix thead');
  await expect(head.getByRole('button', { name: '黄浦', exact: true })).toBeFocused();
  const again = head.getByRole('button', { name: '恢复显示闵行' });
  await expect(again).toBeInViewport();
  await again.click();
  await expect(head.getByRole('button', { name: '闵行', exact: true })).toBeVisible();
});

test('at 360 px the keyboard comes to heads that are seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('.');
  await page.locator('.matrix .family-row').first().waitFor();
  const head = page.locator('.matrix thead button').first();
  await head.focus();
  await expect(head).toBeInViewport();
  expect(
    await page.locator('.matrix thead').evaluate((each) => getComputedStyle(each).clipPath),
  ).toBe('none');
});

test('in English the head of the page is one row from 1024 px on, and no tile stands alone', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'English' }).click();
  for (const width of [1024, 1180, 1280, 1440, 1700]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await page.locator('.masthead').boundingBox())?.height, `${width} px`).toBeLessThan(72);
    const tops = await page
      .locator(
        '.masthead .brand, .masthead .views a, .masthead .search-button, .masthead .settings',
      )
      .evaluateAll((all) =>
        all.map((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return (top + bottom) / 2;
        }),
      );
    expect(Math.max(...tops) - Math.min(...tops), `${width} px`).toBeLessThan(12);
    const rows = await page
      .locator('.tile')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const last = rows.filter((top) => top === rows.at(-1));
    expect(last.length, `${width} px`).toBeGreaterThan(1);
  }
});

for (const [language, heading] of [
  ['中文', '要点'],
  ['English', 'At a glance'],
] as const)
  test(`the districts of all tiles of a row stand in line, in ${language}`, async ({ page }) => {
    await page.goto('.');
    await page.getByRole('button', { name: language }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    for (const width of [768, 1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const bases = await tiles(page).evaluateAll((all) =>
        all.map((each) =>
          [...each.querySelectorAll('.tile-row .district-name')].map(
            (name) => each.getBoundingClientRect().bottom - name.getBoundingClientRect().bottom,
          ),
        ),
      );
      for (const base of bases)
        for (const [index, below] of base.entries())
          expect(Math.abs(below - (bases[0]?.[index] ?? 0)), `${width} px`).toBeLessThan(1.5);
    }
  });

test('in English a change in percentage points is one short word in its cell', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'English' }).click();
  const change = page.getByRole('link', { name: /\+4\.1 pp/ });
  await expect(change).toHaveText('+4.1 pp');
  const box = await change.boundingBox();
  expect(box?.height).toBeLessThan(28);
});
