import { useId } from 'react';
import { isNumeric } from '../../../model/target';
import { countReasons, insteadOf } from '../../../model/targets/rows';
import type { TargetGroup, TargetRow } from '../../../model/targets/rows';
import type { Catalogue, Language } from '../../../model/types';
import { slotOf } from '../../../model/slot';
import { targetWords } from '../../../model/words/targets';
import { termWords } from '../../../model/words/terms';
import { SaveFigures } from '../../export/SaveRecords';
import { useLanguage } from '../../language';
import { IndicatorName } from '../../parts/DistrictName';
import { useFolds } from '../../parts/useFolds';
import { FigureText } from '../../parts/FigureText';

interface OtherTargetsProps {
  readonly group: TargetGroup;
  readonly targets: readonly TargetRow[];
  readonly catalogue: Catalogue;
  /** What is true of all of them. */
  readonly finding: string;
  readonly fileName: string;
  /** Of the reports; null where they are of several. */
  readonly year: number | null;
}

/** Targets that no step can be drawn for, by theme, each beside what the report says of last year. */
export function OtherTargets(props: OtherTargetsProps) {
  const { group, targets, catalogue, finding, fileName, year } = props;
  const language = useLanguage();
  const title = useId();
  const themes = catalogue.themes
    .map((theme) => ({
      theme,
      rows: targets.filter(({ family }) => family.theme.id === theme.id),
    }))
    .filter(({ rows }) => rows.length > 0);
  const shown = targets.flatMap((each) => [...insteadOf(each).figures, each.target]);
  return (
    <figure className="comparison box comparison-regular" aria-labelledby={title}>
      <figcaption>
        <h3 id={title} className="finding">
          {finding}
        </h3>
      </figcaption>
      <div className="theme-tables">
        {themes.map(({ theme, rows }, index) => (
          <ThemeTable
            key={theme.id}
            id={`${group}-${theme.id}`}
            first={index === 0}
            name={theme.name[language]}
            rows={rows}
            {...{ catalogue, year }}
          />
        ))}
      </div>
      <SaveFigures figures={shown} catalogue={catalogue} name={fileName} />
    </figure>
  );
}

interface ThemeTableProps extends Pick<OtherTargetsProps, 'catalogue' | 'year'> {
  /** Under which it is folded. */
  readonly id: string;
  readonly first: boolean;
  readonly name: string;
  readonly rows: readonly TargetRow[];
}

function ThemeTable({ id, first, name, rows, catalogue, year }: ThemeTableProps) {
  const language = useLanguage();
  const { narrow, isOpen, turn } = useFolds();
  const open = !narrow || isOpen(id, first);
  return (
    <table className="figures stacking">
      <caption className={narrow ? 'theme-row' : undefined}>
        {narrow ? (
          <button type="button" aria-expanded={open} onClick={() => turn(id)}>
            {name} <span className="count">{rows.length}</span>
          </button>
        ) : (
          name
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{termWords[language].table.indicator}</th>
          <th scope="col">{termWords[language].slot(slotOf('target', 0, year))}</th>
          <th scope="col">{termWords[language].slot(slotOf('result', 1, year))}</th>
        </tr>
      </thead>
      <tbody>
        {open &&
          rows.map((each) => (
            <OtherRow key={each.target.id} target={each} catalogue={catalogue} year={year} />
          ))}
      </tbody>
    </table>
  );
}

interface OtherRowProps {
  readonly target: TargetRow;
  readonly catalogue: Catalogue;
  /** Of the reports; null where they are of several. */
  readonly year: number | null;
}

function OtherRow({ target, catalogue, year }: OtherRowProps) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <IndicatorName row={target.row} />
      </th>
      <td data-label={termWords[language].slot(slotOf('target', 0, year))}>
        <FigureText figure={target.target} units={catalogue.units} />
      </td>
      <td data-label={termWords[language].slot(slotOf('result', 1, year))}>
        <Beside target={target} catalogue={catalogue} />
      </td>
    </tr>
  );
}

/** What the report says of last year, and why it is no result to hold the target against. */
function Beside({ target, catalogue }: Pick<OtherRowProps, 'target' | 'catalogue'>) {
  const language = useLanguage();
  const { reason, figures } = insteadOf(target);
  const [cell] = target.row.cells;
  const own = target.row.indicators;
  const plain = target.group === 'words' && cell?.state === 'figure';
  const why =
    reason === 'no-ratio' ? targetWords[language].noRatio : termWords[language].gaps[reason];
  return (
    <>
      {figures.map((figure) => (
        <span key={figure.id} className="beside-figure">
          {!own.includes(figure.indicator) && (
            <span className="own-term fine">{figure.indicator.name[language]}</span>
          )}
          <FigureText figure={figure} units={catalogue.units} />
        </span>
      ))}
      {!plain && (
        <span className={reason === 'other-definition' ? 'verdict verdict-differs' : 'gap'}>
          {figures.length === 0 ? `— ${why}` : why}
        </span>
      )}
    </>
  );
}

/** What is true of all targets that no step can be drawn for. */
export function otherFinding(
  group: TargetGroup,
  targets: readonly TargetRow[],
  language: Language,
): string {
  const own = targetWords[language];
  if (group === 'words') {
    const numbered = targets.filter((target) =>
      insteadOf(target).figures.some(({ statement }) => isNumeric(statement)),
    );
    return own.wordsFinding(targets.length, numbered.length);
  }
  const reasons = countReasons(targets).map(({ reason, count }) =>
    own.because(reason === 'no-ratio' ? own.noRatio : termWords[language].gaps[reason], count),
  );
  return own.aloneFinding(targets.length, reasons);
}
