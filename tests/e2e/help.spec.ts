import { expectNoBarrier } from './axe';
import { expect, move, test } from './setup';

test('a line teaches the marks until it is sent away for good, and moves nothing', async ({
  page,
}) => {
  await page.goto('.');
  await move(page);
  const line = page.getByRole('complementary', { name: '怎样看图' });
  await expect(line).toContainText('实绩目标不低于点数字看原句');
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.boundingBox();
  await expectNoBarrier(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await line.getByRole('button', { name: '知道了' }).click();
  await expect(line).toHaveCount(0);
  expect(await heading.boundingBox()).toEqual(before);
  await page.reload();
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await expect(heading).toHaveText('目标：今年承诺与上年实绩');
  await expect(line).toHaveCount(0);
});

test('? lists the keys, and they can be turned off there', async ({ page }) => {
  await page.goto('?view=data&section=method');
  const keys = page.getByRole('dialog', { name: '快捷键' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(keys).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(keys).toContainText('原文：下一处、上一处数字');
  await expectNoBarrier(page);
  await keys.getByRole('checkbox', { name: /启用单键/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(keys).toHaveCount(0);
});
