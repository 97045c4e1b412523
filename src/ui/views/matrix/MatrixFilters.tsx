import type { TargetWording } from '../../../model/targets/filter';
import type { Theme } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage, useWords } from '../../language';
import { useAsked, useNavigation } from '../../navigation';
import { FindField } from '../../parts/FindField';

interface MatrixFiltersProps {
  /** The themes that have rows, and how many each leaves. */
  readonly themes: readonly { readonly theme: Theme; readonly count: number }[];
  /** The same of how targets are worded. */
  readonly wordings: readonly { readonly wording: TargetWording; readonly count: number }[];
  /** How many rows are shown, in words. */
  readonly said: string;
  /** Clears the filters; null when none hides anything. */
  readonly reset: (() => void) | null;
}

/** One line that stays in sight: words to find, theme, wording, and what that leaves. */
export function MatrixFilters({ themes, wordings, said, reset }: MatrixFiltersProps) {
  const words = useWords();
  const language = useLanguage();
  const own = matrixWords[language];
  const { go } = useNavigation();
  const asked = useAsked();
  return (
    <div className="matrix-filters cluster">
      <FindField label={own.find} hint={own.find} />
      <FilterSelect
        label={words.themeFilter}
        all={words.allThemes}
        options={themes.map(({ theme: { id, name }, count }) => ({
          id,
          name: name[language],
          count,
        }))}
        chosen={asked.themes.filter((id) => themes.some(({ theme }) => theme.id === id))}
        choose={(chosen) => go({ themes: chosen })}
      />
      <FilterSelect
        label={own.wording}
        all={own.anyWording}
        options={wordings.map(({ wording: id, count }) => ({ id, name: own.wordings[id], count }))}
        chosen={asked.wording}
        choose={(wording) => go({ wording })}
      />
      <label className="check inline">
        <input
          type="checkbox"
          checked={asked.targeted}
          onChange={(event) => go({ targeted: event.target.checked })}
        />
        {own.targeted}
      </label>
      <span className="muted small" role="status">
        {said}
      </span>
      {reset && (
        <button type="button" className="button button-quiet" onClick={reset}>
          {words.reset}
        </button>
      )}
    </div>
  );
}

interface FilterSelectProps<Id extends string> {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly count: number }[];
  readonly chosen: readonly Id[];
  readonly choose: (next: Id[] | null) => void;
}

/** One of several to narrow rows to; a link that chooses more than one keeps them until another is chosen. */
function FilterSelect<Id extends string>(props: FilterSelectProps<Id>) {
  const { label, all, options, chosen, choose } = props;
  const several = chosen.length > 1;
  const named = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <label className="select">
      <span className="visually-hidden">{label}</span>
      <select
        value={several ? chosen.join() : (chosen[0] ?? '')}
        onChange={({ target }) => {
          const found = options.find(({ id }) => id === target.value);
          choose(found ? [found.id] : null);
        }}
      >
        <option value="">{all}</option>
        {several && <option value={chosen.join()}>{named.join(' + ')}</option>}
        {options.map(({ id, name, count }) => (
          <option key={id} value={id} disabled={count === 0 && !chosen.includes(id)}>
            {name} {count}
          </option>
        ))}
      </select>
    </label>
  );
}
