import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, columnWidths, partedAtPoint } from '../../../src/exports/picture/columns';

const entry = (text: string) => ({ text, size: 10, bold: false });

describe('the columns of a drawn table', () => {
  test('share what is left over, the first excepted', () => {
    const columns = [[entry('黄浦')], [entry('不低于')], [entry('约')]];
    expect(columnWidths(columns, 100)).toEqual([20, 50, 30]);
  });

  test('give way from the widest on', () => {
    const columns = [[entry('黄浦')], [entry('规模以上工业总产值')]];
    const [first, second] = columnWidths(columns, 80) ?? [];
    expect(first).toBe(20);
    expect(second).toBeCloseTo(60, 0);
  });

  test('are not to be had where a word has no room', () => {
    expect(columnWidths([[entry('manufacturing')], [entry('1')]], 40)).toBeNull();
  });

  test('never take more than the room there is', () => {
    const texts = fc.array(fc.constantFrom('黄浦', '不低于5%', 'at least 5%', '控制在指标以内'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), fc.nat(900), (columns, room) => {
        const widths = columnWidths(
          columns.map((each) => each.map(entry)),
          room,
        );
        const sum = (widths ?? []).reduce((all, each) => all + each, 0);
        return sum <= room + 0.001;
      }),
    );
  });

  test('end their integers at one place', () => {
    const { anchor, whole } = columnOf(['不低于5%', '6.03%', '— 未提及'].map(entry), 0, 100);
    expect(anchor).toBe(100 - 25);
    expect(whole).toBe(true);
    expect(columnOf([entry('12345')], 0, 10)).toMatchObject({ anchor: null, whole: false });
  });

  test.each([
    ['不低于5%', ['不低于5', '%']],
    ['−12,345.67亿元', ['−12,345', '.67亿元']],
    ['6%～6.5%', ['6', '%～6.5%']],
    ['— 未提及', null],
  ])('part %s where its integer ends', (text, parts) => {
    expect(partedAtPoint(text)).toEqual(parts);
  });
});
