// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../../src/exports/drawSvg';
import { chunksOf } from '../../../src/exports/picture/png';
import { internationalText, withChunks } from '../../../src/exports/picture/pngChunks';
import { readReturned } from '../../../src/exports/picture/returned';
import { emptyBrief } from '../../../src/model/brief';
import { formatBriefFile } from '../../../src/model/brief/file';
import { attainmentsOf } from '../../../src/model/attainment/list';
import { seriesOf } from '../../../src/model/series/series';
import { crosstabIn } from '../../fixtures/crosstabs';
import { loadElsewhere } from '../../fixtures/elsewhereData';
import { comparators } from '../../fixtures/comparisons';
import { lists } from '../../fixtures/targets';
import { specOf } from '../specs';

/** The smallest PNG there is: one white pixel. */
const dot = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

const elsewhere = loadElsewhere();

/** The first series that a data folder has. */
function seriesIn(documents: typeof elsewhere) {
  const { families, districts } = documents.catalogue;
  for (const indicator of families.flatMap(({ indicators }) => indicators))
    for (const district of districts) {
      const series = seriesOf(documents, { indicator, district, aspect: 'value' });
      if (series) return series;
    }
  return null;
}

const views = {
  'a growth chart': {
    comparison: comparators.growth,
    search: '?view=indicator&indicator=fiscal-revenue&aspect=growth&districts=hongkou,huangpu',
  },
  'a list of targets': {
    comparison: lists.growth,
    search: '?view=targets&wording=gte,range&show=table#targets-growth',
  },
  'the growth picture': { comparison: lists.plane, search: '?view=targets&list=plane' },
  'what became of targets': {
    comparison: attainmentsOf(elsewhere, elsewhere.catalogue.reports, {
      list: 'growth',
      family: null,
    }),
    search: '?view=targets&year=2020',
  },
  'a series of years': {
    comparison: seriesIn(elsewhere),
    search: '?view=indicator&indicator=gdp&series=yunqiao',
  },
  'the matrix': {
    comparison: crosstabIn(elsewhere),
    search: '?rows=all&themes=economy&sort=minhang.step',
  },
};

describe.each(Object.entries(views))('a picture of %s', (_, { comparison, search }) => {
  if (comparison === null) throw new Error('the data folder has none');
  const spec = specOf(comparison, { address: `http://intranet.example/qubi/${search}` });

  test('comes back as PNG with the address of its view, on whatever host', async () => {
    const file = new Blob([withChunks(dot, chunksOf(spec))]);
    expect(await readReturned(file)).toEqual({ of: 'picture', address: search });
  });

  test('comes back as SVG', async () => {
    expect(await readReturned(new Blob([drawSvg(spec)]))).toEqual({
      of: 'picture',
      address: search,
    });
  });
});

test('a brief comes back, whatever its file is called', async () => {
  const text = formatBriefFile({ ...emptyBrief, title: '三区' }, '1');
  const returned = await readReturned(new Blob([text]));
  expect(returned).toMatchObject({ of: 'brief', read: { brief: { title: '三区' } } });
});

const foreign: Readonly<Record<string, BlobPart>> = {
  'a PNG of somebody else': withChunks(dot, [
    internationalText('Software', 'Paint'),
    internationalText('URL', 'https://example.com/?view=data'),
  ]),
  'a PNG that is cut short': dot.subarray(0, 40),
  'an SVG of somebody else': '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>',
  'an SVG that is broken': '<svg><metadata>',
  'a page': '<!doctype html><title>x</title>',
  'another JSON': '{"format": "other"}',
  'a text': '区比 Qubi ?view=data',
  nothing: '',
};

test.each(Object.entries(foreign))('%s is not ours', async (_, content) => {
  expect(await readReturned(new Blob([content]))).toEqual({ of: 'unknown' });
});
