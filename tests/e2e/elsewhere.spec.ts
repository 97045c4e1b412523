import { elsewhere } from './ports';
import { expect, test } from './setup';

test.use(elsewhere);

test('another data folder has its own districts, and a number still opens its sentence', async ({
  page,
}) => {
  await page.goto('?view=indicator&indicator=retail-sales&aspect=growth&year=2023');
  const figure = page.getByRole('main').getByRole('figure').first();
  await expect(figure).toContainText('青渡');
  await figure
    .getByRole('link', { name: /青渡.*社会消费品零售总额.*6%/ })
    .first()
    .click();
  await expect(page.locator('dialog mark').first()).toHaveText('6');
  await expect(page.locator('dialog')).toContainText('青渡区');
});
