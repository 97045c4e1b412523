import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/buildData';
import { comparisonCsv, recordsCsv } from '../../src/exports/csv';
import { recordsOfFigures } from '../../src/exports/records';
import type { Comparison } from '../../src/model/comparison';
import { caveatsOf } from '../../src/model/finding';
import { sheetWords } from '../../src/model/words/sheets';
import { comparisonOf } from '../fixtures/build';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { compareReal, loadRealData } from '../fixtures/realData';

type Line = Readonly<Record<string, string>>;

function linesOf(comparison: Comparison): Line[] {
  const text = comparisonCsv(comparison, 'zh').replace('\uFEFF', '');
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

const pick = (line: Line | undefined, ...columns: string[]) => columns.map((each) => line?.[each]);

describe('the CSV of a comparison', () => {
  test('begins with the byte order mark and ends its lines as Excel expects', () => {
    const csv = comparisonCsv(zeros.value, 'zh');
    expect(csv.startsWith('\uFEFF区,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('has one line for every cell', () => {
    const cells = comparators.growth.panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(linesOf(comparators.growth)).toHaveLength(cells.length);
  });

  test('keeps a number as the report has it, with its comparator and wording', () => {
    const [, target] = linesOf(comparators.growth);
    expect(
      pick(target, '区', '区代号', '年份', '实绩或目标', '限定', '限定代号', '数', '单位', '原话'),
    ).toEqual(['黄浦', 'huangpu', '2019', '目标', '不低于', 'gte', '5', '%', '不低于']);
    expect(linesOf(comparators.value)[0]?.['数']).toBe('225.00');
  });

  test('gives a range both its ends, and marks an estimate', () => {
    const lines = linesOf(comparators.growth).filter((line) => line['区'] === '闵行');
    expect(lines.map((line) => pick(line, '限定', '数', '上限', '预计'))).toEqual([
      ['左右', '6.5', '', '预计'],
      ['区间', '6', '6.5', ''],
    ]);
  });

  test('gives words no number', () => {
    const words = linesOf(comparators.growth).find((line) => line['限定'] === '定性');
    expect(pick(words, '数', '换算后的数', '原话')).toEqual(['', '', '与经济增长保持同步']);
  });

  test('writes zero as zero and a gap as a reason without a number', () => {
    expect(linesOf(zeros.value).map((line) => line['数'])).toEqual([
      '0',
      '0',
      '0.00',
      '0',
      '0',
      '0.00',
    ]);
    const missing = linesOf(gaps.growth).filter((line) => line['空缺缘由'] !== '');
    expect(missing.every((line) => line['数'] === '' && line['限定'] === '')).toBe(true);
    expect(missing.map((line) => line['空缺缘由'])).toContain('未提及');
  });

  test('numbers its panels, so that what does not compare stays apart', () => {
    const panels = linesOf(comparators.value).map((line) => line['可比的一组']);
    expect([panels[0], panels.at(-1)]).toEqual(['1', '2']);
  });

  test('carries the notes of the comparison once, and the source in every line', () => {
    const lines = linesOf(comparators.value);
    const notes = caveatsOf(comparators.value, 'zh').join('；');
    expect(lines.map((line) => line['须知'])).toEqual([notes, ...lines.slice(1).map(() => '')]);
    for (const line of lines) expect(line['来源']).toContain('政府工作报告');
  });

  test('says nothing twice: a number is converted only into another unit', () => {
    const { figures, catalogue } = loadRealData();
    const csv = recordsCsv(recordsOfFigures(figures), 'zh', catalogue.units).slice(1);
    const { data } = Papa.parse<Line>(csv, { header: true, skipEmptyLines: true });
    const converted = figures.map(({ unit, standardUnit }) => unit !== standardUnit);
    expect(data.map((line) => line['换算后的单位'] !== '')).toEqual(converted);
    expect(new Set(converted).size).toBe(2);
  });

  test('is in English for an English reader, ids included in either language', () => {
    const csv = comparisonCsv(gaps.growth, 'en').slice(1);
    const { data, meta } = Papa.parse<Line>(csv, { header: true, skipEmptyLines: true });
    expect(meta.fields?.slice(0, 2)).toEqual(['District', 'Theme']);
    expect(meta.fields?.filter((head) => !/^[\x20-\x7e]+$/.test(head))).toEqual([]);
    const missing = data.find((line) => line['Gap id'] === 'not-mentioned');
    expect(pick(missing, 'District', 'Why there is none')).not.toContain('');
  });

  test('keeps a spreadsheet from running words as a formula', () => {
    const lines = [
      { district: 'huangpu', result: '1', target: '2', note: { zh: '=HYPERLINK("x")', en: '' } },
    ];
    const [first] = linesOf(comparisonOf({ lines }));
    expect(first?.['读法']).toBe('\'=HYPERLINK("x")');
  });

  test('leaves a negative number a number', () => {
    const lines = [{ district: 'huangpu', result: '-3.2', target: '0' }];
    expect(linesOf(comparisonOf({ aspect: 'growth', lines }))[0]?.['数']).toBe('-3.2');
  });
});

test('ids are those of the CSV that the build publishes', () => {
  const documents = loadRealData();
  const { figures, catalogue } = documents;
  const written = [
    recordsCsv(recordsOfFigures(figures), 'zh', catalogue.units),
    comparisonCsv(compareReal(documents, 'fiscal-revenue', 'growth'), 'zh'),
  ].map((csv) => Papa.parse<Line>(csv.slice(1), { header: true, skipEmptyLines: true }).data);
  const all = Papa.parse<Line>(publishedCsv().slice(1), { header: true }).data;
  for (const lines of written) {
    for (const id of ['district', 'indicator', 'aspect', 'kind', 'comparator'] as const) {
      const known = new Set(all.map((line) => line[id]));
      const head = sheetWords.zh.heads[`${id}_id`];
      const stated = lines.filter((line) => line['空缺代号'] === '');
      expect(stated.filter((line) => !known.has(line[head]))).toEqual([]);
    }
  }
});

function publishedCsv(): string {
  return buildData('data').files.get('figures.csv') ?? '';
}
