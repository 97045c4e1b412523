import { expect, it } from 'vitest';
import { findingOf } from '../../../src/model/finding';
import { comparisonOf } from '../../fixtures/build';
import type { Line, Sketch } from '../../fixtures/build';

/** A verdict that keeps two sides together, with a note. */
export const near = {
  verdict: 'near',
  why: { zh: '两份报告都未给出定义', en: 'neither report defines its term' },
} as const;
/** Three names under which districts report what they take in. */
export const revenues = {
  a: { zh: '区级财政收入', en: 'District-level fiscal revenue' },
  b: { zh: '一般公共预算收入', en: 'General public budget revenue' },
  c: { zh: '财政总收入', en: 'Total fiscal revenue' },
};
const share = {
  unit: '%',
  measure: 'rate',
  names: { a: { zh: '研发强度', en: 'R&D intensity' } },
} as const;

/** What each district states: result and target, `-` where there is none. */
export function says(lines: Readonly<Record<string, string>>): Line[] {
  return Object.entries(lines).map(([district, said]) => {
    const [result = '-', target = '-'] = said.split(' → ');
    return {
      district,
      ...(result === '-' ? {} : { result }),
      ...(target === '-' ? {} : { target }),
    };
  });
}

/** Growth of one indicator. */
export function growth(lines: Readonly<Record<string, string>>): Sketch {
  return { aspect: 'growth', lines: says(lines) };
}

/** Its level, in 亿元. */
export function level(lines: Readonly<Record<string, string>>): Sketch {
  return { aspect: 'value', lines: says(lines) };
}

/** A share, in %. */
export function rate(lines: Readonly<Record<string, string>>): Sketch {
  return { ...share, aspect: 'value', lines: says(lines) };
}

/** A title, what is stated, and the findings that it warrants. */
export type Case = readonly [title: string, sketch: Sketch, zh: string | null, en: string | null];

/** Each case: what is stated, and the finding in both languages. */
export function hold(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, sketch, zh, en) => {
    const comparison = comparisonOf(sketch);
    expect(findingOf(comparison, 'zh')).toBe(zh);
    expect(findingOf(comparison, 'en')).toBe(en);
  });
}
