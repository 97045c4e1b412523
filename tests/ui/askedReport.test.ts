import { expect, test } from 'vitest';
import { askedReport } from '../../src/model/reports';
import { reportsNamed } from '../fixtures/build';
import { catalogue, documents } from './published';

const figure = documents.byId.get('hongkou-2019.commodity-sales.growth.2018.result') ?? null;

test.each([
  ['the one asked for', { report: 'minhang-2019', figure }, 'minhang-2019', null],
  ['else the open figure’s', { report: null, figure }, 'hongkou-2019', null],
  ['else the first of the districts shown', { report: null, figure: null }, 'minhang-2019', null],
  ['named when there is none like it', { report: 'mars-2019', figure }, 'hongkou-2019', 'mars-2019'], // prettier-ignore
])('the report read is %s', (_, asked, id, unknown) => {
  const shown = reportsNamed(documents, ['minhang', 'huangpu']);
  const found = askedReport(catalogue, asked.report, asked.figure, shown);
  expect([found.report?.id, found.unknown]).toEqual([id, unknown]);
});
