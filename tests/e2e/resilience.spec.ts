import { serveBare } from './bare';
import { expect, test } from './setup';

test.describe('when a file is missing or broken', () => {
  test.use({ allowed: [/Failed to load resource/] });

  test('the district is named, the others are shown, and a retry brings it back', async ({
    page,
  }) => {
    await serveBare(page);
    const address = '**/data/figures/hongkou-2019.json';
    await page.route(address, (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('.');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('2019年上海市虹口区政府工作报告');
    await expect(alert).toContainText('data/figures/hongkou-2019.json: HTTP 500');
    await expect(page.getByRole('table', { name: '逐项对照' })).toContainText('225.00');
    await page.unroute(address);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('table', { name: '逐项对照' })).toContainText('116.75');
  });

  test('a catalogue that is not one is refused with its place', async ({ page }) => {
    await serveBare(page);
    await page.route('**/data/catalogue.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"schema":1,"districts":7}' }),
    );
    await page.goto('.');
    await expect(page.getByRole('alert')).toContainText('data/catalogue.json');
    await expect(page.getByRole('button', { name: 'English' })).toBeEnabled();
    await page.unroute('**/data/catalogue.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('heading', { name: '要点' })).toBeVisible();
  });

  test('a report that does not load leaves the number itself', async ({ page }) => {
    await page.route('**/data/reports/hongkou-2019.json', (route) => route.abort());
    await page.goto('?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result');
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('alert')).toContainText('报告原文没有载入');
    await expect(panel).toContainText('6.03%');
  });
});

test('a nonsense address falls back and says what it ignored', async ({ page }) => {
  await page.goto('?view=moon&districts=mars,huangpu&indicator=nonsense&figure=no.such.figure');
  const notice = page.getByText('已忽略');
  for (const part of ['view=moon', 'mars', 'nonsense', 'no.such.figure']) {
    await expect(notice).toContainText(part);
  }
  await expect(page.getByRole('heading', { name: '要点' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the page works in a sub-folder by relative addresses alone', async ({ page }) => {
  const served = await (await page.request.get('.')).text();
  const addresses = [...served.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((each) => !/^(\.\/|#)/.test(each))).toEqual([]);
});

for (const [file, view, fault, answer] of [
  ['figures', 'district', 'missing', { status: 404, body: '' }],
  [
    'figures',
    'report',
    'answered with a page',
    { contentType: 'text/html', body: '<p>sign in</p>' },
  ],
  ['figures', 'brief', 'empty', { contentType: 'application/json', body: '' }],
  ['reports', 'report', 'missing', { status: 404, body: '' }],
  ['reports', 'indicator', 'cut', { contentType: 'application/json', body: '{"schema":1,' }],
] as const) {
  test.describe(`when one report’s ${file} are ${fault}`, () => {
    test.use({ allowed: [/Failed to load resource/] });

    test(`the ${view} view asks at most once more and says so`, async ({ page }) => {
      await serveBare(page);
      let asked = 0;
      await page.route(`**/data/${file}/hongkou-2019.json`, (route) => {
        asked += 1;
        return route.fulfill(answer);
      });
      await page.goto(`?view=${view}&report=hongkou-2019&district=hongkou`);
      await expect(page.getByRole('alert').first()).toContainText('hongkou-2019.json');
      await page.waitForTimeout(1500);
      expect(asked).toBeLessThanOrEqual(2);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    });
  });
}

test.describe('when a report’s file is of another version of the data', () => {
  test.use({ allowed: [/Failed to load resource/] });
  const file = '**/data/figures/hongkou-2019.json';
  const older = (body: string) => body.replace(/"version":"\w+"/, '"version":"000000000000"');

  test('what a cache kept is asked for past it, and nothing is to be seen of it', async ({
    page,
  }) => {
    await serveBare(page);
    let asked = 0;
    await page.route(file, async (route) => {
      asked += 1;
      const response = await route.fetch({ maxRetries: 3 });
      const body = await response.text();
      await route.fulfill({ response, body: asked === 1 ? older(body) : body });
    });
    await page.goto('.');
    await expect(page.getByRole('table', { name: '逐项对照' })).toContainText('116.75');
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(asked).toBe(2);
  });

  test('it is not mixed with the others, and both versions are named', async ({ page }) => {
    await serveBare(page);
    await page.route(file, async (route) => {
      const response = await route.fetch({ maxRetries: 3 });
      await route.fulfill({ response, body: older(await response.text()) });
    });
    await page.goto('.');
    await expect(page.getByRole('alert')).toContainText('data version 000000000000');
    await expect(page.getByRole('table', { name: '逐项对照' })).toContainText('225.00');
    await expect(page.getByText('116.75')).toHaveCount(0);
  });
});
