import type { ReportTexts } from '../../model/footnotes';
import type { Crosstab } from '../../model/matrix/crosstab';
import type { Language } from '../../model/types';
import { sheetWords } from '../../model/words/sheets';
import type { DataRecord } from '../records';
import { crosstabSheet } from './crosstabSheet';
import { indicatorsSheet, notesSheet, verdictsSheet } from './knownSheets';
import type { Known } from './knownSheets';
import { recordsSheet } from './recordsSheet';
import { writeXlsx } from './write';

/** What goes with the matrix into its workbook. */
interface CrosstabXlsx {
  /** The same on one line a figure. */
  readonly records: readonly DataRecord[];
  readonly texts: ReportTexts;
  /** Where the page shows the same. */
  readonly address: string;
}

/** The matrix as .xlsx: as it is shown, then what must be known of it and every figure on a line. */
export function crosstabXlsx(
  crosstab: Crosstab,
  language: Language,
  { records, texts, address }: CrosstabXlsx,
): Promise<Blob> {
  const words = sheetWords[language];
  const { judgements, lines, units } = crosstab;
  const stated = lines.flatMap(({ parts }) => parts.flat().flatMap(({ figures }) => figures));
  const known: Known = {
    ...crosstab,
    indicators: [...new Set(stated.map(({ indicator }) => indicator))],
    derived: '',
    address,
  };
  return writeXlsx([
    crosstabSheet(crosstab, language),
    notesSheet(known, language),
    recordsSheet(words.sheets.details, records, { language, units, texts }),
    indicatorsSheet(known, language),
    ...(judgements.length === 0 ? [] : [verdictsSheet(known, language)]),
  ]);
}
