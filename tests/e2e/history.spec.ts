import type { Page } from '@playwright/test';
import { expect, test } from './setup';

interface Place {
  /** What is clicked to get there; the first place is opened by its address. */
  readonly go?: (page: Page) => Promise<void>;
  /** What stands there and nowhere else on the way. */
  readonly heading: string;
  readonly content: string;
}

const view = (name: string) => async (page: Page) => {
  await page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
};
const button = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};
const tab = (name: string) => async (page: Page) => {
  await page.getByRole('main').getByRole('link', { name }).first().click();
};

const walks: Readonly<Record<'zh' | 'en', readonly Place[]>> = {
  zh: [
    { heading: '要点', content: '虹口目标较2018年实绩低得最多：6.03%→5%' },
    { go: view('目标'), heading: '目标：今年承诺与上年实绩', content: '增速目标 8项' },
    { go: button(/^左右、约/), heading: '目标：今年承诺与上年实绩', content: '增速目标 3项' },
    { go: view('指标'), heading: '财政收入', content: '2019年财政收入增速目标（虹口口径近似）' },
    { go: button('数值'), heading: '财政收入', content: '831' },
    { go: view('区'), heading: '黄浦：报告了什么，承诺了什么', content: '225.00亿元' },
    { go: tab('虹口'), heading: '虹口：报告了什么，承诺了什么', content: '116.75亿元' },
    { go: view('原文'), heading: '2019年上海市黄浦区政府工作报告', content: '各位代表' },
    { go: view('简报'), heading: '简报', content: '简报里还没有内容' },
    { go: view('数据'), heading: '3份报告共757个阿拉伯数字', content: '不是指标数' },
    { go: tab('下载'), heading: '下载', content: 'figures.csv' },
  ],
  en: [
    { heading: 'At a glance', content: 'Hongkou’s target is furthest below its 2018 result' },
    {
      go: view('Targets'),
      heading: 'Targets beside last year’s results',
      content: 'Growth targets',
    },
    { go: view('Indicator'), heading: 'Fiscal revenue', content: 'Huangpu' },
    { go: button('Table'), heading: 'Fiscal revenue', content: 'at least 5%' },
    { go: view('District'), heading: 'Huangpu: what it reports', content: 'Economic performance' },
    { go: view('Report'), heading: '2019年上海市黄浦区政府工作报告', content: 'figures in' },
    { go: view('Brief'), heading: 'Brief', content: 'nothing in the brief yet' },
    { go: view('Data'), heading: '757 Arabic numerals', content: 'not' },
  ],
};

async function expectPlace(page: Page, { heading, content }: Place) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText(heading);
  await expect(page.getByRole('main')).toContainText(content);
}

for (const language of ['zh', 'en'] as const) {
  test(`every step in ${language} can be reloaded, gone back and forward, and opened from its address`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.goto('.');
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    const walk = walks[language];
    const addresses: string[] = [];
    for (const place of walk) {
      await place.go?.(page);
      await expectPlace(page, place);
      await page.reload();
      await expectPlace(page, place);
      addresses.push(page.url());
    }
    for (const place of walk.slice(0, -1).toReversed()) {
      await page.goBack();
      await expectPlace(page, place);
    }
    for (const place of walk.slice(1)) {
      await page.goForward();
      await expectPlace(page, place);
    }
    const fresh = await context.newPage();
    for (const [index, place] of walk.entries()) {
      await fresh.goto(addresses[index] ?? '');
      await expectPlace(fresh, place);
    }
  });
}
