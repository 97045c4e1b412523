import type { MatrixQuestion } from '../../model/brief/question';
import type { View } from '../../state/view';

/** The matrix as the page shows it, as a question that a brief, a picture and a link can keep. */
export function matrixQuestion(
  { rows, wording, targeted, find, sort }: View,
  { themes, districts, year }: Pick<MatrixQuestion, 'themes' | 'districts' | 'year'>,
): MatrixQuestion {
  return { of: 'matrix', rows, themes, wordings: wording, targeted, find, sort, districts, year };
}
