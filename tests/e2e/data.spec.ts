import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { PublishedCatalogue } from '../../src/model/published';
import { expect, test } from './setup';

const account = '?view=data';
const listOf = (page: Page): Locator => page.getByRole('table', { name: '逐条查' });
const { reports } = JSON.parse(
  readFileSync('dist/data/catalogue.json', 'utf8'),
) as PublishedCatalogue;
const numerals = reports.reduce((sum, each) => sum + each.numerals, 0);

test('the account has a cell for each of the numerals, and a row in its list', async ({ page }) => {
  await page.goto(account);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `${reports.length}份报告共${numerals}个阿拉伯数字`,
  );
  await expect(page.locator('.cell-place')).toHaveCount(numerals);
  await expect(page.getByRole('slider')).toHaveCount(reports.length);
  await expect(page.locator('.numerals [role=status]')).toHaveText(`共${numerals}条`);
});

test('the counts narrow picture and list, a numeral opens its sentence, reload and back keep up', async ({
  page,
}) => {
  await page.goto(account);
  await page.getByRole('button', { name: '门槛' }).click();
  await expect(page).toHaveURL(/account=threshold/);
  const row = listOf(page).getByRole('row').filter({ hasText: '年纳税100万元以上企业' });
  await expect(row).toContainText('门槛');
  await row.getByRole('button', { name: '100' }).click();
  const sentence = page.locator('.place-text');
  const expectSentence = async () => {
    await expect(sentence.locator('mark')).toHaveText('100');
    await expect(sentence).toContainText('年纳税100万元以上企业329家');
    await expect(sentence).toContainText('一、2018年工作回顾');
  };
  await expectSentence();
  await page.reload();
  await expectSentence();
  await page.getByRole('link', { name: '在原文中打开' }).click();
  await expect(page).toHaveURL(/view=report.*report=minhang-2019.*paragraph=9/);
  await expect(page.locator('[data-paragraph="9"]')).toBeInViewport();
  await page.goBack();
  await expectSentence();
  await page.goBack();
  await expect(sentence).toHaveCount(0);
  await page.goBack();
  await expect(listOf(page).getByRole('rowheader')).toHaveCount(50);
});

test('words narrow the list, and a figure opens its evidence', async ({ page }) => {
  await page.goto(account);
  await page.getByRole('searchbox', { name: '查找' }).fill('一般公共预算收入 6.03');
  await expect(page).toHaveURL(/find=/);
  await expect(listOf(page)).toContainText('同比增长6.03%');
  await listOf(page).getByRole('link', { name: '6.03', exact: true }).click();
  await expect(page.getByRole('dialog').locator('mark[aria-current]')).toHaveText('6.03');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('searchbox').fill('没有这样的字');
  await expect(page.getByText('没有符合条件的条目。')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(listOf(page).getByRole('rowheader')).toHaveCount(50);
});

test('the keyboard goes from cell to cell and opens the sentence', async ({ page }) => {
  await page.goto(account);
  const strip = page.getByRole('slider', { name: /^虹口/ });
  await strip.focus();
  await page.keyboard.press('End');
  await expect(strip).toHaveAttribute('aria-valuetext', /^第(\d+)个，共\1个；2019/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(strip).toHaveAttribute('aria-valuetext', /^第2个/);
  await expect(page.locator('.readout mark')).toHaveText('2019');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/numeral=hongkou-2019/);
  const opened = page.locator('.place-text');
  await expect(opened.locator('mark')).toHaveText('2019');
  await expect(opened).toContainText('2019年1月15日在上海市虹口区第十六届人民代表大会第五次会议上');
  await expect(
    listOf(page).getByRole('button', { name: '2019' }).and(page.locator(':focus')),
  ).toHaveAttribute('aria-expanded', 'true');
});

test('a click on a cell of a figure opens its evidence', async ({ page }) => {
  await page.goto(account);
  const cell = page.locator('.cells').first().locator('.cell-result').first();
  await cell.hover();
  const token = await page.locator('.readout mark').innerText();
  await cell.click();
  await expect(page.getByRole('dialog').locator('mark[aria-current]')).toHaveText(token);
});

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap points at a cell, and the line above opens its sentence', async ({ page }) => {
    await page.goto(account);
    await page.locator('.cells').nth(1).locator('.cell-other').first().tap();
    const token = await page.locator('.readout mark').innerText();
    await page.getByRole('button', { name: '看原句' }).tap();
    await expect(page.locator('.place-text mark')).toHaveText(token);
  });
});

