import { comparisonCsv } from '../../exports/csv';
import { fileName } from '../../exports/fileName';
import { findingText } from '../../exports/findingText';
import { saveCsv } from '../../exports/save';
import { tableContent } from '../../exports/tableContent';
import { tableHtml } from '../../exports/tableHtml';
import { tableTsv } from '../../exports/tableTsv';
import type { Comparison } from '../../model/comparison';
import { dataOutWords } from '../../model/words/dataOut';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { copyText } from '../parts/copyText';
import type { Action, Actions } from './action';
import { copyRich } from './copyRich';
import { linkTo } from './linkTo';

/** The words and numbers of a comparison, to copy and to save. */
export function useDataActions(comparison: Comparison): Actions {
  const words = useWords();
  const language = useLanguage();
  const own = dataOutWords[language];
  const { view } = useNavigation();
  const copied = (done: boolean, said: string) => (done ? said : words.copyFailed);
  const copyTable = async () => {
    const content = tableContent(comparison, language);
    const [html, text] = [tableHtml(content, language), tableTsv(content, language)];
    return copied(await copyRich({ html, text }), own.tableCopied);
  };
  const copy: Action[] = [
    { id: 'table', label: own.copyTable, run: copyTable },
    {
      id: 'finding',
      label: own.copyFinding,
      run: async () => copied(await copyText(findingText(comparison, language)), own.findingCopied),
    },
    {
      id: 'link',
      label: words.copyLink,
      run: async () => copied(await copyText(linkTo(comparison, view)), words.linkCopied),
    },
  ];
  const save: Action[] = [
    {
      id: 'csv',
      label: words.saveCsv,
      run: () => {
        saveCsv(comparisonCsv(comparison, language), fileName(comparison, language, 'csv'));
        return Promise.resolve(words.csvSaved);
      },
    },
  ];
  return { copy, save };
}
