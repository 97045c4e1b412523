import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { FrameLocator, Page } from '@playwright/test';
import { expectNoBarrier } from './axe';
import { expect, test } from './setup';

test.use({ allowed: [/^request to another origin: http:\/\/127\.0\.0\.1:\d+\/host$/] });

/** The markup of the page of another origin: another port is one. */
let markup = '';

const host = createServer((_, answer) => {
  const told = `addEventListener('message', ({ data, origin }) => {
    document.body.dataset.told = JSON.stringify({ ...data, origin });
  });`;
  answer.setHeader('Content-Type', 'text/html; charset=utf-8');
  answer.end(
    `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script>${told}</script><body style="margin: 0">${markup}`,
  );
});

test.beforeAll(() => new Promise<void>((done) => host.listen(0, '127.0.0.1', done)));
test.afterAll(() => new Promise((done) => host.close(done)));

/** Shows a page of another origin with some markup in it, and returns the frame in it. */
async function openHost(page: Page, shown: string): Promise<FrameLocator> {
  markup = shown;
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/host`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('figure')).toBeVisible();
  return frame;
}

/** How high the frame's content is, as the page around it was told. */
async function toldHeight(page: Page): Promise<number> {
  const told: unknown = JSON.parse((await page.locator('body').getAttribute('data-told')) ?? '{}');
  return typeof told === 'object' && told && 'height' in told ? Number(told.height) : 0;
}

const examples = [
  ['one indicator', '?view=indicator&indicator=fiscal-revenue&aspect=growth', ''],
  ['a table', '?view=indicator&indicator=fiscal-revenue&aspect=growth&show=table', ''],
  ['a list of targets', '?view=targets', '#targets-growth'],
] as const;

for (const [what, search, place] of examples) {
  test(`${what} stands alone in a page of another origin, and tells its height`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const note = () => {
        const other = document.querySelector<HTMLElement>('#root header, #root .matrix');
        if (other && other.offsetHeight > 0) document.documentElement.dataset['other'] = 'seen';
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    const address = `${baseURL ?? ''}${search}&embed=1${place}`;
    for (const width of [280, 400, 800]) {
      const line = `<iframe class="qubi" src="${address}" width="${width}" height="300" style="border: 0"></iframe>`;
      const frame = await openHost(page, line);
      await expect(frame.getByRole('banner')).toHaveCount(0);
      await expect(frame.getByRole('navigation')).toHaveCount(0);
      await expect(frame.locator('.export-actions')).toHaveCount(0);
      await expect(frame.locator('.source-line')).toBeVisible();
      const whole = frame.getByRole('link', { name: /完整页面/ });
      await expect(whole).toHaveAttribute('target', '_blank');
      expect(await whole.getAttribute('href')).toBe(`${search}${place}`);
      await expect
        .poll(async () => {
          const main = frame.getByRole('main');
          const height = await main.evaluate((each) => each.getBoundingClientRect().height);
          return Math.abs(Math.ceil(height) - (await toldHeight(page)));
        })
        .toBe(0);
      const sideways = await frame
        .locator(':root')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(sideways, `sideways scroll at ${width} px`).toBe(0);
      await expect(frame.locator(':root')).not.toHaveAttribute('data-other');
    }
  });
}

test('the height is all that the page around is told', async ({ page, baseURL }) => {
  await openHost(page, `<iframe src="${baseURL ?? ''}?view=targets&embed=1"></iframe>`);
  await expect(page.locator('body')).toHaveAttribute(
    'data-told',
    /^\{"qubi":"height","height":\d+,"origin":"http:\/\/127\.0\.0\.1:\d+"\}$/,
  );
});

test('a number in a frame opens its sentence on the whole page, beside the host', async ({
  page,
  context,
  baseURL,
}) => {
  const address = `${baseURL ?? ''}?view=indicator&indicator=fiscal-revenue&aspect=growth&show=table&embed=1`;
  const frame = await openHost(page, `<iframe src="${address}" width="800" height="700"></iframe>`);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: '6.03%' }).click();
  const whole = await opened;
  await expect(whole.getByRole('dialog')).toContainText('6.03%');
  await expect(whole.getByRole('navigation', { name: '视图' })).toBeVisible();
});

test('the dialog gives a line whose height is that of the frame', async ({ page }) => {
  await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth');
  const copyMenu = page.getByRole('button', { name: '复制', exact: true }).first();
  await copyMenu.click();
  await page.getByRole('button', { name: '嵌入代码……' }).click();
  const dialog = page.getByRole('dialog', { name: '嵌入网页' });
  await dialog.getByLabel('框宽').fill('420');
  const preview = page.frameLocator('iframe[title="预览"]');
  await expect(preview.getByRole('figure')).toContainText('黄浦不低于5%');
  await expectNoBarrier(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByLabel('附一段脚本').check();
  const code = dialog.getByRole('textbox', { name: /^代码/ });
  await expect(code).toHaveValue(/width="420" height="\d{3,}"/);
  const line = await code.inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(copyMenu).toBeFocused();
  const height = Number(/height="(\d+)"/.exec(line)?.[1]);
  await openHost(page, line);
  await expect.poll(() => toldHeight(page)).toBe(height);
  // The script of the line takes the height that it is told.
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '300'));
  await expect.poll(() => toldHeight(page)).toBeGreaterThan(height);
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBe(await toldHeight(page));
});

test('what stands in a frame has no barrier', async ({ page }) => {
  await page.goto('?view=indicator&indicator=fiscal-revenue&aspect=growth&embed=1');
  await expect(page.getByRole('figure')).toBeVisible();
  await expectNoBarrier(page, [280, 800]);
});

test('an address of no single chart says so, and leads to its page', async ({ page }) => {
  await page.goto('?view=data&embed=1');
  await expect(page.getByText('这个地址没有单独的图或表')).toBeVisible();
  await page
    .getByRole('link', { name: /完整页面/ })
    .evaluate((link) => link.removeAttribute('target'));
  await page.getByRole('link', { name: /完整页面/ }).click();
  await expect(page.getByRole('navigation', { name: '视图' })).toBeVisible();
});
