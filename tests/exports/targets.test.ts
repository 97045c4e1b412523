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
import { saidIn, specOf } from './specs';

const documents = loadRealData();
const { figures, catalogue } = documents;
const rows = targetRowsOf(documents, catalogue.reports);

describe('figures as CSV', () => {
  test('are one line each, however often they are shown', () => {
    const [first] = figures;
    if (!first) throw new Error('no figures');
    const lines = recordsCsv(recordsOfFigures([first, first]), 'zh', catalogue.units)
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\uFEFF区,主题,指标组,指标,/);
  });

  test('have comparator, wording, unit and paragraph beside the number', () => {
    const floor = figures.filter(
      ({ id }) => id === 'huangpu-2019.district-fiscal-revenue.growth.2019.target',
    );
    expect(recordsCsv(recordsOfFigures(floor), 'zh', catalogue.units)).toMatch(
      /黄浦,财政税收,财政收入,区级财政收入,同比增速（%）,2019,目标,不低于,5,,%,,,,不低于,,.*,\d+,.*政府工作报告.*,huangpu,district-fiscal-revenue,growth,target,gte,\r\n/,
    );
  });
});

test('derived levels as CSV are marked as derived and carry formula and comparator', () => {
  const levels = impliedLevels(rows, documents).flatMap(({ derived }) => derived ?? []);
  expect(derivedCsv(levels, 'zh', catalogue.units)).toContain(
    '黄浦,区级财政收入,2019,推算,不低于,236.25,,亿元,225.00 × (1 + 5%) ≥ 236.25,',
  );
});

describe('the picture of a list', () => {
  test('is a slide where its rows fit', () => {
    const { width, height } = pictureLayout(specOf(lists.growth));
    expect([width, height]).toEqual([1920, 1080]);
  });

  test.each(['zh', 'en'] as const)(
    'goes on in parts where they do not, each with its number: %s',
    (language) => {
      const list = targetList(documents, rows, 'level');
      if (!list) throw new Error('no levels');
      const layout = pictureLayout(specOf(list, { language }));
      const { width, height } = layout;
      expect([width, height]).toEqual([1920, 1080]);
      expect(saidIn(layout)).toMatch(language === 'zh' ? /（1\/\d+）/ : /\(1\/\d+\)/);
    },
  );
});
