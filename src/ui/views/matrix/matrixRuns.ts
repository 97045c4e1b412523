import type { QueryClient } from '@tanstack/react-query';
import { crosstabHtml, crosstabTsv } from '../../../exports/clipboard';
import { recordsCsv } from '../../../exports/csv';
import { safeName } from '../../../exports/fileName';
import { recordsOfMatrix } from '../../../exports/records';
import { saveCsv, saveFile } from '../../../exports/save';
import type { Documents } from '../../../model/documents';
import type { MatrixGroup } from '../../../model/matrix';
import { crosstabOf } from '../../../model/matrix/crosstab';
import type { CrosstabChoice } from '../../../model/matrix/crosstab';
import { sectionsOf } from '../../../model/matrix/sections';
import type { ReportSummary, Language } from '../../../model/types';
import { copyRich } from '../../clipboard';
import { loadTexts } from '../../export/reportTexts';

/** The matrix as it is shown. */
export interface MatrixRun {
  readonly documents: Documents;
  readonly groups: readonly MatrixGroup[];
  readonly reports: readonly ReportSummary[];
  readonly choice: CrosstabChoice;
  readonly language: Language;
}

const crosstab = ({ documents, groups, reports, choice, language }: MatrixRun) =>
  crosstabOf(documents, groups, reports, choice, language);

const records = ({ groups, choice, language }: MatrixRun) =>
  recordsOfMatrix(sectionsOf(groups, choice.order, language));

/** Copies the table as rich text and as text with tabs. */
export function copyMatrix(run: MatrixRun): Promise<boolean> {
  const table = crosstab(run);
  return copyRich({
    html: crosstabHtml(table, run.language),
    text: crosstabTsv(table, run.language),
  });
}

/** Saves every figure on a line, as CSV. */
export function saveMatrixCsv(run: MatrixRun): void {
  const { title } = crosstab(run);
  const { units } = run.documents.catalogue;
  saveCsv(recordsCsv(records(run), run.language, units), `${safeName(title)}.csv`);
}

/** Saves the table and every figure on a line as a workbook. */
export async function saveMatrixXlsx(run: MatrixRun, client: QueryClient): Promise<void> {
  const table = crosstab(run);
  const [{ crosstabXlsx }, texts] = await Promise.all([
    import('../../../exports/xlsx/crosstabXlsx'),
    loadTexts(client, table.reports),
  ]);
  const more = { records: records(run), texts, address: location.href };
  saveFile(await crosstabXlsx(table, run.language, more), `${safeName(table.title)}.xlsx`);
}
