import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { usePreferences } from '../../src/state/preferences';
import { App } from '../../src/ui/App';
import { figures, loadedClient } from './published';

const client = loadedClient();

function markup(address: string): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App address={address} />
    </QueryClientProvider>,
  );
}

/** The reports whose sentences are known; more may be there. */
const known = 'districts=huangpu,minhang,hongkou&year=2019';

const drawings = (html: string) => html.match(/<div class="drawing"[^]*?<\/svg>/g) ?? [];

describe('the app as static markup, without a browser', () => {
  test('the overview has its tiles, each with an axis where numbers are, and the matrix', () => {
    const html = markup(`?${known}`);
    expect(html).toContain('虹口目标较2018年实绩低得最多：6.03%→5%');
    expect(html.match(/class="tile box"/g)).toHaveLength(5);
    expect(html).toContain('固定资产投资');
  });

  test('the disclosure map has its totals, and a word for every cell', () => {
    const html = markup('?rows=disclosure&themes=investment');
    expect(html).toContain('各区披露情况合计');
    expect(html).toContain('有数值');
    expect(html).toContain('未提及');
  });

  test('the matrix in an order says what it goes by', () => {
    const html = markup('?sort=huangpu&districts=hongkou,huangpu');
    expect(html).toContain('按该区数值÷其余各区最大值（推算）');
    expect(html).toContain('aria-sort="descending"');
    expect(html.indexOf('虹口')).toBeLessThan(html.indexOf('黄浦'));
  });

  test('the indicator view has its chart, verdicts and paragraphs', () => {
    const html = markup('?view=indicator&indicator=fiscal-revenue');
    expect(drawings(html)).toHaveLength(1);
    expect(drawings(html)[0]).toContain('6.03%');
    expect(html).toContain('不可比');
    expect(html).toContain('全年一般公共预算收入完成');
  });

  test('a quotation mark within a term is a single one', () => {
    for (const [address, quoted] of [
      ['?view=indicator&indicator=family-doctor-signing-rate', '“‘1+1+1’家庭医生签约覆盖常住居民”'],
      ['?view=data&section=indicators&find=签约', '“‘1+1+1’家庭医生签约覆盖常住居民”'],
      ['?view=data&section=indicators&find=只跑一次', '属“‘只跑一次、一次办成’审批事项比例”一组'],
      ['?view=district&district=huangpu&find=签约覆盖', '报告写“‘1+1+1’家庭医生签约覆盖常住居民”'],
    ] as const) {
      const html = markup(address).replaceAll(/<\/?mark[^>]*>/g, '');
      expect(html).toContain(quoted);
      expect(html).not.toContain('““');
    }
  });

  test('a mark tells its figure, the report’s own term, the verdict and the first words', () => {
    const html = markup('?view=indicator&indicator=fiscal-revenue');
    const [, tip = ''] = /data-tip="([^"]*6\.03%[^"]*)"/.exec(html) ?? [];
    expect(tip.split('\n')).toEqual([
      '虹口，2018年实绩，一般公共预算收入增速6.03%',
      '一般公共预算收入 · 近似',
      '“全年一般公共预算收入完成116.75亿元,同比增长6.03%。”',
    ]);
    expect(html).toContain('财政总收入 · 不可比\n“全年预计实现地区生产总值可比增长6.5%左右;');
  });

  test('the table stands where the chart stood', () => {
    const html = markup('?view=indicator&indicator=fiscal-revenue&show=table');
    expect(drawings(html)).toHaveLength(0);
    expect(html).toContain('<table class="figures">');
  });

  test('the evidence of the address is in it, with exactly the number marked', () => {
    const html = markup('?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result');
    expect(html).toContain('<mark aria-current="true">6.03</mark>');
  });

  test('the evidence of a district that is not shown opens all the same', () => {
    const figure = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';
    const html = markup(`?districts=huangpu&figure=${figure}`);
    expect(html).toContain('<mark aria-current="true">6.03</mark>');
    expect(html).not.toContain('已忽略');
  });

  test('the account of the numerals has a cell for each, its counts and its first page', () => {
    const html = markup(`?view=data&${known}`);
    expect(html.match(/class="cell-place/g)).toHaveLength(757);
    expect(html).toContain('3份报告共757个阿拉伯数字');
    expect(html.match(/class="ledger-words"/g)).toHaveLength(50);
  });

  test('a numeral of the address has its sentence open, the numeral marked', () => {
    const html = markup('?view=data&account=threshold&numeral=minhang-2019.1297');
    expect(html).toContain('<mark aria-current="true">100</mark>');
  });

  test.each([
    ['indicators', '地区生产总值'],
    ['verdicts', '不可比'],
    ['method', '只提到名称，没有给出数字，也没有表态'],
    ['downloads', 'href="data/numbers.csv"'],
  ])('the data view has its section %s', (section, content) => {
    expect(markup(`?view=data&section=${section}`)).toContain(content);
  });

  test('the report view has every figure of the report marked in place', () => {
    const html = markup('?view=report&report=minhang-2019');
    const marked = new Set(
      [...html.matchAll(/data-figures="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' ')),
    );
    const stated = figures.filter((each) => each.report.id === 'minhang-2019').map(({ id }) => id);
    expect([...marked].toSorted()).toEqual(stated.toSorted());
  });

  test('the report view shows repairs in brackets, or the text as it was received', () => {
    const restored = markup('?view=report&report=huangpu-2019');
    expect(restored).toContain('国</span>资<span');
    expect(restored).not.toContain('全文完');
    const received = markup('?view=report&report=huangpu-2019&text=received');
    expect(received).toContain('资企改革取得实质性进展');
    expect(received).toContain('全文完');
  });

  test('the report view names what its report does not have', () => {
    expect(markup('?view=report&report=mars-2019')).toContain('已忽略：report=mars-2019');
    expect(markup('?view=report&paragraph=999')).toContain('已忽略：paragraph=999');
  });

  test('the targets have their lists, findings and derived levels', () => {
    const html = markup(`?view=targets&derived=true&${known}`);
    expect(drawings(html)).toHaveLength(4);
    expect(html).toContain('所列8项增速目标与2018年实绩');
    expect(html).toContain('236.25亿元');
    expect(drawings(markup('?view=targets&show=table'))).toHaveLength(0);
  });

  test('a district has its figures by theme, the search of the address in it', () => {
    expect(markup('?view=district&district=hongkou')).toContain('虹口：报告了什么，承诺了什么');
    const html = markup('?view=district&district=hongkou&find=6.03');
    expect(html).toContain('<mark class="hit">6.03</mark>');
    expect(html).toContain('1／');
  });

  test('the brief says how something gets into it', () => {
    expect(markup('?view=brief')).toContain('简报里还没有内容');
  });

  test('every view is there in English too', () => {
    // Without a browser the store shows what it began with.
    onTestFinished(() => void Object.assign(usePreferences.getInitialState(), { language: 'zh' }));
    Object.assign(usePreferences.getInitialState(), { language: 'en' });
    expect(markup('')).toContain('At a glance');
    expect(markup('?view=indicator&indicator=pm25')).toContain('Comparability');
    expect(markup(`?view=data&${known}`)).toContain('Arabic numerals in 3 reports');
    expect(markup('?view=data&section=method')).toContain('One report a district');
    expect(markup('?view=report')).toContain('As received');
  });

  test.each([
    ['?view=targets', 'Targets in words'],
    ['?view=brief', 'There is nothing in the brief yet'],
    ['?view=district', 'what it reports and what it promises'],
  ])('the view at %s is there in English too', (address, content) => {
    onTestFinished(() => void Object.assign(usePreferences.getInitialState(), { language: 'zh' }));
    Object.assign(usePreferences.getInitialState(), { language: 'en' });
    expect(markup(address)).toContain(content);
  });
});
