import type { zh } from '../zh/terms';

/** Several notes are told apart by numbers, since they have semicolons of their own. */
function numbered(notes: readonly string[]): readonly string[] {
  return notes.length === 1 ? notes : notes.map((note, index) => `${index + 1}. ${note}`);
}

/** A column of a report whose year differs from its neighbours': `last year’s result`. */
function yearsBack(lag: number, kind: string): string {
  if (lag === 1) return `last year’s ${kind}`;
  if (lag === 0) return `this year’s ${kind}`;
  return lag > 0 ? `${kind} ${lag} years before` : `${kind} ${-lag} years ahead`;
}

const kinds = { result: 'result', target: 'target' };

export const en: typeof zh = {
  tag: 'en',
  locale: 'en-GB',
  ownName: 'English',
  signs: {
    list: ', ',
    terms: '; ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    space: ' ',
    bracketed: (text) => ` (${text})`,
  },
  gaps: {
    'not-mentioned': 'not mentioned',
    'not-entered': 'not entered',
    'mentioned-only': 'named only',
    'words-only': 'in words only',
    'growth-only': 'growth only',
    'value-only': 'level only',
    'change-only': 'change only',
    'target-only': 'target only',
    'result-only': 'result only',
    'other-definition': 'other definition',
  },
  verdicts: {
    same: 'same definition',
    near: 'similar, not identical',
    differs: 'not comparable',
  },
  kinds,
  aspects: {
    value: '',
    growth: 'year-on-year growth',
    change: 'change on the year before',
  },
  measures: { flow: 'of the year', stock: 'at a moment or in all', rate: 'rate' },
  comparators: {
    eq: 'as stated',
    gte: 'at least',
    gt: 'more than',
    lte: 'at most',
    lt: 'less than',
    approx: 'about',
    range: 'range',
    qualitative: 'in words',
  },
  status: {
    estimated: 'estimated',
    derived: 'derived',
  },
  slot: (slot) => {
    if ('yearInRow' in slot) return kinds[slot.kind];
    return 'lag' in slot && slot.year === null
      ? yearsBack(slot.lag, kinds[slot.kind])
      : `${slot.year} ${kinds[slot.kind]}`;
  },
  opening: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  noDate: 'date unknown',
  dated: (district, year) => `${district} (${year})`,
  translated: (english) => english,
  source: (issuer, title, date) => `${issuer}, ${title} (${date})`,
  paragraph: (number) => `paragraph ${number}`,
  paragraphs: (first, last) => `paragraphs ${first}–${last}`,
  sources: (titles, received) => `Source: ${titles.join(', ')}; ${received.join(', ')}`,
  and: (one, other) => `${one} with ${other}`,
  ofDistrict: (district, what) => `${district}, ${what}`,
  table: {
    district: 'District',
    indicator: 'Indicator',
    base: (year) => (year === null ? 'Base two years before' : `Base of ${year}`),
    step: 'Step (derived)',
    differs: 'Other definition',
    apart: (term) => `${term} (other definition)`,
    over: (term) => `${term === '' ? '' : `${term}: `}Different definition, not comparable`,
    notes: (notes) => `Notes: ${numbered(notes).join('; ')}.`,
  },
};
