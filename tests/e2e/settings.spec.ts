import { expect, test } from './setup';

test('English is one click away and stays after a reload', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('at least 5%');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At a glance');
});

test('the appearance follows the reader, and charts with it', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = await page.evaluate(
    () => getComputedStyle(document.body.parentElement!).backgroundColor,
  );
  expect(background).toBe('rgb(21, 25, 30)');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
