import { axeViolations } from './axe';
import { expect, test } from './setup';

const views = {
  overview: '?',
  disclosure: '?disclosure=true',
  sorted: '?sort=spread&themes=economy,enterprises',
  indicator: '?view=indicator&indicator=fiscal-revenue',
  table: '?view=indicator&indicator=pm25&show=table',
  account: '?view=data&numeral=minhang-2019.1297&account=threshold',
  dictionary: '?view=data&section=indicators',
  verdicts: '?view=data&section=verdicts',
  method: '?view=data&section=method',
  downloads: '?view=data&section=downloads',
  targets: '?view=targets&derived=true',
  'targets as tables': '?view=targets&show=table',
  district: '?view=district&district=minhang&find=%E5%BA%8A%E4%BD%8D',
  report: '?view=report&report=minhang-2019&text=received&find=收入&paragraph=5',
  numberInReport: '?view=report&figure=huangpu-2019.district-fiscal-revenue.growth.2018.result',
  evidence: '?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result',
};

for (const [view, address] of Object.entries(views)) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [320, 1440]) {
      test(`${view} at ${width} px in the ${theme} theme has no barrier and no sideways scroll`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (address.includes('figure='))
          await expect(page.locator('dialog mark').first()).toBeVisible();
        else if (!/view=(data|district)/.test(address))
          await expect(page.locator('main :is(figure, article)').first()).toBeVisible();
        expect(await axeViolations(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }
  }
}
