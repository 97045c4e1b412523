import { readFile } from 'node:fs/promises';
import { expect, test } from './setup';

test('the CSV opens in Excel as text and numbers, with its qualifiers', async ({ page }) => {
  await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  await page.getByRole('button', { name: '存为CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('\r\n');
  expect(text).toContain('6.03');
  expect(text).toContain('不低于');
});
