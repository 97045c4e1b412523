import { useQueryClient } from '@tanstack/react-query';
import type { Comparison } from '../../model/comparison';
import { interfaceWords } from '../../model/words/interface';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import type { Action, Actions } from './action';
import type { DataRun } from './dataRuns';

/** What is done is loaded when it is first asked for: the first view has no room for it. */
const load = () => import('./dataRuns');

/** The words and numbers of a comparison, to copy and to save. */
export function useDataActions(comparison: Comparison): Actions {
  const words = useWords();
  const language = useLanguage();
  const own = interfaceWords[language].dataFiles;
  const { view } = useNavigation();
  const client = useQueryClient();
  const what: DataRun = { comparison, language, view };
  const copy = (
    id: string,
    label: string,
    done: string,
    run: (code: Awaited<ReturnType<typeof load>>) => Promise<boolean>,
  ): Action => ({
    id,
    label,
    run: async () => ((await run(await load())) ? done : words.copyFailed),
  });
  const saveXlsx = (derived: boolean) => async () => {
    await (await load()).saveAsXlsx(what, client, derived);
    return own.xlsxSaved;
  };
  const saveCsv = async () => {
    (await load()).saveAsCsv(what);
    return words.csvSaved;
  };
  const stepped = comparison.panels.some(({ rows }) => rows.some(({ step }) => step !== null));
  return {
    copy: [
      copy('table', own.copyTable, own.tableCopied, ({ copyTable }) => copyTable(what)),
      copy('finding', own.copyFinding, own.findingCopied, ({ copyFinding }) => copyFinding(what)),
      copy('link', words.copyLink, words.linkCopied, ({ copyLink }) => copyLink(what)),
    ],
    save: [
      { id: 'csv', label: words.saveCsv, run: saveCsv },
      { id: 'xlsx', label: own.saveXlsx, run: saveXlsx(false) },
      ...(stepped ? [{ id: 'xlsx-derived', label: own.saveXlsxDerived, run: saveXlsx(true) }] : []),
    ],
  };
}
