import { expect, test } from './setup';

const report = '?view=report&report=huangpu-2019';

declare global {
  interface Window {
    find: (text: string) => boolean;
  }
}

test('the browser finds a word across characters that were restored', async ({ page }) => {
  await page.goto(report);
  await expect(page.locator('p .repair').first()).toBeVisible();
  for (const word of ['中国', '国资国企'])
    expect(await page.evaluate((text) => window.find(text), word)).toBe(true);
});

test('what is copied from the page says which characters were restored', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(report);
  const paragraph = page.locator('p[data-paragraph]', { hasText: '国资国企' }).first();
  await paragraph.evaluate((each) => getSelection()?.selectAllChildren(each));
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('〔国〕资〔国〕企');
});

test('the brackets stand on the page, drawn', async ({ page }) => {
  await page.goto(report);
  const drawn = await page
    .locator('p .repair')
    .first()
    .evaluate((each) =>
      ['::before', '::after'].map((part) => getComputedStyle(each, part).content),
    );
  expect(drawn).toEqual(['"〔"', '"〕"']);
});
