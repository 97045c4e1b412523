import type { Cell, Comparison, Row, Step } from '../../model/comparison';
import { formatFigure } from '../../model/format';
import { formatStep } from '../../model/formatStep';
import type { Unit } from '../../model/types';
import { slotName } from '../../model/words/terms';
import { useLanguage, useWords } from '../language';
import { DistrictName } from './DistrictName';
import { FigureButton } from './FigureButton';
import { Gap } from './Gap';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly name: string;
}

/** The same comparison in words and numbers; every number opens its sentence. */
export function ComparisonTable({ comparison, name }: ComparisonTableProps) {
  const words = useWords();
  const language = useLanguage();
  const { slots, panels } = comparison;
  const rows = panels.flatMap((panel) => panel.rows);
  const based = rows.some((row) => row.base !== null);
  const stepped = rows.some((row) => row.step !== null);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.district}</th>
            {based && <th scope="col">{words.base(Math.min(...slots.map((s) => s.year)) - 1)}</th>}
            {slots.map((slot) => (
              <th key={`${slot.year}${slot.kind}`} scope="col">
                {slotName(slot, language)}
              </th>
            ))}
            {stepped && <th scope="col">{words.step}</th>}
          </tr>
        </thead>
        {panels.map((panel, index) => (
          <tbody key={index} className={index > 0 ? 'other-panel' : undefined}>
            {panel.rows.map((row) => (
              <TableRow
                key={`${row.district.id}.${row.indicators.map((each) => each.id).join()}`}
                row={row}
                comparison={comparison}
                based={based}
                stepped={stepped}
                apart={index > 0}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface TableRowProps {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly based: boolean;
  readonly stepped: boolean;
  /** In a panel of its own, since its definition does not compare. */
  readonly apart: boolean;
}

function TableRow({ row, comparison, based, stepped, apart }: TableRowProps) {
  const words = useWords();
  const language = useLanguage();
  const several = comparison.family.indicators.length > 1;
  return (
    <tr>
      <th scope="row">
        <DistrictName district={row.district.id} catalogue={{ districts: comparison.districts }} />
        {several && row.indicators.length > 0 && (
          <span className="own-term">
            {row.indicators.map((each) => each.name[language]).join('、')}
          </span>
        )}
        {apart && <span className="verdict verdict-differs">{words.differs}</span>}
      </th>
      {based && <td>{row.base ? <Stated figure={row.base} comparison={comparison} /> : '—'}</td>}
      {row.cells.map((cell) => (
        <td key={`${cell.slot.year}${cell.slot.kind}`}>
          <CellText cell={cell} comparison={comparison} />
        </td>
      ))}
      {stepped && <td>{row.step ? <StepText step={row.step} units={comparison.units} /> : '—'}</td>}
    </tr>
  );
}

interface CellTextProps {
  readonly cell: Cell;
  readonly comparison: Comparison;
}

/** A figure that opens its sentence, or the reason why there is none. */
export function CellText({ cell, comparison }: CellTextProps) {
  if (cell.state === 'gap') return <Gap cell={cell} />;
  return <Stated figure={cell.figure} comparison={comparison} />;
}

interface StatedProps {
  readonly figure: Extract<Cell, { state: 'figure' }>['figure'];
  readonly comparison: Comparison;
}

function Stated({ figure, comparison }: StatedProps) {
  const language = useLanguage();
  return (
    <FigureButton figure={figure.id}>
      {formatFigure(figure, { language, units: comparison.units })}
    </FigureButton>
  );
}

interface StepTextProps {
  readonly step: Step;
  readonly units: readonly Unit[];
}

/** The step from a result to its target, derived. */
export function StepText({ step, units }: StepTextProps) {
  const { difference, ratio } = formatStep(step, { language: useLanguage(), units });
  return (
    <span className="derived">
      {difference}
      {ratio !== null && <span className="ratio">{ratio}</span>}
    </span>
  );
}
