import { describe, expect, test } from 'vitest';
import { briefName, fileName, safeName } from '../../src/exports/fileName';
import { pictureName } from '../../src/exports/picture/spec';
import { customPreset, presets } from '../../src/exports/picture/preset';
import { seriesOf } from '../../src/model/series/series';
import { comparisonOf } from '../fixtures/build';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { specOf } from './specs';

const lines = [{ district: 'huangpu', result: '6.0', target: '5' }];
const name = (zh: string, en = zh) =>
  comparisonOf({ aspect: 'growth', names: { a: { zh, en } }, lines });

describe('the name of a file', () => {
  test.each([
    ['zh', '区级财政收入-同比增速-2018实绩-2019目标.png'],
    ['en', 'District_fiscal_revenue-year-on-year_growth-2018_result-2019_target.png'],
  ] as const)('says in %s what is in it', (language, expected) => {
    const comparison = name('区级财政收入', 'District fiscal revenue');
    expect(fileName(comparison, language, 'png')).toBe(expected);
  });

  test.each([
    ['their family', 'b', '财政收入-2018实绩-2019目标.csv'],
    ['the one that all are on', 'a', '区级财政收入-2018实绩-2019目标.csv'],
  ])('names several indicators by %s', (_, indicator, expected) => {
    const names = {
      a: { zh: '区级财政收入', en: 'District-level fiscal revenue' },
      b: { zh: '一般公共预算收入', en: 'General public budget revenue' },
    };
    const more = [...lines, { district: 'hongkou', indicator, result: '116.75' }];
    const comparison = comparisonOf({ aspect: 'value', names, lines: more });
    expect(fileName(comparison, 'zh', 'csv')).toBe(expected);
  });

  test('leaves out an aspect that needs no word', () => {
    expect(fileName(comparisonOf({ lines }), 'zh', 'csv')).toBe('财政收入-2018实绩-2019目标.csv');
  });

  test('names the district of a series', () => {
    const documents = loadElsewhere();
    const { districts, indicators } = documents.catalogue;
    const [district, indicator] = [districts[0]!, indicators.find(({ id }) => id === 'gdp')!];
    const series = seriesOf(documents, { district, indicator, aspect: 'value' });
    expect(series && fileName(series, 'zh', 'csv')).toBe('青渡-地区生产总值-实绩.csv');
  });

  test('has nothing that Windows refuses', () => {
    expect(fileName(name('获“上海品牌”认证: a/b\\c?*|<>'), 'zh', 'svg')).toBe(
      '获_上海品牌_认证_a_b_c-同比增速-2018实绩-2019目标.svg',
    );
  });

  test('is cut between two words', () => {
    const named = fileName(
      name('x', 'Output of strategic emerging industries '.repeat(5)),
      'en',
      'png',
    );
    expect(named).toMatch(/(?:_(?:Output|of|strategic|emerging|industries))\.png$/);
  });

  test('is cut before a path grows too long', () => {
    expect([...fileName(name('长'.repeat(300)), 'zh', 'png')].length).toBeLessThanOrEqual(124);
  });
});

test.each([
  ['CON', '_CON'],
  ['lpt1.txt', '_lpt1.txt'],
  ['nul', '_nul'],
  ['COM9', '_COM9'],
  ['CONTENTS', 'CONTENTS'],
  ['..a. ', 'a'],
  ['a\u200bb\u0000c', 'a_b_c'],
  ['???', ''],
])('a title %s is the name %s, wherever a file is named by its title', (title, expected) => {
  expect(safeName(title)).toBe(expected);
  const named = briefName({ title, language: 'en' }, '.html');
  expect(named).toBe(`${expected === '' ? safeName(named.slice(0, -5)) : expected}.html`);
});

describe('the name of a picture', () => {
  const comparison = comparisonOf({ names: { a: { zh: '区级财政收入', en: 'Revenue' } }, lines });

  test.each([
    [presets.official, 'chart', 'zh', '区级财政收入-2018实绩-2019目标-公文.png'],
    [presets.wechat, 'table', 'zh', '区级财政收入-2018实绩-2019目标-表-微信.png'],
    [presets.slide, 'chart', 'en', 'Revenue-2018_result-2019_target-slide.png'],
    [customPreset(1200, 800), 'chart', 'zh', '区级财政收入-2018实绩-2019目标-1200x800.png'],
  ] as const)('says for what it was made: %#', (preset, form, language, expected) => {
    expect(pictureName({ spec: specOf(comparison, { preset, form, language }) }, 'png')).toBe(
      expected,
    );
  });
});
