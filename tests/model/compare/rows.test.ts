import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../fixtures/build';
import type { Line, Sketch } from '../../fixtures/build';

describe('the step from result to target', () => {
  const step = (line: Omit<Line, 'district'>, sketch: Partial<Sketch> = {}) =>
    comparisonOf({ ...sketch, lines: [{ district: 'huangpu', ...line }] }).panels[0]?.rows[0]?.step;

  it('of growth is in percentage points and has no ratio', () => {
    expect(step({ result: '6.0', target: '不低于5' }, { aspect: 'growth' })).toMatchObject({
      difference: { comparator: 'gte', value: '-1.0' },
      unit: '个百分点',
      ratio: null,
    });
  });

  it('of a share is in percentage points too', () => {
    expect(step({ result: '79', target: '80' }, { unit: '%', measure: 'rate' })).toMatchObject({
      unit: '个百分点',
      ratio: null,
    });
  });

  it('of a level is in its unit, with a ratio', () => {
    expect(step({ result: '392.55', target: '150' })).toMatchObject({
      difference: { comparator: 'eq', value: '-242.55' },
      unit: '亿元',
      ratio: { comparator: 'eq', value: '38.2' },
    });
  });

  it('of a change has no ratio', () => {
    expect(step({ result: '10', target: '5' }, { aspect: 'change' })).toMatchObject({
      ratio: null,
    });
  });

  it('says what it rests on: estimates and approximations', () => {
    expect(step({ result: '预计6.8左右', target: '7.5' }, { unit: '%' })).toMatchObject({
      estimated: true,
      approximate: true,
    });
  });

  it('is there, but undetermined, between two lower bounds', () => {
    expect(step({ result: '不低于5', target: '不低于6' })).toMatchObject({
      state: 'undetermined',
      unit: '亿元',
      from: { kind: 'result' },
      to: { kind: 'target' },
    });
  });

  it.each([
    ['words', { result: '79', target: '完成市政府下达目标' }],
    ['a missing target', { result: '79' }],
  ])('is none with %s', (_, line) => {
    expect(step(line)).toBeNull();
  });
});
