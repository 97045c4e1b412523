import { describe, expect, it, test } from 'vitest';
import { sayStep } from '../../../src/model/say/step';
import { targetRowsOf } from '../../../src/model/targets/rows';
import type { Language } from '../../../src/model/types';
import { comparisonOf } from '../../fixtures/build';
import type { Sketch } from '../../fixtures/build';
import { loadRealData } from '../../fixtures/realData';

type Of = Pick<Sketch, 'aspect' | 'unit' | 'measure'>;

/** The step of a sketch with one line, in each language; in full with the year of the result. */
function said(result: string, target: string, sketch: Of = {}) {
  const { panels, units } = comparisonOf({
    ...sketch,
    lines: [{ district: 'huangpu', result, target }],
  });
  const step = panels[0]?.rows[0]?.step;
  if (!step) throw new Error(`no step from ${result} to ${target}`);
  const full = (language: Language) => sayStep(step, { language, units, form: 'full' }).text;
  const { text: zh, share, way } = sayStep(step, { language: 'zh', units });
  return {
    zh,
    en: sayStep(step, { language: 'en', units }).text,
    full: [full('zh'), full('en')],
    share,
    way,
  };
}

const growth: Of = { aspect: 'growth' };

describe('a step of growth', () => {
  test.each([
    // exact
    ['6.03', '5', '低1.03个百分点', '1.03 pp lower'],
    ['79', '79.5', '高0.5个百分点', '0.5 pp higher'],
    ['6.0', '6', '持平', 'level'],
    ['0', '0.0', '持平', 'level'],
    ['-3.2', '-1', '高2.2个百分点', '2.2 pp higher'],
    // the target is a lower bound
    ['6.0', '不低于5', '下限低1.0个百分点', 'lower bound 1.0 pp lower'],
    ['5.0', '3以上', '下限低2.0个百分点', 'lower bound 2.0 pp lower'],
    ['6.0', '超过6.5', '下限高0.5个百分点', 'lower bound 0.5 pp higher'],
    ['5', '不低于5', '下限持平', 'lower bound level'],
    // the target is an upper bound
    ['6.0', '不超过5', '上限低1.0个百分点', 'upper bound 1.0 pp lower'],
    ['6.0', '低于6.5', '上限高0.5个百分点', 'upper bound 0.5 pp higher'],
    ['5', '5以内', '上限持平', 'upper bound level'],
    // the result is a bound
    ['超过6.0', '5.5', '至少低0.5个百分点', 'at least 0.5 pp lower'],
    ['超过6.0', '6.5', '至多高0.5个百分点', 'at most 0.5 pp higher'],
    ['不超过6.0', '6.5', '至少高0.5个百分点', 'at least 0.5 pp higher'],
    ['不超过6.0', '5.5', '至多低0.5个百分点', 'at most 0.5 pp lower'],
    ['超过6', '6', '低于上年实绩', 'below last year’s result'],
    ['不低于6', '6', '不高于上年实绩', 'not above last year’s result'],
    ['低于6', '6', '高于上年实绩', 'above last year’s result'],
    ['不超过6', '6', '不低于上年实绩', 'not below last year’s result'],
    ['不超过6', '不低于7', '至少高1个百分点', 'at least 1 pp higher'],
    // 左右
    ['6.5', '6左右', '约低0.5个百分点', 'about 0.5 pp lower'],
    ['6左右', '6', '约持平', 'about level'],
    ['6左右', '不低于5', '下限约低1个百分点', 'lower bound about 1 pp lower'],
    ['6.5左右', '6左右', '约低0.5个百分点', 'about 0.5 pp lower'],
    // ranges
    ['6.5', '6～6.5', '低0.5个百分点至持平', '0.5 pp lower to level'],
    ['6.0', '6～6.5', '持平至高0.5个百分点', 'level to 0.5 pp higher'],
    ['7.0', '6～6.5', '低0.5～1.0个百分点', '0.5–1.0 pp lower'],
    ['5.5', '6～6.5', '高0.5～1.0个百分点', '0.5–1.0 pp higher'],
    ['6.0', '5.5～6.5', '低0.5至高0.5个百分点', '0.5 pp lower to 0.5 pp higher'],
    // a range and 左右, an estimate
    [
      '预计6.5左右',
      '6～6.5',
      '约低0.5个百分点至持平（预计）',
      'about 0.5 pp lower to level (est.)',
    ],
    ['预计5.3', '5左右', '约低0.3个百分点（预计）', 'about 0.3 pp lower (est.)'],
    // bounds that settle nothing
    ['不低于5', '不低于6', '无法判定', 'undetermined'],
    ['预计5～6', '不低于6', '无法判定', 'undetermined'],
  ])('from %s to %s is %s', (result, target, zh, en) => {
    expect(said(result, target, growth)).toMatchObject({ zh, en, share: null });
  });
});

