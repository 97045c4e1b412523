import type { AbsentSlot } from '../../../model/compare';
import type { Language } from '../../../model/types';
import { indicatorWords } from '../../../model/words/indicator';
import { termWords } from '../../../model/words/terms';

/** Why no report states a column, as `2019年目标：黄浦、闵行未提及；虹口仅绝对数`. */
export function absentText({ slot, reasons }: AbsentSlot, language: Language): string {
  const { slot: slotName, gaps, signs } = termWords[language];
  return indicatorWords[language].absent(
    slotName(slot),
    reasons.map(({ reason, districts }) => {
      const names = districts.map(({ name }) => name[language]).join(signs.terms);
      return indicatorWords[language].absentReason(names, gaps[reason]);
    }),
  );
}
