import type { Family } from '../../../model/comparison';
import { formatFigure } from '../../../model/format';
import type { MatrixEntry } from '../../../model/matrix';
import type { Figure, Unit } from '../../../model/types';
import { gapWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { FigureButton } from '../../parts/FigureButton';

interface MatrixCellProps {
  readonly entry: MatrixEntry;
  readonly family: Family;
  readonly units: readonly Unit[];
  /** The district's place in the catalogue, which is its colour. */
  readonly district: number;
}

/** One definition of one district: level with growth, an arrow, target; a bar behind the level. */
export function MatrixCell({ entry, family, units, district }: MatrixCellProps) {
  const words = useWords();
  const language = useLanguage();
  const { indicator, level, movements, targets, share } = entry;
  const ownName = family.indicators.length > 1 && indicator.id !== family.indicators[0]?.id;
  const stated = (figure: Figure) =>
    formatFigure(figure, {
      language,
      units,
      bare: figure.aspect === 'value' && figure.unit === family.unit,
      signed: figure.aspect !== 'value' && figure.kind === 'result',
    });
  const nothingReported = level === null && movements.length === 0;
  return (
    <div className={entry.comparable ? 'entry' : 'entry entry-apart'}>
      {ownName && (
        <span className="own-term">
          {indicator.name[language]}
          {!entry.comparable && <span className="verdict verdict-differs">{words.differs}</span>}
        </span>
      )}
      {share !== null && (
        <span className="cell-bar" aria-hidden="true">
          <span
            className={`cell-bar-fill swatch-${(district % 6) + 1}`}
            style={{ width: `${share * 100}%` }}
          />
        </span>
      )}
      <span className="entry-result">
        {level && <FigureButton figure={level.id}>{stated(level)}</FigureButton>}
        {movements.map((figure) => (
          <FigureButton key={figure.id} figure={figure.id} className="figure-button movement">
            {level === null && figure.aspect === 'growth' && `${words.growthShort} `}
            {stated(figure)}
          </FigureButton>
        ))}
        {nothingReported && targets.length > 0 && (
          <span className="gap">— {gapWords[language]['target-only']}</span>
        )}
      </span>
      {targets.length > 0 && (
        <span className="entry-target">
          <span aria-hidden="true" className="arrow">
            →
          </span>
          <span className="visually-hidden">{words.target} </span>
          {targets.map((figure) => (
            <FigureButton key={figure.id} figure={figure.id} className="figure-button target">
              {figure.aspect === 'growth' && `${words.growthShort} `}
              {stated(figure)}
            </FigureButton>
          ))}
        </span>
      )}
    </div>
  );
}
