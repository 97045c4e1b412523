import type { Page } from '@playwright/test';
import { expect, test } from './setup';
import { serveManyFamilies } from './manyFamilies';

const matrix = (page: Page) => page.getByRole('table', { name: /逐项对照|Indicator by indicator/ });
const heads = (page: Page) => matrix(page).locator('.head-district');
const rows = (page: Page) => matrix(page).locator('.family-row:not(.line-beside)');
const head = (page: Page, name: string) =>
  matrix(page).getByRole('columnheader', { name, exact: true });

test('filters narrow the matrix, stand in the address, and are undone by back', async ({
  page,
}) => {
  await page.goto('?rows=all');
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.getByRole('checkbox', { name: '只看有目标的' }).check();
  await expect(page).toHaveURL(/targeted=true/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  const targeted = await rows(page).count();
  await page.getByRole('combobox', { name: '目标措辞' }).selectOption('range');
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

test('a word finds rows in the table, and the line of filters stays in sight', async ({ page }) => {
  await page.goto('.');
  await rows(page).last().scrollIntoViewIfNeeded();
  const field = page.getByRole('searchbox', { name: '在表中查找' });
  await expect(field).toBeInViewport();
  await field.fill('养老');
  await expect(page).toHaveURL(/find=/);
  await expect(rows(page).first()).toContainText('养老');
  expect(await rows(page).count()).toBeLessThan(69);
});

test('a wording that no row has says so and offers the way back', async ({ page }) => {
  await page.goto('?wording=lte&themes=innovation');
  await expect(page.getByText('没有符合所选条件的指标')).toBeVisible();
  await page.locator('.status-empty').getByRole('button', { name: '清除筛选' }).click();
  await expect(matrix(page)).toContainText('225.00');
});

test('every head of a column sorts: once, the other way round, and not at all', async ({
  page,
}) => {
  await page.goto('.');
  const spread = head(page, '最高与最低相差');
  await spread.getByRole('button').click();
  await expect(page).toHaveURL(/sort=spread/);
  await expect(spread).toHaveAttribute('aria-sort', 'descending');
  const cells = await matrix(page)
    .locator('tbody')
    .first()
    .locator('.cell-spread')
    .allTextContents();
  const times = cells.map((text) => Number(/([\d.,]+)倍/.exec(text)?.[1]?.replace(',', '')));
  expect(times.length).toBeGreaterThan(5);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  await spread.getByRole('button').click();
  await expect(spread).toHaveAttribute('aria-sort', 'ascending');
  await spread.getByRole('button').click();
  await expect(page).not.toHaveURL(/sort=/);
  await expect(matrix(page).locator('.theme-row').first()).toContainText('经济运行');
  for (const column of await matrix(page).locator('.head-columns th').all()) {
    await column.getByRole('button').click();
    await expect(rows(page)).toHaveCount(69);
  }
});

test('which fiscal target fell most against its result is one click away', async ({ page }) => {
  await page.goto('?themes=public-finance');
  await head(page, '虹口 目标较实绩').getByRole('button').click();
  await expect(page).toHaveURL(/sort=hongkou\.step/);
  await expect(rows(page).first()).toContainText('财政收入');
  await expect(rows(page).first()).toContainText('低1.03个百分点');
});

test('another definition is folded, and unfolds with its own term and its verdict', async ({
  page,
}) => {
  await page.goto('.');
  const fiscal = matrix(page).getByRole('row', { name: /^财政收入/ });
  await expect(fiscal).toContainText('虹口：一般公共预算收入');
  await expect(fiscal).toContainText('近似');
  await expect(matrix(page)).not.toContainText('831');
  await fiscal.getByRole('button', { name: '口径不同' }).click();
  const total = matrix(page).getByRole('row', { name: /^财政总收入/ });
  await expect(total).toContainText('831');
  await expect(total).toContainText('不可比');
});

test('the disclosure map says in glyph and word what each district gives, and counts it', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('group', { name: '表格内容' }).getByRole('button', { name: '披露' }).click();
  await expect(page).toHaveURL(/rows=disclosure/);
  const gdp = matrix(page).getByRole('row', { name: /^地区生产总值/ });
  await expect(gdp.getByRole('cell')).toHaveText([/仅?提及/, /仅增速或变动/, /仅?提及/]);
  const totals = page.getByRole('region', { name: '各区披露情况合计' });
  await expect(totals.getByRole('cell').first()).toBeVisible();
  const counts = await totals.getByRole('row').getByRole('cell').allTextContents();
  const perDistrict = [0, 1, 2].map((column) =>
    counts.filter((_, index) => index % 3 === column).reduce((sum, each) => sum + Number(each), 0),
  );
  expect(new Set(perDistrict)).toEqual(new Set([await rows(page).count()]));
  await gdp.getByRole('link', { name: '仅增速或变动' }).click();
  await expect(page.getByRole('dialog').locator('mark[aria-current="true"]')).toHaveText('6.5');
});

test('columns are moved and hidden by the keyboard, and the order is a link', async ({ page }) => {
  await page.goto('.');
  const menu = matrix(page).getByRole('button', { name: '黄浦', exact: true });
  const move = async (name: string) => {
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name }).press('Enter');
  };
  await move('黄浦右移一列');
  await expect(page).toHaveURL(/districts=minhang,huangpu,hongkou/);
  await expect(heads(page)).toHaveText([/闵行/, /黄浦/, /虹口/]);
  await expect(menu).toBeFocused();
  await expect(page.getByText('黄浦现在是第2列，共3列').first()).toBeAttached();
  await move('黄浦右移一列');
  await expect(page).toHaveURL(/districts=minhang,hongkou,huangpu/);
  await expect(heads(page)).toHaveText([/闵行/, /虹口/, /黄浦/]);
  await matrix(page).getByRole('button', { name: '闵行', exact: true }).click();
  await page.getByRole('button', { name: '隐藏闵行' }).click();
  await expect(heads(page)).toHaveText([/虹口/, /黄浦/]);
  await page.reload();
  await expect(heads(page)).toHaveText([/虹口/, /黄浦/]);
  await expect(page.locator('.strip')).not.toContainText('闵行');
});

