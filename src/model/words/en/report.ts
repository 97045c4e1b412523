import type { zh } from '../zh/report';
import { counted } from './counted';

export const en: typeof zh = {
  reports: 'Choose a report',
  year: 'Year of the reports',
  yearsDiffer:
    'Different years: each district has the results of the year before its report and the targets of its own; figures of different years are not set against each other.',
  ofYear: (year) => `report of ${year}`,
  meta: (figures, places) =>
    `${counted(figures, 'figure')} in ${counted(places, 'place')}, marked in the text: point at one for the other districts, click it for its source sentence.`,
  copyReference: 'Copy reference',
  referenceCopied: 'Reference copied',
  reading: 'Text',
  readings: { restored: 'Restored', received: 'As received' },
  readingHints: {
    restored: 'Lost characters are restored in 〔　〕, web page furniture is left out',
    received:
      'As received: lost characters stay lost, web page furniture stays in grey; headings and paragraphs are the edition’s',
  },
  outline: 'Contents',
  opening: 'Opening',
  sectionFigures: (count) => counted(count, 'number'),
  find: 'Find in the report',
  findHint: 'Find, e.g. 国资国企',
  foundNone: 'Not found',
  found: (nth, all) => `${nth} of ${all}`,
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  places: 'Numbers',
  place: (nth, all) => `number ${nth} of ${all}`,
  map: (results, targets) =>
    `Where the numbers stand in the text: results in ${counted(results, 'place')}, targets in ${targets}`,
  mapResults: (count) => counted(count, 'result'),
  mapTargets: (count) => counted(count, 'target'),
  paragraphLink: (number) => `Link to paragraph ${number}`,
  entry: 'The report’s own note',
  entrySign: (term) => `note: ${term}`,
  unknownFigure: 'What is known of this number did not load',
  open: 'click for the source sentence',
  copyExcerpt: 'Copy with citation',
  excerptCopied: 'Quotation and source copied',
  how: 'How to read it; keys',
  legend: {
    result: 'result: solid line',
    target: 'target: dashed line',
    current: 'the number whose source is open',
    repair: 'missing from the received text, restored',
    likely: 'probably missing, restored',
    sign: 'the report’s own note: point at it or tap it',
    hit: 'found words',
  },
  lost: (characters, count) =>
    `The received text lost “${characters}”; this edition restores ${count} characters. Find works with and without them.`,
  keys: {
    step: 'next and previous number',
    arrows: 'on a number: next and previous',
    enter: 'open the source sentence',
    find: 'find',
    escape: 'close',
  },
  shortcuts: 'Single keys (?, j, k, /)',
};
