import { packBrief } from '../../src/state/sharedBrief';
import { expectNoBarrier } from './axe';
import { expect, test } from './setup';

/** A shared brief of a heading, a chart, a table and a quotation. */
const districts = ['huangpu', 'minhang', 'hongkou'];
const shared = packBrief({
  title: '三区对比',
  items: [
    { id: 'i1', type: 'heading', text: '一、财政' },
    {
      id: 'i2',
      type: 'comparison',
      question: { of: 'family', family: 'fiscal-revenue', aspect: 'growth', districts },
      form: 'chart',
      title: '',
      remark: '说明',
    },
    {
      id: 'i3',
      type: 'comparison',
      question: { of: 'family', family: 'fiscal-revenue', aspect: 'value', districts },
      form: 'table',
      title: '',
      remark: '',
    },
    { id: 'i4', type: 'quotation', report: 'hongkou-2019', paragraph: 5, span: null, remark: '' },
  ],
});

const views = {
  overview: '?',
  'all indicators': '?rows=all&themes=economy',
  disclosure: '?rows=disclosure',
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
  shared: `?view=brief&brief=${shared}`,
  evidence: '?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result',
};

// Each asks a whole page four times.
test.slow();

for (const [view, address] of Object.entries(views)) {
  test(`${view} has no barrier and no sideways scroll, narrow and wide, light and dark`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (address.includes('figure='))
      await expect(page.locator('dialog mark').first()).toBeVisible();
    else if (!/view=(data|district)/.test(address))
      await expect(page.locator('main :is(figure, article, table)').first()).toBeVisible();
    await expectNoBarrier(page);
  });
}

test('the brief, empty and with items, has no barrier', async ({ page }) => {
  await page.goto('?view=brief');
  await expect(page.locator('.brief-empty')).toBeVisible();
  await expectNoBarrier(page);
  await page.goto(`?view=brief&brief=${shared}`);
  await page.getByRole('button', { name: '收为我的简报' }).click();
  await expect(page.locator('.brief-page .chart')).toBeVisible();
  await page.getByRole('button', { name: /^移除：第4项/ }).click();
  await expect(page.getByRole('button', { name: '撤销', exact: true })).toBeFocused();
  await expectNoBarrier(page);
});
