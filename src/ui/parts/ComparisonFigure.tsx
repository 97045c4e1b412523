import { useId, type ReactNode } from 'react';
import { countNumbers } from '../../charts/chart';
import { kindOf } from '../../charts/kind';
import type { Comparison, Form } from '../../model/comparison';
import { sourceLine } from '../../model/citation';
import { caveatsOf, findingOf, subjectOf } from '../../model/finding';
import { isWhole } from '../../model/reports';
import { useLanguage, useWords } from '../language';
import { Caveats } from './Caveats';
import { Chart } from './Chart';
import { ComparisonTable } from './ComparisonTable';
import { usePrinting } from './usePrinting';
import { ExportMenu } from '../export/ExportMenu';

interface ComparisonFigureProps {
  readonly comparison: Comparison;
  readonly form: Form;
  /** What no report states at all, and why. */
  readonly absent?: string | null;
  /** What stands under it in place of what can be taken away. */
  readonly foot?: ReactNode;
}

/** A chart of so few marks is narrow, with its table beside it. */
const few = 3;

/** How a chart stands beside its table, and how wide, in pixels; null for one that needs the whole width. */
function besideOf(comparison: Comparison, numbers: number) {
  // As wide as it is high.
  if (kindOf(comparison) === 'plane') return { shown: 'drawn-plane', width: 736 };
  return numbers <= few ? { shown: 'drawn-few', width: 544 } : null;
}

/** As many rows go on a sheet of paper with their heading; a longer chart would be cut between sheets. */
const rowsOfSheet = 12;

/** More notes than these are folded wherever they stand. */
const unfolded = 7;

/** A comparison with all that belongs to it: finding, subject, drawing or table, notes, source. */
export function ComparisonFigure(props: ComparisonFigureProps) {
  const { comparison, form, absent = null, foot } = props;
  const words = useWords();
  const language = useLanguage();
  const title = useId();
  const finding = findingOf(comparison, language);
  const subject = subjectOf(comparison, language);
  const caveats = caveatsOf(comparison, language);
  const empty = comparison.slots.length === 0;
  const numbers = countNumbers(comparison);
  const rows = comparison.panels.reduce((sum, panel) => sum + panel.rows.length, 0);
  const tooLong = usePrinting() && rows > rowsOfSheet;
  const drawn = form === 'chart' && numbers > 1 && !tooLong;
  const beside = drawn ? besideOf(comparison, numbers) : null;
  const heading = finding ?? subject;
  return (
    <figure className="comparison box comparison-regular" aria-labelledby={title}>
      <figcaption>
        <h3 id={title} className="finding">
          {heading}
        </h3>
        {finding !== null && <p className="subject small muted">{subject}</p>}
      </figcaption>
      {empty && <p className="status">{words.noFigures(isWhole(comparison.reports))}</p>}
      {!empty && (
        <div className={beside?.shown}>
          {drawn && (
            <div className="stack">
              <Chart comparison={comparison} name={heading} beside={beside?.width} />
            </div>
          )}
          {(!drawn || beside !== null) && (
            <ComparisonTable comparison={comparison} name={heading} />
          )}
        </div>
      )}
      {absent !== null && <p className="small">{absent}</p>}
      {caveats.length > 0 && <Caveats caveats={caveats} folded={caveats.length > unfolded} />}
      <p className="source-line fine">{sourceLine(comparison, language)}</p>
      {foot ??
        (!empty && (
          <ExportMenu
            {...{ comparison, form }}
            figure={(other) => <ComparisonFigure {...props} foot={other} />}
          />
        ))}
    </figure>
  );
}
