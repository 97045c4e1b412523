import { commonYear, leadingYear, reportsOf, yearsOf } from '../../model/reports';
import { selectKnown } from '../../model/selection';
import type { Catalogue, District } from '../../model/types';
import { reportWords } from '../../model/words/report';
import { useLanguage } from '../language';
import { useAsked, useNavigation } from '../navigation';

interface YearChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: readonly District[];
}

/** Of which year the reports are that are compared, and that some are of another; the default leaves the address. */
export function YearChoice({ catalogue, chosen }: YearChoiceProps) {
  const words = reportWords[useLanguage()];
  const { go } = useNavigation();
  const { year } = selectKnown(catalogue, useAsked());
  const leading = leadingYear(catalogue, chosen);
  const mixed = commonYear(reportsOf(catalogue, chosen, year)) === null;
  return (
    <>
      <span className="segmented" role="group" aria-label={words.year}>
        {[...yearsOf(catalogue, chosen)].reverse().map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === year}
            title={words.ofYear(each)}
            onClick={() => go({ year: each === leading ? null : each })}
          >
            {each}
          </button>
        ))}
      </span>
      {mixed && <span className="muted small">{words.yearsDiffer}</span>}
    </>
  );
}
