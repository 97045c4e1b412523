import type { Family } from '../../../model/comparison';
import type { MatrixEntry } from '../../../model/matrix/entry';
import { verdictWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';

interface OwnTermProps {
  readonly entry: MatrixEntry;
  readonly family: Family;
}

/** On another definition than the row's: its name, the report's own word for it, and the verdict. */
export function OwnTerm({ entry, family }: OwnTermProps) {
  const language = useLanguage();
  const { indicator, verdict, level, movements, targets, earlier } = entry;
  const other = indicator.id !== family.indicators[0]?.id;
  if (!other && verdict === 'same') return null;
  const term = [level, ...movements, ...targets, ...earlier].find((each) => each !== null)?.term;
  const said = term !== undefined && term !== '' && term !== indicator.name.zh;
  return (
    <span className="own-term">
      {other && indicator.name[language]}
      {other && said && (
        <span className="said-as" lang="zh-CN">
          “{term}”
        </span>
      )}
      {verdict !== 'same' && (
        <span className={`verdict verdict-${verdict}`}>{verdictWords[language][verdict]}</span>
      )}
    </span>
  );
}
