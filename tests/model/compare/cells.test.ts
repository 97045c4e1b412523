import { describe, expect, it } from 'vitest';
import { comparisonOf, loaded, publishedOf, ruled } from '../../fixtures/build';
import type { Line } from '../../fixtures/build';
import { gaps } from '../../fixtures/comparisons';
import { drawn, names, panels } from './drawn';
import { compare } from '../../../src/model/compare';

describe('an empty cell', () => {
  const cases: readonly (readonly [string, readonly Line[], string])[] = [
    ['nothing is stated', [], 'not-mentioned'],
    [
      'its growth alone is stated',
      [{ district: 'minhang', aspect: 'growth', result: '6' }],
      'growth-only',
    ],
    [
      'its change alone is stated',
      [{ district: 'minhang', aspect: 'change', result: '31' }],
      'change-only',
    ],
    [
      'only words are, on another aspect',
      [{ district: 'minhang', aspect: 'growth', result: '保持稳定' }],
      'words-only',
    ],
    ['only a target is', [{ district: 'minhang', target: '300' }], 'target-only'],
    ['only another year is', [{ district: 'minhang', base: '280' }], 'other-definition'],
  ];

  it.each(cases)('says why when %s', (_, lines, reason) => {
    const comparison = comparisonOf({
      names,
      lines: [{ district: 'huangpu', result: '225.00' }, ...lines],
      verdicts: [ruled('minhang/a', 'minhang/b', 'differs')],
      districts: ['huangpu', 'minhang'],
    });
    expect(drawn(comparison).flat().at(-1)).toContain(`: ${reason}`);
  });

  it('says that a level is all there is of growth', () => {
    const lines: Line[] = [
      { district: 'huangpu', result: '6.0' },
      { district: 'minhang', aspect: 'value', result: '296.8' },
    ];
    expect(panels({ aspect: 'growth', lines })).toEqual([
      ['huangpu a: 6.0', 'minhang a: value-only'],
    ]);
  });

  it('says that a result is all there is', () => {
    const lines = [
      { district: 'huangpu', result: '6.0', target: '5' },
      { district: 'minhang', result: '6.5' },
    ];
    expect(panels({ aspect: 'growth', lines })).toEqual([
      ['huangpu a: 6.0 | 5', 'minhang a: 6.5 | result-only'],
    ]);
  });

  it('hands over what the report states instead', () => {
    const comparison = comparisonOf({
      aspect: 'growth',
      lines: [
        { district: 'huangpu', result: '6.0' },
        { district: 'minhang', aspect: 'value', result: '296.8' },
      ],
    });
    const cell = comparison.panels[0]?.rows[1]?.cells[0];
    expect(cell?.state === 'gap' && cell.instead.map((each) => each.id)).toEqual([
      'minhang-2019.a.value.2018.result',
    ]);
  });

  it.each(['value', 'growth'] as const)(
    'is there for every reason in the fixture of %s',
    (aspect) => {
      const reasons = gaps[aspect].panels
        .flatMap((panel) => panel.rows.flatMap((row) => row.cells))
        .flatMap((cell) => (cell.state === 'gap' ? [cell.reason] : []));
      const own = aspect === 'value' ? 'growth-only' : 'value-only';
      expect(new Set(reasons)).toEqual(
        new Set([
          own,
          'not-mentioned',
          'words-only',
          'change-only',
          'target-only',
          'result-only',
          'other-definition',
        ]),
      );
    },
  );
});

const sketch = publishedOf({ lines: [{ district: 'huangpu', result: '0' }] });

function reasonIn(mentioned: readonly string[]) {
  const { indicators: own } = sketch.catalogue;
  const indicators = [...own, ...own.map((each) => ({ ...each, id: 'b', family: 'b' }))];
  const catalogue = { ...sketch.catalogue, indicators };
  const documents = loaded({ ...sketch, catalogue, mentioned });
  const districts = ['huangpu', 'hongkou'];
  const comparison = compare(documents, {
    family: 'family',
    aspect: 'value',
    districts,
    year: null,
  });
  const [cell] = comparison?.panels[0]?.rows[1]?.cells ?? [];
  return cell?.state === 'gap' ? cell.reason : null;
}

it('a report that is silent does not mention it', () => {
  expect(reasonIn([])).toBe('not-mentioned');
});

it('a report that names the thing without stating anything only mentions it', () => {
  expect(reasonIn(['a'])).toBe('mentioned-only');
});

it('a mention of another family is no mention of this one', () => {
  expect(reasonIn(['b'])).toBe('not-mentioned');
});
