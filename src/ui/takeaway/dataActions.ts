import { comparisonCsv } from '../../exports/csv';
import { fileName } from '../../exports/fileName';
import { saveFile } from '../../exports/save';
import type { Comparison } from '../../model/comparison';
import { useLanguage, useWords } from '../language';
import type { Actions } from './action';

/** The numbers of a comparison, to copy and to save. */
export function useDataActions(comparison: Comparison): Actions {
  const words = useWords();
  const language = useLanguage();
  const saveCsv = () => {
    const csv = new Blob([comparisonCsv(comparison, language)], { type: 'text/csv;charset=utf-8' });
    saveFile(csv, fileName(comparison, language, 'csv'));
    return Promise.resolve(words.csvSaved);
  };
  return { copy: [], save: [{ id: 'csv', label: words.saveCsv, run: saveCsv }] };
}
