import type { Theme } from '../../model/types';
import { targetWordings } from '../../model/targets/wording';
import type { TargetFilter } from '../../model/targets/rows';
import { matrixWords } from '../../model/words/matrix';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { FilterChips } from './FilterChips';

interface RowFiltersProps {
  /** The themes that have rows, in their order. */
  readonly themes: readonly Theme[];
  readonly filter: TargetFilter;
  /** How many rows a changed filter leaves. */
  readonly count: (filter: TargetFilter) => number;
}

/** Narrows rows by the wording of their targets and by their theme; each choice says what it leaves. */
export function RowFilters({ themes, filter, count }: RowFiltersProps) {
  const words = useWords();
  const language = useLanguage();
  const own = matrixWords[language];
  const { go } = useNavigation();
  return (
    <>
      <FilterChips
        label={own.wording}
        all={own.anyWording}
        options={targetWordings.map((id) => ({
          id,
          name: own.wordings[id],
          count: count({ ...filter, wordings: [id] }),
        }))}
        chosen={filter.wordings}
        choose={(wording) => go({ wording })}
      />
      <FilterChips
        label={words.themeFilter}
        all={words.allThemes}
        options={themes.map(({ id, name }) => ({
          id,
          name: name[language],
          count: count({ ...filter, themes: [id] }),
        }))}
        chosen={filter.themes}
        choose={(next) => go({ themes: next })}
      />
    </>
  );
}
