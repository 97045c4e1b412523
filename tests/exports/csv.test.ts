import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/buildData';
import { comparisonCsv, recordsCsv } from '../../src/exports/csv';
import { recordsOfFigures } from '../../src/exports/records';
import type { Comparison } from '../../src/model/comparison';
import { caveatsOf } from '../../src/model/finding';
import { statedColumns } from '../../src/model/stated';
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
    expect(csv.startsWith('\uFEFFdistrict,')).toBe(true);
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
      pick(
        target,
        'district',
        'district_name',
        'year',
        'kind',
        'comparator',
        'value',
        'unit',
        'wording',
      ),
    ).toEqual(['huangpu', '黄浦', '2019', 'target', 'gte', '5', '%', '不低于']);
    expect(linesOf(comparators.value)[0]?.['value']).toBe('225.00');
  });

  test('gives a range both its ends, and marks an estimate', () => {
    const lines = linesOf(comparators.growth).filter((line) => line['district'] === 'minhang');
    expect(
      lines.map((line) => pick(line, 'comparator', 'value', 'value_high', 'estimated')),
    ).toEqual([
      ['approx', '6.5', '', 'yes'],
      ['range', '6', '6.5', ''],
    ]);
  });

  test('gives words no number', () => {
    const words = linesOf(comparators.growth).find((line) => line['comparator'] === 'qualitative');
    expect(pick(words, 'value', 'std_value', 'wording')).toEqual(['', '', '与经济增长保持同步']);
  });

  test('writes zero as zero and a gap as a reason without a number', () => {
    expect(linesOf(zeros.value).map((line) => line['value'])).toEqual([
      '0',
      '0',
      '0.00',
      '0',
      '0',
      '0.00',
    ]);
    const missing = linesOf(gaps.growth).filter((line) => line['gap'] !== '');
    expect(missing.every((line) => line['value'] === '' && line['comparator'] === '')).toBe(true);
    expect(missing.map((line) => line['gap_reason'])).toContain('未提及');
  });

  test('numbers its panels, so that what does not compare stays apart', () => {
    const panels = linesOf(comparators.value).map((line) => line['panel']);
    expect([panels[0], panels.at(-1)]).toEqual(['1', '2']);
  });

  test('carries the notes of the comparison and the source in every line', () => {
    const notes = caveatsOf(comparators.value, 'zh').join('；');
    for (const line of linesOf(comparators.value)) {
      expect(line['verdict_notes']).toBe(notes);
      expect(line['source']).toContain('政府工作报告');
    }
  });

  test('keeps a spreadsheet from running words as a formula', () => {
    const lines = [
      { district: 'huangpu', result: '1', target: '2', note: { zh: '=HYPERLINK("x")', en: '' } },
    ];
    const [first] = linesOf(comparisonOf({ lines }));
    expect(first?.['note']).toBe('\'=HYPERLINK("x")');
  });

  test('leaves a negative number a number', () => {
    const lines = [{ district: 'huangpu', result: '-3.2', target: '0' }];
    expect(linesOf(comparisonOf({ aspect: 'growth', lines }))[0]?.['value']).toBe('-3.2');
  });
});

test('a head means the same in every CSV, those that the build publishes included', () => {
  const documents = loadRealData();
  const [published = '', ...rows] = publishedCsv().split('\r\n');
  const written = [
    recordsCsv(recordsOfFigures(documents.figures), 'zh'),
    comparisonCsv(compareReal(documents, 'fiscal-revenue', 'growth'), 'zh'),
  ].map((csv) => Papa.parse<Line>(csv.slice(1), { header: true, skipEmptyLines: true }));
  const all = Papa.parse<Line>([published, ...rows].join('\r\n').slice(1), { header: true });
  const shared = ['district', 'indicator', 'family', 'theme', 'aspect', 'kind', ...statedColumns];
  const heads = all.meta.fields ?? [];
  for (const { data, meta } of written) {
    expect(shared.filter((head) => !(meta.fields ?? []).includes(head))).toEqual([]);
    expect(shared.filter((head) => !heads.includes(head))).toEqual([]);
    for (const head of ['district', 'indicator', 'family', 'theme']) {
      const known = new Set(all.data.map((line) => line[head]));
      expect(data.filter((line) => line['gap'] === '' && !known.has(line[head]))).toEqual([]);
    }
  }
});

function publishedCsv(): string {
  return buildData('data').files.get('figures.csv') ?? '';
}
