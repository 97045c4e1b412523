import { readFile } from 'node:fs/promises';
import { elsewhere } from './ports';
import { expect, test } from './setup';

test.use(elsewhere);

test('another data folder has its own districts, and a number still opens its sentence', async ({
  page,
}) => {
  await page.goto('?view=indicator&indicator=retail-sales&aspect=growth&year=2023');
  const figure = page.getByRole('main').getByRole('figure').first();
  await expect(figure).toContainText('青渡');
  await figure
    .getByRole('link', { name: /青渡.*社会消费品零售总额.*6%/ })
    .first()
    .click();
  await expect(page.locator('dialog mark').first()).toHaveText('6');
  await expect(page.locator('dialog')).toContainText('青渡区');
});

test('a row of the matrix is of the year that is chosen', async ({ page }) => {
  const row = page.getByRole('row', { name: /地区生产总值/ });
  await page.goto('?districts=qingdu,yunqiao&year=2022');
  await expect(row).toContainText('7.9%');
  await expect(row).toContainText('8.0%');
  await page.getByRole('group', { name: '报告年份' }).getByText('2023').click();
  await expect(row).toContainText('8.6%');
  await expect(row).toContainText('3.3%');
});

test('districts of different years are named by them, and each keeps its step', async ({
  page,
}) => {
  await page.goto('?view=indicator&indicator=gdp&aspect=growth&year=2024&show=table');
  const figure = page.getByRole('main').getByRole('figure').first();
  await expect(figure.getByRole('row', { name: /青渡（2024年）/ })).toContainText('低0.8个百分点');
  await expect(figure.getByRole('row', { name: /云桥（2023年）/ })).toContainText('高2.7个百分点');
  await expect(figure).toContainText('年份不同');
});

test('a target of the report before has every outcome, and its filters narrow it', async ({
  page,
}) => {
  await page.goto('?view=targets&year=2023&show=table');
  const part = page.getByRole('region', { name: '目标完成情况', exact: true });
  for (const outcome of ['达到', '未达到', '高于目标', '等于目标', '低于目标', '难以判定'])
    await expect(part.getByRole('cell', { name: new RegExp(`^${outcome}`) }).first()).toBeVisible();
  await expect(part).toContainText('变动目标完成情况');
  await page.getByRole('button', { name: /^左右/ }).click();
  await expect(part).not.toContainText('变动目标完成情况');
  await expect(part.getByRole('cell', { name: /^难以判定（“左右”/ }).first()).toBeVisible();
});

test('a series breaks where amounts and growth disagree, and goes into a brief as it is', async ({
  page,
}) => {
  const said = '2022年按两年数额推算为+41.1%，报告写+8.6%，两者口径或基数可能不同';
  await page.goto('?view=indicator&indicator=gdp&aspect=value&districts=qingdu');
  const part = page.getByRole('region', { name: '历年变化' });
  await expect(part).toContainText(said);
  await part.getByRole('button', { name: /加入简报/ }).click();
  await page.goto('?view=brief');
  const item = page.getByRole('main').getByRole('figure').first();
  await expect(item).toContainText(said);
  await page.goto('?view=indicator&indicator=gdp&aspect=value&districts=qingdu&show=table');
  await expect(part.getByRole('row', { name: /2022年/ })).toContainText('不连续');
});

test('a series leaves as CSV, as a workbook and as a picture', async ({ page }) => {
  await page.goto('?view=indicator&indicator=gdp&aspect=value&districts=qingdu');
  const part = page.getByRole('region', { name: '历年变化' });
  for (const [name, end] of [
    ['存为CSV', 'csv'],
    ['存为Excel', 'xlsx'],
  ] as const) {
    const download = page.waitForEvent('download');
    await part.getByRole('button', { name: '下载' }).click();
    await part.getByRole('button', { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`青渡.*地区生产总值.*\\.${end}$`));
    if (end === 'csv') expect(await readFile(await file.path(), 'utf8')).toMatch(/2022.*285\.00/);
  }
  await part.getByRole('button', { name: /^图片/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img').first()).toBeVisible();
  await dialog.getByRole('radio', { name: /SVG/ }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /保存/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('2022年按两年数额推算为+41.1%');
});

test('of a report whose headlines alone are entered nothing is called absent', async ({ page }) => {
  for (const address of [
    '?districts=shiqing&year=2024',
    '?view=district&district=shiqing&year=2024',
    '?view=indicator&indicator=inferior-class-v-water&districts=shiqing&year=2024',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText('未录入');
    await expect(page.getByRole('main')).not.toContainText('未提及');
  }
});
