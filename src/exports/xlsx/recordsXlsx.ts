import { documentsOf } from '../../model/documents';
import type { Documents } from '../../model/documents';
import type { ReportTexts } from '../../model/footnotes';
import { judgedFamilies } from '../../model/judgements';
import type { Catalogue, Language } from '../../model/types';
import { sheetWords } from '../../model/words/sheets';
import { termWords } from '../../model/words/terms';
import { recordsOfFigures } from '../records';
import type { DataRecord } from '../records';
import type { XlsxOptions } from './comparisonXlsx';
import { indicatorsSheet, notesSheet, verdictsSheet } from './knownSheets';
import type { Known } from './knownSheets';
import { recordsSheet } from './recordsSheet';
import { writeXlsx } from './write';

const noTexts: ReportTexts = new Map();

/** Records as .xlsx under a title, with the definitions, verdicts and sources of what is in them. */
export function recordsXlsx(
  title: string,
  records: readonly DataRecord[],
  catalogue: Catalogue,
  language: Language,
  { texts = noTexts, address = '' }: Omit<XlsxOptions, 'derived'> = {},
): Promise<Blob> {
  const words = sheetWords[language];
  const used = new Set(records.flatMap(({ figure }) => figure?.indicator.id ?? []));
  const spoken = new Set(records.map(({ report }) => report));
  const reports = catalogue.reports.filter((each) => spoken.has(each));
  const figures = records.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const known: Known = {
    title,
    subtitle: '',
    notes: [],
    source: [...new Set(reports.map(({ received }) => received[language]))].join(' | '),
    indicators: catalogue.indicators.filter(({ id }) => used.has(id)),
    judgements: judgedFamilies(documentsOf(catalogue, figures), reports).flatMap(
      (each) => each.judgements,
    ),
    reports,
    units: catalogue.units,
    version: catalogue.version,
    derived: '',
    address,
  };
  return writeXlsx([
    recordsSheet(words.sheets.data, records, { language, units: catalogue.units, texts }),
    notesSheet(known, language),
    indicatorsSheet(known, language),
    ...(known.judgements.length === 0 ? [] : [verdictsSheet(known, language)]),
  ]);
}

/** All figures of all reports, with everything that must be known of them. */
export function everythingXlsx(
  { catalogue, figures }: Documents,
  language: Language,
  options: Omit<XlsxOptions, 'derived'> = {},
): Promise<Blob> {
  const reported = catalogue.districts.filter((each) =>
    figures.some(({ district }) => district === each),
  );
  const names = reported.map(({ name }) => name[language]);
  const title = sheetWords[language].allTitle(names.join(termWords[language].signs.list));
  return recordsXlsx(title, recordsOfFigures(figures), catalogue, language, options);
}
