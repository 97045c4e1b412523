import { describe, expect, test } from 'vitest';
import type { Brief, BriefItem } from '../../../src/model/brief';
import { questionOf } from '../../../src/model/brief/question';
import { documentMaker } from '../../../src/model/document';
import { answer } from '../../../src/model/document/block';
import type { Aspect } from '../../../src/model/types';
import { compareReal, loadRealData } from '../../fixtures/realData';

const documents = loadRealData();
const { texts } = documents;
const compared = (family: string, aspect: Aspect) => compareReal(documents, family, aspect);

const fiscal: BriefItem = {
  id: 'a',
  type: 'comparison',
  question: { of: 'family', family: 'fiscal-revenue', aspect: 'growth', districts: ['hongkou'] },
  form: 'chart',
  title: '',
  remark: '',
};
const documentWith = (...items: BriefItem[]) =>
  documentMaker({ documents, texts, language: 'zh' })({ title: '财政', items } satisfies Brief);

describe('a brief resolved against the data', () => {
  test('a pinned chart has its finding, its notes and the evidence of its figures', () => {
    const { blocks, references } = documentWith(fiscal);
    expect(blocks[0]).toMatchObject({ of: 'exhibit', title: expect.stringContaining('虹口') });
    expect(blocks[0]).toHaveProperty('footnotes.length', 2);
    expect(references).toEqual([expect.stringMatching(/^\[1\] 上海市虹口区人民政府\..+\[R\]/)]);
  });

  test('the title that the writer gives takes the place of the finding', () => {
    const { blocks } = documentWith({ ...fiscal, title: '各区财政增速' });
    expect(blocks[0]).toMatchObject({ title: '各区财政增速' });
  });

  test('a quotation keeps its repairs and its source', () => {
    const quotation = {
      id: 'q',
      type: 'quotation',
      report: 'minhang-2019',
      paragraph: 1,
      span: null,
      remark: '',
    } as const;
    expect(documentWith(quotation).blocks[0]).toMatchObject({
      of: 'quotation',
      from: expect.stringMatching(/^——.+第1段/),
    });
  });

  test('a stretch behind the end of its paragraph is missing', () => {
    const gone = {
      id: 'q',
      type: 'quotation',
      report: 'minhang-2019',
      paragraph: 1,
      span: [9000, 9009],
      remark: '',
    } as const;
    expect(documentWith(gone).blocks).toMatchObject([
      {
        of: 'text',
        role: 'missing',
        id: 'q',
        paragraphs: [expect.stringContaining('minhang-2019 1')],
      },
    ]);
  });

  test('an item that the data no longer has is kept as missing', () => {
    const gone = {
      ...fiscal,
      question: { ...fiscal.question, family: 'no-such-family' },
    } as BriefItem;
    expect(documentWith(gone).blocks).toMatchObject([
      {
        of: 'text',
        role: 'missing',
        id: 'a',
        paragraphs: [expect.stringContaining('no-such-family')],
      },
    ]);
  });
});

test.each(['growth', 'value'] as const)(
  'the question behind a comparison of %s brings it again',
  (aspect) => {
    const shown = compared('fiscal-revenue', aspect);
    expect(answer(documents, questionOf(shown, { wordings: [], themes: [] }))).toEqual(shown);
  },
);

test('the question behind a list of targets brings it again', () => {
  const filter = { wordings: ['gte'], themes: [] } as const;
  const districts = documents.catalogue.districts.map(({ id }) => id);
  const shown = answer(documents, { of: 'targets', list: 'growth', ...filter, districts });
  expect(shown?.panels[0]?.rows.length).toBeGreaterThan(1);
  expect(shown && answer(documents, questionOf(shown, filter))).toEqual(shown);
});
