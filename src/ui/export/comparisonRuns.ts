import type { QueryClient } from '@tanstack/react-query';
import { comparisonCsv } from '../../exports/csv';
import { fileName } from '../../exports/fileName';
import { findingText, tableHtml, tableTsv } from '../../exports/clipboard';
import { saveCsv, saveFile } from '../../exports/save';
import { exhibitOf } from '../../model/document/exhibit';
import type { Comparison } from '../../model/comparison';
import type { Language } from '../../model/types';
import type { View } from '../../state/view';
import { copyRich, copyText } from '../clipboard';
import { linkTo } from '../linkTo';
import { loadTexts } from './reportTexts';

/** What is taken away, and as what. */
export interface DataRun {
  readonly comparison: Comparison;
  readonly language: Language;
  /** Where the reader is, for the link. */
  readonly view: View;
}

/** Copies the table as rich text and as text with tabs. */
export function copyTable({ comparison, language }: DataRun): Promise<boolean> {
  const content = exhibitOf(comparison, language);
  return copyRich({ html: tableHtml(content, language), text: tableTsv(content, language) });
}

/** Copies the finding with its notes and its source. */
export function copyFinding({ comparison, language }: DataRun): Promise<boolean> {
  return copyText(findingText(comparison, language));
}

/** Copies the link to the comparison. */
export function copyLink({ comparison, view }: DataRun): Promise<boolean> {
  return copyText(linkTo(comparison, view));
}

/** Saves the comparison as CSV. */
export function saveAsCsv({ comparison, language }: DataRun): void {
  saveCsv(comparisonCsv(comparison, language), fileName(comparison, language, 'csv'));
}

/** Saves the comparison as a workbook with the sentences of its figures. */
export async function saveAsXlsx(
  { comparison, language, view }: DataRun,
  client: QueryClient,
  derived: boolean,
): Promise<void> {
  const [{ comparisonXlsx }, texts] = await Promise.all([
    import('../../exports/xlsx/comparisonXlsx'),
    loadTexts(client, comparison.reports),
  ]);
  const options = { derived, texts, address: linkTo(comparison, view) };
  const file = await comparisonXlsx(comparison, language, options);
  saveFile(file, fileName(comparison, language, 'xlsx'));
}
