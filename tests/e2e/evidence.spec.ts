import type { Locator, Page } from '@playwright/test';
import { expect, hold, test } from './setup';

const figure = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';

const panelOf = (page: Page): Locator => page.getByRole('dialog');

async function expectSentence(page: Page) {
  const panel = panelOf(page);
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('6.03');
  await expect(panel.locator('.sentence')).toContainText(
    '全年一般公共预算收入完成116.75亿元,同比增长6.03%。',
  );
  await expect(panel.locator('.heading-path')).toContainText('转型发展迈出新步伐');
  await expect(panel).toContainText('《2019年上海市虹口区政府工作报告》（2019年1月15日）');
}

test('a click on 6.03% opens its paragraph with exactly that numeral marked', async ({ page }) => {
  await page.goto('.');
  await page.locator(`main [data-figure="${figure}"]`).first().click();
  await expectSentence(page);
  await page.reload();
  await expectSentence(page);
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
});

test('the keyboard opens and closes it, and focus returns to where it was', async ({ page }) => {
  await page.goto('.');
  const mark = page.locator(`.strip [data-figure="${figure}"]`).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expectSentence(page);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('what is closed before it is there does not come', async ({ page }) => {
  const arrive = await hold(page, /\/assets\/EvidencePanel-.*\.js$/);
  await page.goto('?view=district&district=hongkou');
  const mark = page.locator(`main [data-figure="${figure}"]`).first();
  const coming = page.waitForRequest(/\/assets\/EvidencePanel-/);
  await mark.click();
  await coming;
  await expect(page).toHaveURL(/figure=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/figure=/);
  await expect(mark).toBeFocused();
  const arrived = page.waitForResponse(/\/assets\/EvidencePanel-/);
  arrive();
  await arrived;
  await expect(panelOf(page)).toHaveCount(0);
});

test('in the matrix the same number opens the same sentence', async ({ page }) => {
  await page.goto('.');
  await page.locator(`.matrix [data-figure="${figure}"]`).click();
  await expectSentence(page);
});

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap opens it over the page, and the page is out of reach until it closes', async ({
    page,
  }) => {
    await page.goto('.');
    await page.locator(`.strip [data-figure="${figure}"]`).first().tap();
    await expectSentence(page);
    await panelOf(page).getByRole('button', { name: '关闭出处' }).tap();
    await expect(panelOf(page)).toHaveCount(0);
  });
});

test('restored characters are visible, and other figures lead on', async ({ page }) => {
  await page.goto('?figure=minhang-2019.large-taxpayers-new.value.2018.result');
  const panel = panelOf(page);
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('329');
  await expect(panel.locator('.sentence')).toContainText('年纳税100万元以上企业329家');
  await panel.getByRole('button', { name: '下一个数字' }).click();
  await expect(page).toHaveURL(/registered-market-entities\.value\.2018/);
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('16.9');
});

const cited: readonly {
  readonly what: string;
  readonly says: string;
  readonly has: readonly string[];
}[] = [
  {
    what: '原句与出处',
    says: '原句与出处已复制',
    has: [
      '“全年一般公共预算收入完成116.75亿元,同比增长6.03%。”',
      '上海市虹口区人民政府：《2019年上海市虹口区政府工作报告》',
      '网络转载文本（2025-07-09）',
    ],
  },
  { what: '仅出处', says: '出处已复制', has: ['上海市虹口区人民政府：《2019年', '第5段'] },
  {
    what: '参考文献（GB/T 7714）',
    says: '参考文献已复制',
    has: ['2019年上海市虹口区政府工作报告[R].'],
  },
  {
    what: '链接（回到此处）',
    says: '链接已复制',
    has: [`?view=district&district=hongkou&figure=${figure}`],
  },
];

test('one button cites, says beside it what was copied, and its link leads back here', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`?view=district&district=hongkou&figure=${figure}`);
  const foot = panelOf(page).locator('.evidence-foot');
  for (const { what, says, has } of cited) {
    await foot.getByRole('button', { name: '引用' }).click();
    await foot.getByRole('button', { name: what }).click();
    await expect(foot.getByRole('status')).toHaveText(says);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of has) expect(copied).toContain(part);
  }
});

test('without a clipboard the older command copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('not allowed')),
    });
  });
  await page.goto(`?figure=${figure}`);
  await panelOf(page).getByRole('button', { name: '引用' }).click();
  await panelOf(page).getByRole('button', { name: '链接' }).click();
  await expect(panelOf(page)).toContainText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(figure);
});

for (const width of [1440, 1024, 768, 360]) {
  test(`at ${width} px the page does not move when evidence opens and closes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth&show=table');
    const number = page.locator(`main a[data-figure="${figure}"]`).last();
    await number.scrollIntoViewIfNeeded();
    const place = () =>
      number.evaluate((each) => {
        const { left, top } = each.getBoundingClientRect();
        return [Math.round(left), Math.round(top), scrollY];
      });
    const before = await place();
    await number.click();
    await expect(panelOf(page).locator('.sentence')).toBeVisible();
    expect(await place()).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toHaveCount(0);
    expect(await place()).toEqual(before);
    await expect(number).toBeFocused();
  });
}

test('the panel leaves in sight the number that opened it', async ({ page }) => {
  await page.goto('?view=district&district=hongkou');
  for (const number of [
    page.locator('main th + td .figure-link').first(),
    page.locator('main td:last-child .figure-link, main td:nth-last-child(2) .figure-link').first(),
  ]) {
    await number.click();
    await expect(panelOf(page).locator('.sentence')).toBeVisible();
    const [own, panel] = [await number.boundingBox(), await panelOf(page).boundingBox()];
    if (!own || !panel) throw new Error('one of them is nowhere');
    expect(own.x >= panel.x + panel.width || own.x + own.width <= panel.x).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('the same figure of every district stands below, each opens, and all are a step away', async ({
  page,
}) => {
  await page.goto(`?figure=${figure}`);
  const panel = panelOf(page);
  const table = panel.getByRole('table');
  await expect(table.getByRole('link', { expanded: true })).toHaveText('6.03%');
  await table.getByRole('link', { name: '不低于5%' }).click();
  await expect(panel.locator('.sentence')).toContainText('区级财政收入同比增长不低于5%');
  await expect(table.getByRole('link', { expanded: true })).toHaveText('不低于5%');
  await panel.getByRole('link', { name: '查看各区对照' }).click();
  await expect(page).toHaveURL(/view=indicator.*indicator=fiscal-revenue&aspect=growth/);
  await expect(panel).toHaveCount(0);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('it is a sheet from below with the sentence first, and a tap beside it closes it', async ({
    page,
  }) => {
    await page.goto(`?figure=${figure}`);
    const sheet = await panelOf(page).boundingBox();
    const sentence = await panelOf(page).locator('.sentence').boundingBox();
    if (!sheet || !sentence) throw new Error('one of them is nowhere');
    expect(Math.round(sheet.y + sheet.height)).toBe(740);
    expect(sheet.y).toBeGreaterThan(100);
    expect(sentence.y - sheet.y).toBeLessThan(130);
    await page.touchscreen.tap(180, 40);
    await expect(panelOf(page)).toHaveCount(0);
  });
});

test('text in it is set to the left and never stretched', async ({ page }) => {
  await page.goto(`?figure=${figure}`);
  await expectSentence(page);
  const set = () =>
    panelOf(page)
      .locator('p')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).textAlign))]);
  await expect.poll(async () => (await set()).join()).toMatch(/^(start|left)$/);
});
