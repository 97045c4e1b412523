import type { zh } from '../zh/documents';

import type { BriefItem } from '../../brief';

const missing: Readonly<Record<BriefItem['type'], string>> = {
  comparison: 'A chart or table',
  quotation: 'A quotation',
  heading: 'A heading',
  text: 'A paragraph',
};

function numbered(notes: readonly string[], dot: string, between: string): string {
  if (notes.length < 2) return notes.join('');
  return notes.map((note, index) => `${index + 1}${dot}${note}`).join(between);
}

export const en: typeof zh = {
  page: {
    untitled: 'Brief',
    chart: (number) => `Figure ${number}`,
    table: (number) => `Table ${number}`,
    note: 'Notes',
    endnotes: 'Where the numbers stand',
    endnotesLead: 'Characters in 〔〕 are missing from the received texts and were restored.',
    notesOf: 'Sources of the numbers: ',
    dataOf: 'Data of the chart',
    references: 'References',
    version: (version) => `Data version ${version}`,
    madeWith: 'Made with Qubi 区比',
    address: 'The page on which it can be edited',
    backTo: (caption) => `Back to ${caption}`,
    missing: (name) =>
      `There is nothing to show here: the present data does not have it, or the report was not loaded (${name}).`,
  },
  office: {
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    figure: (number, title) => `Figure ${number}  ${title}`,
    table: (number, title) => `Table ${number}  ${title}`,
    part: (title, part, all) => `${title} (${part}/${all})`,
    notes: (notes) => `Notes: ${numbered(notes, '. ', '; ')}.`,
    notesOf: (title) => `Notes: ${title}`,
    figures: 'Figures and where they stand: ',
    unsourced: 'The text of some reports could not be read: their figures have no footnote',
    sourced: (label, quote, title, place) => `${label}: “${quote}”, 《${title}》, ${place}.`,
    place: (paragraph, reference) => `paragraph ${paragraph} (reference [${reference}])`,
    quoted: (text) => `“${text}”`,
    from: (source) => `— ${source}`,
    references: 'References',
    version: (version) => `Data version: ${version}`,
    checked: 'Check in Qubi',
    missing: (item) =>
      `(${missing[item.type]} is left out here: the data no longer has it, or its text could not be read.)`,
    untitled: 'District government work reports compared',
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
      pictures: 'each chart as PNG and SVG, with title, values, notes and source in it',
      data: 'the data of each chart and table, a line a cell; the column gap_reason says why a number is missing',
      figures: 'every figure of the brief with its source',
      contents: 'Contents',
      sources: 'Sources',
      quote: 'Quotation',
      colon: ': ',
      limits:
        'Characters in 〔〕 are missing from the received texts and were restored. Derived numbers are not in the CSV files.',
    },
  },
};
