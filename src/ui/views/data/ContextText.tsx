import type { ReactNode } from 'react';
import { contextOf } from '../../../model/text/account';
import type { Place } from '../../../model/text/numeralPlaces';
import { PassageText } from '../../parts/PassageText';

interface ContextTextProps {
  readonly place: Place;
  /** How many characters on either side. */
  readonly reach: number;
  /** What stands for the numeral, given its text. */
  readonly numeral: (text: ReactNode) => ReactNode;
}

/** A numeral between the words around it, cut where they go on. */
export function ContextText({ place, reach, numeral }: ContextTextProps) {
  const { before, number, after, first, last } = contextOf(place, reach);
  return (
    <span lang="zh-CN">
      <span className="context-before">
        {!first && '…'}
        <PassageText pieces={before} />
      </span>
      {numeral(<PassageText pieces={number} />)}
      <span className="context-after">
        <PassageText pieces={after} />
        {!last && '…'}
      </span>
    </span>
  );
}
