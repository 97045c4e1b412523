import type { Verdict } from '../../../model/types';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { useDataWords } from './useDataWords';

const verdicts = ['same', 'near', 'differs'] as const;

/** How the verdicts divide, as a bar, and which of them are shown. */
export function VerdictChoice({ counts }: { readonly counts: Readonly<Record<Verdict, number>> }) {
  const words = useDataWords();
  const language = useLanguage();
  const { view, go } = useNavigation();
  const choice = (verdict: Verdict | null, name: string, count: number) => (
    <button
      key={verdict ?? 'all'}
      type="button"
      className="chip"
      aria-pressed={view.verdict === verdict}
      onClick={() => go({ verdict, page: null })}
    >
      {verdict !== null && <span className={`share share-${verdict}`} aria-hidden="true" />}
      {name} {count}
    </button>
  );
  return (
    <>
      <div className="shares" aria-hidden="true">
        {verdicts.map((verdict) => (
          <span
            key={verdict}
            className={`share share-${verdict}`}
            style={{ flexGrow: counts[verdict] }}
          />
        ))}
      </div>
      <div className="chips" role="group" aria-label={words.sections.verdicts}>
        {choice(null, words.all, counts.same + counts.near + counts.differs)}
        {verdicts.map((verdict) =>
          choice(verdict, termWords[language].verdicts[verdict], counts[verdict]),
        )}
      </div>
    </>
  );
}
