import type { Page } from '@playwright/test';
import { expect, test } from './setup';

/** Safari gives no focus to a button that is clicked. */
async function withoutFocus(page: Page) {
  await page.addInitScript(() => {
    addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    });
  });
}

const open = (page: Page) => page.locator('.menu-list');

test('a menu whose opener has no focus closes by Escape and by a click elsewhere', async ({
  page,
}) => {
  await withoutFocus(page);
  await page.goto('?view=indicator&indicator=fiscal-revenue');
  const opener = page.getByRole('button', { name: '下载' }).first();
  await opener.click();
  await expect(open(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  await opener.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(open(page)).toHaveCount(0);
});

for (const { menu, address, opener, beside } of [
  { menu: 'of a column', address: '.', opener: '.head-district .menu-opener', beside: 'h1' },
  {
    menu: 'that cites',
    address: '?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result',
    opener: '.evidence-foot .menu-opener',
    beside: '#evidence-title',
  },
])
  test(`the menu ${menu} closes by Escape and by a click elsewhere too`, async ({ page }) => {
    await withoutFocus(page);
    await page.goto(address);
    const button = page.locator(opener).first();
    await button.click();
    await expect(open(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(open(page)).toHaveCount(0);
    await button.click();
    await expect(open(page)).toBeVisible();
    await page.locator(beside).click();
    await expect(open(page)).toHaveCount(0);
    await expect(page.locator(beside)).toBeVisible();
  });

test('only one menu is open, and what it does is done', async ({ page }) => {
  await withoutFocus(page);
  await page.goto('?view=indicator&indicator=fiscal-revenue');
  await page.getByRole('button', { name: '下载' }).first().click();
  await page.getByRole('button', { name: '复制', exact: true }).first().click();
  await expect(open(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '下载' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为CSV' }).first().click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('Escape closes a menu and leaves the evidence beneath it open', async ({ page }) => {
  await page.goto(
    '?view=indicator&indicator=fiscal-revenue&figure=hongkou-2019.general-public-budget-revenue.growth.2018.result',
  );
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: '下载' }).first().click();
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeVisible();
});
