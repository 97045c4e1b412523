import type { TargetFilter } from '../../model/targets/filter';
import { targetWordings } from '../../model/targets/filter';
import type { Theme } from '../../model/types';
import { matrixWords } from '../../model/words/matrix';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';

/** One thing to narrow a list to, and how many are left with it. */
interface FilterOption<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count: number;
}

interface FilterChipsProps<Id extends string> {
  readonly label: string;
  readonly all: string;
  readonly options: readonly FilterOption<Id>[];
  readonly chosen: readonly Id[];
  /** Told what is chosen next; null is all. */
  readonly choose: (next: Id[] | null) => void;
}

/** Chips that narrow a list, several at a time; those that would leave nothing can't be pressed. */
export function FilterChips<Id extends string>(props: FilterChipsProps<Id>) {
  const { label, all, options, chosen, choose } = props;
  return (
    <div className="filter" role="group" aria-label={label}>
      <span className="filter-label small muted" aria-hidden="true">
        {label}
      </span>
      <div className="chips cluster">
        <button
          type="button"
          className="chip"
          aria-pressed={chosen.length === 0}
          onClick={() => choose(null)}
        >
          {all}
        </button>
        {options.map(({ id, name, count }) => {
          const pressed = chosen.includes(id);
          const next = pressed ? chosen.filter((each) => each !== id) : [...chosen, id];
          return (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={pressed}
              disabled={count === 0 && !pressed}
              onClick={() => choose(next.length === 0 ? null : next)}
            >
              {name} <span className="chip-count">{count}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

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
