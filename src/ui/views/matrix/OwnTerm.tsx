import type { MatrixEntry } from '../../../model/matrix/entry';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';

interface OwnTermProps {
  readonly entry: MatrixEntry;
  /** Whether its row holds several indicators. */
  readonly named: boolean;
}

/** In a row of several indicators its name and the report's own word for it; a verdict that is not 同口径. */
export function OwnTerm({ entry, named }: OwnTermProps) {
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
