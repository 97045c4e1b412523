import type { Page } from '@playwright/test';
import { expectNoBarrier } from './axe';
import { expect, hold, test } from './setup';

const field = (page: Page) => page.getByRole('combobox', { name: /搜索指标|Search indicators/ });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

async function ask(page: Page, query: string) {
  await page.goto('.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

test('an indicator is found by a district’s own term and opened by the keyboard alone', async ({
  page,
}) => {
  await ask(page, '年税收过亿楼宇');
  const [first] = await options(page).all();
  await expect(first!).toContainText('闵行称 年税收过亿楼宇');
  await expect(first!).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=indicator.*indicator=tax-100m-buildings/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('亿元楼');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('arrow keys go through all results and around, and the field names the current one', async ({
  page,
}) => {
  await ask(page, '6.03');
  await expect(options(page).first()).toContainText('虹口 2018年实绩 一般公共预算收入同比增速');
  await page.keyboard.press('ArrowUp');
  const current = page.getByRole('listbox').getByRole('option', { selected: true });
  await expect(current).toContainText('全年一般公共预算收入完成116.75亿元,同比增长6.03%');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await current.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('a figure opens the sentence it came from', async ({ page }) => {
  await ask(page, '虹口 预算 6.03');
  await options(page).first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('6.03');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '搜索' })).toBeFocused();
});

test('a paragraph is found across restored characters, marked, and linked to its report', async ({
  page,
}) => {
  await ask(page, '深化国资国企');
  const [option] = await options(page).all();
  await expect(option!.locator('mark')).toContainText('国资国企');
  await ask(page, '国资国企');
  const restored = options(page).filter({ hasText: '国资国企' }).first();
  await expect(restored.locator('mark')).toHaveText('国资国企');
  await restored.click();
  await expect(page).toHaveURL(/view=report&report=huangpu-2019&paragraph=\d+/);
});

test('the rest of a group is one line away', async ({ page }) => {
  await ask(page, '建设');
  const group = page.getByRole('group', { name: /闵行/ });
  await expect(group.getByRole('option')).toHaveCount(4);
  await group.getByRole('option').last().click();
  await expect(group.getByRole('option')).not.toHaveCount(4);
  await expect(field(page)).toBeFocused();
});

test('it is empty in words, and Escape leaves everything as it was', async ({ page }) => {
  await ask(page, '月球');
  await expect(page.getByText('没有找到“月球”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('the button opens it in English, and English names are found', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Search' }).click();
  await field(page).fill('budget REVENUE');
  await expect(options(page).first()).toContainText('General public budget revenue');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fiscal revenue');
  await expect(page.locator('main')).toContainText('General public budget revenue');
});

test('a district’s name narrows, and results show what is stated', async ({ page }) => {
  await ask(page, '财政收入');
  const first = page.getByRole('group', { name: /^指标/ }).getByRole('option').first();
  await expect(first).toContainText('2018年实绩');
  await expect(first).toContainText('闵行 296.8亿元');
  const districts = page.getByRole('group', { name: /《/ });
  await expect(districts).not.toHaveCount(1);
  for (const query of ['黄浦 财政收入', '黄浦区财政收入']) {
    await field(page).fill(query);
    await expect(first).toContainText('黄浦 225.00亿元');
    await expect(first).not.toContainText('闵行');
    await expect(districts).toHaveCount(1);
  }
});

test('the name of a district alone leads to the district', async ({ page }) => {
  await ask(page, '虹口');
  await expect(options(page).first()).toContainText('虹口 本区全部指标');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=district&district=hongkou/);
});

test('where nothing is found, the nearest themes are offered, or all', async ({ page }) => {
  await ask(page, '养老保险金');
  await expect(page.getByText('没有找到“养老保险金”')).toBeVisible();
  const near = page.getByRole('group', { name: /相近的主题/ }).getByRole('option');
  await expect(near.first()).toContainText('养老与社会保障');
  await field(page).fill('月球');
  await expect(page.getByRole('group', { name: /全部主题/ }).getByRole('option')).not.toHaveCount(
    0,
  );
  await field(page).fill('养老保险金');
  await near.first().click();
  await expect(page).toHaveURL(/themes=elderly-social-security/);
});

test.describe('while the search is on its way', () => {
  test('no key is lost, and the focus comes back', async ({ page }) => {
    const arrive = await hold(page, '**/SearchDialog-*.js');
    await page.goto('.');
    const tab = page.getByRole('link', { name: '目标', exact: true });
    await tab.focus();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('6.0');
    arrive();
    await expect(field(page)).toHaveValue('6.0');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('3');
    await expect(options(page).first()).toContainText('6.03%');
    await page.keyboard.press('Escape');
    await expect(tab).toBeFocused();
  });
});

test('every keystroke has its results', async ({ page }) => {
  await ask(page, '');
  await expect(page.getByText(/共\d+段/)).toBeVisible();
  for (const query of [
    '的',
    '经',
    '财',
    '财政',
    '财政收',
    '财政收入',
    '2018',
    '增长',
    '不',
    '区',
  ]) {
    await field(page).fill(query);
    await expect(options(page).first()).toBeVisible();
    await expect(options(page).locator('mark').first()).toHaveText(query);
  }
});

test.describe('when something does not load', () => {
  test.use({ allowed: [/Failed to load resource/] });

  test('the search itself says so and can be asked for again', async ({ page }) => {
    await page.route('**/SearchDialog-*.js', (route) => route.abort());
    await page.goto('.');
    await page.getByRole('button', { name: '搜索' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('所需的程序未能载入');
    await page.unroute('**/SearchDialog-*.js');
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(field(page)).toBeFocused();
  });

  test('a report is named, the rest is found, and a retry brings it in', async ({ page }) => {
    const address = '**/data/reports/hongkou-2019.json';
    await page.route(address, (route) => route.fulfill({ status: 500, body: '' }));
    await ask(page, '116.75');
    const alert = page.getByRole('dialog').getByRole('alert');
    await expect(alert).toContainText('《2019年上海市虹口区政府工作报告》没有载入');
    await expect(alert).toContainText('HTTP 500');
    await expect(options(page)).toHaveCount(1);
    await page.unroute(address);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(options(page).last()).toContainText('全年一般公共预算收入完成116.75亿元');
    await expect(alert).toHaveCount(0);
  });
});

test('the search has no barrier, narrow and wide, light and dark', async ({ page }) => {
  await ask(page, '财政');
  await expect(options(page).first()).toBeVisible();
  await expectNoBarrier(page);
});
