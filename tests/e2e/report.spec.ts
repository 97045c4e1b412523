import type { Page } from '@playwright/test';
import { expect, test } from './setup';

const growth = 'huangpu-2019.district-fiscal-revenue.growth.2018.result';

const text = (page: Page) => page.getByRole('article');
const outline = (page: Page) => page.getByRole('navigation', { name: '目录' });
const paragraph = (page: Page, number: number) => page.locator(`[data-paragraph="${number}"]`);
const place = (page: Page, figure: string) =>
  text(page).locator(`[data-figures~="${figure}"]`).first();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from one word of a paragraph to another, as a drag of the pointer would. */
async function select(page: Page, number: number, from: string, to: string) {
  await paragraph(page, number).evaluate(
    (block, [first = '', last = '']) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent ?? '';
        if (words.includes(first)) range.setStart(node, words.indexOf(first));
        if (words.includes(last)) range.setEnd(node, words.indexOf(last) + last.length);
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

test('a reader chooses a report, follows its outline, and comes back to the place', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '原文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2019年上海市黄浦区政府工作报告',
  );
  await page
    .getByRole('navigation', { name: '选择报告' })
    .getByRole('link', { name: '虹口' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2019年上海市虹口区政府工作报告',
  );
  await outline(page).getByRole('link', { name: '(一)转型发展迈出新步伐' }).click();
  await expect(page).toHaveURL(/report=hongkou-2019&paragraph=5/);
  await expect(paragraph(page, 5)).toBeInViewport();
  await expect(paragraph(page, 5)).toContainText(
    '全年一般公共预算收入完成116.75亿元,同比增长6.03%。',
  );
  await page.reload();
  await expect(paragraph(page, 5)).toBeInViewport();
  await page.getByRole('link', { name: '第6段的链接' }).click();
  await expect(page).toHaveURL(/paragraph=6/);
  await page.goBack();
  await expect(page).toHaveURL(/paragraph=5/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2019年上海市黄浦区政府工作报告',
  );
});

test('the outline follows the scroll', async ({ page }) => {
  await page.goto('?view=report&report=minhang-2019');
  const here = outline(page).locator('[aria-current="location"]');
  await expect(paragraph(page, 1)).toBeVisible();
  await expect(here).toHaveCount(0);
  await paragraph(page, 33).evaluate((each) => each.scrollIntoView({ block: 'start' }));
  await expect(here).toContainText('(一)始终把握高质量发展要求');
  await paragraph(page, 60).evaluate((each) => each.scrollIntoView({ block: 'start' }));
  await expect(here).toContainText('(九)全面加强自身建设');
  await expect(here).toBeInViewport();
});

test('the map of the numbers leads to the nearest one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('?view=report&report=huangpu-2019');
  const map = page.getByRole('img', { name: /实绩\d+处，目标\d+处/ });
  await map.locator('svg').click({ position: { x: 50, y: 2 } });
  await expect(page.locator(':focus')).toHaveText('225.00');
  await expect(page.getByRole('tooltip')).toContainText('区级财政收入');
});

test('a number under the pointer shows its indicator and the other districts, a click its evidence', async ({
  page,
}) => {
  await page.goto('?view=report&report=huangpu-2019&paragraph=5');
  await place(page, growth).hover();
  const note = page.getByRole('tooltip');
  await expect(note.getByRole('heading')).toHaveText('区级财政收入');
  await expect(note).toContainText('2018年实绩 · 同比增速 · 确数');
  await expect(note).toContainText(/虹口\s*6\.03%\s*近似/);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await place(page, growth).click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('6.0');
  await expect(text(page).locator('a[aria-current="true"]')).toHaveText('6.0');
  await expect(page).toHaveURL(/paragraph=5/);
  await page.reload();
  await expect(place(page, growth)).toBeInViewport();
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('6.0');
});

