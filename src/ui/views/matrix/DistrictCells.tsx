import type { ReactNode } from 'react';
import type { MatrixPart, MatrixRow } from '../../../model/matrix';
import { shareOf } from '../../../model/matrix/lines';
import type { MatrixCell, MatrixLine } from '../../../model/matrix/lines';
import { standingOf, stepIn } from '../../../model/matrix/sort';
import { silenceOf, statedText, withoutLevel, withoutTarget } from '../../../model/matrix/stated';
import { sayStatement } from '../../../model/say/figure';
import { sayStep } from '../../../model/say/step';
import type { Catalogue, District, Figure } from '../../../model/types';
import { isNumeric } from '../../../model/target';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { toneOf } from '../../parts/DistrictName';
import { FigureLink } from '../../parts/FigureLink';

interface DistrictCellsProps {
  readonly row: MatrixRow;
  readonly line: MatrixLine;
  readonly part: MatrixPart;
  readonly catalogue: Catalogue;
  /** The row is sorted by this district's levels, so that each says how it stands to the others. */
  readonly standing: boolean;
}

/** What a district states in a line: result, growth, target, and the step between; or why it does not. */
export function DistrictCells({ row, line, part, catalogue, standing }: DistrictCellsProps) {
  const { district, name } = part;
  const language = useLanguage();
  const gaps = termWords[language].gaps;
  const cell = line.cells.find((each) => each.district === district);
  const first = { 'data-label': name[language] };
  if (!cell) {
    return (
      <td role="cell" colSpan={4} className="cell-first span-all" {...first}>
        {!line.apart && <Gap>{gaps[silenceOf(row, part)]}</Gap>}
      </td>
    );
  }
  const { level, movements, earlier, targets } = cell;
  const shown = { row, line, catalogue };
  const silent = level === null && movements.length === 0;
  const alone = level !== null && movements.length === 0 && !isNumeric(level.standard);
  const words = targets.some(({ standard }) => !isNumeric(standard));
  return (
    <>
      {silent ? (
        <td role="cell" colSpan={2} className="cell-first span-two" {...first}>
          {earlier.map((figure) => (
            <Stated key={figure.id} figure={figure} {...shown} />
          ))}
          {earlier.length === 0 && <Gap>{gaps[withoutLevel(cell, part)]}</Gap>}
        </td>
      ) : (
        <>
          <td
            role="cell"
            colSpan={alone ? 2 : undefined}
            className={`cell-first ${toneOf(district)}${alone ? ' span-two' : ''}`}
            {...first}
          >
            {level ? (
              <Stated figure={level} {...shown} />
            ) : (
              <Gap>{gaps[withoutLevel(cell, part)]}</Gap>
            )}
            {standing && <Standing row={row} district={district} />}
          </td>
          {!alone && (
            <td role="cell">
              {movements.map((figure) => (
                <Stated key={figure.id} figure={figure} {...shown} />
              ))}
            </td>
          )}
        </>
      )}
      {targets.length === 0 ? (
        <td role="cell" colSpan={2} className="span-two">
          <Gap>{gaps[withoutTarget(part)]}</Gap>
        </td>
      ) : (
        <>
          <td
            role="cell"
            colSpan={words ? 2 : undefined}
            className={`cell-target ${toneOf(district)}${words ? ' span-two' : ''}`}
          >
            {targets.map((figure) => (
              <Stated key={figure.id} figure={figure} {...shown} />
            ))}
          </td>
          {!words && (
            <td role="cell" className="cell-step">
              <StepText row={row} cell={cell} catalogue={catalogue} />
            </td>
          )}
        </>
      )}
    </>
  );
}

function Gap({ children }: { readonly children: ReactNode }) {
  return <span className="gap">{children}</span>;
}

interface StatedProps extends Pick<DistrictCellsProps, 'row' | 'line' | 'catalogue'> {
  readonly figure: Figure;
}

/** A figure as stated, which opens its sentence, over its bar where the line has one to compare with. */
function Stated({ figure, row: { family }, line, catalogue }: StatedProps) {
  const language = useLanguage();
  const share = shareOf(figure, line);
  return (
    <>
      <FigureLink figure={figure.id} lang={isNumeric(figure.standard) ? undefined : 'zh-CN'}>
        {statedText(figure, family, catalogue.units, language)}
      </FigureLink>
      {share !== null && (
        <svg
          className={`cell-bar bar-${figure.kind}`}
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
        >
          <rect width={Math.max(0.5, share * 100)} height="4" />
        </svg>
      )}
    </>
  );
}

interface StepTextProps extends Pick<DistrictCellsProps, 'row' | 'catalogue'> {
  readonly cell: MatrixCell;
}

function StepText({ row, cell, catalogue }: StepTextProps) {
  const language = useLanguage();
  const step = stepIn(row, cell);
  return step ? sayStep(step, { language, units: catalogue.units }).difference : null;
}

interface StandingProps {
  readonly row: MatrixRow;
  readonly district: District;
}

/** The derived number that put the row where it is. */
function Standing({ row, district }: StandingProps) {
  const language = useLanguage();
  const standing = standingOf(row, district);
  if (standing === null) return null;
  const ratio = sayStatement(standing, '%', '', { language, units: [] });
  return <span className="own-term fine">{matrixWords[language].ofLargestOther(ratio)}</span>;
}
