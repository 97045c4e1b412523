import { describe, expect, test } from 'vitest';
import { filterMatrix, matrixOf } from '../../../src/model/matrix';
import type { MatrixFilter } from '../../../src/model/matrix';
import { wordingsOf } from '../../../src/model/targets/filter';
import { documentsFor, type Line } from '../../fixtures/build';

const all: MatrixFilter = { themes: [], comparable: false, targeted: false, wordings: [] };

const passes = (lines: readonly Line[], filter: Partial<MatrixFilter>) => {
  const groups = matrixOf(documentsFor({ lines }), ['huangpu', 'minhang']);
  return filterMatrix(groups, { ...all, ...filter }).length > 0;
};

const alone: Line = { district: 'huangpu', result: '200' };
const promised: Line = { district: 'minhang', target: '不低于210' };

describe('a row passes', () => {
  test.each<[string, readonly Line[], Partial<MatrixFilter>, boolean]>([
    ['no filter', [alone], {}, true],
    ['its own theme', [alone], { themes: ['theme'] }, true],
    ['another theme', [alone], { themes: ['other'] }, false],
    ['«comparable» with one district', [alone], { comparable: true }, false],
    ['«comparable» with two', [alone, promised], { comparable: true }, true],
    ['«with a target» without one', [alone], { targeted: true }, false],
    ['«with a target» with one', [promised], { targeted: true }, true],
    ['its wording', [promised], { wordings: ['gte'] }, true],
    ['another wording', [promised], { wordings: ['approx', 'range'] }, false],
  ])('%s', (_, lines, filter, passed) => {
    expect(passes(lines, filter)).toBe(passed);
  });
});

test.each([
  ['不低于5', ['gte']],
  ['超过5', ['gte']],
  ['不超过5', ['lte']],
  ['5左右', ['approx']],
  ['5～6', ['range']],
  ['5', ['eq']],
  ['力争5', ['eq', 'firm']],
  ['力争超过5', ['gte', 'firm']],
  ['保持稳定', ['qualitative']],
])('the target %s is worded %j', (target, wordings) => {
  const { figures } = documentsFor({ lines: [{ district: 'huangpu', target }] });
  expect(figures.map(wordingsOf)).toEqual([wordings]);
});
