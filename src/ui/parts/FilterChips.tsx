/** One thing to narrow a list to, and how many are left with it. */
export interface FilterOption<Id extends string> {
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
      <span className="filter-label" aria-hidden="true">
        {label}
      </span>
      <div className="chips">
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
