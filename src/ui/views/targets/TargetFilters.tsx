import { filterTargets } from '../../../model/targets/rows';
import type { TargetFilter, TargetRow } from '../../../model/targets/rows';
import { targetWordings } from '../../../model/targets/wording';
import type { Catalogue } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { targetWords } from '../../../model/words/targets';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { FilterChips } from '../../parts/FilterChips';

interface TargetFiltersProps {
  readonly catalogue: Catalogue;
  readonly targets: readonly TargetRow[];
  readonly filter: TargetFilter;
}

/** Narrows the targets by their wording and their theme; each choice says how many it leaves. */
export function TargetFilters({ catalogue, targets, filter }: TargetFiltersProps) {
  const words = useWords();
  const language = useLanguage();
  const own = targetWords[language];
  const { wording: label, wordings } = matrixWords[language];
  const { go } = useNavigation();
  const count = (change: Partial<TargetFilter>) =>
    filterTargets(targets, { ...filter, ...change }).length;
  const themes = catalogue.themes.filter(({ id }) =>
    targets.some(({ family }) => family.theme.id === id),
  );
  return (
    <>
      <FilterChips
        label={label}
        all={own.anyWording}
        options={targetWordings.map((id) => ({
          id,
          name: wordings[id],
          count: count({ wordings: [id] }),
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
          count: count({ themes: [id] }),
        }))}
        chosen={filter.themes}
        choose={(next) => go({ themes: next })}
      />
    </>
  );
}
