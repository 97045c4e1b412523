import { describe, expect, test } from 'vitest';
import { findFigures, findIndicators } from '../../../src/model/search/results';
import { readQuestion } from '../../../src/model/search/question';
import { searchableFigures, searchableIndicators } from '../../../src/model/search/searchable';
import { documentsFor } from '../../fixtures/build';

const documents = documentsFor({
  names: {
    a: { zh: '区级财政收入', en: 'District-level fiscal revenue' },
    b: { zh: '一般公共预算收入', en: 'General public budget revenue' },
    c: { zh: '财政收入占比', en: 'Share of revenue' },
  },
  lines: [
    { district: 'huangpu', indicator: 'a', result: '225.00', target: '不低于230' },
    { district: 'hongkou', indicator: 'b', result: '116.75' },
    { district: 'minhang', indicator: 'a', result: '2250' },
  ],
});
const ask = (query: string) => readQuestion(query, documents.catalogue);
const called = (term: string) =>
  documents.figures.map((figure) =>
    figure.district.id === 'hongkou' ? { ...figure, term } : figure,
  );

describe('an indicator is found', () => {
  const indicators = searchableIndicators({ ...documents, figures: called('税收收入') });
  const find = (query: string) =>
    findIndicators(indicators, ask(query)).map(({ indicator, name }) => [indicator.id, name.text]);

  test.each([
    ['by a part of its Chinese name', '公共预算', [['b', '一般公共预算收入']]],
    [
      'by its English name, in any case',
      'GENERAL PUBLIC',
      [['b', 'General public budget revenue']],
    ],
    [
      'by what its family is called',
      'fiscal',
      [
        ['a', 'District-level fiscal revenue'],
        ['b', 'Fiscal revenue'],
        ['c', 'Fiscal revenue'],
      ],
    ],
    [
      'by words of its name in any order',
      'revenue budget',
      [['b', 'General public budget revenue']],
    ],
    ['by the term of a district', '税收', [['b', '税收收入']]],
    ['not by the middle of an English word', 'udget', []],
    ['not over the end of one and the beginning of the next', 'lpub', []],
    [
      'before others when its name begins so, and by its theme after them',
      '财政',
      [
        ['c', '财政收入占比'],
        ['a', '区级财政收入'],
        ['b', '财政收入'],
      ],
    ],
    [
      'by what English readers call it',
      'government revenue',
      [
        ['a', 'government revenue'],
        ['b', 'government revenue'],
        ['c', 'government revenue'],
      ],
    ],
    ['by traditional characters', '稅收', [['b', '税收收入']]],
    ['not by words of two different names', '区级 税收', []],
    ['not by nothing', '', []],
  ])('%s', (_, query, names) => {
    expect(find(query)).toEqual(names);
  });

  test('by a term, with the districts that use it', () => {
    const [hit] = findIndicators(indicators, ask('税收'));
    expect(hit?.name.districts).toEqual(['hongkou']);
  });
});

describe('what is found of an indicator', () => {
  const indicators = searchableIndicators(documents);
  const stated = (query: string) =>
    findIndicators(indicators, ask(query)).map(({ indicator, figures }) => [
      indicator.id,
      ...figures.map(({ district, kind }) => `${district.id} ${kind}`),
    ]);

  test.each([
    [
      'is what each district states: its result before its target',
      '区级财政',
      [['a', 'huangpu result', 'minhang result']],
    ],
    ['is narrowed by the name of a district', '区级财政 闵行', [['a', 'minhang result']]],
    ['is narrowed by 区 after the name too', '闵行区 区级财政', [['a', 'minhang result']]],
    ['is narrowed by a kind of statement', '财政 目标', [['a', 'huangpu target']]],
    ['is narrowed in English', 'fiscal targets', [['a', 'huangpu target']]],
    [
      'says who states it when the district asked for does not',
      '虹口 区级财政',
      [['a', 'huangpu result', 'minhang result']],
    ],
  ])('%s', (_, query, found) => expect(stated(query)).toEqual(found));
});

describe('a figure is found', () => {
  const figures = searchableFigures(documents);
  const find = (query: string) =>
    findFigures(figures, ask(query)).map(({ district, kind }) => `${district.id} ${kind}`);

  test.each([
    ['by its number as stated', '116.75', ['hongkou result']],
    [
      'by the whole part of its number, before longer ones',
      '225',
      ['huangpu result', 'minhang result'],
    ],
    ['by district and indicator', '黄浦 财政', ['huangpu result', 'huangpu target']],
    ['by year, kind and qualifier', '2019 目标 不低于', ['huangpu target']],
    ['in English', 'hongkou budget', ['hongkou result']],
    ['by what English readers call it', 'government revenue targets', ['huangpu target']],
    ['not across two things said of it', '收入116', []],
  ])('%s', (_, query, found) => {
    expect(find(query)).toEqual(found);
  });
});
