import { describe, expect, test } from 'vitest';
import { condense } from '../../scripts/problems';

const lines = (count: number, line: (row: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 2));

describe('what is wrong', () => {
  test('is all said, up to fifty problems', () => {
    const fifty = lines(50, (row) => `a.csv row ${row}: unknown unit: 两 (did you mean 辆?)`);
    expect(condense(fifty)).toEqual(fifty);
  });

  test('is said by kind where it is more, the most frequent first, each with its number', () => {
    const said = condense([
      ...lines(2, (row) => `a.csv row ${row}: unknown unit: 两: 3 (did you mean 辆?)`),
      ...lines(45, (row) => `b.csv row ${row}: numeral without an account: …【${row}】… (a row)`),
      ...lines(
        4,
        (row) => `c.md row ${row}: false absence of ${'ab'[row % 2]}: …【甲】… (state it)`,
      ),
      'c.csv: missing file',
    ]);
    expect(said).toEqual([
      'numeral without an account: 45',
      '  b.csv row 2: numeral without an account: …【2】… (a row)',
      '  b.csv row 3: numeral without an account: …【3】… (a row)',
      '  b.csv row 4: numeral without an account: …【4】… (a row)',
      '  and 42 more',
      'false absence: 4',
      '  c.md row 2: false absence of a: …【甲】… (state it)',
      '  c.md row 3: false absence of b: …【甲】… (state it)',
      '  c.md row 4: false absence of a: …【甲】… (state it)',
      '  and 1 more',
      'unknown unit: 2',
      '  a.csv row 2: unknown unit: 两: 3 (did you mean 辆?)',
      '  a.csv row 3: unknown unit: 两: 3 (did you mean 辆?)',
      'missing file: 1',
      '  c.csv: missing file',
    ]);
  });
});
