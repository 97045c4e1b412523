import type { DataWords } from '../../../model/words/data';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';

/** The words of the data view in the reader's language. */
export function useDataWords(): DataWords {
  return dataWords[useLanguage()];
}
