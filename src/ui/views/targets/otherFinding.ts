import { isNumeric } from '../../../model/target';
import { countReasons, insteadOf } from '../../../model/targets/instead';
import type { TargetMeasure, TargetRow } from '../../../model/targets/rows';
import type { Language } from '../../../model/types';
import { targetWords } from '../../../model/words/targets';
import { termWords } from '../../../model/words/terms';

/** What is true of all targets that no step can be drawn for. */
export function otherFinding(
  measure: TargetMeasure,
  targets: readonly TargetRow[],
  language: Language,
): string {
  const own = targetWords[language];
  if (measure === 'words') {
    const numbered = targets.filter((target) =>
      insteadOf(target).figures.some(({ statement }) => isNumeric(statement)),
    );
    return own.wordsFinding(targets.length, numbered.length);
  }
  const reasons = countReasons(targets).map(({ reason, count }) =>
    own.because(reason === 'no-ratio' ? own.noRatio : termWords[language].gaps[reason], count),
  );
  return own.aloneFinding(targets.length, reasons);
}
