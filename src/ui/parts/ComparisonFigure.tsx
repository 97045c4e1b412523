import { useId } from 'react';
import type { Comparison, Form } from '../../model/comparison';
import { sourceLine } from '../../model/citation';
import { caveatsOf, findingOf, subjectOf } from '../../model/finding';
import { useLanguage, useWords } from '../language';
import { ViewLink } from '../navigation';
import { Caveats } from './Caveats';
import { Chart } from './Chart';
import { ComparisonTable } from './ComparisonTable';
import { ExportMenu } from '../export/ExportMenu';

interface ComparisonFigureProps {
  readonly comparison: Comparison;
  readonly density: 'compact' | 'regular';
  readonly form: Form;
}

/** More notes than these are folded wherever they stand. */
const unfolded = 7;

/** A comparison with all that belongs to it: finding, subject, drawing or table, notes, source. */
export function ComparisonFigure({ comparison, density, form }: ComparisonFigureProps) {
  const words = useWords();
  const language = useLanguage();
  const title = useId();
  const finding = findingOf(comparison, language);
  const subject = subjectOf(comparison, language);
  const caveats = caveatsOf(comparison, language);
  const about = comparison.subject;
  const empty = comparison.slots.length === 0;
  const heading = finding ?? subject;
  return (
    <figure className={`comparison box comparison-${density}`} aria-labelledby={title}>
      <figcaption>
        <h3 id={title} className="finding">
          {density === 'compact' && about.of === 'family' ? (
            <ViewLink
              to={{ view: 'indicator', indicator: about.family.id, aspect: comparison.aspect }}
            >
              {heading}
            </ViewLink>
          ) : (
            heading
          )}
        </h3>
        {finding !== null && <p className="subject">{subject}</p>}
      </figcaption>
      {empty && <p className="status">{words.noFigures}</p>}
      {!empty && form === 'chart' && (
        <Chart comparison={comparison} density={density} name={heading} />
      )}
      {!empty && form === 'table' && <ComparisonTable comparison={comparison} name={heading} />}
      {caveats.length > 0 && (
        <Caveats caveats={caveats} folded={density === 'compact' || caveats.length > unfolded} />
      )}
      <p className="source-line">{sourceLine(comparison, language)}</p>
      {!empty && <ExportMenu comparison={comparison} form={form} />}
    </figure>
  );
}
