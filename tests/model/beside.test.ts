import { describe, expect, test } from 'vitest';
import { besideOf } from '../../src/model/compare';
import { documentsFor } from '../fixtures/build';

const documents = documentsFor({
  aspect: 'growth',
  names: { a: { zh: '财政收入', en: 'Revenue' }, b: { zh: '预算收入', en: 'Budget revenue' } },
  lines: [
    { district: 'huangpu', result: '6.0', target: '不低于5' },
    { district: 'minhang', result: '6.6' },
    { district: 'hongkou', indicator: 'b', result: '6.03' },
  ],
  verdicts: [{ left: 'huangpu/a', right: 'hongkou/b', verdict: 'near' }],
});

function beside(id: string, districts = ['huangpu', 'minhang', 'hongkou']) {
  const figure = documents.figures.find((each) => each.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return besideOf(documents, figure, districts).map(({ district, cell, verdict }) => [
    district.id,
    cell.state === 'figure' ? cell.figure.id : cell.reason,
    verdict,
  ]);
}

describe('what stands beside a figure', () => {
  test('is what the other districts state of the same year and kind, with the verdict', () => {
    expect(beside('huangpu-2019.a.growth.2018.result')).toEqual([
      ['minhang', 'minhang-2019.a.growth.2018.result', 'same'],
      ['hongkou', 'hongkou-2019.b.growth.2018.result', 'near'],
    ]);
  });

  test('is a gap with its reason where a district states none', () => {
    expect(beside('huangpu-2019.a.growth.2019.target')).toEqual([
      ['minhang', 'result-only', null],
      ['hongkou', 'result-only', null],
    ]);
  });

  test('is of the districts asked for, whether its own is among them or not', () => {
    expect(beside('huangpu-2019.a.growth.2018.result', ['minhang'])).toEqual([
      ['minhang', 'minhang-2019.a.growth.2018.result', 'same'],
    ]);
  });
});