describe('a step of a level', () => {
  test.each([
    [
      '392.55',
      '150',
      '亿元',
      '少242.55亿元（为上年实绩的38.2%）',
      '¥24.255 bn less (38.2% of last year’s result)',
    ],
    ['20', '25', '家', '多5家（为上年实绩的125.0%）', '5 more (125.0% of last year’s result)'],
    ['10', '10', '家', '持平', 'level'],
    ['0', '5', '家', '多5家', '5 more'],
    [
      '7260',
      '8000以上',
      '户',
      '下限多740户（下限为上年实绩的110.2%）',
      'lower bound 740 more (lower bound 110.2% of last year’s result)',
    ],
    [
      '4',
      '2以上',
      '家',
      '下限少2家（下限为上年实绩的50.0%）',
      'lower bound 2 fewer (lower bound 50.0% of last year’s result)',
    ],
    ['4', '4以上', '家', '下限持平', 'lower bound level'],
    [
      '392',
      '不超过350',
      '家',
      '上限少42家（上限为上年实绩的89.3%）',
      'upper bound 42 fewer (upper bound 89.3% of last year’s result)',
    ],
    ['150余', '150', '家', '少于上年实绩', 'fewer than last year’s result'],
    ['不少于150', '150', '家', '不多于上年实绩', 'not more than last year’s result'],
    [
      '150余',
      '120',
      '家',
      '至少减少30家（至多为上年实绩的80.0%）',
      'at least 30 fewer (at most 80.0% of last year’s result)',
    ],
    [
      '150余',
      '180',
      '家',
      '至多增加30家（至多为上年实绩的120.0%）',
      'at most 30 more (at most 120.0% of last year’s result)',
    ],
    [
      '约10000',
      '9000',
      '户',
      '约少1,000户（约为上年实绩的90.0%）',
      'about 1,000 fewer (about 90.0% of last year’s result)',
    ],
    [
      '20',
      '15～22',
      '家',
      '少5至多2家（为上年实绩的75.0%～110.0%）',
      '5 fewer to 2 more (75.0–110.0% of last year’s result)',
    ],
    ['不少于10', '不少于20', '家', '无法判定', 'undetermined'],
  ])('from %s to %s %s is %s', (result, target, unit, zh, en) => {
    expect(said(result, target, { unit })).toMatchObject({ zh, en });
  });

  it('has its share alone for a column of shares, also where the two are level', () => {
    const share = (result: string, target: string) => said(result, target, { unit: '家' }).share;
    expect(share('20', '25')).toBe('125.0%');
    expect(share('10', '10')).toBe('100.0%');
    expect(share('7260', '8000以上')).toBe('下限110.2%');
    expect(share('150余', '120')).toBe('低于80.0%');
    expect(share('不少于150', '120')).toBe('至多80.0%');
    expect(share('0', '5')).toBeNull();
  });
});

test.each([
  ['6.03', '5', '比2018年实绩低1.03个百分点', '1.03 percentage points lower than the 2018 result'],
  ['6', '5', '比2018年实绩低1个百分点', '1 percentage point lower than the 2018 result'],
  ['6.0', '6', '与2018年实绩持平', 'level with the 2018 result'],
  [
    '6.0',
    '不低于5',
    '下限比2018年实绩低1.0个百分点',
    'lower bound 1.0 percentage points lower than the 2018 result',
  ],
  [
    '超过6',
    '5',
    '比2018年实绩至少低1个百分点',
    'at least 1 percentage point lower than the 2018 result',
  ],
  ['超过6', '6', '低于2018年实绩', 'below the 2018 result'],
  [
    '预计6.5左右',
    '6～6.5',
    '比2018年预计数约低0.5个百分点至持平（预计）',
    'about 0.5 percentage points lower to level compared with the 2018 estimate (est.)',
  ],
  [
    '6',
    '6～7',
    '与2018年实绩持平至高1个百分点',
    'level to 1 percentage point higher compared with the 2018 result',
  ],
  ['不低于5', '不低于6', '与2018年实绩相比无法判定', 'undetermined against the 2018 result'],
])('in full from %s to %s it is %s', (result, target, ...full) => {
  expect(said(result, target, growth).full).toEqual(full);
});

test.each([
  ['6', '5', 'less'],
  ['5', '不低于6', 'more'],
  ['6', '超过6', 'more'],
  ['超过6', '6', 'less'],
  ['6', '不低于5', null],
  ['6.5', '6～6.5', null],
  ['6', '6.0', null],
  ['不低于5', '不低于6', null],
])('from %s to %s all that is allowed leads %s', (result, target, way) => {
  expect(said(result, target, growth).way).toBe(way);
});

