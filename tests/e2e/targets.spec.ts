import { readFile } from 'node:fs/promises';
import { expect, test } from './setup';

test('growth targets stand beside last year, sorted by step, each with its words', async ({
  page,
}) => {
  await page.goto('?view=targets');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('目标：今年承诺与上年实绩');
  const growth = page.getByRole('region', { name: /^增速目标/ });
  const list = growth.getByRole('figure').nth(1);
  await expect(list.getByRole('heading', { level: 3 })).toContainText(
    '所列8项增速目标与2018年实绩（其中2项为预计数）相比',
  );
  const target = list.getByRole('link', { name: '黄浦，2019年目标，区级财政收入增速不低于5%' });
  await expect(target).toBeVisible();
  await expect(list.locator('svg:not(.glyph)')).toContainText('下限低1.0个百分点');
  await target.click();
  await expect(page.locator('dialog mark')).toHaveText('5');
  await expect(page).toHaveURL(
    /figure=huangpu-2019\.district-fiscal-revenue\.growth\.2019\.target/,
  );
});

test('the growth picture opens a sentence from every point, and is pinned', async ({ page }) => {
  await page.goto('?view=targets');
  const picture = page
    .getByRole('region', { name: /^增速目标/ })
    .getByRole('figure')
    .first();
  await expect(picture.locator('svg').first()).toContainText('目标＝实绩');
  await expect(picture.locator('.marks').getByRole('link')).toHaveCount(8);
  await picture.getByRole('button', { name: '加入简报' }).click();
  await picture.getByRole('link', { name: /^黄浦，2019年目标，区级财政收入/ }).click();
  await expect(page.locator('dialog mark').first()).toHaveText('5');
  await page.goto('?view=brief');
  await expect(page.locator('[data-item] svg').first()).toContainText('目标＝实绩');
});

test('wording and theme narrow all groups, stand in the address, and go back', async ({ page }) => {
  await page.goto('?view=targets');
  const wording = page.getByRole('group', { name: '目标措辞' });
  await wording.getByRole('button', { name: /左右/ }).click();
  await expect(page).toHaveURL(/wording=approx/);
  const growth = page.getByRole('region', { name: /^增速目标/ });
  await expect(growth.getByRole('heading', { level: 2 })).toContainText('3项');
  await expect(page.getByRole('region', { name: /^数值目标/ })).toHaveCount(0);
  await page
    .getByRole('group', { name: '主题' })
    .getByRole('button', { name: /科技创新/ })
    .click();
  await expect(page).toHaveURL(/themes=innovation/);
  await expect(growth).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^比率目标/ })).toContainText('2项');
  await page.goBack();
  await page.goBack();
  await expect(growth.getByRole('heading', { level: 2 })).toContainText('8项');
});

test('a choice that leaves nothing says so and can be cleared', async ({ page }) => {
  await page.goto('?view=targets&wording=range&themes=education');
  await expect(page.getByText('没有符合所选条件的目标。')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.getByRole('region', { name: /^增速目标/ })).toBeVisible();
});

test('levels have their difference and ratio, and none where the definition changed', async ({
  page,
}) => {
  await page.goto('?view=targets&show=table');
  const levels = page.getByRole('region', { name: /^数值目标/ });
  const capital = levels.getByRole('row', { name: /引进内资/ });
  for (const text of ['392.55亿元', '150亿元', '少242.55亿元', '为上年实绩的38.2%']) {
    await expect(capital).toContainText(text);
  }
  const stores = levels.getByRole('row', { name: /首入店/ });
  for (const text of ['81家', '50家', '61.7%']) await expect(stores).toContainText(text);
  await expect(levels.getByRole('row', { name: /^新增养老床位.*闵行/ })).toHaveCount(0);
  const alone = page.getByRole('region', { name: /^没有可比上年数的目标/ });
  const beds = alone.getByRole('row', { name: /^新增养老床位.*闵行/ });
  for (const text of ['1,000张', '1,561张', '口径不同']) await expect(beds).toContainText(text);
});

test('derived levels come on demand, with a formula whose operands open their sentences', async ({
  page,
}) => {
  await page.goto('?view=targets');
  await expect(page.getByText('236.25亿元')).toHaveCount(0);
  await page.getByRole('checkbox', { name: '推算2019年水平' }).click();
  await expect(page).toHaveURL(/derived=true/);
  const derived = page.getByRole('region', { name: /推算/ });
  const formula = derived.locator('.formula').filter({ hasText: '225.00' });
  await expect(formula).toHaveText(/225\.00\s*×\s*\(1 \+ 5%\)\s*≥\s*236\.25亿元\s*推算/);
  await formula.getByRole('link', { name: '225.00' }).click();
  await expect(page.locator('dialog mark')).toHaveText('225.00');
  await page.keyboard.press('Escape');
  await formula.getByRole('link', { name: '1 + 5%' }).click();
  await expect(page.locator('dialog mark')).toHaveText('5');
});

test('a list leaves as CSV without derived numbers, which have a file of their own', async ({
  page,
}) => {
  await page.goto('?view=targets&derived=true');
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).first().click();
    return readFile(await (await download).path(), 'utf8');
  };
  await page.getByRole('button', { name: '下载' }).first().click();
  const stated = await save('存为CSV');
  expect(stated).toMatch(/区级财政收入.*,不低于,5,/);
  expect(stated).not.toContain('236.25');
  expect(await save('推算值存为CSV')).toContain('225.00 × (1 + 5%) ≥ 236.25');
});

test('in English the same targets keep their qualifiers', async ({ page }) => {
  await page.goto('?view=targets&wording=gte&derived=true');
  await page.getByRole('button', { name: 'English' }).click();
  const growth = page.getByRole('region', { name: /^Growth targets/ });
  await expect(growth.getByRole('heading', { level: 3 }).first()).toHaveText(
    'The 3 growth targets listed against 2018 results: all with the lower bound below',
  );
  await expect(
    growth.getByRole('figure').nth(1).getByRole('link', {
      name: 'Huangpu, 2019 target, District-level fiscal revenue, year-on-year growth: at least 5%',
    }),
  ).toBeVisible();
  await expect(page.locator('.formula').first()).toContainText('≥');
});

test('at 360 px targets without a step are folded by theme, and a link keeps what was unfolded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('?view=targets');
  const alone = page.getByRole('region', { name: /^没有可比上年数的目标/ });
  const trade = alone.getByRole('button', { name: /^外资外贸/ });
  await expect(trade).toHaveAttribute('aria-expanded', 'false');
  await expect(alone).not.toContainText('海关口岸进出口总额');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(16_000);
  await trade.click();
  await expect(alone).toContainText('海关口岸进出口总额');
  await page.reload();
  await expect(alone).toContainText('海关口岸进出口总额');
});
