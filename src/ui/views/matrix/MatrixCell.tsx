import type { MatrixEntry } from '../../../model/matrix';
import { sayFigure } from '../../../model/say/figure';
import type { District, Figure, Unit } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { toneOf } from '../../parts/DistrictName';
import { FigureLink } from '../../parts/FigureLink';

interface MatrixCellProps {
  readonly entry: MatrixEntry;
  /** The unit that the row's head gives. */
  readonly unit: string;
  /** Whether the row holds several indicators, so that this one is named. */
  readonly named: boolean;
  readonly units: readonly Unit[];
  readonly district: District;
}

/** One definition of one district: level with growth, an arrow, target; a bar behind the level. */
export function MatrixCell({ entry, unit, named, units, district }: MatrixCellProps) {
  const words = useWords();
  const language = useLanguage();
  const { level, movements, earlier, targets, share, verdict } = entry;
  const stated = (figure: Figure) =>
    sayFigure(figure, {
      language,
      units,
      bare: figure.aspect === 'value' && figure.unit === unit,
      signed: figure.aspect !== 'value' && figure.kind === 'result',
    });
  const growth = (figure: Figure) => (figure.aspect === 'growth' ? `${words.growthShort} ` : '');
  const reported = level !== null || movements.length > 0;
  return (
    <div className={verdict === 'differs' ? 'entry ' : 'entry'}>
      <OwnTerm entry={entry} named={named} />
      {share !== null && (
        <span className="cell-bar" aria-hidden="true">
          <span
            className={`cell-bar-fill ${toneOf(district)}`}
            style={{ width: `${share * 100}%` }}
          />
        </span>
      )}
      <span className="entry-result text-cluster">
        {level && <FigureLink figure={level.id}>{stated(level)}</FigureLink>}
        {movements.map((figure) => (
          <FigureLink key={figure.id} figure={figure.id} className="figure-link movement">
            {level === null && growth(figure)}
            {stated(figure)}
          </FigureLink>
        ))}
        {!reported &&
          earlier.map((figure) => (
            <FigureLink key={figure.id} figure={figure.id} className="figure-link movement">
              {matrixWords[language].earlier(figure.year)} {growth(figure)}
              {stated(figure)}
            </FigureLink>
          ))}
        {!reported && earlier.length === 0 && (
          <span className="gap">— {termWords[language].gaps['target-only']}</span>
        )}
      </span>
      {targets.length > 0 && (
        <span className="entry-target text-cluster">
          <span aria-hidden="true" className="muted">
            →
          </span>
          <span className="visually-hidden">{words.target} </span>
          {targets.map((figure) => (
            <FigureLink key={figure.id} figure={figure.id} className="figure-link target">
              {growth(figure)}
              {stated(figure)}
            </FigureLink>
          ))}
        </span>
      )}
    </div>
  );
}

interface OwnTermProps {
  readonly entry: MatrixEntry;
  /** Whether its row holds several indicators. */
  readonly named: boolean;
}

/** In a row of several indicators its name and the report's own word for it; a verdict that is not 同口径. */
function OwnTerm({ entry, named }: OwnTermProps) {
  const language = useLanguage();
  const { indicator, verdict, level, movements, targets, earlier } = entry;
  if (!named && verdict === 'same') return null;
  const term = [level, ...movements, ...targets, ...earlier].find((each) => each !== null)?.term;
  const said = term !== undefined && term !== '' && term !== indicator.name.zh;
  return (
    <span className="own-term">
      {named && indicator.name[language]}
      {named && said && (
        <span className="said-as" lang="zh-CN">
          “{term}”
        </span>
      )}
      {verdict !== 'same' && (
        <span className={`verdict verdict-${verdict}`}>
          {termWords[language].verdicts[verdict]}
        </span>
      )}
    </span>
  );
}
