import type { Comparison } from '../../model/comparison';
import type { ReportTexts } from '../../model/footnotes';
import type { Language } from '../../model/types';
import { sheetWords } from '../../model/words/sheets';
import { recordsOfComparison } from '../records';
import { exhibitOf } from '../../model/document/exhibit';
import { indicatorsSheet, notesSheet, verdictsSheet } from './knownSheets';
import type { Known } from './knownSheets';
import { recordsSheet } from './recordsSheet';
import { tableSheet } from './tableSheet';
import { writeXlsx } from './write';

/** What a reader may ask of a spreadsheet beyond the figures. */
export interface XlsxOptions {
  /** With the steps from result to target, which no report states. */
  readonly derived?: boolean;
  /** With the sentences of the reports whose texts are given. */
  readonly texts?: ReportTexts;
  /** Where the page shows the same. */
  readonly address?: string;
}

const noTexts: ReportTexts = new Map();

/**
 * A comparison as .xlsx: the table of the page with typed numbers; notes and sources; every figure
 * with its evidence on a line; definitions; verdicts.
 */
export function comparisonXlsx(
  comparison: Comparison,
  language: Language,
  { derived = false, texts = noTexts, address = '' }: XlsxOptions = {},
): Promise<Blob> {
  const words = sheetWords[language];
  const content = exhibitOf(comparison, language);
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const stepped = rows.some(({ step }) => step !== null);
  const known: Known = {
    ...content,
    indicators: [...new Set(rows.flatMap(({ indicators }) => indicators))],
    judgements: comparison.judgements,
    reports: comparison.reports,
    units: comparison.units,
    version: comparison.version,
    derived: stepped ? (derived ? words.derivedIn : words.derivedLeftOut) : '',
    address,
  };
  const style = { language, units: comparison.units, texts };
  return writeXlsx([
    tableSheet(content, comparison, language, derived),
    notesSheet(known, language),
    recordsSheet(words.sheets.details, recordsOfComparison(comparison), style),
    indicatorsSheet(known, language),
    ...(known.judgements.length === 0 ? [] : [verdictsSheet(known, language)]),
  ]);
}
