import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './setup';

test('the saved picture is 1920 × 1080 with ink where title and source stand', async ({ page }) => {
  await page.goto('.');
  const fiscal = page.getByRole('region', { name: '要点' }).getByRole('figure').first();
  const download = page.waitForEvent('download');
  await fiscal.getByRole('button', { name: '下载' }).click();
  await fiscal.getByRole('button', { name: '存为图片' }).click();
  const picture = await download;
  expect(picture.suggestedFilename()).toMatch(/财政收入.*\.png$/);
  const bytes = await readFile(await picture.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  const ink = await inkOf(page, bytes.toString('base64'));
  expect(ink.title).toBeGreaterThan(0.01);
  expect(ink.chart).toBeGreaterThan(0.005);
  expect(ink.source).toBeGreaterThan(0.001);
  await expect(fiscal.getByRole('status').last()).toHaveText('图片已保存');
});

/** The share of pixels that are not ground, in the regions of title, chart and source. */
async function inkOf(page: Page, base64: string) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const share = (from: number, to: number) => {
      const { data: pixels } = context.getImageData(0, from, image.width, to - from);
      let inked = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 600)
          inked += 1;
      }
      return inked / (pixels.length / 4);
    };
    return { title: share(30, 200), chart: share(260, 800), source: share(900, 1060) };
  }, base64);
}

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
