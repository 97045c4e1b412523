import type { ReactNode } from 'react';
import type { MatrixOrder } from '../../../model/matrix/sort';
import type { District } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { usePreferences } from '../../../state/preferences';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';

interface MatrixControlsProps {
  readonly districts: readonly District[];
  readonly order: MatrixOrder | null;
  /** How many rows are shown, in words. */
  readonly count: string;
  /** Clears the filters; null when none hides anything. */
  readonly reset: (() => void) | null;
  /** The filters by wording and theme. */
  readonly children: ReactNode;
}

/** What the matrix shows, which rows of it, in what order and how dense. */
export function MatrixControls(props: MatrixControlsProps) {
  const { districts, order, count, reset, children } = props;
  const words = useWords();
  const own = matrixWords[useLanguage()];
  const { view, go } = useNavigation();
  const check = (key: 'comparable' | 'targeted', label: string) => (
    <label className="check inline">
      <input
        type="checkbox"
        checked={view[key]}
        onChange={(event) => go({ [key]: event.target.checked })}
      />
      {label}
    </label>
  );
  return (
    <div className="matrix-controls stack">
      <div className="controls cluster">
        <div className="segmented" role="group" aria-label={own.mode}>
          {(['figures', 'disclosure'] as const).map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={view.disclosure === (mode === 'disclosure')}
              onClick={() => go({ disclosure: mode === 'disclosure' })}
            >
              {own.modes[mode]}
            </button>
          ))}
        </div>
        <SortChoice districts={districts} />
        <DensityChoice />
      </div>
      {children}
      <div className="controls cluster">
        {check('comparable', words.comparableOnly)}
        {check('targeted', own.targeted)}
        <span className="muted small" role="status">
          {count}
        </span>
        {reset && (
          <button type="button" className="button button-quiet" onClick={reset}>
            {words.reset}
          </button>
        )}
      </div>
      {order && <SortNote order={order} />}
    </div>
  );
}

function DensityChoice() {
  const own = matrixWords[useLanguage()];
  const { density, set } = usePreferences();
  return (
    <div className="segmented" role="group" aria-label={own.density}>
      {(['regular', 'compact'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={density === each}
          onClick={() => set({ density: each })}
        >
          {own.densities[each]}
        </button>
      ))}
    </div>
  );
}

interface SortNoteProps {
  readonly order: MatrixOrder;
}

/** What the order goes by, with its formula. */
function SortNote({ order }: SortNoteProps) {
  const language = useLanguage();
  const { sortNote } = matrixWords[language];
  if (order.by === 'spread') return <p className="muted small">{sortNote.spread}</p>;
  return <p className="muted small">{sortNote.standing(order.district.name[language])}</p>;
}

interface SortChoiceProps {
  readonly districts: readonly District[];
}

const none = '';

/** The order of the rows: by theme, by how far districts lie apart, or by one of them. */
function SortChoice({ districts }: SortChoiceProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const { view, go } = useNavigation();
  return (
    <label className="select">
      <span className="small muted">{words.sort}</span>{' '}
      <select
        value={view.sort ?? none}
        onChange={({ target }) => go({ sort: target.value === none ? null : target.value })}
      >
        <option value={none}>{words.unsorted}</option>
        {districts.length > 1 && <option value="spread">{words.bySpread}</option>}
        {districts.length > 1 &&
          districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {words.byDistrict(name[language])}
            </option>
          ))}
      </select>
    </label>
  );
}
