import { useId, useState, type KeyboardEvent } from 'react';
import { marksOf } from '../../charts/chart';
import type { ChartKind, Frame } from '../../charts/frame';
import type { Mark } from '../../charts/layout';
import { markAfter } from '../../charts/rove';
import type { Comparison } from '../../model/comparison';
import { describeCell } from '../../model/finding';
import { chartWords } from '../../model/words/charts';
import { termWords } from '../../model/words/terms';
import { useLanguage } from '../language';
import { FigureButton } from './FigureButton';

interface ChartMarksProps {
  readonly kind: ChartKind;
  readonly comparison: Comparison;
  readonly frame: Frame;
  readonly name: string;
  /** The drawing is not there yet, so the marks print their own text. */
  readonly pending: boolean;
}

/**
 * The marks of a chart as a list: each opens its sentence, each gap says its reason. One of them is in
 * the order of the page; arrow keys move over the others, and what has the focus is announced.
 */
export function ChartMarks({ kind, comparison, frame, name, pending }: ChartMarksProps) {
  const hint = useId();
  const marks = marksOf(kind, comparison, frame);
  const [entered, setEntered] = useState(0);
  const current = Math.min(entered, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = markAfter(marks, current, event.key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('.mark')[next]?.focus();
  };
  return (
    <>
      <ul className="marks" aria-label={name} aria-describedby={hint} onKeyDown={onKeyDown}>
        {marks.map((mark, index) => (
          <MarkItem
            key={keyOf(mark)}
            mark={mark}
            comparison={comparison}
            pending={pending}
            reached={index === current}
            enter={() => setEntered(index)}
          />
        ))}
      </ul>
      <p id={hint} hidden>
        {chartWords[frame.language].beside.arrows}
      </p>
    </>
  );
}

function keyOf({ row, cell }: Mark): string {
  const sides = row.indicators.map((each) => each.id).join();
  return `${row.district.id}.${sides}.${cell.slot.year}${cell.slot.kind}`;
}

interface MarkItemProps {
  readonly mark: Mark;
  readonly comparison: Comparison;
  readonly pending: boolean;
  /** Whether it is the one that Tab leads to. */
  readonly reached: boolean;
  readonly enter: () => void;
}

function MarkItem({ mark, comparison, pending, reached, enter }: MarkItemProps) {
  const language = useLanguage();
  const { row, cell, x, y, width, height } = mark;
  const described = [cell, ...mark.also]
    .map((each) => describeCell(each, row, comparison, language))
    .join(termWords[language].signs.semicolon);
  const figure = cell.state === 'figure' ? cell.figure : cell.instead[0];
  const shared = {
    style: { left: x, top: y, width, height },
    tabIndex: reached ? 0 : -1,
    'aria-label': described,
    'data-tip': described,
    onFocus: enter,
  };
  const text = pending ? mark.text : null;
  return (
    <li>
      {figure ? (
        <FigureButton figure={figure.id} className="mark" {...shared}>
          {text}
        </FigureButton>
      ) : (
        <span className="mark mark-gap" role="img" {...shared}>
          {text}
        </span>
      )}
    </li>
  );
}
