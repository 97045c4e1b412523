// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../../src/exports/drawSvg';
import { chunksOf } from '../../../src/exports/picture/png';
import { internationalText, withChunks } from '../../../src/exports/picture/pngChunks';
import { readReturned } from '../../../src/exports/picture/returned';
import { emptyBrief } from '../../../src/model/brief';
import { formatBriefFile } from '../../../src/model/brief/file';
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

const views = {
  'a growth chart': {
    comparison: comparators.growth,
    search: '?view=indicator&indicator=fiscal-revenue&aspect=growth&districts=hongkou,huangpu',
  },
  'a list of targets': {
    comparison: lists.growth,
    search: '?view=targets&wording=gte,range&show=table#targets-growth',
  },
};

describe.each(Object.entries(views))('a picture of %s', (_, { comparison, search }) => {
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
