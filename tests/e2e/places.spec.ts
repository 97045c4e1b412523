import type { Page } from '@playwright/test';
import { expect, test, touch } from './setup';

const revenue = 'minhang-2019.district-fiscal-revenue.growth.2018.result';
const far = '?view=district&district=minhang';

/** Scrolls far down, to a figure of the district's page, and tells how far below the window's top it is. */
async function goFarDown(page: Page) {
  const row = page.locator('main tbody tr').nth(60);
  await row.scrollIntoViewIfNeeded();
  await row.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  return row;
}

const topOf = (page: Page) => page.evaluate(() => Math.round(scrollY));

test('back returns to the row left, and to the link that was followed', async ({ page }) => {
  await page.goto(far);
  const row = await goFarDown(page);
  const top = await topOf(page);
  expect(top).toBeGreaterThan(1000);
  const link = row.locator('.figure-link').first();
  await link.click();
  await expect(page.locator('dialog.evidence')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.evidence')).toHaveCount(0);
  const [left, followed] = [await topOf(page), row.locator('a[href*="view=indicator"]').first()];
  const href = await followed.getAttribute('href');
  await followed.click();
  await expect(page).toHaveURL(/view=indicator/);
  await expect.poll(() => topOf(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => topOf(page)).toBe(left);
  await expect(page.locator(`main a[href="${href}"]`).first()).toBeFocused();
});

test('forward returns to what was left by going back to a shorter page', async ({ page }) => {
  await page.goto('?view=brief');
  await page.locator('.views a[href*="view=targets"]').click();
  await expect(page.locator('#targets-level')).toBeAttached();
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => topOf(page)).toBe(1500);
  await page.goBack();
  await expect(page.locator('.brief-empty')).toBeVisible();
  await page.goForward();
  await expect.poll(() => topOf(page)).toBe(1500);
});

test('reload returns to the row left', async ({ page }) => {
  await page.goto(far);
  const row = await goFarDown(page);
  const top = await topOf(page);
  await page.reload();
  await expect(row).toBeInViewport();
  expect(Math.abs((await topOf(page)) - top)).toBeLessThan(3);
});

for (const [address, width, nth] of [
  ['?rows=all', 1440, 180],
  ['?rows=all&folds=housing,environment', 360, 40],
] as const)
  test(`in the matrix ${width} wide, whose rows are drawn as they come near, back and reload return to the row left`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const link = page.locator('.family-row th a').nth(nth);
    await link.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    const topOfRow = () => link.evaluate((each) => Math.round(each.getBoundingClientRect().top));
    // Rows that come near take the height that they need.
    await expect(async () => {
      const before = await topOfRow();
      await page.waitForTimeout(200);
      expect(await topOfRow()).toBe(before);
    }).toPass();
    const left = await topOfRow();
    const away = async () => Math.abs((await topOfRow()) - left);
    await page.reload();
    await expect.poll(away).toBeLessThan(4);
    await link.click();
    await expect(page).toHaveURL(/view=indicator/);
    await page.goBack();
    await expect.poll(away).toBeLessThan(4);
    await expect(link).toBeFocused();
  });

test('a link to a list of targets arrives there, cold', async ({ page }) => {
  await page.goto('?view=targets&show=table#targets-level');
  const section = page.locator('#targets-level');
  await expect(section).toBeInViewport();
  await expect
    .poll(() => section.evaluate((each) => Math.round(each.getBoundingClientRect().top)))
    .toBeLessThan(120);
  await expect(section).toBeFocused();
});

test('a view that is opened begins at its head, which gets the focus', async ({ page }) => {
  await page.goto(far);
  await goFarDown(page);
  for (const name of ['目标', '原文', '数据', '总览']) {
    await page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
    await expect(page.locator('main h1:focus')).toHaveCount(1);
    expect(await topOf(page)).toBe(0);
  }
});

test('the focus returns from the search to its button', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.getByRole('combobox', { name: /搜索指标/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '搜索' })).toBeFocused();
});

test('the browser’s back out of evidence leaves the page and the focus where they were', async ({
  page,
}) => {
  await page.goto(far);
  const link = (await goFarDown(page)).locator('.figure-link').first();
  const top = await topOf(page);
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect.poll(() => topOf(page)).toBe(top);
});

test('every address has a title of its own, view and subject first', async ({ page }) => {
  for (const [address, title] of [
    ['.', '总览 · 上海各区政府工作报告：实绩与目标，逐句可查 · 区比 Qubi'],
    ['?view=indicator&indicator=fiscal-revenue', '指标 · 财政收入 · 区比 Qubi'],
    ['?view=district&district=minhang', '区 · 闵行 · 区比 Qubi'],
    ['?view=report&report=huangpu-2019', '原文 · 2019年上海市黄浦区政府工作报告 · 区比 Qubi'],
    ['?view=data&section=downloads', '数据 · 下载 · 区比 Qubi'],
    [`?figure=${revenue}`, '总览 · 闵行 2018年实绩 区级财政收入同比增速：6.5% · 区比 Qubi'],
  ] as const) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    // The same once the page acts.
    await touch(page);
    await expect(page).toHaveTitle(title);
  }
});

test('the page has a description, a card and its icons', async ({ page }) => {
  await page.goto('.');
  for (const tag of ['meta[name="description"]', 'meta[property="og:title"]'])
    await expect(page.locator(tag)).toHaveAttribute('content', /实绩/);
  for (const icon of await page.locator('link[rel~="icon"], link[rel="apple-touch-icon"]').all()) {
    const answer = await page.request.get((await icon.getAttribute('href')) ?? '');
    expect(answer.ok()).toBe(true);
  }
});