test('the keyboard goes from figure to figure, opens the evidence, and steps on with it', async ({
  page,
}) => {
  await page.goto('?view=report&report=minhang-2019');
  await expect(paragraph(page, 5)).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator(':focus')).toHaveText('6.5');
  await expect(page.getByRole('tooltip')).toContainText('地区生产总值');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.locator(':focus')).toHaveText('831');
  await expect(page.getByRole('group', { name: '数字' })).toContainText('2 / ');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('831');
  await page.keyboard.press('j');
  await expect(panel.locator('mark[aria-current="true"]')).toHaveText('6.1');
  await expect(text(page).locator('a[aria-current="true"]')).toHaveText('6.1');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveText('6.1');
});

test('keys are letters where the reader types, and can be turned off', async ({ page }) => {
  await page.goto('?view=report');
  await expect(paragraph(page, 5)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('jk/');
  await expect(page.getByRole('searchbox')).toHaveValue('jk/');
  await expect(page.getByRole('search')).toContainText('没有找到');
  await page.getByText('读法与按键').click();
  await page.getByRole('checkbox', { name: '启用单键' }).uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(page.getByRole('group', { name: '数字' })).toContainText('处数字');
});

test('find goes across restored characters, in either text', async ({ page }) => {
  await page.goto('?view=report&report=huangpu-2019');
  const field = page.getByRole('searchbox', { name: '在报告中查找' });
  await field.fill('国资国企');
  await expect(page.getByRole('search')).toContainText('2');
  await field.press('Enter');
  await field.press('Enter');
  const current = page.locator('.edition-hit-current');
  await expect(current).toHaveText('国资国企');
  await expect(current).toBeInViewport();
  await expect(page.getByRole('search')).toContainText('2/2');
  await page.getByRole('button', { name: '所据文本' }).click();
  await expect(current).toHaveText('资企');
  await field.fill('资企改革');
  await expect(page.locator('.edition-hit').first()).toHaveText('资企改革');
  await expect(page).toHaveURL(/text=received/);
  await page.reload();
  await expect(page.locator('.edition-hit').first()).toBeInViewport();
  await expect(paragraph(page, 11)).toContainText('资企改革取得实质性进展');
});

test('a glossary sign shows its entry, and leads to it', async ({ page }) => {
  await page.goto('?view=report&report=minhang-2019&paragraph=5');
  const sign = page.getByRole('link', { name: '① 自注：地区生产总值可比增长' });
  await sign.hover();
  await expect(page.getByRole('tooltip')).toContainText('可比增长是指消除当年价格变动因素后的增速');
  await sign.click();
  await expect(page).toHaveURL(/paragraph=63/);
  await expect(paragraph(page, 63)).toBeInViewport();
  await expect(paragraph(page, 63)).toContainText('可比增长是指消除当年价格变动因素后的增速');
});

test('selected text is copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?view=report&report=minhang-2019&paragraph=5');
  await select(page, 5, '全年预计', '左右');
  await page.getByRole('button', { name: '复制并附出处' }).click();
  await expect(page.getByText('引文和出处已复制')).toBeVisible();
  const copied = await clipboard(page);
  expect(copied).toMatch(/^“全年预计实现地区生产总值可比增长6\.5%左右;完成财政总收入/);
  expect(copied).toContain(
    '——上海市闵行区人民政府：《2019年上海市闵行区政府工作报告》（2019年1月15日），一、2018年工作回顾，第5段；网络转载文本（2025-07-09）',
  );
});

