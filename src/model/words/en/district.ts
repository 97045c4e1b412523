import type { zh } from '../zh/district';
import { counted } from './counted';

export const en: typeof zh = {
  title: (district) => `${district}: what it reports and what it promises`,
  choose: 'Choose a district',
  finding: (district, { numbers, words, indicators, targets }) =>
    `${district}’s report gives ${counted(numbers, 'number')} and ${counted(words, 'statement')} in words on ${counted(indicators, 'indicator')}; ${targets} of them are targets`,
  compared: ({ alone, comparable }) =>
    `Other districts report ${comparable} of the indicators on the same or a similar definition; ${alone} are reported by this district only`,
  find: 'Find in this district',
  findHint: 'indicator, own term, number',
  only: (count) => `Only what no other district reports (${count})`,
  shown: (shown, all) =>
    shown === all ? counted(all, 'indicator') : `${shown} of ${counted(all, 'indicator')}`,
  empty: 'No indicator matches this choice.',
  others: 'Others',
  alone: 'this district only',
  near: 'similar',
  differs: 'differs',
  termed: (quoted) => `in the report: ${quoted}`,
  incomplete:
    'Some reports did not load, so it cannot be said yet what this district alone reports.',
  file: (district, year) => `${district} ${year} all figures`,
};
