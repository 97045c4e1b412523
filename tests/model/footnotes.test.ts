import { expect, test } from 'vitest';
import { footnotesOf } from '../../src/model/footnotes';
import { compareReal, loadRealData } from '../fixtures/realData';

const documents = loadRealData();
const { texts } = documents;

test('every figure of a comparison has a note with its words and its paragraph', () => {
  const notes = footnotesOf(compareReal(documents, 'fiscal-revenue', 'growth'), texts, 'zh');
  expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(notes[1]).toMatchObject({
    label: '黄浦 2019年目标 不低于5%',
    quote: expect.stringContaining('不低于5%'),
    source: expect.stringMatching(/^上海市黄浦区人民政府：《.+》（2019年1月\d+日），.+，第\d+段；/),
  });
});

test('a report whose text is not there has no notes', () => {
  expect(footnotesOf(compareReal(documents, 'fiscal-revenue', 'growth'), new Map(), 'zh')).toEqual(
    [],
  );
});
