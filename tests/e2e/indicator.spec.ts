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
