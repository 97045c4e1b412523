import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/model/table';
import type { StatementTable } from '../../src/model/table';
import type { Aspect } from '../../src/model/types';
import { compareReal, loadRealData } from '../fixtures/realData';

const documents = loadRealData();
const compared = (family: string, aspect: Aspect) => compareReal(documents, family, aspect);

const texts = ({ groups }: StatementTable) =>
  groups.map(({ rows }) =>
    rows.map(({ names, cells }) => [...names, ...cells].map(({ text }) => text)),
  );

const headsOf = ({ names, columns }: StatementTable) => [
  ...names.map(({ text }) => text),
  ...columns.map(({ head }) => head),
];

describe('a comparison as a table', () => {
  test('keeps qualifiers, derived steps and definitions apart', () => {
    const table = tableOf(compared('fiscal-revenue', 'growth'), 'zh');
    expect(headsOf(table)).toEqual(['区', '指标', '2018年实绩', '2019年目标', '变动（推算）']);
    expect(texts(table)).toEqual([
      [
        ['黄浦', '区级财政收入', '6.0%', '不低于5%', '下限低1.0个百分点'],
        ['闵行', '区级财政收入', '6.5%', '6%左右', '约低0.5个百分点'],
        ['虹口', '一般公共预算收入', '6.03%', '5%', '低1.03个百分点'],
      ],
      [['闵行', '财政总收入', '6.1%', '6%左右', '约低0.1个百分点']],
    ]);
    expect(table.groups.map(({ apart }) => apart)).toEqual([
      null,
      { mark: '口径不同', head: '财政总收入：口径不同，不可比' },
    ]);
    expect(table.groups[1]?.rows[0]?.alone.map(({ text }) => text)).toEqual([
      '闵行',
      '财政总收入（口径不同）',
    ]);
  });

  test('says why a cell is empty', () => {
    const table = tableOf(compared('fixed-investment', 'growth'), 'zh');
    expect(texts(table)[0]?.[0]?.slice(0, 2)).toEqual(['黄浦', '— 未提及']);
  });

  test('is there in English', () => {
    const table = tableOf(compared('fiscal-revenue', 'growth'), 'en');
    expect(texts(table)[0]?.[0]).toEqual([
      'Huangpu',
      'District-level fiscal revenue',
      '6.0%',
      'at least 5%',
      'lower bound 1.0 pp lower',
    ]);
  });
});
