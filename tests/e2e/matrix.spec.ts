import type { Page } from '@playwright/test';
import { expect, test } from './setup';
import { serveManyFamilies } from './manyFamilies';

const matrix = (page: Page) => page.getByRole('table', { name: /逐项对照|Indicator by indicator/ });
const columns = (page: Page) => matrix(page).getByRole('columnheader');
const rows = (page: Page) => matrix(page).locator('.family-row');

test('filters narrow the matrix, stand in the address, and are undone by back', async ({
  page,
}) => {
  await page.goto('.');
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.getByRole('checkbox', { name: '只看有目标的' }).check();
  await expect(page).toHaveURL(/targeted=true/);
  const targeted = await rows(page).count();
  expect(targeted).toBeLessThan(all);
  await page.getByRole('group', { name: '目标措辞' }).getByRole('button', { name: '区间' }).click();
  await expect(page).toHaveURL(/wording=range/);
  await expect(rows(page)).toHaveCount(1);
  await expect(matrix(page)).toContainText('6%～6.5%');
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await page.goBack();
  await expect(rows(page)).toHaveCount(targeted);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page)).toHaveCount(all);
});

test('a wording that no row has says so and offers the way back', async ({ page }) => {
  await page.goto('?wording=lte&themes=innovation');
  await expect(page.getByText('没有符合所选条件的指标')).toBeVisible();
  await page.locator('.status-empty').getByRole('button', { name: '清除筛选' }).click();
  await expect(matrix(page)).toContainText('225.00');
});

test('rows sort by spread and by a district, each with the derived number that put it there', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('button', { name: '按各区差距' }).click();
  await expect(page).toHaveURL(/sort=spread/);
  await expect(columns(page).first()).toHaveAttribute('aria-sort', 'descending');
  const shares = await rows(page).locator('.derived').allTextContents();
  const numbers = shares.map((text) => Number(/[\d.,]+(?=%)/.exec(text)?.[0].replace(',', '')));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByRole('combobox', { name: '排序' }).selectOption('按虹口相对他区');
  await expect(page).toHaveURL(/sort=hongkou/);
  await expect(page.getByText('按虹口的数值÷其余各区最大值（推算）')).toBeVisible();
  await expect(matrix(page).locator('tbody').last()).toContainText('该区未提及');
  await page.goBack();
  await page.goBack();
  await expect(matrix(page).locator('.theme-row').first()).toHaveText('经济运行');
});

test('another definition shows its own term and its verdict', async ({ page }) => {
  await page.goto('.');
  const fiscal = matrix(page).getByRole('row', { name: /^财政收入/ });
  await expect(fiscal).toContainText('一般公共预算收入近似');
  await expect(fiscal).toContainText('财政总收入不可比');
});

test('the disclosure map says in glyph and word what each district gives, and counts it', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('group', { name: '表格内容' }).getByRole('button', { name: '披露' }).click();
  await expect(page).toHaveURL(/disclosure=true/);
  const gdp = matrix(page).getByRole('row', { name: /^地区生产总值/ });
  await expect(gdp.getByRole('cell')).toHaveText([/未提及/, /仅增速或变动/, /未提及/]);
  const totals = page.getByRole('region', { name: '各区披露情况合计' });
  const counts = await totals.getByRole('row').getByRole('cell').allTextContents();
  const perDistrict = [0, 1, 2].map((column) =>
    counts.filter((_, index) => index % 3 === column).reduce((sum, each) => sum + Number(each), 0),
  );
  expect(new Set(perDistrict)).toEqual(new Set([await rows(page).count()]));
  await gdp.getByRole('link', { name: '仅增速或变动' }).click();
  await expect(page.getByRole('dialog').locator('mark')).toHaveText('6.5');
});

test('columns are moved and hidden by the keyboard, and the order is a link', async ({ page }) => {
  await page.goto('.');
  const right = page.getByRole('button', { name: '黄浦右移一列' });
  await right.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/districts=minhang,huangpu,hongkou/);
  await expect(columns(page)).toHaveText([/指标/, /闵行/, /黄浦/, /虹口/]);
  await expect(right).toBeFocused();
  await expect(page.getByText('黄浦现在是第2列，共3列').first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/districts=minhang,hongkou,huangpu/);
  await page.getByRole('button', { name: '隐藏闵行' }).click();
  await expect(columns(page)).toHaveText([/指标/, /虹口/, /黄浦/]);
  await page.reload();
  await expect(columns(page)).toHaveText([/指标/, /虹口/, /黄浦/]);
  const fiscal = page.getByRole('region', { name: '要点' }).getByRole('figure').first();
  await expect(fiscal.getByRole('heading')).not.toContainText('闵行');
});

test('on a phone the same order is set above the charts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('.');
  await page.getByRole('button', { name: '调整次序' }).click();
  const choice = page.getByRole('group', { name: '区' });
  await choice.getByRole('button', { name: '虹口左移一列' }).click();
  await expect(page).toHaveURL(/districts=huangpu,hongkou,minhang/);
  await expect(rows(page).nth(1).locator('.cell-district')).toHaveText(['黄浦', '虹口', '闵行']);
});

test('the density is kept for the next visit', async ({ page }) => {
  await page.goto('.');
  await rows(page).first().scrollIntoViewIfNeeded();
  const height = async () => (await rows(page).first().boundingBox())?.height ?? 0;
  const relaxed = await height();
  await page.getByRole('group', { name: '疏密' }).getByRole('button', { name: '紧凑' }).click();
  await expect.poll(height).toBeLessThan(relaxed);
  await page.reload();
  await expect(page.locator('.matrix-compact')).toBeVisible();
});

test('in English an order, a map and their words are there too', async ({ page }) => {
  await page.goto('?sort=minhang');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(matrix(page)).toContainText('By Minhang against the others');
  await expect(matrix(page)).toContainText('of the largest other');
  await page.getByRole('button', { name: 'Disclosure' }).click();
  await expect(matrix(page)).toContainText('growth or change only');
});

test('three hundred families are drawn, sorted and found', async ({ page }) => {
  const families = await serveManyFamilies(page, 300);
  await page.goto('.');
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThanOrEqual(families);
  expect(await rows(page).count()).toBeGreaterThan(200);
  await page.getByRole('button', { name: '按各区差距' }).click();
  await expect(columns(page).first()).toHaveAttribute('aria-sort', 'descending');
  const last = rows(page).last();
  const name = (await last.getByRole('link').textContent()) ?? '';
  const found = await page.evaluate((text) => {
    const { find } = window as unknown as { find?: (text: string) => boolean };
    return find?.call(window, text) ?? false;
  }, name);
  expect(found, 'the browser’s own search reaches rows out of sight').toBe(true);
});
