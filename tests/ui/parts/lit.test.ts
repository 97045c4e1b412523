import { afterEach, describe, expect, test, vi } from 'vitest';
import { layoutOf } from '../../../src/charts/chart';
import { light, litAmong, onLit } from '../../../src/ui/parts/lit';
import { frameOf } from '../../charts/frames';
import { comparators, zeros } from '../../fixtures/comparisons';

const { marks } = layoutOf(comparators.growth, frameOf());
const others = layoutOf(zeros.growth, frameOf()).marks;

afterEach(() => light(null));

describe('what is lit with a mark', () => {
  test('in its own chart: its row', () => {
    const lit = litAmong(marks, marks[2]!);
    expect([...(lit ?? [])].map((at) => marks[at]?.row)).toEqual([marks[2]!.row, marks[2]!.row]);
  });

  test('in another chart: all marks of its district', () => {
    const mark = marks.find(({ row }) => row.district.id === 'hongkou')!;
    const lit = litAmong(others, mark);
    const districts = [...(lit ?? [])].map((at) => others[at]?.row.district.id);
    expect(districts).toEqual(['hongkou', 'hongkou']);
  });

  test('in a chart without its district: nothing stands out', () => {
    const elsewhere = marks.find(({ row }) => row.district.id === 'chongming')!;
    expect(litAmong(others, elsewhere)).toBeNull();
    expect(litAmong(others, null)).toBeNull();
  });
});

test('every chart of the page is told, also one that comes later, until it is gone', () => {
  const [first, later] = [vi.fn(), vi.fn()];
  const stop = onLit(marks, first);
  light(marks[0]!);
  expect(first.mock.lastCall?.[0]).toEqual(new Set([0, 1]));
  onLit(others, later)();
  expect(later.mock.lastCall?.[0]).toEqual(litAmong(others, marks[0]!));
  stop();
  light(null);
  expect(first).toHaveBeenCalledTimes(2);
});
