import { fiveItems, openBrief, words } from './briefs';
import { expect, test } from './setup';

test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.44 NetType/WIFI Language/zh_CN',
});

const hint = '微信里存不了文件：请点右上角“…”，选“在浏览器打开”，再保存';

test('in WeChat, which keeps no file, each way to save one says how to have it', async ({
  page,
}) => {
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth');
  await page.getByRole('button', { name: '下载' }).first().click();
  await page.getByRole('button', { name: '存为CSV' }).first().click();
  await expect(page.getByText(hint)).toBeVisible();
  await page.getByRole('button', { name: '图片……' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.locator('.picture-save').click();
  await expect(dialog.getByText('请长按预览图保存')).toBeVisible();
  await page.goto('?view=data&section=downloads');
  await expect(page.getByText(hint)).toBeVisible();
  expect(downloads).toBe(0);
});

test('in WeChat a brief’s files, and what was set aside, say so too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('qubi-brief-unread', '{"version":9}'));
  await openBrief(page, fiveItems.slice(3));
  await page.getByRole('button', { name: words.zh.file, exact: true }).click();
  await expect(page.locator('.export-said')).toHaveText(hint);
  await page.getByRole('button', { name: '存成文件' }).click();
  await expect(page.locator('.notice').getByText(hint)).toBeVisible();
});

test.describe('in a browser that keeps files', () => {
  test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/116.0.0.0' });

  test('nothing is said of WeChat, and a file is saved', async ({ page }) => {
    await page.goto('?view=data&section=downloads');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为CSV' }).first().click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await expect(page.getByText('微信')).toHaveCount(0);
  });
});
