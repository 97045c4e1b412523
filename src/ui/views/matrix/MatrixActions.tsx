import { useQueryClient } from '@tanstack/react-query';
import { interfaceWords } from '../../../model/words/interface';
import { idsOf } from '../../../model/selection';
import { BriefLater } from '../../brief/BriefLater';
import { ExportActions } from '../../export/ExportActions';
import { useDialog } from '../../export/useDialog';
import { useRun } from '../../export/useRun';
import type { Action } from '../../export/useRun';
import { useLanguage, useWords } from '../../language';
import type { MatrixPictureProps } from './MatrixPicture';
import type { MatrixRun } from './matrixRuns';

/** What is taken away, and the year that was asked for. */
interface MatrixActionsProps extends Omit<MatrixRun, 'language'> {
  readonly year: number;
}

/** What can be taken away from the matrix, as it is shown. */
export function MatrixActions({ year, ...shown }: MatrixActionsProps) {
  const words = useWords();
  const language = useLanguage();
  const own = interfaceWords[language].dataFiles;
  const client = useQueryClient();
  const running = useRun();
  const { Dialog, opening, close } = useDialog<MatrixPictureProps>();
  const picture = opening(
    'picture',
    words.picture,
    async () => (await import('./MatrixPicture')).MatrixPicture,
  );
  const { themes } = shown.choice.filter;
  const districts = idsOf(shown.reports.map(({ district }) => district));
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
    <ExportActions
      pin={<BriefLater part="matrix" {...{ themes, districts, year, run: running.run }} />}
      {...{ picture, copy, save, running }}
    >
      {Dialog && <Dialog {...{ run: shown, close }} />}
    </ExportActions>
  );
}
