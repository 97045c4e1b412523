import { readFileSync } from 'node:fs';

import type { Chunk } from '../../scripts/weigh';
import { expect, hold, test } from './setup';

const chunks = JSON.parse(readFileSync('node_modules/.qubi/chunks.json', 'utf8')) as Chunk[];

test('the page works in any folder of a host', async ({ page, baseURL }) => {
  const folder = new URL('some/folder/', baseURL).href;
  await page.route(`${folder}**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(folder, baseURL ?? '');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(folder);
  const headlines = page.getByRole('region', { name: '要点' });
  await expect(headlines).toContainText('虹口目标较2018年实绩低得最多：6.03%→5%');
  await expect(headlines.locator('svg:not(.glyph)').first()).toBeVisible();
  // What the page still fetches is answered before the browser goes.
  await page.unrouteAll({ behavior: 'wait' });
});

test('a chart is complete before ECharts has come, and comes alive when it is pointed at', async ({
  page,
}) => {
  const engine = chunks.find(({ packages }) => packages.includes('echarts'))?.file ?? '';
  const release = await hold(page, `**/${engine}`);
  await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth', {
    waitUntil: 'commit',
  });
  const fiscal = page.getByRole('main').getByRole('figure').first();
  await expect(fiscal.getByRole('heading')).toContainText('黄浦不低于5%、闵行6%左右');
  const mark = fiscal.getByRole('link', { name: /虹口.*2018年实绩.*6\.03%/ });
  const drawing = fiscal.locator('.drawing svg');
  await expect(drawing).toContainText('6.03%');
  await mark.hover();
  await expect(drawing.locator('g.dimmed')).not.toHaveCount(0);
  release();
  await expect(fiscal.locator('.echarts-for-react svg')).toContainText('6.03%');
  await expect(drawing).toHaveCount(1);
});
