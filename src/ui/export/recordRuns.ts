import type { QueryClient } from '@tanstack/react-query';
import { safeName } from '../../exports/fileName';
import type { DataRecord } from '../../exports/records';
import { recordsCsv } from '../../exports/csv';
import { saveCsv, saveFile } from '../../exports/save';
import type { Catalogue, Language } from '../../model/types';
import { loadTexts } from './reportTexts';

/** Lines to be saved. */
interface RecordsRun {
  /** What they are of: the title in the workbook and, made safe, the name of the file. */
  readonly title: string;
  readonly lines: readonly DataRecord[];
  readonly language: Language;
}

/** Saves lines as CSV. */
export function saveRecordsCsv({ title, lines, language }: RecordsRun, { units }: Catalogue): void {
  saveCsv(recordsCsv(lines, language, units), `${safeName(title)}.csv`);
}

/** Saves lines as a workbook, with the sentences of their figures. */
export async function saveRecordsXlsx(
  { title, lines, language }: RecordsRun,
  catalogue: Catalogue,
  client: QueryClient,
): Promise<void> {
  const [{ recordsXlsx }, texts] = await Promise.all([
    import('../../exports/xlsx/recordsXlsx'),
    loadTexts(client, catalogue.reports),
  ]);
  const options = { texts, address: location.href };
  saveFile(
    await recordsXlsx(title, lines, catalogue, language, options),
    `${safeName(title)}.xlsx`,
  );
}
