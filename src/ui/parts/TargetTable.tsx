import type { Comparison, Row } from '../../model/comparison';
import { slotName } from '../../model/words/terms';
import { useLanguage, useWords } from '../language';
import { CellText, StepText } from './ComparisonTable';
import { IndicatorName } from './IndicatorName';

interface TargetTableProps {
  readonly comparison: Comparison;
  readonly name: string;
}

/** A list of targets in words and numbers; every number opens its sentence, every name its indicator. */
export function TargetTable({ comparison, name }: TargetTableProps) {
  const words = useWords();
  const language = useLanguage();
  const { slots, panels } = comparison;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="figures stacking">
        <thead>
          <tr>
            <th scope="col">{words.indicatorColumn}</th>
            {slots.map((slot) => (
              <th key={slotName(slot, language)} scope="col">
                {slotName(slot, language)}
              </th>
            ))}
            <th scope="col">{words.step}</th>
          </tr>
        </thead>
        <tbody>
          {panels.flatMap((panel) =>
            panel.rows.map((row) => (
              <TargetRow key={keyOf(row)} row={row} comparison={comparison} />
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function keyOf({ district, indicators, cells }: Row): string {
  const years = cells.map(({ slot }) => slot.year);
  return [district.id, ...indicators.map(({ id }) => id), ...years].join('.');
}

interface TargetRowProps {
  readonly row: Row;
  readonly comparison: Comparison;
}

function TargetRow({ row, comparison }: TargetRowProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <IndicatorName row={row} districts={comparison.districts} />
      </th>
      {comparison.slots.map((slot) => {
        const cell = row.cells.find(
          (each) => each.slot.year === slot.year && each.slot.kind === slot.kind,
        );
        return (
          <td key={slotName(slot, language)} data-label={slotName(slot, language)}>
            {cell && <CellText cell={cell} comparison={comparison} />}
          </td>
        );
      })}
      <td data-label={words.step}>
        {row.step ? <StepText step={row.step} units={comparison.units} /> : '—'}
      </td>
    </tr>
  );
}
