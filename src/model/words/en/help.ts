import type { zh } from '../zh/help';

export const en: typeof zh = {
  marks: 'How to read the charts',
  result: 'result',
  target: 'target',
  atLeast: 'at least',
  opens: 'a number opens its sentence',
  dismiss: 'Got it',
  keys: 'Keys',
  close: 'Close keys',
  search: 'search',
  list: 'list the keys',
  arrows: 'move between the numbers of a chart',
  enter: 'open the sentence of a number',
  escape: 'close what is open',
  inReport: (does) => `in a report: ${does}`,
};
