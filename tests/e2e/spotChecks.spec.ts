import { expect, test } from './setup';

const figures = [
  {
    says: '年纳税100万元以上企业329家: 100 is a threshold',
    figure: 'minhang-2019.large-taxpayers-new.value.2018.result',
    mark: '329',
    shown: '329家',
    sentence: '年纳税100万元以上企业329家',
  },
  {
    says: '劣V类水体5%以下 is an upper bound',
    figure: 'minhang-2019.inferior-class-v-share-suzhou-creek.value.2019.target',
    mark: '5',
    shown: '5%以下',
    sentence: '劣V类水体控制在5%以下',
  },
  {
    says: '6-6.5% is a range',
    figure: 'minhang-2019.gdp.growth.2019.target',
    mark: '6-6.5',
    shown: '6%～6.5%',
    sentence: '6-6.5%',
  },
  {
    says: '6.5%①左右 is about 6.5 %, estimated',
    figure: 'minhang-2019.gdp.growth.2018.result',
    mark: '6.5',
    shown: '6.5%左右（预计）',
    sentence: '6.5%①左右',
  },
  {
    says: 'PM2.5 is 38 in 2018',
    figure: 'minhang-2019.pm25.value.2018.result',
    mark: '38',
    shown: '38微克/立方米',
    sentence: 'PM2.5年均浓度从42微克/立方米下降到38微克/立方米',
  },
  {
    says: 'and was 42 in 2017',
    figure: 'minhang-2019.pm25.value.2017.result',
    mark: '42',
    shown: '42微克/立方米',
    sentence: 'PM2.5年均浓度从42微克/立方米下降到38微克/立方米',
  },
  {
    says: 'calls of the 110 kind fell by 22 %',
    figure: 'hongkou-2019.police-110-calls.growth.2018.result',
    mark: '22',
    shown: '−22%',
    sentence: '报警类110下发数同比下降22%',
  },
  {
    says: '约 of 签约7260户 is no qualifier',
    figure: 'huangpu-2019.renewal-households-signed.value.2018.result',
    mark: '7260',
    shown: '7,260户',
    sentence: '7260户',
  },
] as const;

for (const { says, figure, mark, shown, sentence } of figures) {
  test(`the evidence is right where a pattern would fail: ${says}`, async ({ page }) => {
    await page.goto(`?figure=${figure}`);
    const evidence = page.getByRole('dialog');
    await expect(evidence.locator('mark[aria-current="true"]').first()).toHaveText(mark);
    await expect(evidence.locator('.sentence').first()).toContainText(sentence);
    await expect(evidence.locator('.evidence-figure strong')).toHaveText(shown);
  });
}

test('6.5%①左右 has its glossary entry in the report', async ({ page }) => {
  await page.goto('?view=report&report=minhang-2019&figure=minhang-2019.gdp.growth.2018.result');
  await page.getByRole('link', { name: '① 自注：地区生产总值可比增长' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('可比增长是指消除当年价格变动因素后的增速');
});

for (const { find, reason } of [
  { find: '8.12', reason: '日期' },
  { find: '家庭医生签约覆盖', reason: '名称' },
]) {
  test(`${find} is in the account as no figure: ${reason}`, async ({ page }) => {
    await page.goto(`?view=data&find=${encodeURIComponent(find)}`);
    const row = page.getByRole('row').filter({ hasText: find }).first();
    await expect(row).toContainText(reason);
  });
}
