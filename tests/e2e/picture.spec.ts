import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { pngChunks } from '../../src/exports/picture/pngChunks';
import { expectNoBarrier } from './axe';
import { expect, test } from './setup';

const growth = '?view=indicator&indicator=fiscal-revenue&aspect=growth';

/** Opens the dialog of the indicator's picture, and waits for its first preview. */
async function openDialog(page: Page, address = growth): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name: '图片……' }).first().click();
  const dialog = page.getByRole('dialog', { name: '图片' });
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

/** Saves what the dialog shows, once it is drawn. */
async function saveFrom(dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  const save = dialog.getByRole('button', { name: '保存图片' });
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  const download = dialog.page().waitForEvent('download');
  await save.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The texts of a PNG by their keywords. */
function textsOf(png: Uint8Array): Map<string, string> {
  const texts = pngChunks(png).filter(({ type }) => type === 'iTXt');
  return new Map(
    texts.map(({ data }) => {
      const parts = new TextDecoder().decode(data).split('\0');
      return [parts[0] ?? '', parts.at(-1) ?? ''];
    }),
  );
}

/** Pixels per metre; null where a PNG says nothing of its size on paper. */
function densityOf(png: Uint8Array): number | null {
  const size = pngChunks(png).find(({ type }) => type === 'pHYs');
  return size ? Buffer.from(size.data).readUInt32BE(0) : null;
}

/** The share of dark pixels between two heights, as shares of the picture's. */
async function inkOf(page: Page, png: Buffer, from: number, to: number): Promise<number> {
  return page.evaluate(
    async ([data, start, end]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      const [top, bottom] = [start, end].map((share) => Math.round(share * image.height));
      const { data: pixels } = context.getImageData(0, top!, image.width, bottom! - top!);
      let inked = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const light = (pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255);
        if ((pixels[at + 3] ?? 0) > 128 && light < 600) inked += 1;
      }
      return inked / (pixels.length / 4);
    },
    [png.toString('base64'), from, to] as const,
  );
}

// A square has no room for both panels in type that can be read.
const sheets = [
  ['公文', 1843, null, 11811, ''],
  ['幻灯片', 1920, 1080, 5669, ''],
  ['微信', 1080, null, null, ''],
  ['方形', 1080, 1080, null, '-1-2'],
] as const;

test('every preset saves the picture that it shows, with all that it remembers', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  for (const [preset, width, height, density, part] of sheets) {
    await dialog.getByRole('radio', { name: preset }).check();
    const { name, bytes } = await saveFrom(dialog);
    await expect(dialog.getByRole('status').last()).toContainText(name);
    expect(name).toBe(`财政收入-同比增速-2018实绩-2019目标-${preset}${part}.png`);
    expect(bytes.readUInt32BE(16)).toBe(width);
    if (height !== null) expect(bytes.readUInt32BE(20)).toBe(height);
    expect(densityOf(bytes)).toBe(density);
    const texts = textsOf(bytes);
    expect(texts.get('Title')).toContain('黄浦不低于5%');
    expect(texts.get('Description')).toContain('口径近似');
    expect(texts.get('Source')).toContain('数据来源：《2019年');
    expect(texts.get('URL')).toBe(page.url());
    expect(texts.get('Data version')).toMatch(/^[0-9a-f]{8,}$/);
    expect(await inkOf(page, bytes, 0.02, 0.15)).toBeGreaterThan(0.01);
    expect(await inkOf(page, bytes, 0.3, 0.6)).toBeGreaterThan(0.004);
    expect(await inkOf(page, bytes, 0.9, 0.99)).toBeGreaterThan(0.002);
  }
});

test('the preview is the very file', async ({ page }) => {
  const dialog = await openDialog(page);
  const { bytes } = await saveFrom(dialog);
  const shown = await dialog.getByRole('img').evaluate(async (image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')!.drawImage(image, 0, 0);
    return canvas.toDataURL();
  });
  const saved = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')!.drawImage(image, 0, 0);
    return canvas.toDataURL();
  }, bytes.toString('base64'));
  expect(shown === saved).toBe(true);
});

