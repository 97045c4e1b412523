import { readFile } from 'node:fs/promises';
import { expect, test } from './setup';

test('a district shows its results beside its targets, each number with its sentence', async ({
  page,
}) => {
  await page.goto('?view=district&district=huangpu');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('黄浦：报告了什么，承诺了什么');
  const finance = page.getByRole('table', { name: /^财政税收/ });
  const revenue = finance.getByRole('row', { name: /^区级财政收入/ });
  for (const text of ['225.00亿元', '+6.0%', '不低于5%', '下限低1.0个百分点', '闵行', '虹口近似']) {
    await expect(revenue).toContainText(text);
  }
  await revenue.getByRole('link', { name: '225.00亿元' }).click();
  await expect(page.locator('dialog mark')).toHaveText('225.00');
});

test('another district is a step that leads back', async ({ page }) => {
  await page.goto('?view=district&district=huangpu');
  await page
    .getByRole('navigation', { name: '选择区' })
    .getByRole('link', { name: '闵行' })
    .click();
  await expect(page).toHaveURL(/district=minhang/);
  const elderly = page.getByRole('table', { name: /^养老与社会保障/ });
  await expect(elderly.getByRole('row', { name: /^新增保基本养老床位/ })).toContainText('1,561张');
  const beds = elderly.getByRole('row', { name: /^新增养老床位/ });
  await expect(beds).toContainText('1,000张');
  await expect(beds.locator('.derived')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('黄浦');
});

test('search finds by name, own wording and number, and stands in the address', async ({
  page,
}) => {
  await page.goto('?view=district&district=huangpu');
  await page.getByRole('searchbox', { name: '在本区查找' }).fill('内资 392');
  await expect(page).toHaveURL(/find=/);
  const rows = page.getByRole('main').locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('392.55亿元');
  await expect(rows.locator('mark').first()).toHaveText('内资');
  await page.reload();
  await expect(rows).toHaveCount(1);
  await page.getByRole('searchbox', { name: '在本区查找' }).fill('没有这样的词');
  await expect(page.getByText('没有符合所选条件的指标。')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.getByRole('table', { name: /^财政税收/ })).toBeVisible();
});

test('what only this district reports can be singled out and taken away', async ({ page }) => {
  await page.goto('?view=district&district=minhang&only=true&themes=economy');
  const economy = page.getByRole('table', { name: /^经济运行/ });
  await expect(economy.getByRole('row', { name: /^地区生产总值/ })).toContainText('仅本区报告');
  await expect(economy.getByRole('row', { name: /固定资产投资/ })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('地区生产总值');
  expect(text).not.toContain('固定资产投资');
});

test('a district that is not compared elsewhere opens all the same', async ({ page }) => {
  await page.goto('?view=district&districts=huangpu&district=hongkou');
  const finance = page.getByRole('table', { name: /^财政税收/ });
  await finance.getByRole('link', { name: '6.03%' }).click();
  await expect(page.locator('dialog mark')).toHaveText('6.03');
});

test('a district without a report is named, and the first one shown', async ({ page }) => {
  await page.goto('?view=district&district=mars');
  await expect(page.getByText('地址中有看不懂的内容，已忽略：mars')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('黄浦');
});

test('in English the same district keeps the words of its targets', async ({ page }) => {
  await page.goto('?view=district&district=huangpu');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Huangpu: what it reports and what it promises',
  );
  const finance = page.getByRole('table', { name: /^Public finance/ });
  await expect(finance.getByRole('row', { name: /^District-level fiscal revenue/ })).toContainText(
    'at least 5%',
  );
});

test('the themes count what the other filters leave', async ({ page }) => {
  await page.goto('?view=district&district=hongkou&only=true');
  const chips = page.locator('.chip-count');
  const counts = async () =>
    (await chips.allTextContents()).reduce((sum, text) => sum + Number(text), 0);
  await expect(page.getByRole('checkbox', { name: /只看|仅/ })).toBeChecked();
  const alone = await counts();
  await page.getByRole('checkbox', { name: /只看|仅/ }).uncheck();
  await expect.poll(counts).toBeGreaterThan(alone);
});
