import { memo, type KeyboardEvent, type PointerEvent, useState } from 'react';
import { consecutive } from '../../../model/grouping';
import { isPartOf, type Numeral } from '../../../model/text/account';
import { shortReportName } from '../../../model/say/report';
import type { Catalogue, ReportSummary } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { ReportName, toneOf } from '../../parts/DistrictName';
import { CellMark } from './CellMark';
import { describeNumeral } from './describeNumeral';

interface StripProps {
  readonly report: ReportSummary;
  readonly numerals: readonly Numeral[];
  readonly catalogue: Catalogue;
  readonly current: string | null;
  readonly point: (numeral: string) => void;
  readonly open: (numeral: Numeral, opener: HTMLElement) => void;
}

/**
 * One report's numerals in the order of its text. To the keyboard and to a screen reader it is one
 * slider whose value is a numeral, so that two hundred cells are not as many stops.
 */
export function Strip({ report, numerals, catalogue, current, point, open }: StripProps) {
  const language = useLanguage();
  const words = dataWords[language];
  const tone = toneOf(report.district);
  const { view } = useNavigation();
  const [last, remember] = useState(0);
  const here = numerals.findIndex((each) => each.id === current);
  const at = here === -1 ? Math.min(last, numerals.length - 1) : here;
  const name = shortReportName(catalogue, report)[language];
  const chosen = numerals[at];
  const go = (index: number) => {
    const next = numerals[index];
    if (!next) return;
    remember(index);
    point(next.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if ((event.key === 'Enter' || event.key === ' ') && chosen) {
      event.preventDefault();
      return open(chosen, event.currentTarget);
    }
    const next = stepTo(event.key, at, numerals.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const numeralAt = (event: PointerEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? event.target.closest('[data-at]') : null;
    return cell instanceof HTMLElement ? Number(cell.dataset['at']) : null;
  };
  return (
    <div className={`strip-report ${tone}`}>
      <h3>
        <ReportName report={report} catalogue={catalogue} />
        <span className="muted small">{words.stripCount(numerals.length)}</span>
      </h3>
      <div
        className="cells stack"
        role="slider"
        tabIndex={0}
        aria-label={words.strip(name, numerals.length)}
        aria-describedby="strip-help"
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={numerals.length}
        aria-valuenow={at + 1}
        aria-valuetext={
          chosen &&
          `${words.position(at + 1, numerals.length)}${describeNumeral(chosen, catalogue, language)}`
        }
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && go(at)}
        onPointerMove={(event) => {
          const index = numeralAt(event);
          if (index !== null && event.pointerType === 'mouse') go(index);
        }}
        onPointerUp={(event) => {
          const index = numeralAt(event);
          const numeral = index === null ? undefined : numerals[index];
          if (!numeral) return;
          // A finger covers several cells: it points first, and opens from the line above.
          if (event.pointerType === 'mouse') open(numeral, event.currentTarget);
          else go(numerals.indexOf(numeral));
        }}
      >
        {consecutive(numerals, ({ part }) => part).map(({ key: part, from, members }) => (
          <div key={from} className="cells-part">
            <p className="cells-title fine" lang="zh-CN">
              {part === '' ? words.untitledPart : part}
            </p>
            {members.map((numeral, index) => (
              <Cell
                key={numeral.id}
                numeral={numeral}
                at={from + index}
                current={numeral.id === current}
                faded={!isPartOf(numeral, view.account)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  readonly numeral: Numeral;
  readonly at: number;
  readonly current: boolean;
  /** Outside of the part of the account that is looked at. */
  readonly faded: boolean;
}

const Cell = memo(function Cell({ numeral, at, current, faded }: CellProps) {
  const state = `${current ? ' cell-current' : ''}${faded ? ' cell-faded' : ''}`;
  return (
    <span className={`cell-place${state}`} data-at={at}>
      <CellMark use={numeral.use} target={numeral.figures[0]?.kind === 'target'} />
    </span>
  );
});

/** Where a key leads in a row of so many, counted from 0; null for a key that leads nowhere. */
export function stepTo(key: string, at: number, length: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 10, last);
    case 'PageUp':
      return Math.max(at - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
