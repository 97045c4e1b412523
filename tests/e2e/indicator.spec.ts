import { expectNoBarrier } from './axe';
import { expect, test } from './setup';

const address = '?view=indicator&indicator=fiscal-revenue&aspect=growth';

test('the sources stand side by side, results over results and targets over targets', async ({
  page,
}) => {
  await page.goto(address);
  const sources = page.getByRole('region', { name: '原文对照' });
  const results = sources.getByRole('region', { name: '2018年实绩' });
  await expect(results.getByRole('article')).toHaveCount(3);
  await expect(results.getByRole('article').last()).toContainText(
    '全年一般公共预算收入完成116.75亿元,同比增长6.03%。',
  );
  const tops = await results
    .locator('.source-texts')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  const targets = sources.getByRole('region', { name: '2019年目标' });
  await expect(targets.getByRole('article').first()).toContainText('区级财政收入同比增长不低于5%');
  await expect(targets.getByRole('link', { name: /在原文中看/ }).first()).toHaveAttribute(
    'href',
    /view=report.*report=huangpu-2019&paragraph=\d+/,
  );
});

test('another indicator is found by any of its names, with the keyboard alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  const field = page.getByRole('combobox', { name: '选择指标' });
  const options = page.getByRole('listbox', { name: '选择指标' }).getByRole('option');
  await expect(field).toHaveValue('财政收入');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(options.and(page.locator('[aria-selected="true"]'))).toHaveText('财政收入');
  await expectNoBarrier(page);
  await page.keyboard.type('FDI');
  await expect(options.first()).toContainText('又称 FDI');
  await page.keyboard.press('ArrowDown');
  const second = options.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id'))!);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('财政收入');
  await expect(options).toHaveCount(0);
  await field.fill('没有这样的指标');
  await expect(page.getByText(/^没有找到/)).toBeVisible();
  await field.fill('PM2.5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('PM2.5');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(field).toHaveValue(/PM2\.5/);
  await page.goBack();
  await expect(field).toHaveValue('财政收入');
  await field.click();
  await options.filter({ hasText: '地区生产总值' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地区生产总值');
});

test('verdicts stand in the order of the districts, each by its indicators', async ({ page }) => {
  const pairs = page.getByRole('region', { name: '可比性' }).getByRole('listitem');
  await page.goto(`${address}&districts=hongkou,minhang`);
  await expect(pairs.first()).toContainText('虹口 一般公共预算收入↔闵行 区级财政收入');
  await page.goto(address);
  await expect(pairs.first()).toContainText('黄浦 区级财政收入↔闵行 区级财政收入');
});

test('from an indicator to its neighbours and back', async ({ page }) => {
  await page.goto(address);
  const others = page.getByRole('navigation', { name: '财政税收的其他指标' });
  await expect(others.getByRole('link', { name: '财政收入', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await others.getByRole('link', { name: /下一组/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('涉外经济占区级税收比重');
  await page.getByRole('link', { name: /上一组/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('财政收入');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('涉外经济占区级税收比重');
});

test('arrow keys move over the marks of the chart, and Enter opens the sentence', async ({
  page,
}) => {
  await page.goto(address);
  const marks = page.getByRole('list', { name: /增速目标/ });
  await expect(page.locator('.drawing svg')).toBeVisible();
  const reached = marks.locator('[tabindex="0"]');
  await expect(reached).toHaveCount(1);
  await reached.focus();
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^黄浦，2019年目标.*不低于5%/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^黄浦，2018年实绩.*6\.0%/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^闵行/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('虹口');
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^虹口/);
});

test('a gap is reached too, and says its reason', async ({ page }) => {
  await page.goto('?view=indicator&indicator=fixed-investment&aspect=growth');
  await expect(page.locator('.drawing svg')).toBeVisible();
  await page.locator('.marks [tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^黄浦，2018年实绩：未提及/);
});

test('the chart is there in words', async ({ page }) => {
  await page.goto(address);
  await page.getByText('图的文字说明').click();
  await expect(page.getByText('本图比较')).toContainText(
    '黄浦（区级财政收入）：2018年实绩 6.0%，2019年目标 不低于5%',
  );
});

test('in English sources, neighbours and the description are there too', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: '2019 target' })).toContainText('不低于5%');
  await expect(page.getByRole('navigation', { name: /Other indicators/ })).toContainText(
    'Share of foreign-related businesses in district-level tax revenue',
  );
  await page.getByText('The chart in words').click();
  await expect(page.getByText('This chart compares')).toContainText('Huangpu');
});

test('on paper the page is light, whole and without controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(address);
  await expect(page.locator('.drawing svg')).toBeVisible();
  await expect(page.getByRole('group', { name: '显示为' })).toBeHidden();
  await expect(page.getByRole('region', { name: '原文对照' })).toContainText('不低于5%');
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe('rgb(255, 255, 255)');
});

for (const [indicator, sheets] of [
  ['fiscal-revenue', 3],
  ['renewal-households', 4],
] as const)
  test(`on paper ${indicator} leaves no half of a sheet white`, async ({ page }) => {
    await page.goto(`?view=indicator&indicator=${indicator}`);
    await expect(page.locator('.drawing svg').first()).toBeVisible();
    await expect(page.locator('.source-texts .paragraph').first()).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(sheets);
  });

test('with forced colours what is chosen and marked is still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(
    `${address}&figure=hongkou-2019.general-public-budget-revenue.growth.2018.result`,
  );
  const mark = page.getByRole('dialog').locator('mark');
  await expect(mark).toHaveText('6.03');
  const grounds = await mark.evaluate((each) => [
    getComputedStyle(each).backgroundColor,
    getComputedStyle(each.parentElement ?? each).backgroundColor,
  ]);
  expect(grounds[0]).not.toBe(grounds[1]);
});

test('on paper a chart is as wide as the sheet with all its text, a long list a table', async ({
  page,
}) => {
  await page.goto('?view=targets');
  const charts = page.locator('.drawing > svg');
  await expect(charts.first()).toBeVisible();
  const title = await page.title();
  // What a browser does before it takes the sheets, of A4 between its margins.
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await charts.evaluateAll((all) =>
    all.map((svg) => {
      const whole = svg.getBoundingClientRect();
      const place = svg.closest('.chart')!.getBoundingClientRect();
      // The box of a text is higher than its ink.
      const cut = [...svg.querySelectorAll('text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const [x, y] = [left - whole.left, top - whole.top];
        return x < -1 || right > whole.right + 1 || y < -3 || bottom > whole.bottom + 3;
      });
      return {
        drawnAt: svg.getAttribute('viewBox')?.split(' ')[2],
        wide: Math.abs(whole.width - place.width) < 1 && place.width > 600,
        cut: cut.map(({ textContent }) => textContent),
      };
    }),
  );
  const forms = page
    .locator('figure.comparison')
    .evaluateAll((all) =>
      all
        .slice(0, 4)
        .map((each) => [
          each.querySelectorAll('.drawing').length,
          each.querySelectorAll('table').length,
        ]),
    );
  // The growth picture beside its table, its list, and the lists of rates and levels.
  expect(await forms).toEqual([
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 1],
  ]);
  expect(printed).toHaveLength(2);
  expect(new Set(printed.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ drawnAt: '700', wide: true, cut: [] })]),
  );
  expect(title).toMatch(/^目标/);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(charts.first()).not.toHaveAttribute('width', '700');
});
