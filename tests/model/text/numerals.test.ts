import { describe, expect, test } from 'vitest';
import { parseNumerals } from '../../../src/model/text/numeralRows';

const row = {
  report: 'huangpu-2019',
  offset: '26',
  token: '7260',
  class: 'figure',
  reason: '',
  indicator: 'households-signed',
  note: '',
  note_en: '',
};

describe('a row of numbers.csv', () => {
  test.each([
    ['a figure of one indicator', {}, { class: 'figure', indicators: ['households-signed'] }],
    [
      'a numeral that two figures share',
      { indicator: 'a|b' },
      { class: 'figure', indicators: ['a', 'b'] },
    ],
    [
      'an other-number with its note',
      { class: 'other', reason: 'threshold', indicator: '', note: '60岁以上', note_en: 'Over 60' },
      { class: 'other', reason: 'threshold', note: { zh: '60岁以上', en: 'Over 60' } },
    ],
    [
      'a note that a spreadsheet would have run',
      { class: 'other', reason: 'name', indicator: '', note: "'+是缺字", note_en: "'+ is lost" },
      { class: 'other', reason: 'name', note: { zh: '+是缺字', en: '+ is lost' } },
    ],
    ['a numeral that nothing accounts for', { class: 'undecided' }, { class: 'undecided' }],
    [
      'a figure that is not entered',
      { class: 'undecided', reason: 'not-entered' },
      { class: 'undecided' },
    ],
  ])('is %s', (_, cells, use) => {
    expect(parseNumerals([{ ...row, ...cells }])).toEqual([
      { report: 'huangpu-2019', offset: 26, token: '7260', use },
    ]);
  });

  test('keeps the digits that the report has', () => {
    const tokens = ['225.00', '03', '0'].map((token) => ({ ...row, token }));
    expect(parseNumerals(tokens).map(({ token }) => token)).toEqual(['225.00', '03', '0']);
  });

  test.each([
    ['offset', 'x', 'numbers: 1.offset: '],
    ['token', '7,260', 'numbers: 1.token: expected a numeral'],
    ['class', 'fact', 'numbers: 1.class: '],
    ['reason', 'whim', 'numbers: 1.reason: '],
  ])('is refused for its %s %s', (column, value, message) => {
    expect(() => parseNumerals([row, { ...row, [column]: value }])).toThrow(message);
  });
});
