import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { comparisonItem, openBrief, targetsItem } from './briefs';
import { expect, test } from './setup';

type Parts = Readonly<Record<string, Uint8Array>>;

/** A chart that office programs can edit, one that they can't, and a table. */
async function openThree(page: Page): Promise<void> {
  await openBrief(page, [
    comparisonItem('fixed-investment', 'growth', 'chart'),
    targetsItem('plane'),
    comparisonItem('pm25', 'value', 'table'),
  ]);
  await expect(page.locator('.brief-page .drawing svg')).toHaveCount(2);
}

async function saved(page: Page, name: RegExp): Promise<Parts> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return unzipSync(new Uint8Array(await readFile(await (await download).path())));
}

const textOf = (parts: Parts, path: string) => strFromU8(parts[path] ?? new Uint8Array());
const pathsIn = (parts: Parts, pattern: RegExp) =>
  Object.keys(parts).filter((path) => pattern.test(path));

test('the Word document has a chart to edit, a picture at 300 dpi, a table and its evidence', async ({
  page,
}) => {
  await openThree(page);
  const parts = await saved(page, /^Word/);
  expect(pathsIn(parts, /^word\/charts\/[^/]+\.xml$/)).toHaveLength(1);
  const [picture = ''] = pathsIn(parts, /^word\/media\/.+\.png$/);
  const png = parts[picture] ?? new Uint8Array(24);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBeGreaterThan(1800);
  const document = textOf(parts, 'word/document.xml');
  expect(document).toContain('<w:tbl>');
  // The evidence is an appendix, unless its writer asks for footnotes.
  expect(document.replace(/<[^>]+>/g, '')).toContain('区级财政收入同比增长不低于5%');
});

test('the deck has a cover, a slide for every idea, a chart to edit, and the sentences for the speaker', async ({
  page,
}) => {
  await openThree(page);
  const parts = await saved(page, /^PowerPoint/);
  expect(pathsIn(parts, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(5);
  expect(pathsIn(parts, /^ppt\/charts\/chart[^/]*\.xml$/)).toHaveLength(1);
  const notes = pathsIn(parts, /notesSlides\/[^/]+\.xml$/).map((path) => textOf(parts, path));
  expect(notes.join()).toContain('PM2.5年均浓度从42微克/立方米下降到38微克/立方米');
});

test.describe('without a network', () => {
  // The page loads the code of its search when it has nothing else to do.
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] });

  test('both are made again', async ({ page, context }) => {
    await openThree(page);
    await saved(page, /^Word/);
    await saved(page, /^PowerPoint/);
    await context.setOffline(true);
    expect(pathsIn(await saved(page, /^Word/), /document\.xml$/)).toHaveLength(1);
    expect(pathsIn(await saved(page, /^PowerPoint/), /presentation\.xml$/)).toHaveLength(1);
  });
});
