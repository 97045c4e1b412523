import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { comparisonItem, openBrief } from './briefs';
import { expect, test } from './setup';

// The page of one file, opened from the disk: `npm run build:single` makes it.
test.use({ baseURL: pathToFileURL('dist-single/qubi.html').href });

async function saved(page: Page, act: () => Promise<void>): Promise<readonly [string, Buffer]> {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return [file.suggestedFilename(), await readFile(await file.path())];
}

test('its head says whose reports it carries, before any script', async () => {
  const file = await readFile('dist-single/qubi.html', 'utf8');
  expect(file).toContain('<title>区比 Qubi · 上海各区政府工作报告：实绩与目标，逐句可查</title>');
  expect(file).toMatch(/name="description"\s+content="上海各区.*2018年实绩与2019年目标/);
});

test('a number leads to its sentence, and the address keeps it', async ({ page }) => {
  await page.goto('?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result');
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('6.03');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/figure=/);
  await page.goBack();
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('6.03');
});

test('a paragraph is found in a report', async ({ page }) => {
  await page.goto('?view=report&report=minhang-2019');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.keyboard.press('Control+K');
  const search = page.getByRole('dialog');
  await search.getByRole('combobox').fill('财政收入');
  await expect(search.getByRole('option').locator('mark').first()).toBeVisible();
});

test('a brief is made into every kind of file', async ({ page }) => {
  await openBrief(page, [
    comparisonItem('fixed-investment', 'growth', 'chart'),
    { type: 'quotation', report: 'hongkou-2019', paragraph: 6, span: null, remark: '' },
  ]);
  await expect(page.locator('.brief-page .drawing svg')).toHaveCount(1);
  for (const [name, extension] of [
    [/^Word/, 'docx'],
    [/^PowerPoint/, 'pptx'],
    [/^网页/, 'html'],
    [/^图片和数据/, 'zip'],
  ] as const) {
    const [file, bytes] = await saved(page, () => page.getByRole('button', { name }).click());
    expect(file).toMatch(new RegExp(`\\.${extension}$`));
    expect(bytes.length).toBeGreaterThan(10_000);
  }
});

test('published files that it carries are saved as they are, text or not', async ({ page }) => {
  await page.goto('?view=data&section=downloads');
  for (const name of ['findings.csv', 'figures.parquet']) {
    const link = page.getByRole('main').locator(`a[href="data/${name}"]`).first();
    const [file, bytes] = await saved(page, () => link.click());
    expect(file).toBe(name);
    expect(bytes.equals(await readFile(`public/data/${name}`))).toBe(true);
  }
});