test('by keyboard alone, from the address to a copied reference', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?view=report&report=huangpu-2019');
  await expect(paragraph(page, 5)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const copy = page.getByRole('dialog').getByRole('button', { name: '引用' });
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await copy.evaluate((each) => each === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '参考文献（GB/T 7714）' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('参考文献已复制');
  expect(await clipboard(page)).toBe(
    '上海市黄浦区人民政府. 2019年上海市黄浦区政府工作报告[R]. 上海: 上海市黄浦区人民政府, 2019. 网络转载文本（2025-07-09）.',
  );
});

test('evidence anywhere opens its paragraphs around it, and the report at its number', async ({
  page,
}) => {
  await page.goto(`?figure=${growth}`);
  const panel = page.getByRole('dialog');
  await panel.getByText('上一段（第4段）').click();
  await expect(panel.locator('.neighbour-text').first()).toContainText(
    '圆满完成了全年各项目标任务',
  );
  await panel.getByRole('link', { name: '在原文中打开' }).click();
  await expect(page).toHaveURL(/view=report&report=huangpu-2019&paragraph=5/);
  await expect(place(page, growth)).toBeInViewport();
  await expect(text(page).locator('a[aria-current="true"]')).toHaveText('6.0');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the outline is a drop-down, and the evidence leaves the number in sight', async ({
    page,
  }) => {
    await page.goto('?view=report&report=huangpu-2019');
    await page.getByText('目录 开头').tap();
    await outline(page).getByRole('link', { name: '(二)构建现代化经济体系' }).tap();
    await expect(outline(page)).toHaveCount(0);
    await expect(
      page.getByRole('heading', { name: '(二)构建现代化经济体系,提升城区发展能级和优势' }),
    ).toBeInViewport();
    await page.goto('?view=report&report=huangpu-2019&paragraph=5');
    await place(page, growth).tap();
    const panel = page.getByRole('dialog');
    await expect(panel).toContainText('6.0%');
    await expect(place(page, growth)).toBeInViewport();
    const [number, sheet] = [await place(page, growth).boundingBox(), await panel.boundingBox()];
    expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    await page.getByRole('button', { name: '下一个数字' }).first().tap();
    await expect(text(page).locator('a[aria-current="true"]')).toHaveText('100.11');
  });

  test('a tap on a glossary sign shows its entry in place', async ({ page }) => {
    await page.goto('?view=report&report=minhang-2019&paragraph=5');
    await page.getByRole('link', { name: '① 自注' }).tap();
    await expect(page.getByRole('tooltip')).toContainText('地区生产总值可比增长');
    await expect(page).toHaveURL(/paragraph=5/);
  });

  test('from the evidence over another view the report opens with the number in sight', async ({
    page,
  }) => {
    await page.goto(`?figure=${growth}`);
    await page.getByRole('dialog').getByRole('link', { name: '在原文中打开' }).tap();
    await expect(text(page).locator('a[aria-current="true"]')).toHaveText('6.0');
    await expect(text(page).locator('a[aria-current="true"]')).toBeInViewport();
    await page.getByRole('dialog').getByRole('button', { name: '关闭出处' }).tap();
    await expect(place(page, growth)).toBeFocused();
  });
});

test.describe('when the report does not load', () => {
  test.use({ allowed: [/Failed to load resource/] });

  test('the page says so, and a retry brings it', async ({ page }) => {
    const file = '**/data/reports/hongkou-2019.json';
    await page.route(file, (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('?view=report&report=hongkou-2019');
    await expect(page.getByRole('alert')).toContainText('data/reports/hongkou-2019.json: HTTP 500');
    await page.unroute(file);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(paragraph(page, 5)).toContainText('116.75');
  });
});

test('in English the report stays Chinese and everything around it is English', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?view=report&report=huangpu-2019&paragraph=5');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Copy reference' }).click();
  expect(await clipboard(page)).toContain(
    '(2019年上海市黄浦区政府工作报告)[R]. Shanghai: People’s Government of Huangpu District, Shanghai, 2019. Reprint on',
  );
  await place(page, growth).hover();
  await expect(page.getByRole('tooltip')).toContainText(
    '2018 result · Year-on-year growth · as stated',
  );
  await page.getByRole('button', { name: 'As received' }).click();
  await expect(paragraph(page, 5)).toContainText('新增跨公司地区总部4家');
});
