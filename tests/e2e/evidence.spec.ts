import type { Locator, Page } from '@playwright/test';
import { expect, test } from './setup';

const figure = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';

const panelOf = (page: Page): Locator => page.getByRole('dialog');

async function expectSentence(page: Page) {
  const panel = panelOf(page);
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('6.03');
  await expect(panel.locator('.paragraph')).toContainText(
    '全年一般公共预算收入完成116.75亿元,同比增长6.03%。',
  );
  await expect(panel.locator('.heading-path')).toContainText('转型发展迈出新步伐');
  await expect(panel).toContainText('2019年上海市虹口区政府工作报告');
  await expect(panel).toContainText('2019年1月15日');
}

test('a click on 6.03% opens its paragraph with exactly that numeral marked', async ({ page }) => {
  await page.goto('.');
  await page.locator(`main [data-figure="${figure}"]`).first().click();
  await expectSentence(page);
  await page.reload();
  await expectSentence(page);
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
});

test('the keyboard opens and closes it, and focus returns to where it was', async ({ page }) => {
  await page.goto('.');
  const mark = page.locator(`.strip [data-figure="${figure}"]`).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expectSentence(page);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('in the matrix the same number opens the same sentence', async ({ page }) => {
  await page.goto('.');
  await page.locator(`.matrix [data-figure="${figure}"]`).click();
  await expectSentence(page);
});

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap opens it over the page, and the page is out of reach until it closes', async ({
    page,
  }) => {
    await page.goto('.');
    await page.locator(`.strip [data-figure="${figure}"]`).first().tap();
    await expectSentence(page);
    await panelOf(page).getByRole('button', { name: '关闭出处' }).tap();
    await expect(panelOf(page)).toHaveCount(0);
  });
});

test('restored characters are visible, and other figures lead on', async ({ page }) => {
  await page.goto('?figure=minhang-2019.large-taxpayers-new.value.2018.result');
  const panel = panelOf(page);
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('329');
  await expect(panel.locator('.paragraph')).toContainText('年纳税100万元〔以〕上企业329家');
  await panel.getByRole('button', { name: '下一个数字' }).click();
  await expect(page).toHaveURL(/registered-market-entities\.value\.2018/);
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('16.9');
});

test('the quotation is copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`?figure=${figure}`);
  await panelOf(page).getByRole('button', { name: '复制引文' }).click();
  await expect(panelOf(page)).toContainText('引文已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“全年一般公共预算收入完成116.75亿元,同比增长6.03%。”');
  expect(copied).toContain('上海市虹口区人民政府：《2019年上海市虹口区政府工作报告》');
  expect(copied).toContain('网络转载文本（2025-07-09）');
});

test('without a clipboard the older command copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('not allowed')),
    });
  });
  await page.goto(`?figure=${figure}`);
  await panelOf(page).getByRole('button', { name: '复制链接' }).click();
  await expect(panelOf(page)).toContainText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(figure);
});
