import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './setup';

/** Drops a file on the page, as a browser tells of one from a folder. */
async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([content, called]) => {
      const made = new DataTransfer();
      const data = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      made.items.add(new File([data], called));
      return made;
    },
    [bytes.toString('base64'), name] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const said = (page: Page) => page.locator('.dropped');

/** Saves the picture of the first figure, as PNG or SVG. */
async function picture(page: Page, format: 'PNG' | 'SVG'): Promise<Buffer> {
  await page.getByRole('button', { name: '下载' }).first().click();
  await page.getByRole('button', { name: '图片……' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check();
  const save = dialog.getByRole('button', { name: '保存图片' });
  await expect(save).toHaveAttribute('aria-disabled', 'false', { timeout: 20_000 });
  const download = page.waitForEvent('download');
  await save.click();
  const bytes = await readFile(await (await download).path());
  await page.keyboard.press('Escape');
  return bytes;
}

const views = {
  indicator: '?view=indicator&indicator=fiscal-revenue&aspect=value&districts=hongkou,huangpu',
  targets: '?view=targets&districts=hongkou&wording=gte',
  matrix:
    '?rows=all&themes=public-finance&targeted=true&sort=minhang.step&districts=hongkou,minhang',
};

for (const [view, address] of Object.entries(views)) {
  test(`a picture of ${view} leads back to its view, as PNG and as SVG`, async ({ page }) => {
    await page.goto(address);
    const [png, svg] = [await picture(page, 'PNG'), await picture(page, 'SVG')];
    const title = await page.title();
    for (const [bytes, name] of [
      [png, 'a.png'],
      [svg, 'b.svg'],
    ] as const) {
      await page.goto('?view=data');
      await expect(page.locator('html')).toHaveAttribute('data-live', '');
      await drop(page, bytes, name);
      await expect(said(page)).toContainText(`已打开：${name}`);
      await expect(page).toHaveTitle(title);
      const asked = new URL(page.url()).searchParams;
      for (const [key, value] of new URLSearchParams(address)) expect(asked.get(key)).toBe(value);
      await page.goBack();
      await expect(page).toHaveURL(/view=data/);
    }
  });
}

test('a brief’s file opens on any view, and what is none of ours is refused in words', async ({
  page,
}) => {
  await page.goto('?view=targets');
  await expect(page.locator('html')).toHaveAttribute('data-live', '');
  await drop(page, Buffer.from('GIF89a'), 'cat.gif');
  await expect(said(page)).toContainText('cat.gif打不开');
  await expect(page).toHaveURL(/view=targets/);
  const brief = { format: 'qubi-brief', version: 1, title: '三区比较', items: [] };
  await drop(page, Buffer.from(JSON.stringify(brief)), 'a.qubi.json');
  await expect(page).toHaveURL(/view=brief/);
  await expect(page.getByRole('button', { name: '收为我的简报' })).toBeVisible();
});
