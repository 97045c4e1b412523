import { besideOf, type Beside } from '../../../model/compare';
import { sayFigure } from '../../../model/say/figure';
import type { Figure } from '../../../model/types';
import { evidenceWords } from '../../../model/words/evidence';
import { termWords } from '../../../model/words/terms';
import type { LoadedDocuments } from '../../documents';
import { useLanguage, useWords } from '../../language';
import { DistrictName, ReportName } from '../../parts/DistrictName';

interface FigureNoteProps {
  readonly figure: Figure;
  readonly documents: LoadedDocuments;
}

/** One figure: indicator, aspect, year, comparator, and what the other districts state. */
export function FigureNote({ figure, documents }: FigureNoteProps) {
  const words = useWords();
  const language = useLanguage();
  const { catalogue } = documents;
  const style = { language, units: catalogue.units };
  const others = besideOf(documents, figure, documents.districts);
  const about = [
    termWords[language].slot(figure),
    ...(figure.aspect === 'value' ? [] : [words.aspects[figure.aspect]]),
    termWords[language].comparators[figure.statement.comparator],
  ];
  return (
    <section>
      <h4>{figure.indicator.name[language]}</h4>
      <p className="small muted">{about.join(' · ')}</p>
      <dl className="note-values">
        <div className="note-own">
          <dt>
            <ReportName report={figure.report} catalogue={catalogue} />
          </dt>
          <dd>{sayFigure(figure, style)}</dd>
        </div>
        {others.map((other, index) => (
          <OtherDistrict key={index} other={other} than={figure} documents={documents} />
        ))}
      </dl>
      {figure.note !== null && (
        <p className="note-reading">
          <b>{evidenceWords[language].editorNote}</b> <span>{figure.note[language]}</span>
        </p>
      )}
    </section>
  );
}

interface OtherDistrictProps {
  readonly other: Beside;
  /** The figure that it stands beside. */
  readonly than: Figure;
  readonly documents: LoadedDocuments;
}

function OtherDistrict({ other, than, documents }: OtherDistrictProps) {
  const language = useLanguage();
  const { district, name, cell, verdict } = other;
  const { catalogue } = documents;
  const indicator =
    cell.state === 'figure' && cell.figure.indicator !== than.indicator
      ? cell.figure.indicator
      : null;
  return (
    <div>
      <dt>
        <DistrictName district={district} name={name} />
      </dt>
      <dd>
        {cell.state === 'gap' ? (
          <span className="gap">— {termWords[language].gaps[cell.reason]}</span>
        ) : (
          <>
            {sayFigure(cell.figure, { language, units: catalogue.units })}
            {verdict !== null && verdict !== 'same' && (
              <span className={`verdict verdict-${verdict}`}>
                {termWords[language].verdicts[verdict]}
              </span>
            )}
            {indicator && <span className="note-term small muted">{indicator.name[language]}</span>}
          </>
        )}
      </dd>
    </div>
  );
}
