import type { Page } from '@playwright/test';
import { expect, test } from './setup';

const figure = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';

test('a figure has an address, which opens its sentence in another tab', async ({
  page,
  context,
}) => {
  await page.goto('?view=district&district=hongkou');
  const link = page.locator(`main a[data-figure="${figure}"]`).first();
  await expect(link).toHaveAttribute('href', `?view=district&district=hongkou&figure=${figure}`);
  const opened = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('dialog').locator('mark')).toHaveText('6.03');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

const selected = (page: Page) => page.evaluate(() => String(getSelection()));

for (const view of ['?view=district&district=hongkou', '?view=report&report=hongkou-2019']) {
  test(`a drag that starts on a figure selects text and opens nothing: ${view}`, async ({
    page,
  }) => {
    await page.goto(view);
    const link = page.locator(`main a[data-figure="${figure}"]`).first();
    await link.scrollIntoViewIfNeeded();
    await page.mouse.move(2, 2);
    const address = await link.getAttribute('href');
    const box = await link.boundingBox();
    if (!box) throw new Error('the figure is nowhere');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 5, y, { steps: 5 });
    await page.mouse.up();
    expect(await selected(page)).toMatch(/^[+6.03%]{2,}$/);
    await expect(link).toHaveAttribute('href', address ?? '');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).not.toHaveURL(/figure=/);
  });

  test(`a double click on a figure selects it: ${view}`, async ({ page }) => {
    await page.goto(view);
    await page.locator(`main a[data-figure="${figure}"]`).first().dblclick();
    await expect.poll(() => selected(page)).toMatch(/6\.03/);
  });
}

test('every figure of a view is a link that names its sentence', async ({ page }) => {
  for (const address of ['.', '?view=targets', '?view=indicator&indicator=fiscal-revenue']) {
    await page.goto(address);
    const figures = page.locator('main [data-figure]');
    await expect(figures.first()).toBeVisible();
    const wrong = await figures.evaluateAll((all) =>
      all
        .filter((each) => !each.getAttribute('href')?.includes(`figure=${each.dataset['figure']}`))
        .map((each) => each.textContent),
    );
    expect(wrong).toEqual([]);
  }
});