test('a long list is turned page by page, and the page stands in the address', async ({ page }) => {
  await page.goto(account);
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText(
    `第51～100条，共${numerals}条`,
  );
  await expect(page.getByRole('heading', { name: '逐条查' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText('第1～50条');
});

test('the dictionary is searched by a district’s own term and leads to the indicator', async ({
  page,
}) => {
  await page.goto(account);
  await page.getByRole('navigation', { name: '数据的各部分' }).getByText('指标词典').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('项指标');
  await page.getByRole('searchbox').fill('一般公共预算收入');
  const row = page.getByRole('row', { name: /General public budget revenue/ });
  await expect(row).toContainText('亿元');
  await expect(row).toContainText('虹口');
  await row.getByRole('link', { name: '一般公共预算收入' }).click();
  await expect(page).toHaveURL(/view=indicator.*indicator=fiscal-revenue/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('财政收入');
});

test('the verdicts are narrowed to those that do not compare, with their reasons', async ({
  page,
}) => {
  await page.goto('?view=data&section=verdicts&find=财政总收入');
  const judged = page.locator('.judged');
  await page.getByRole('button', { name: /^不可比/ }).click();
  await expect(page).toHaveURL(/verdict=differs/);
  await expect(judged.getByRole('heading').first()).toHaveText('财政收入');
  await expect(judged.locator('.verdict').first()).toHaveText('不可比');
  await expect(judged.locator('.verdict-same, .verdict-near')).toHaveCount(0);
  await expect(judged.locator('.judged-why').first()).not.toBeEmpty();
});

test('the method says its limits, and the files are there to download', async ({ page }) => {
  await page.goto('?view=data&section=method');
  await expect(page.getByRole('region', { name: '局限' })).toContainText(
    '说上年的实绩和当年的目标',
  );
  await expect(page.getByRole('table', { name: '所据报告' })).toContainText('以 +');
  await page.getByRole('navigation', { name: '数据的各部分' }).getByText('下载').click();
  const tables = ['figures.csv', 'figures.parquet', 'numbers.csv', 'findings.csv'];
  for (const file of [...tables, 'catalogue.json', 'datapackage.json']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `下载${file}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
  }
  await page.getByRole('region', { name: 'numbers.csv' }).getByText('各列含义').click();
  await expect(page.getByRole('region', { name: 'numbers.csv' })).toContainText('不是指标数的缘由');
});

test('parts of the address that mean nothing are named', async ({ page }) => {
  await page.goto('?view=data&account=whim&numeral=nowhere.7');
  await expect(page.getByText('account=whim')).toBeVisible();
  await expect(page.getByText('numeral=nowhere.7')).toBeVisible();
  await expect(page.locator('.cell-place')).toHaveCount(numerals);
});

test.describe('when the account does not arrive', () => {
  test.use({ allowed: [/Failed to load resource.*numbers\.csv/] });

  test('the page says so, and trying again brings it', async ({ page }) => {
    await page.route('**/numbers.csv', (route) => route.fulfill({ status: 500 }), { times: 1 });
    await page.goto(account);
    await expect(page.getByRole('alert')).toContainText('数字账没有载入');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('.cell-place')).toHaveCount(numerals);
  });
});

test.describe('when the code of the view does not arrive', () => {
  test.use({ allowed: [/Failed to load resource.*DataView/] });

  test('the page says so, and trying again brings it', async ({ page }) => {
    await page.route('**/DataView-*.js', (route) => route.abort());
    await page.goto('?view=data&section=method');
    await expect(page.getByRole('alert')).toContainText('未能载入');
    await page.unroute('**/DataView-*.js');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('region', { name: '局限' })).toBeVisible();
  });
});

test('in English the reasons, the notes and the sections are English', async ({ page }) => {
  await page.goto('?view=data&account=threshold');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `${numerals} Arabic numerals`,
  );
  const list = page.getByRole('table', { name: 'One by one' });
  await expect(list.getByRole('row', { name: /年纳税100万元/ })).toContainText('Threshold');
  await page.getByRole('navigation', { name: 'Sections of the data' }).getByText('Method').click();
  await expect(page.getByRole('region', { name: 'Limits' })).toContainText('One report a district');
});
