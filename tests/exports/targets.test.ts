import { describe, expect, test } from 'vitest';
import { derivedCsv } from '../../src/exports/csv';
import { recordsOfFigures } from '../../src/exports/records';
import { recordsCsv } from '../../src/exports/csv';
import { pictureLayout } from '../../src/exports/picture/picture';
import { impliedLevels } from '../../src/model/targets/derived';
import { targetList } from '../../src/model/targets/list';
import { targetRowsOf } from '../../src/model/targets/rows';
import { loadRealData } from '../fixtures/realData';
import { lists } from '../fixtures/targets';
import { specOf } from './specs';

const documents = loadRealData();
const { figures } = documents;
const rows = targetRowsOf(documents, ['huangpu', 'minhang', 'hongkou']);

describe('figures as CSV', () => {
  test('are one line each, however often they are shown', () => {
    const [first] = figures;
    if (!first) throw new Error('no figures');
    const lines = recordsCsv(recordsOfFigures([first, first]), 'zh')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\uFEFFdistrict,district_name,theme,/);
  });

  test('have comparator, wording, unit and paragraph beside the number', () => {
    const floor = figures.filter(
      ({ id }) => id === 'huangpu-2019.district-fiscal-revenue.growth.2019.target',
    );
    expect(recordsCsv(recordsOfFigures(floor), 'zh')).toMatch(
      /huangpu,黄浦,[\w-]+,财政税收,fiscal-revenue,财政收入,district-fiscal-revenue,区级财政收入,growth,2019,target,gte,5,,%,5,,%,不低于,,.*,,,,.*,\d+\r\n/,
    );
  });
});

test('derived levels as CSV are marked as derived and carry formula and comparator', () => {
  const levels = impliedLevels(rows, documents).flatMap(({ derived }) => derived ?? []);
  expect(derivedCsv(levels, 'zh')).toContain(
    'huangpu,黄浦,district-fiscal-revenue,区级财政收入,2019,yes,gte,236.25,,亿元,225.00 × (1 + 5%) ≥ 236.25,',
  );
});

describe('the picture of a list', () => {
  test('is a slide where its rows fit', () => {
    const { width, height } = pictureLayout(specOf(lists.growth));
    expect([width, height]).toEqual([1920, 1080]);
  });

  test.each(['zh', 'en'] as const)('is longer where they do not: %s', (language) => {
    const list = targetList(documents, rows, 'level');
    if (!list) throw new Error('no levels');
    const { width, height } = pictureLayout(specOf(list, { language }));
    expect(width).toBe(1920);
    expect(height).toBeGreaterThan(1080);
  });
});