/** Every step of the lists of targets, read from the reports' own figures by hand. */
const real: Readonly<Record<string, readonly string[]>> = {
  黄浦: [
    '区级财政收入：下限低1.0个百分点',
    '引进内资：少242.55亿元（为上年实绩的38.2%）',
    '引进总部型企业：持平',
    '合同外资：下限少2.81亿美元（下限为上年实绩的81.0%）',
    '新增跨国公司地区总部：下限少2家（下限为上年实绩的50.0%）',
    '社会消费品零售总额：下限低2.5个百分点',
    '商品销售总额：下限低2.0个百分点',
    '引进首入店、体验店和旗舰店：少31家（为上年实绩的61.7%）',
    '旧改签约户数：下限多740户（下限为上年实绩的110.2%）',
    '旧住房综合修缮面积：下限少22.39万平方米（下限为上年实绩的40.1%）',
    '旧住房修缮改造受益家庭：少7,359户（为上年实绩的29.0%）',
    '新建各类绿化面积：少0.09万平方米（为上年实绩的98.5%）',
    '创建“三零三无四规范”道路：多48条（为上年实绩的166.7%）',
  ],
  闵行: [
    '地区生产总值：约低0.5个百分点至持平（预计）',
    '区级财政收入：约低0.5个百分点',
    '财政总收入：约低0.1个百分点',
    '全社会研发经费支出占地区生产总值的比重：约高0.7个百分点（预计）',
    '新增高新技术企业：少于上年实绩',
    '新增市科技小巨人（培育）企业：少6家（为上年实绩的76.9%）',
    '新增区科技小巨人培育企业：少1家（为上年实绩的96.2%）',
    '新增区级研发机构：多2家（为上年实绩的110.0%）',
    '居民动迁户数：少1,100户（为上年实绩的64.5%）',
    '旧住房改造面积：少13.61万平方米（为上年实绩的28.8%）',
    '非居动迁：少140家（为上年实绩的46.2%）',
    '拔点腾地基地：少30个（为上年实绩的66.7%）',
    '腾地面积：少2,000亩（为上年实绩的80.0%）',
    '空气质量优良率：高1个百分点',
    '市考断面达标率：高20个百分点',
    '人均公园绿地面积：多0.3平方米（为上年实绩的102.9%）',
    '森林覆盖率：高0.86个百分点',
    '河湖水面率：高0.04个百分点',
    '新建公益林面积：少1,800亩（为上年实绩的10.0%）',
    '新建生态廊道面积：多600亩（为上年实绩的250.0%）',
    '主要路口景观提升：多49个（为上年实绩的200.0%）',
    '新增邻里中心：少10家（为上年实绩的50.0%）',
    '新开办中小学及幼儿园：持平',
    '千人口全科医生数：多0.04名（为上年实绩的112.1%）',
    '新增就业岗位：少2,300个（为上年实绩的92.9%）',
    '新增文化设施面积：少0.27万平方米（为上年实绩的88.1%）',
    '新增体育设施面积：多1.48万平方米（为上年实绩的112.8%）',
  ],
  虹口: [
    '一般公共预算收入：低1.03个百分点',
    '商品销售总额：约低0.3个百分点（预计）',
    '旧改征收户数：多992户（为上年实绩的119.8%）',
    '架空线入地及合杆整治竣工路段、架空线入地及合杆、合箱整治竣工路段：多15条（为上年实绩的178.9%）',
    '新增绿地面积：多2.17万平方米（为上年实绩的241.8%）',
    '新增立体绿化面积：少1万平方米（为上年实绩的66.7%）',
    '新增养老床位：少170张（为上年实绩的37.0%）',
    '新增认知症（失智）照护床位：少16张（为上年实绩的78.9%）',
    '新增老年人日间照护（服务）机构：多8家（为上年实绩的366.7%）',
    '帮助引领成功创业人数：少338人（为上年实绩的70.3%）',
  ],
};

test('every step of the published reports is said as its two figures have it', () => {
  const documents = loadRealData();
  const { units } = documents.catalogue;
  const reports = documents.catalogue.reports.filter(({ year }) => year === 2019);
  const steps = targetRowsOf(documents, reports).flatMap(({ row }) =>
    row.step ? [{ row, step: row.step }] : [],
  );
  const saidOf = (name: string) =>
    steps
      .filter(({ row }) => row.district.name.zh === name)
      .map(({ row, step }) => {
        const names = row.indicators.map((each) => each.name.zh).join('、');
        return `${names}：${sayStep(step, { language: 'zh', units }).text}`;
      });
  expect(Object.fromEntries(Object.keys(real).map((name) => [name, saidOf(name)]))).toEqual(real);
});
