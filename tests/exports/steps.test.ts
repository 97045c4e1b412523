// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { tableHtml, tableTsv } from '../../src/exports/clipboard';
import { pictureLayout } from '../../src/exports/picture/picture';
import { comparisonXlsx } from '../../src/exports/xlsx/comparisonXlsx';
import { exhibitOf } from '../../src/model/document/exhibit';
import { describeComparison } from '../../src/model/say/description';
import { tableOf } from '../../src/model/table';
import { targetList } from '../../src/model/targets/list';
import { targetRowsOf } from '../../src/model/targets/rows';
import { compareReal, loadRealData } from '../fixtures/realData';
import { readXlsx } from '../fixtures/readXlsx';
import { saidIn, specOf, withoutSpace } from './specs';

const documents = loadRealData();
const growth = targetList(
  documents,
  targetRowsOf(documents, documents.catalogue.reports),
  'growth',
);
if (!growth) throw new Error('no targets of growth');

test.each([
  ['闵行', '地区生产总值', '约低0.5个百分点至持平（预计）'],
  ['黄浦', '商品销售总额', '下限低2.0个百分点'],
])('the step of %s, %s is the same in every form: %s', async (district, indicator, said) => {
  const { groups } = tableOf(growth, 'zh');
  const row = groups
    .flatMap(({ rows }) => rows)
    .find(({ names }) => names.map(({ text }) => text).join() === `${indicator},${district}`);
  expect(row?.cells.map(({ text }) => text)).toContain(said);
  for (const form of ['table', 'chart'] as const) {
    expect(saidIn(pictureLayout(specOf(growth, { form })))).toContain(withoutSpace(said));
  }
  const exhibit = exhibitOf(growth, 'zh');
  for (const copy of [tableTsv(exhibit, 'zh'), tableHtml(exhibit, 'zh')]) {
    expect(copy).toContain(said);
  }
  const [sheet] = await readXlsx(await comparisonXlsx(growth, 'zh', { derived: true }));
  expect(sheet?.rows.flat().map((cell) => cell?.value)).toContain(said);
});

test('it is spoken as what the target is against the year that it is held against', () => {
  const spoken = (family: string) =>
    describeComparison(compareReal(documents, family, 'growth'), 'zh');
  expect(spoken('gdp')).toContain('比2018年预计数约低0.5个百分点至持平（预计）');
  expect(spoken('commodity-sales')).toContain('目标下限比2018年实绩低2.0个百分点');
});