test('on a phone the same order is set above the tiles', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('.');
  await page.getByRole('button', { name: '调整次序' }).click();
  const choice = page.getByRole('group', { name: '区' });
  await choice.getByRole('button', { name: '虹口左移一列' }).click();
  await expect(page).toHaveURL(/districts=huangpu,hongkou,minhang/);
  const labels = rows(page).first().locator('.cell-first');
  await expect
    .poll(() => labels.evaluateAll((all) => all.map((each) => each.dataset['label'])))
    .toEqual(['黄浦', '虹口', '闵行']);
});

test('in English an order, a map and their words are there too', async ({ page }) => {
  await page.goto('?sort=minhang.result');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(matrix(page)).toContainText('Against the other districts');
  await expect(matrix(page)).toContainText('of the largest other');
  await page.getByRole('button', { name: 'Disclosure' }).click();
  await expect(matrix(page)).toContainText('growth or change only');
});

test('three hundred families are drawn, sorted and found', async ({ page }) => {
  const families = await serveManyFamilies(page, 300);
  await page.goto('?rows=all');
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThanOrEqual(families);
  expect(await rows(page).count()).toBeGreaterThan(200);
  const spread = head(page, '最高与最低相差');
  await spread.getByRole('button').click();
  await expect(spread).toHaveAttribute('aria-sort', 'descending');
  const last = rows(page).last();
  const name = (await last.getByRole('link').first().textContent()) ?? '';
  const found = await page.evaluate((text) => {
    const { find } = window as unknown as { find?: (text: string) => boolean };
    return find?.call(window, text) ?? false;
  }, name);
  expect(found, 'the browser’s own search reaches rows out of sight').toBe(true);
});

test('on paper no number is parted, and the map of disclosure has room for names', async ({
  page,
}) => {
  await page.goto('.');
  await page.locator('.matrix .figure-link').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  // As wide as A4 on its side, within its margins.
  await page.setViewportSize({ width: 1030, height: 700 });
  const parted = await page.locator('.matrix .figure-link').evaluateAll((links) =>
    links.flatMap((link) => {
      const text = link.firstChild;
      if (!text || !/^[+−\d.,]+%?$/.test(link.textContent ?? '')) return [];
      const range = document.createRange();
      range.selectNodeContents(link);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [link.textContent] : [];
    }),
  );
  expect(parted).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.goto('?rows=disclosure');
  await page.locator('.matrix-map .family-row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const name = await page.locator('.matrix-map .family-row th').first().boundingBox();
  expect(name?.width).toBeGreaterThan(150);
});
