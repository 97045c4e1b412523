import { describe, expect, it } from 'vitest';
import { districtsNamed } from '../../src/model/selection';
import { absentIn, besideOf, compare } from '../../src/model/compare';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { comparisonOf, documentsFor, ruled } from '../fixtures/build';
import type { Line } from '../fixtures/build';
import { comparators, zeros } from '../fixtures/comparisons';
import { drawn, names, panels } from './compare/drawn';

describe('the columns of a comparison', () => {
  const slots = (lines: Line[], aspect: 'value' | 'growth' = 'growth') =>
    comparisonOf({ aspect, lines }).slots.map(({ year, kind }) => `${year} ${kind}`);

  it('are results before targets', () => {
    const lines = [{ district: 'huangpu', result: '6.0', target: '5' }];
    expect(slots(lines)).toEqual(['2018 result', '2019 target']);
  });

  it('are those that at least one district fills', () => {
    expect(slots([{ district: 'huangpu', target: '5' }, { district: 'minhang' }])).toEqual([
      '2019 target',
    ]);
  });

  it('leave out what is stated of another aspect', () => {
    const lines: Line[] = [
      { district: 'huangpu', result: '6.0' },
      { district: 'minhang', aspect: 'value', target: '300' },
    ];
    expect(slots(lines)).toEqual(['2018 result']);
  });

  it('leave out the base year, which goes with its row', () => {
    const comparison = comparisonOf({
      aspect: 'value',
      lines: [{ district: 'minhang', base: '77', result: '79' }],
    });
    expect(comparison.slots).toEqual([{ year: 2018, kind: 'result', lag: 1 }]);
    expect(comparison.panels[0]?.rows[0]?.base?.year).toBe(2017);
  });

  it('are none where nothing is stated', () => {
    expect(slots([{ district: 'huangpu', aspect: 'value', result: '225.00' }])).toEqual([]);
  });
});

describe('zero', () => {
  it('is an answer: a figure in every cell, and a step of zero', () => {
    for (const comparison of [zeros.value, zeros.growth]) {
      const rows = comparison.panels.flatMap((panel) => panel.rows);
      expect(rows.flatMap((row) => row.cells).every((cell) => cell.state === 'figure')).toBe(true);
      expect(rows.every((row) => row.step !== null)).toBe(true);
    }
  });

  it('has no ratio to it', () => {
    expect(zeros.value.panels[0]?.rows[0]?.step).toMatchObject({ state: 'told', ratio: null });
  });
});

describe('a question', () => {
  const documents = documentsFor({ lines: [{ district: 'huangpu', result: '225.00' }] });

  it('for an unknown family has no comparison', () => {
    expect(
      compare(documents, { family: 'weather', aspect: 'value', districts: [], year: null }),
    ).toBeNull();
  });

  it('leaves out districts that the catalogue does not know', () => {
    const districts = ['huangpu', 'atlantis'];
    const comparison = compare(documents, {
      family: 'family',
      aspect: 'value',
      districts,
      year: null,
    });
    expect(comparison?.reports.map((report) => report.district.id)).toEqual(['huangpu']);
  });

  it("takes a district's newest report, unless another year is asked for", () => {
    const { catalogue } = documents;
    const reports = catalogue.reports.flatMap((report) => [
      report,
      { ...report, id: `${report.district.id}-2018`, year: 2018 },
    ]);
    const asked = (year: number | null) => {
      const own = { ...documents, catalogue: { ...catalogue, reports } };
      const question = { family: 'family', aspect: 'value', districts: ['huangpu'], year } as const;
      return compare(own, question)?.reports.map((report) => report.id);
    };
    expect([null, 2019, 2018].map(asked)).toEqual([
      ['huangpu-2019'],
      ['huangpu-2019'],
      ['huangpu-2018'],
    ]);
  });
});

