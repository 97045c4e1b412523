import { expect, test } from './setup';

test('the overview opens on the fiscal growth targets with their qualifiers', async ({ page }) => {
  await page.goto('.');
  const fiscal = page.getByRole('region', { name: '要点' }).getByRole('figure').first();
  await expect(fiscal.getByRole('heading')).toContainText('黄浦不低于5%、闵行6%左右、虹口5%');
  for (const name of [
    /^黄浦，2018年实绩，区级财政收入增速6\.0%/,
    /^黄浦，2019年目标，区级财政收入增速不低于5%/,
    /^闵行，2018年实绩，区级财政收入增速6\.5%/,
    /^闵行，2019年目标，区级财政收入增速6%左右/,
    /^虹口，2018年实绩，一般公共预算收入增速6\.03%/,
    /^虹口，2019年目标，一般公共预算收入增速5%/,
  ]) {
    await expect(fiscal.getByRole('link', { name })).toBeVisible();
  }
});

test('every headline has a finding or a subject, a chart with marks, and its source', async ({
  page,
}) => {
  await page.goto('.');
  const figures = page.getByRole('region', { name: '要点' }).getByRole('figure');
  await expect(figures).toHaveCount(6);
  for (const figure of await figures.all()) {
    await expect(figure.getByRole('heading')).not.toBeEmpty();
    await expect(figure.locator('svg:not(.glyph)')).toBeVisible();
    await expect(figure.getByText('数据来源：')).toBeVisible();
  }
});

test('the matrix says why a cell is empty, and narrows to one theme by the address', async ({
  page,
}) => {
  await page.goto('.');
  const matrix = page.getByRole('table', { name: '逐项对照' });
  const fixed = matrix.getByRole('row', { name: /固定资产投资/ });
  await expect(fixed.getByRole('cell').nth(0)).toContainText('未提及');
  await expect(fixed.getByRole('cell').nth(2)).toContainText('170.7');
  await page.getByRole('group', { name: '主题' }).getByRole('button', { name: '科技创新' }).click();
  await expect(page).toHaveURL(/themes=innovation/);
  await expect(matrix.getByRole('rowgroup')).toHaveCount(2);
  await page.goBack();
  await expect(matrix.getByRole('row', { name: /固定资产投资/ })).toBeVisible();
});

test('a headline leads to its indicator, chart and table from one comparison', async ({ page }) => {
  await page.goto('.');
  const fiscal = page.getByRole('region', { name: '要点' }).getByRole('figure').first();
  await fiscal.getByRole('heading').getByRole('link').click();
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

test('hiding a district takes it out of charts and matrix, and stands in the address', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('group', { name: '区' }).getByRole('button', { name: '闵行' }).click();
  await expect(page).toHaveURL(/districts=huangpu,hongkou/);
  const fiscal = page.getByRole('region', { name: '要点' }).getByRole('figure').first();
  await expect(fiscal.getByRole('link', { name: /闵行/ })).toHaveCount(0);
  await expect(fiscal.getByRole('link', { name: /虹口.*6\.03%/ })).toBeVisible();
});
