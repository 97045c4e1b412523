import { useQueryClient } from '@tanstack/react-query';
import { interfaceWords } from '../../../model/words/interface';
import { Menu } from '../../export/Menu';
import { useRun } from '../../export/useRun';
import type { Action } from '../../export/useRun';
import { useLanguage, useWords } from '../../language';
import type { MatrixRun } from './matrixRuns';

/** What can be taken away from the matrix, as it is shown. */
export function MatrixActions(shown: Omit<MatrixRun, 'language'>) {
  const words = useWords();
  const language = useLanguage();
  const own = interfaceWords[language].dataFiles;
  const client = useQueryClient();
  const { said, working, run } = useRun();
  const what = { ...shown, language };
  const action = (
    id: string,
    label: string,
    act: (code: typeof import('./matrixRuns')) => string | Promise<string>,
  ): Action => ({ id, label, run: async () => act(await import('./matrixRuns')) });
  const copy = [
    action('table', own.copyTable, async ({ copyMatrix }) =>
      (await copyMatrix(what)) ? own.tableCopied : words.copyFailed,
    ),
  ];
  const save = [
    action('csv', words.saveCsv, ({ saveMatrixCsv }) => {
      saveMatrixCsv(what);
      return words.csvSaved;
    }),
    action('xlsx', own.saveXlsx, async ({ saveMatrixXlsx }) => {
      await saveMatrixXlsx(what, client);
      return own.xlsxSaved;
    }),
  ];
  return (
    <div className="export-actions cluster">
      <Menu label={words.copyMenu} actions={copy} working={working} run={run} />
      <Menu label={words.saveMenu} actions={save} working={working} run={run} />
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}
