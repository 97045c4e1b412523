import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, move, test } from './setup';

/** An input method: letters that are composed, and the word that comes of them. */
async function inputMethod(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    confirm: (text: string) => session.send('Input.insertText', { text }),
  };
}

/** A key as Safari sends it after a composition: the code alone tells that the input method has it. */
async function sendComposed(field: Locator, key: string) {
  await field.evaluate((element, name) => {
    const event = { key: name, keyCode: 229, bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent('keydown', event));
  }, key);
}

const entries = (page: Page) => page.evaluate(() => history.length);

test('the search looks for nothing before a word is written, and the word picks no result', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('button', { name: '搜索' }).click();
  const field = page.getByRole('combobox', { name: /搜索指标/ });
  const listed = page.getByRole('listbox').getByRole('option');
  await field.fill('养老');
  await expect(listed.first()).toBeVisible();
  const before = await listed.allTextContents();
  const method = await inputMethod(page);
  await method.compose('chuang');
  await expect(field).toHaveValue('养老chuang');
  await expect(page.getByText('没有找到')).toHaveCount(0);
  expect(await listed.allTextContents()).toEqual(before);
  await method.confirm('床位');
  await expect(listed.first()).toContainText('养老床位');
  await sendComposed(field, 'Enter');
  await sendComposed(field, 'Escape');
  await expect(field).toBeVisible();
  await expect(page).not.toHaveURL(/view=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=indicator/);
});

test('the choice of an indicator lists and picks nothing of half a word', async ({ page }) => {
  await page.goto('?view=indicator&indicator=fiscal-revenue');
  const field = page.getByRole('combobox', { name: '选择指标' });
  await field.click();
  const options = page.getByRole('listbox').getByRole('option');
  const all = await options.count();
  const method = await inputMethod(page);
  await method.compose('yanglao');
  await expect(field).toHaveValue('yanglao');
  expect(await options.count()).toBe(all);
  await method.confirm('养老');
  await expect(options.first()).toContainText('养老');
  await sendComposed(field, 'Enter');
  await sendComposed(field, 'Escape');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('养老');
});

for (const { name, address, label } of [
  { name: 'a district’s', address: '?view=district&district=huangpu', label: '在本区查找' },
  { name: 'the account’s', address: '?view=data&section=account', label: '查找' },
  { name: 'a report’s', address: '?view=report&report=huangpu-2019', label: '在报告中查找' },
]) {
  test(`${name} field filters by whole words, says nothing of half ones, and leaves no step behind`, async ({
    page,
  }) => {
    await page.goto(address);
    const field = page.getByRole('searchbox', { name: label });
    await field.focus();
    const [steps, shown] = [await entries(page), await page.locator('main').innerText()];
    const method = await inputMethod(page);
    await method.compose('cai');
    await method.compose('caizheng');
    await page.waitForTimeout(600);
    await expect(page).not.toHaveURL(/find=/);
    expect(await page.locator('main').innerText()).toBe(shown);
    await method.confirm('财政');
    await expect(page).toHaveURL(/find=/);
    await expect(field).toHaveValue('财政');
    await field.fill('财政收入');
    await expect(page).toHaveURL(new RegExp(`find=${encodeURIComponent('财政收入')}`));
    expect(await entries(page)).toBe(steps);
    await sendComposed(field, 'Escape');
    await expect(field).toBeFocused();
  });
}

for (const when of ['before the page acts', 'once the page acts'])
  test(`the matrix takes a word whole that is begun ${when}`, async ({ page }) => {
    await page.goto('.');
    const rows = page.locator('.family-row:not(.line-beside)');
    const field = page.getByRole('searchbox', { name: '在表中查找' });
    if (when === 'once the page acts') {
      await move(page);
      await expect(rows).toHaveCount(69);
    }
    await field.focus();
    const steps = await entries(page);
    const method = await inputMethod(page);
    await method.compose('cai');
    await method.compose('caizheng');
    await expect(rows).toHaveCount(69);
    await expect(field).toHaveValue('caizheng');
    await expect(page).not.toHaveURL(/find=/);
    await method.confirm('财政收入');
    await expect(page).toHaveURL(new RegExp(`find=${encodeURIComponent('财政收入')}`));
    await expect(rows).toHaveCount(1);
    await expect(field).toHaveValue('财政收入');
    await sendComposed(field, 'Enter');
    expect(await entries(page)).toBe(steps);
  });

test('a word that is given up closes neither evidence nor menu', async ({ page }) => {
  await page.goto('?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result');
  await expect(page.getByRole('dialog')).toBeVisible();
  await sendComposed(page.locator('body'), 'Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a title of a brief takes a composed word whole', async ({ page }) => {
  await page.goto('?view=brief');
  await page.getByRole('button', { name: '文字' }).first().click();
  const field = page.locator('.brief-page textarea').last();
  await field.focus();
  const method = await inputMethod(page);
  await method.compose('jian');
  const kept = () => page.evaluate(() => localStorage.getItem('qubi-brief') ?? '');
  expect(await kept()).not.toContain('jian');
  await method.confirm('简报');
  await expect.poll(kept).toContain('简报');
  await expect(field).toHaveValue('简报');
});

test('the picture’s own title is drawn once it is a word', async ({ page }) => {
  await page.goto('?view=indicator&indicator=fiscal-revenue');
  await page.getByRole('button', { name: '图片……' }).first().click();
  const dialog = page.getByRole('dialog', { name: '图片' });
  await expect(dialog.getByRole('img')).toBeVisible();
  const field = dialog.getByRole('textbox', { name: '标题', exact: true });
  await field.focus();
  const method = await inputMethod(page);
  await method.compose('caizheng');
  await expect(field).toHaveValue('caizheng');
  await sendComposed(field, 'Escape');
  await method.confirm('财政');
  await expect(field).toHaveValue('财政');
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', '财政');
});

test('whoever signs a document is kept once the name is written', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('link', { name: /^简报/ }).click();
  await page.getByRole('button', { name: /^放入总览的/ }).click();
  await page.locator('.office-choices summary').click();
  const field = page.getByRole('textbox', { name: /署名/ });
  await field.focus();
  const method = await inputMethod(page);
  await method.compose('yanjiushi');
  await expect(field).toHaveValue('yanjiushi');
  const kept = () => page.evaluate(() => localStorage.getItem('qubi-preferences') ?? '');
  expect(await kept()).not.toContain('yanjiushi');
  await method.confirm('研究室');
  await expect.poll(kept).toContain('研究室');
});
