import { laneAxis, laneOf, laneSize } from '../../../charts/lane';
import type { Scale } from '../../../charts/scale';
import type { Shape } from '../../../charts/shapes';
import type { Cell, Comparison, Row } from '../../../model/comparison';
import { headlineOf } from '../../../model/finding/headline';
import { sayCell, speakCell } from '../../../model/say/cell';
import { printedUnit } from '../../../model/say/unit';
import type { Family } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { Shapes } from '../../parts/Drawing';
import { FigureLink } from '../../parts/FigureLink';

interface TileProps {
  readonly family: Family;
  readonly comparison: Comparison;
  /** The axis that it shares with others; null where there is nothing to lay on one. */
  readonly scale: Scale | null;
}

/** One comparison at a glance: what it is of, what it says, and each district's result and target. */
export function Tile({ family, comparison, scale }: TileProps) {
  const language = useLanguage();
  const words = useWords();
  const { aspect, unit, units, panels } = comparison;
  const headline = headlineOf(comparison, language);
  const rows = panels[0]?.rows ?? [];
  const measure = [
    ...(aspect === 'value' ? [] : [words.aspects[aspect]]),
    printedUnit(unit, language, units),
  ].filter((each) => each !== '');
  return (
    <li className="tile box">
      <h3>
        <ViewLink to={{ view: 'indicator', indicator: family.id, aspect, figure: null }}>
          {comparison.name[language]}
        </ViewLink>{' '}
        <span className="unit">{measure.join(' · ')}</span>
      </h3>
      {headline !== null && <p className="tile-headline">{headline}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.district.id} className="tile-row">
            <DistrictName district={row.district} name={row.name} />
            <span className="tile-said">
              <Said row={row} comparison={comparison} />
            </span>
            {scale && <Lane shapes={laneOf(row, scale, comparison)} />}
          </li>
        ))}
      </ul>
      {scale && <Lane shapes={laneAxis(scale, comparison)} />}
    </li>
  );
}

/** A row's result and target in words, each of which opens its sentence; one reason for a row without either. */
function Said({ row, comparison }: { readonly row: Row; readonly comparison: Comparison }) {
  const language = useLanguage();
  const [first, ...others] = row.cells;
  if (!first) return null;
  const same = (cell: Cell) =>
    cell.state === 'gap' && first.state === 'gap' && cell.reason === first.reason;
  const cells = others.every(same) ? [first] : row.cells;
  return cells.map((cell, index) => {
    const text = sayCell(cell, comparison, language);
    const key = `${cell.slot.year}${cell.slot.kind}`;
    return (
      <span key={key}>
        {index > 0 && <span aria-hidden="true"> → </span>}
        {cell.state === 'figure' ? (
          <FigureLink figure={cell.figure.id} title={speakCell(cell, row, comparison, language)}>
            {text}
          </FigureLink>
        ) : (
          <span className="gap">{text}</span>
        )}
      </span>
    );
  });
}

function Lane({ shapes }: { readonly shapes: readonly Shape[] }) {
  const { width, height } = laneSize;
  return (
    <svg
      className="lane"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      <Shapes shapes={shapes} />
    </svg>
  );
}
