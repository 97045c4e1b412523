import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { readXlsx } from '../fixtures/readXlsx';
import { expect, test } from './setup';

const revenue = '?view=indicator&indicator=fiscal-revenue&aspect=growth';

interface Copied {
  readonly html: string;
  readonly text: string;
}

async function choose(within: Locator, menu: string, action: string): Promise<void> {
  await within.getByRole('button', { name: menu, exact: true }).click();
  await within.getByRole('button', { name: action, exact: true }).click();
}

/** The figure of the page that can be taken away. */
const figureOn = (page: Page) => page.getByRole('figure').first();

const said = (figure: Locator) => figure.getByRole('status').last();

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** What a paste would bring, as the browser hands it to a page. */
async function pasted(page: Page): Promise<Copied> {
  const box = await page.evaluateHandle(() => {
    const caught: { copied: Copied | null } = { copied: null };
    document.addEventListener('paste', ({ clipboardData }) => {
      const get = (type: string) => clipboardData?.getData(type) ?? '';
      caught.copied = { html: get('text/html'), text: get('text/plain') };
    });
    return caught;
  });
  await page.keyboard.press('Control+V');
  await expect.poll(() => box.evaluate(({ copied }) => copied)).not.toBeNull();
  const copied = await box.evaluate((caught) => caught.copied);
  if (!copied) throw new Error('nothing was pasted');
  return copied;
}

/** The texts of the rows of a table that was pasted; the page's own policy would stop its styles. */
function rowsIn(html: string): string[][] {
  const inside = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`<(?:${name})[ >].*?</(?:${name})>`, 'gs'))].map(([each]) => each);
  return inside(html, 'tr').map((row) =>
    inside(row, 'td|th').map((cell) => cell.replaceAll(/<[^>]*>/g, '')),
  );
}

function expectTable({ html, text }: Copied): void {
  const rows = rowsIn(html);
  expect(rows[0]).toEqual(['区', '指标', '2018年实绩', '2019年目标', '变动（推算）']);
  expect(rows[1]?.slice(0, 4)).toEqual(['黄浦', '区级财政收入', '6.0%', '不低于5%']);
  expect(html).toContain('border-bottom');
  expect(html).toContain('数据来源');
  expect(text).toContain('黄浦\t区级财政收入\t6.0%\t不低于5%\t');
}

test.describe('where the page may use the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a table is copied as a table, and as text with tabs', async ({ page }) => {
    await page.goto(revenue);
    await choose(figureOn(page), '复制', '复制表格');
    await expect(said(figureOn(page))).toHaveText('表格已复制，可粘贴到Word、WPS或Excel');
    expectTable(await pasted(page));
  });

  test('a finding is copied with notes and source, and a link that leads back', async ({
    page,
  }) => {
    await page.goto(revenue);
    await choose(figureOn(page), '复制', '复制结论');
    await expect(said(figureOn(page))).toHaveText('结论已复制，带说明和来源');
    const { text } = await pasted(page);
    expect(text).toContain('黄浦不低于5%、闵行6%左右、虹口5%');
    expect(text).toContain('口径不同');
    expect(text).toContain('数据来源：');
    await choose(figureOn(page), '复制', '复制链接');
    await expect(said(figureOn(page))).toHaveText('链接已复制');
    const link = await pasted(page);
    await page.goto(link.text);
    await expect(figureOn(page)).toContainText('黄浦不低于5%');
  });
});

test('on plain http a table is copied as well', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(revenue);
  await choose(figureOn(page), '复制', '复制表格');
  await expect(said(figureOn(page))).toHaveText('表格已复制，可粘贴到Word、WPS或Excel');
  expectTable(await pasted(page));
});

test('where the browser copies nothing, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(revenue);
  await choose(figureOn(page), '复制', '复制表格');
  await expect(said(figureOn(page))).toHaveText('没能复制，请手动选取');
});

test('a comparison is saved as a workbook with typed numbers', async ({ page }) => {
  await page.goto(revenue);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    // It is said for some seconds only.
    expect(said(figureOn(page))).toHaveText('Excel文件已保存'),
    choose(figureOn(page), '下载', '存为Excel'),
  ]);
  expect(file.suggestedFilename()).toMatch(/^财政收入.*2018实绩-2019目标\.xlsx$/);
  const sheets = await readXlsx(new Blob([new Uint8Array(await bytesOf(file))]));
  expect(sheets.map(({ name }) => name)).toEqual(['对照表', '说明', '明细', '指标', '可比性']);
  expect(sheets[0]?.rows[3]?.[2]).toEqual({ type: 'number', value: '6', format: '0.0' });
  const texts = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.value ?? []));
  expect(texts.some((text) => text.includes('同比增长6.03%'))).toBe(true);
  expect(texts).not.toContain('变动（推算）');
});

test('all data are saved as one workbook under the content policy of the page', async ({
  page,
}) => {
  await page.goto('?view=data&section=downloads');
  const everything = page.getByRole('region', { name: '全部数据（Excel）' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    expect(everything.getByRole('status')).toHaveText('Excel文件已保存'),
    everything.getByRole('button', { name: '存为Excel' }).click(),
  ]);
  const [data] = await readXlsx(new Blob([new Uint8Array(await bytesOf(download))]));
  expect(data?.rows.length).toBe(627);
});

test('the matrix is saved as it is shown', async ({ page }) => {
  await page.goto('?rows=all&themes=public-finance&districts=huangpu,hongkou');
  const matrix = page.getByRole('region', { name: '逐项对照' });
  await expect(matrix.getByRole('rowheader', { name: /^财政税收/ })).toBeVisible();
  const csv = page.waitForEvent('download');
  await choose(matrix, '下载', '存为CSV');
  const text = (await bytesOf(await csv)).toString('utf8');
  expect(text.startsWith('\uFEFF区,主题,指标组,指标,')).toBe(true);
  expect(text).toContain('mentioned-only');
  expect(text).not.toContain('闵行');
  const xlsx = page.waitForEvent('download');
  await choose(matrix, '下载', '存为Excel');
  const [table, , data] = await readXlsx(new Blob([new Uint8Array(await bytesOf(await xlsx))]));
  expect(table?.name).toBe('对照表');
  expect(data?.rows.length).toBe(text.trimEnd().split('\r\n').length);
});

test('a district is saved as it is narrowed', async ({ page }) => {
  await page.goto('?view=district&district=hongkou&find=预算收入');
  const main = page.getByRole('main');
  await expect(main.getByRole('row').nth(1)).toBeVisible();
  const xlsx = page.waitForEvent('download');
  await main.getByRole('button', { name: '存为Excel' }).click();
  const [data] = await readXlsx(new Blob([new Uint8Array(await bytesOf(await xlsx))]));
  const indicators = data?.rows.slice(1).map((row) => row[3]?.value);
  expect(new Set(indicators)).toContain('一般公共预算收入');
  expect(data?.rows.every((row, index) => index === 0 || row[0]?.value === '虹口')).toBe(true);
});

test.describe('when the code does not arrive', () => {
  test.use({ allowed: [/Failed to load resource|net::ERR/] });

  test('the page says what is missing, and goes on', async ({ page }) => {
    await page.goto(revenue);
    await expect(figureOn(page)).toBeVisible();
    await page.route('**/comparisonXlsx-*.js', (route) => route.abort());
    await choose(figureOn(page), '下载', '存为Excel');
    await expect(said(figureOn(page))).toContainText('所需的程序未能载入');
    const download = page.waitForEvent('download');
    await choose(figureOn(page), '下载', '存为CSV');
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });
});
