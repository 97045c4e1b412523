import type { Page } from '@playwright/test';
import { expect, test, touch } from './setup';

const actions = (page: Page) => page.locator('.matrix-section .export-actions');

test('the matrix becomes pictures, part by part, each under a name of its own', async ({
  page,
}) => {
  await page.goto('');
  // Rows out of sight take their height a moment later: what is pressed stands still after.
  await touch(page);
  await expect(page.locator('.matrix-settled')).toBeAttached();
  await actions(page).getByRole('button', { name: '图片……' }).click();
  const dialog = page.getByRole('dialog', { name: '图片' });
  await dialog.getByRole('radio', { name: /^幻灯片/ }).check();
  const parts = dialog.getByRole('group', { name: '分张' });
  await expect(parts).toContainText('第1张，共');
  // It is a table, and its numbers are too many for sentences.
  await expect(dialog.getByRole('radio', { name: '图', exact: true })).toHaveCount(0);
  await expect(dialog.getByRole('checkbox', { name: /原句/ })).toHaveCount(0);
  await parts.getByRole('button', { name: '下一张' }).click();
  await expect(parts).toContainText('第2张，共');
  await expect(dialog.getByRole('img', { name: /第2张，共\d+张$/ })).toBeVisible();
  const save = dialog.getByRole('button', { name: '保存图片' });
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  const download = page.waitForEvent('download');
  await save.click();
  expect((await download).suggestedFilename()).toMatch(/^逐项对照.*-幻灯片-2-\d+\.png$/);
  await dialog.getByRole('radio', { name: /^微信/ }).check();
  await expect(parts).toContainText('第1张，共');
});

test('the matrix is pinned as it is shown, stands in the brief and leads back', async ({
  page,
}) => {
  await page.goto('?themes=public-finance&sort=minhang.step');
  const pin = actions(page).locator('.pin');
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.goto('?view=brief');
  const table = page.locator('.brief-figure').getByRole('table');
  await expect(table.getByRole('columnheader', { name: '闵行' })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: /财政收入/ }).first()).toBeVisible();
  await expect(page.locator('.brief-figure .subject')).toContainText('按目标较上年实绩的变动');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '网页（.html）' }).click();
  expect((await download).suggestedFilename()).toBe('简报.html');
  // Every number of it opens its sentence.
  await table.getByRole('link', { name: '225.00' }).click();
  await expect(page.locator('.evidence')).toContainText('225.00亿元');
});
