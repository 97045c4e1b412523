import { marksOf } from '../../charts/chart';
import type { ChartKind, Frame } from '../../charts/frame';
import type { Mark } from '../../charts/layout';
import type { Comparison } from '../../model/comparison';
import { describeCell } from '../../model/finding';
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

/** The marks of a chart as a list: each opens its sentence, each gap says its reason. */
export function ChartMarks({ kind, comparison, frame, name, pending }: ChartMarksProps) {
  return (
    <ul className="marks" aria-label={name}>
      {marksOf(kind, comparison, frame).map((mark) => (
        <MarkItem key={keyOf(mark)} mark={mark} comparison={comparison} pending={pending} />
      ))}
    </ul>
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
}

function MarkItem({ mark, comparison, pending }: MarkItemProps) {
  const language = useLanguage();
  const { row, cell, x, y, width, height } = mark;
  const described = [cell, ...mark.also]
    .map((each) => describeCell(each, row, comparison, language))
    .join(language === 'zh' ? '；' : '; ');
  const figure = cell.state === 'figure' ? cell.figure : cell.instead[0];
  const place = { left: x, top: y, width, height };
  const text = pending ? mark.text : null;
  return (
    <li>
      {figure ? (
        <FigureButton
          figure={figure.id}
          className="mark"
          style={place}
          aria-label={described}
          data-tip={described}
        >
          {text}
        </FigureButton>
      ) : (
        <span className="mark mark-gap" style={place}>
          <span className={pending ? undefined : 'visually-hidden'}>{described}</span>
        </span>
      )}
    </li>
  );
}