describe('the fixture of comparators', () => {
  it.each(['value', 'growth'] as const)('has every one of them in %s', (aspect) => {
    const used = comparators[aspect].panels
      .flatMap((panel) => panel.rows.flatMap((row) => row.cells))
      .flatMap((cell) => (cell.state === 'figure' ? [cell.figure.statement.comparator] : []));
    expect(new Set(used)).toEqual(
      new Set(['eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'range', 'qualitative']),
    );
  });
});

describe('the panels of a comparison', () => {
  const lines = [
    { district: 'huangpu', indicator: 'a', result: '225.00' },
    { district: 'minhang', indicator: 'b', result: '831' },
    { district: 'hongkou', indicator: 'a', result: '116.75' },
  ];

  it('keep together what is the same or nearly the same', () => {
    const verdicts = [ruled('huangpu/a', 'minhang/b', 'near')];
    expect(panels({ names, lines, verdicts })).toHaveLength(1);
  });

  it('set apart what does not compare, the fuller panel first', () => {
    const verdicts = [
      ruled('huangpu/a', 'minhang/b', 'differs'),
      ruled('hongkou/a', 'minhang/b', 'differs'),
    ];
    expect(panels({ names, lines, verdicts })).toEqual([
      ['huangpu a: 225.00', 'hongkou a: 116.75'],
      ['minhang b: 831'],
    ]);
  });

  it('set apart what compares with only a part of a panel', () => {
    const verdicts = [ruled('hongkou/a', 'minhang/b', 'differs')];
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
    const verdicts = [ruled('huangpu/a', 'minhang/b', 'differs')];
    const districts = ['huangpu', 'minhang', 'jingan'];
    expect(panels({ names, lines: lines.slice(0, 2), verdicts, districts })).toEqual([
      ['huangpu a: 225.00', 'jingan : not-mentioned'],
      ['minhang b: 831'],
    ]);
  });

  it('carry the verdicts between the sides shown and no others', () => {
    const verdicts = [ruled('huangpu/a', 'minhang/b', 'differs')];
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
      verdicts: [ruled('minhang/a', 'minhang/b', 'differs')],
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
      verdicts: [ruled('minhang/a', 'minhang/b', 'near')],
    });
    expect(drawn(comparison)).toEqual([['minhang a+b: 1561 | 1000']]);
    expect(comparison.panels[0]?.rows[0]?.step).toMatchObject({
      difference: { comparator: 'eq', value: '-561' },
    });
  });

  it('has two rows where both fill the same column', () => {
    const lines = [...two, { district: 'minhang', indicator: 'b', target: '900' }];
    const verdicts = [ruled('minhang/a', 'minhang/b', 'near')];
    expect(panels({ names, lines, verdicts })).toEqual([
      ['minhang a: other-definition | 1000', 'minhang b: 1561 | 900'],
    ]);
  });
});

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
  return besideOf(documents, figure, districtsNamed(documents.catalogue, districts)).map(
    ({ district, cell, verdict }) => [
      district.id,
      cell.state === 'figure' ? cell.figure.id : cell.reason,
      verdict,
    ],
  );
}

it('tells with its reasons a target that no report gives', () => {
  const own = documentsFor({
    lines: [
      { district: 'huangpu', result: '225.00' },
      { district: 'huangpu', aspect: 'growth', target: '5' },
      { district: 'minhang', result: '296.8' },
    ],
  });
  const question = { family: 'family', aspect: 'value' as const };
  const comparison = compare(own, {
    ...question,
    districts: ['huangpu', 'minhang', 'hongkou'],
    year: null,
  });
  const absent = comparison && absentIn(own, comparison);
  expect(absent?.slot).toEqual({ year: 2019, kind: 'target', lag: 0 });
  expect(
    absent?.reasons.map(({ reason, districts }) => [reason, districts.map(({ id }) => id)]),
  ).toEqual([
    ['growth-only', ['huangpu']],
    ['result-only', ['minhang']],
    ['not-mentioned', ['hongkou']],
  ]);
});

it('is never another family that a district reports on: what stands there is no other definition', () => {
  const own = loadElsewhere();
  const comparison = compare(own, {
    family: 'inferior-class-v-water',
    aspect: 'value',
    districts: ['shiqing'],
    year: 2024,
  });
  const absent = comparison && absentIn(own, comparison);
  expect(absent?.reasons.map(({ reason }) => reason)).toEqual(['not-entered']);
});

describe('what stands beside a figure', () => {
  it('is what the other districts state of the same year and kind, with the verdict', () => {
    expect(beside('huangpu-2019.a.growth.2018.result')).toEqual([
      ['minhang', 'minhang-2019.a.growth.2018.result', 'same'],
      ['hongkou', 'hongkou-2019.b.growth.2018.result', 'near'],
    ]);
  });

  it('is a gap with its reason where a district states none', () => {
    expect(beside('huangpu-2019.a.growth.2019.target')).toEqual([
      ['minhang', 'result-only', null],
      ['hongkou', 'result-only', null],
    ]);
  });

  it('is of the districts asked for, whether its own is among them or not', () => {
    expect(beside('huangpu-2019.a.growth.2018.result', ['minhang'])).toEqual([
      ['minhang', 'minhang-2019.a.growth.2018.result', 'same'],
    ]);
  });
});
