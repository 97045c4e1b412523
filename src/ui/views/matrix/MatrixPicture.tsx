import { useCallback } from 'react';
import { crosstabOf } from '../../../model/matrix/crosstab';
import type { Language } from '../../../model/types';
import { matrixQuestion } from '../../brief/matrixQuestion';
import { PictureWork } from '../../export/PictureDialog';
import { linkToQuestion } from '../../linkTo';
import { useNavigation } from '../../navigation';
import type { MatrixRun } from './matrixRuns';

/** What is pictured. */
export interface MatrixPictureProps {
  readonly run: Omit<MatrixRun, 'language'>;
  readonly close: () => void;
}

/** Makes a picture of the matrix as it is shown. */
export function MatrixPicture({ run, close }: MatrixPictureProps) {
  const { view } = useNavigation();
  const { documents, groups, reports, choice } = run;
  const shown = useCallback(
    (language: Language) => crosstabOf(documents, groups, reports, choice, language),
    [documents, groups, reports, choice],
  );
  const addressOf = useCallback(() => {
    const { themes, districts, year } = view;
    return linkToQuestion(matrixQuestion(view, { themes, districts, year }), 'table');
  }, [view]);
  return <PictureWork shown={shown} addressOf={addressOf} form="table" close={close} />;
}
