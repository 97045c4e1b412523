import type { zh } from '../zh/documents';

export const en: typeof zh = {
  untitled: 'Brief',
  chart: (number) => `Figure ${number}`,
  table: (number) => `Table ${number}`,
  caption: (label, subject) => `${label}  ${subject}`,
  matrix: 'Indicator by indicator',
  quoted: (text) => `“${text}”`,
  from: (source) => `— ${source}`,
  missing: (name) =>
    `Left out here: the present data does not have it, or the report was not loaded (${name}).`,
  unsourced: 'The text of some reports could not be read: their figures have no footnote',
  elsewhere: (figures) =>
    `The sentences behind its ${figures} numbers open in the same table of Qubi`,
  references: 'References',
  colophon: (version) => `Made with Qubi 区比, data version ${version}.`,
  version: (version) => `Data version ${version}`,
  sources: 'Sources of the numbers: ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  ordinals: {
    section: (number) => `${number}. `,
    item: (number) => `(${number}) `,
  },
  summary: { title: 'Main indicators (result → target)' },
  page: {
    note: 'Notes',
    endnotes: 'Where the numbers stand',
    endnotesLead: 'Characters in 〔〕 are missing from the received texts and were restored.',
    dataOf: 'Data of the chart',
    madeWith: 'Made with Qubi 区比',
    address: 'The page on which it can be edited',
    backTo: (caption) => `Back to ${caption}`,
  },
  office: {
    shownIn: (title, label) => `${title} (${label})`,
    part: (title, part, all) => `${title} (${part}/${all})`,
    cut: (shown, all) =>
      `The first ${shown} of ${all} slides; the Word, HTML and Excel files have all of it`,
    notesAtEnd: 'Notes at the end. ',
    cited: (quotes, place) => `${quotes.join('; ')}, ${place}.`,
    place: (title, paragraph, reference) =>
      `${title} (reference [${reference}]), paragraph ${paragraph}`,
    placeAgain: (paragraph, reference) => `reference [${reference}], paragraph ${paragraph}`,
    appendix: 'Appendix: where the numbers stand',
    appendixLead:
      'Raised numbers in brackets in the text are those of the entries below. Characters in 〔〕 are missing from the received texts and were restored.',
    checked: 'Check in Qubi',
    reports: (count) => `From ${count} district government work report${count === 1 ? '' : 's'}`,
    keywords: ['government work reports', 'district comparison'],
    absent: (column, parts) => `${column}: ${parts.join('; ')}`,
    absentOf: (districts, what) => `${districts.join(', ')} – ${what}`,
    range: 'Ranges: the bar ends at the lower end, the line at the upper',
  },
  archive: {
    pictures: 'pictures',
    data: 'data',
    figures: 'all-figures.csv',
    readme: {
      page: 'the whole brief; opens in a browser, prints',
      brief: 'the brief as a file; opens on the Brief page of Qubi to be edited',
      pictures: 'each chart and table as PNG and SVG, with title, values, notes and source in it',
      data: 'the data of each chart and table, a line a cell, once where two have the same; the column “Why there is none” says why a number is missing',
      figures: 'every figure of the brief with its source',
      contents: 'Contents',
      sources: 'Sources',
      quote: 'Quotation',
      limits:
        'Characters in 〔〕 are missing from the received texts and were restored. Derived numbers are not in the CSV files.',
    },
  },
};