test('a table with its evidence, in English, on no ground, at a size of one’s own', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: '自定义' }).check();
  await dialog.getByLabel('宽', { exact: true }).fill('1200');
  await dialog.getByLabel('高', { exact: true }).fill('99999');
  await dialog.getByRole('radio', { name: '表' }).check();
  await dialog.getByRole('radio', { name: '透明' }).check();
  await dialog.getByRole('radio', { name: 'English' }).check();
  await dialog.getByRole('checkbox', { name: '附每个数字的原句和段落' }).check();
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  const { name, bytes } = await saveFrom(dialog);
  const svg = bytes.toString();
  expect(name).toBe(
    'Fiscal_revenue-year-on-year_growth-2018_result-2019_target-table-1200x6000.svg',
  );
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="6000"/);
  expect(svg).toContain('at least 5%②');
  expect(svg.replaceAll(/<[^>]*>/g, '')).toContain('“区级财政收入同比增长不低于5%” (paragraph 35)');
  await expect(dialog.getByRole('button', { name: '复制图片' })).toHaveCount(0);
});

test('copies a picture, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: '方形' }).check();
  const copy = dialog.getByRole('button', { name: '复制图片' });
  await expect(copy).toHaveAttribute('aria-disabled', 'false');
  await copy.click();
  await expect(dialog.getByText('图片已复制')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType('image/png'));
    return [bitmap.width, bitmap.height];
  });
  expect(size).toEqual([1080, 1080]);
});

test('where the clipboard is closed, as on plain http, the dialog says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  const dialog = await openDialog(page);
  const copy = dialog.getByRole('button', { name: '复制图片' });
  await expect(copy).toHaveAttribute('aria-disabled', 'false');
  await copy.click();
  await expect(dialog.getByText('此页面不能写入剪贴板')).toBeVisible();
});

test.describe('without a report', () => {
  test.use({ allowed: [/404/] });

  test('a report that does not load is named, and can be asked for again', async ({ page }) => {
    const report = '**/data/reports/minhang-2019.json';
    await page.route(report, (route) => route.fulfill({ status: 404 }));
    const dialog = await openDialog(page);
    await dialog.getByRole('checkbox', { name: '附每个数字的原句和段落' }).check();
    await expect(dialog.getByRole('alert')).toContainText('报告原文没有载入');
    await page.unroute(report);
    await dialog.getByRole('button', { name: '重试' }).click();
    await expect(dialog.getByRole('alert')).toHaveCount(0);
  });
});

test('the keyboard opens, changes and leaves it, the focus comes back, and the size is kept', async ({
  page,
}) => {
  await page.goto(growth);
  const opener = page.getByRole('button', { name: '图片……' }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '图片' });
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await dialog.getByRole('radio', { name: '公文' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: '幻灯片' })).toBeChecked();
  await expect(dialog.getByText('1920 × 1080像素')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.reload();
  await opener.click();
  await expect(dialog.getByRole('radio', { name: '幻灯片' })).toBeChecked();
});

test('has no barrier, narrow and wide, light and dark', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: '自定义' }).check();
  await expectNoBarrier(page, [360, 1440]);
});

test('a picture says what the writer wants, and the next one is made alike', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByLabel('标题', { exact: true }).fill('三区收入增速');
  await dialog.getByLabel('副标题').fill('2019年报告');
  await dialog.getByRole('checkbox', { name: '注明数据版本' }).uncheck();
  await dialog.getByRole('radio', { name: /^幻灯片/ }).check();
  await dialog.getByRole('radio', { name: '深色' }).check();
  await dialog.locator('input[type="file"]').setInputFiles('public/favicon.png');
  await expect(dialog.getByRole('button', { name: '不用标志' })).toBeVisible();
  const { name, bytes } = await saveFrom(dialog);
  expect(name).toContain('幻灯片');
  expect(textsOf(bytes).get('Title')).toBe('三区收入增速');
  expect(textsOf(bytes).get('Description')).not.toContain('数据版本');
  const shown = dialog.getByRole('img');
  expect(
    await shown.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [
      naturalWidth,
      naturalHeight,
    ]),
  ).toEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
  // Dark all over but for its words and marks.
  expect(await inkOf(page, bytes, 0, 0.05)).toBeGreaterThan(0.9);
  const again = await openDialog(page);
  await expect(again.getByRole('radio', { name: /^幻灯片/ })).toBeChecked();
  await expect(again.getByRole('radio', { name: '深色' })).toBeChecked();
  await expect(again.getByRole('button', { name: '不用标志' })).toBeVisible();
  await expect(again.getByLabel('标题', { exact: true })).toHaveValue('');
});
