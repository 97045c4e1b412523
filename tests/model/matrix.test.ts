import { describe, expect, test } from 'vitest';
import { filterMatrix, matrixOf } from '../../src/model/matrix';
import { shareOf } from '../../src/model/matrix/lines';
import { documentsFor, reportsNamed, type Line, type Sketch } from '../fixtures/build';
import type { MatrixFilter } from '../../src/model/matrix';
import { wordingsOf } from '../../src/model/targets/filter';

const groupsOf = (sketch: Sketch, districts: readonly string[]) => {
  const documents = documentsFor(sketch);
  return matrixOf(documents, reportsNamed(documents, districts));
};

const rowOf = (sketch: Sketch, districts: readonly string[]) => {
  const [group] = groupsOf(sketch, districts);
  const [row] = group?.rows ?? [];
  if (!row) throw new Error('the sketch has no row');
  return row;
};

const levels: Sketch = {
  lines: [
    { district: 'huangpu', result: '200', target: '不低于210' },
    { district: 'minhang', result: '0' },
  ],
};

test('a bar is the share of the largest level of its line, targets included, and zero is one', () => {
  const [line] = rowOf(levels, ['huangpu', 'minhang']).lines;
  const [huangpu, minhang] = line.cells;
  const shares = [huangpu?.level, huangpu?.targets[0], minhang?.level].map((each) =>
    each ? shareOf(each, line) : null,
  );
  expect(shares).toEqual([200 / 210, 1, 0]);
});

test('a district that states nothing has no entry', () => {
  const { districts } = rowOf(levels, ['huangpu', 'hongkou']);
  expect(districts.map((each) => each.entries.length)).toEqual([1, 0]);
});

test('a row compares when two districts state something that compares', () => {
  expect(rowOf(levels, ['huangpu', 'minhang']).comparable).toBe(true);
  expect(rowOf(levels, ['huangpu', 'hongkou']).comparable).toBe(false);
});

test('a differing definition stands apart and has no bar', () => {
  const apart: Sketch = {
    names: { a: { zh: '床位', en: 'Beds' }, b: { zh: '保基本床位', en: 'Basic beds' } },
    lines: [
      { district: 'huangpu', result: '5' },
      { district: 'minhang', result: '4' },
      { district: 'minhang', indicator: 'b', result: '900' },
    ],
    verdicts: ['huangpu/a', 'minhang/a'].map((left) => ({
      left,
      right: 'minhang/b',
      verdict: 'differs' as const,
      why: { zh: '部分', en: 'a part' },
    })),
  };
  const { lines } = rowOf(apart, ['huangpu', 'minhang']);
  const told = lines.map((line) => [
    line.apart,
    line.verdict,
    line.cells.map(({ level }) => level && shareOf(level, line)),
  ]);
  expect(told).toEqual([
    [false, 'same', [1, 0.8]],
    [true, null, [null]],
  ]);
});

test('a base year is no level of the row, but it is kept', () => {
  const based: Sketch = { lines: [{ district: 'huangpu', base: '42', result: '38' }] };
  const [entry] = rowOf(based, ['huangpu']).districts[0]?.entries ?? [];
  expect(entry?.level?.year).toBe(2018);
  expect(entry?.earlier.map((each) => each.year)).toEqual([2017]);
});

test('every side is judged against the definition that the row is named after', () => {
  const near: Sketch = {
    names: { a: { zh: '区级收入', en: 'Own' }, b: { zh: '公共预算收入', en: 'Budget' } },
    lines: [
      { district: 'huangpu', indicator: 'b', result: '200' },
      { district: 'minhang', indicator: 'a', result: '300' },
    ],
    verdicts: [{ left: 'huangpu/b', right: 'minhang/a', verdict: 'near' }],
  };
  for (const order of [
    ['huangpu', 'minhang'],
    ['minhang', 'huangpu'],
  ]) {
    const { districts } = rowOf(near, order);
    expect(districts.map(({ district, entries }) => [district.id, entries[0]?.verdict])).toEqual(
      order.map((id) => [id, id === 'huangpu' ? 'near' : 'same']),
    );
  }
});

test('columns stand in the order asked for', () => {
  const { districts } = rowOf(levels, ['minhang', 'huangpu']);
  expect(districts.map(({ district }) => district.id)).toEqual(['minhang', 'huangpu']);
});

describe('a district that reports on two indicators', () => {
  const beds = (a: Partial<Line>, b: Partial<Line>): Sketch => ({
    names: { a: { zh: '床位', en: 'Beds' }, b: { zh: '新增床位', en: 'New beds' } },
    lines: [
      { district: 'huangpu', ...a },
      { district: 'huangpu', indicator: 'b', ...b },
    ],
  });

  test('has one line where the one completes the other', () => {
    const { lines } = rowOf(beds({ result: '5' }, { target: '6' }), ['huangpu']);
    expect(lines).toHaveLength(1);
    expect(lines[0].cells[0]?.indicators.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('has two where both state the same', () => {
    const { lines } = rowOf(beds({ result: '5' }, { result: '6' }), ['huangpu']);
    expect(lines.map(({ apart }) => apart)).toEqual([false, false]);
  });
});

test('no row is drawn for a family that none of the districts mentions', () => {
  expect(groupsOf(levels, ['hongkou'])).toEqual([]);
});

test.each([
  ['the one indicator that all entries are on', 'a', '区级财政收入', false],
  ['its family where they are on several', 'b', '财政收入', true],
])('a row goes by %s', (_, indicator, name, several) => {
  const revenues: Sketch = {
    names: {
      a: { zh: '区级财政收入', en: 'District-level fiscal revenue' },
      b: { zh: '一般公共预算收入', en: 'General public budget revenue' },
    },
    lines: [
      { district: 'huangpu', result: '225.00' },
      { district: 'hongkou', indicator, result: '116.75' },
    ],
  };
  const row = rowOf(revenues, ['huangpu', 'hongkou']);
  expect([row.name.zh, row.several]).toEqual([name, several]);
});

const all: MatrixFilter = {
  themes: [],
  comparable: false,
  targeted: false,
  wordings: [],
  words: [],
};

const passes = (lines: readonly Line[], filter: Partial<MatrixFilter>) => {
  const groups = groupsOf({ lines }, ['huangpu', 'minhang']);
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
    ['a word of its name', [alone], { words: ['财政'] }, true],
    ['words that it lacks', [alone], { words: ['财政', '床位'] }, false],
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
