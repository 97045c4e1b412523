import type { NumeralUse } from '../../../model/text/numerals';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';

interface CellMarkProps {
  readonly use: NumeralUse;
  /** Whether the figure is a target: an outline with a hatch, as in the charts. */
  readonly target?: boolean;
}

/** How a numeral is drawn: a figure in its district's colour, another with the letter of its reason. */
export function CellMark({ use, target = false }: CellMarkProps) {
  const { marks } = dataWords[useLanguage()];
  switch (use.class) {
    case 'figure':
      return (
        <span className={target ? 'cell cell-target' : 'cell cell-result'} aria-hidden="true" />
      );
    case 'other':
      return (
        <span className="cell cell-other" aria-hidden="true">
          {marks[use.reason]}
        </span>
      );
    case 'undecided':
      return (
        <span className="cell cell-undecided" aria-hidden="true">
          ?
        </span>
      );
  }
}
