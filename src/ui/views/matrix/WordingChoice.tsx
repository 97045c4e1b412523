import type { TargetWording } from '../../../model/targets/wording';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';

const wordings: readonly TargetWording[] = [
  'gte',
  'approx',
  'range',
  'lte',
  'firm',
  'eq',
  'qualitative',
];

/** Only rows whose target is worded in one of these ways; none chosen means all. */
export function WordingChoice() {
  const words = matrixWords[useLanguage()];
  const { view, go } = useNavigation();
  const chosen = view.wording;
  return (
    <div className="chips chips-labelled" role="group" aria-label={words.wording}>
      <span className="label" aria-hidden="true">
        {words.wording}
      </span>
      {wordings.map((each) => {
        const pressed = chosen.includes(each);
        const next = pressed ? chosen.filter((other) => other !== each) : [...chosen, each];
        return (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={pressed}
            onClick={() => go({ wording: next.length === 0 ? null : next })}
          >
            {words.wordings[each]}
          </button>
        );
      })}
    </div>
  );
}
