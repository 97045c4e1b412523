import type { CSSProperties } from 'react';
import { districtInk } from '../../../charts/palette';
import type { NumeralUse } from '../../../model/text/numerals';
import type { Catalogue } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';
import { paint } from '../../parts/Drawing';

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
    case 'unaccounted':
      return (
        <span className="cell cell-unaccounted" aria-hidden="true">
          ?
        </span>
      );
  }
}

/** A district's colour as its charts have it, for the cells that are drawn within. */
export function toneOf(district: string, { districts }: Catalogue): CSSProperties {
  const { fill, edge } = districtInk(districts.findIndex((each) => each.id === district));
  return { '--tone': paint(fill), '--tone-edge': paint(edge) } as CSSProperties;
}
