import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../fixtures/build';
import { drawn, judged, names, panels } from './drawn';

describe('the panels of a comparison', () => {
  const lines = [
    { district: 'huangpu', indicator: 'a', result: '225.00' },
    { district: 'minhang', indicator: 'b', result: '831' },
    { district: 'hongkou', indicator: 'a', result: '116.75' },
  ];

  it('keep together what is the same or nearly the same', () => {
    const verdicts = [judged('huangpu/a', 'minhang/b', 'near')];
    expect(panels({ names, lines, verdicts })).toHaveLength(1);
  });

  it('set apart what does not compare, the fuller panel first', () => {
    const verdicts = [
      judged('huangpu/a', 'minhang/b', 'differs'),
      judged('hongkou/a', 'minhang/b', 'differs'),
    ];
    expect(panels({ names, lines, verdicts })).toEqual([
      ['huangpu a: 225.00', 'hongkou a: 116.75'],
      ['minhang b: 831'],
    ]);
  });

  it('set apart what compares with only a part of a panel', () => {
    const verdicts = [judged('hongkou/a', 'minhang/b', 'differs')];
    expect(panels({ names, lines, verdicts })).toEqual([
      ['huangpu a: 225.00', 'minhang b: 831'],
      ['hongkou a: 116.75'],
    ]);
  });

  it('keep the order in which the districts are asked for', () => {
    const districts = ['hongkou', 'minhang', 'huangpu'];
    expect(panels({ names, lines, districts })).toEqual([
      ['hongkou a: 116.75', 'minhang b: 831', 'huangpu a: 225.00'],
    ]);
  });

  it('show a district without any figure in the first panel only', () => {
    const verdicts = [judged('huangpu/a', 'minhang/b', 'differs')];
    const districts = ['huangpu', 'minhang', 'jingan'];
    expect(panels({ names, lines: lines.slice(0, 2), verdicts, districts })).toEqual([
      ['huangpu a: 225.00', 'jingan : not-mentioned'],
      ['minhang b: 831'],
    ]);
  });

  it('carry the verdicts between the sides shown and no others', () => {
    const verdicts = [judged('huangpu/a', 'minhang/b', 'differs')];
    const { judgements } = comparisonOf({ names, lines, verdicts });
    expect(
      judgements.map(({ left, right, verdict }) => [left.district.id, right.district.id, verdict]),
    ).toEqual([
      ['huangpu', 'minhang', 'differs'],
      ['huangpu', 'hongkou', 'same'],
      ['minhang', 'hongkou', 'same'],
    ]);
  });
});

describe('a district that reports on two definitions', () => {
  const two = [
    { district: 'minhang', indicator: 'a', target: '1000' },
    { district: 'minhang', indicator: 'b', result: '1561' },
  ];

  it('has two rows, and no step between them, where they do not compare', () => {
    const comparison = comparisonOf({
      names,
      lines: two,
      verdicts: [judged('minhang/a', 'minhang/b', 'differs')],
    });
    expect(drawn(comparison)).toEqual([
      ['minhang a: other-definition | 1000'],
      ['minhang b: 1561 | other-definition'],
    ]);
    expect(comparison.panels.flatMap((panel) => panel.rows.map((row) => row.step))).toEqual([
      null,
      null,
    ]);
  });

  it('has one row, and a step, where one completes the other', () => {
    const comparison = comparisonOf({
      names,
      lines: two,
      verdicts: [judged('minhang/a', 'minhang/b', 'near')],
    });
    expect(drawn(comparison)).toEqual([['minhang a+b: 1561 | 1000']]);
    expect(comparison.panels[0]?.rows[0]?.step).toMatchObject({
      difference: { comparator: 'eq', value: '-561' },
    });
  });

  it('has two rows where both fill the same column', () => {
    const lines = [...two, { district: 'minhang', indicator: 'b', target: '900' }];
    const verdicts = [judged('minhang/a', 'minhang/b', 'near')];
    expect(panels({ names, lines, verdicts })).toEqual([
      ['minhang a: other-definition | 1000', 'minhang b: 1561 | 900'],
    ]);
  });
});
