import { useMemo } from 'react';
import { filterMatrix, matrixOf } from '../../../model/matrix';
import type { MatrixFilter, MatrixGroup, MatrixRow } from '../../../model/matrix';
import { parseOrder } from '../../../model/matrix/order';
import { parseQuery } from '../../../model/search/fold';
import { targetWordings } from '../../../model/targets/filter';
import { matrixWords } from '../../../model/words/matrix';
import { matrixRows } from '../../../state/view';
import { useSame } from '../../documents';
import type { LoadedDocuments } from '../../documents';
import { useLanguage, useWords } from '../../language';
import { loadedPart } from '../../loadedCode';
import { useNavigation } from '../../navigation';
import { Empty } from '../../parts/Status';
import { MatrixActions } from './MatrixActions';
import { MatrixFilters } from './MatrixFilters';
import { MatrixTable } from './MatrixTable';

/** Its code waits for the map. */
const DisclosureTotals = loadedPart('disclosure-totals', () =>
  import('./DisclosureTotals').then((code) => code.DisclosureTotals),
);

interface MatrixProps {
  readonly documents: LoadedDocuments;
  readonly themes: readonly string[];
  /** The year that was asked for. */
  readonly year: number;
}

/** What compares, all families, or what each district discloses at all: one row a family, by theme. */
export function Matrix({ documents, themes, year }: MatrixProps) {
  const words = useWords();
  const own = matrixWords[useLanguage()];
  const { view, go } = useNavigation();
  const { catalogue, districts, reports } = documents;
  // The lists are made anew with each drawing; what they hold is what matters.
  const shownThemes = useSame(themes);
  const wordings = useSame(view.wording);
  const { targeted, rows: asked, find, sort } = view;
  const all = matrixIn(documents);
  const filter: MatrixFilter = useMemo(
    () => ({
      themes: shownThemes,
      // One district alone compares with nothing: all that it states is shown.
      comparable: asked === 'comparable' && districts.length > 1,
      targeted,
      wordings,
      words: parseQuery(find),
    }),
    [shownThemes, asked, districts.length, targeted, wordings, find],
  );
  const groups = useMemo(() => filterMatrix(all, filter), [all, filter]);
  const order = useMemo(
    () => (sort === null ? null : parseOrder(sort, districts)),
    [sort, districts],
  );
  const { modes, total, themeCounts, wordingCounts } = useMemo(
    () => countsOf(all, filter),
    [all, filter],
  );
  const shown = rowsIn(groups);
  const map = asked === 'disclosure';
  const choice = useMemo(() => ({ filter, find, order, map }), [filter, find, order, map]);
  const reset = () => go({ themes: null, targeted: null, wording: null, find: null });
  return (
    <section aria-labelledby="matrix-title" className="matrix-section">
      <div className="cluster">
        <h2 id="matrix-title">{words.matrix}</h2>
        <div className="segmented" role="group" aria-label={own.mode}>
          {matrixRows.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === asked}
              onClick={() => go({ rows: each, sort: null, folds: null })}
            >
              {own.modes[each]}{' '}
              {each !== 'disclosure' && <span className="count">{modes[each]}</span>}
            </button>
          ))}
        </div>
      </div>
      <MatrixFilters
        themes={themeCounts}
        wordings={wordingCounts}
        said={own.shown(shown.length, total)}
        reset={shown.length < total ? reset : null}
      />
      {order && <p className="matrix-note muted small">{own.sortNotes[order.column.of]}</p>}
      {map && <p className="matrix-note muted small">{own.disclosureLead}</p>}
      {map && shown.length > 0 && <DisclosureTotals rows={shown} districts={districts} />}
      {groups.length === 0 ? (
        <Empty>
          <p>{words.empty}</p>
          <button type="button" className="button" onClick={reset}>
            {words.reset}
          </button>
        </Empty>
      ) : (
        <>
          <MatrixTable
            {...{ groups, reports, catalogue, order, map }}
            narrowed={shown.length < total}
          />
          <MatrixActions {...{ documents, groups, reports, year }} choice={choice} />
        </>
      )}
    </section>
  );
}

/** Readers come back to the matrix from what it leads to. */
const before = new WeakMap<LoadedDocuments, readonly MatrixGroup[]>();

function matrixIn(documents: LoadedDocuments): readonly MatrixGroup[] {
  const all = before.get(documents) ?? matrixOf(documents, documents.reports);
  before.set(documents, all);
  return all;
}

/** How many rows each choice leaves: of rows, of a theme, of a wording. */
function countsOf(all: readonly MatrixGroup[], filter: MatrixFilter) {
  const count = (changed: Partial<MatrixFilter>) =>
    rowsIn(filterMatrix(all, { ...filter, ...changed })).length;
  const open = { themes: [], targeted: false, wordings: [], words: [] };
  return {
    modes: {
      comparable: count({ ...open, comparable: true }),
      all: count({ ...open, comparable: false }),
    },
    total: count(open),
    themeCounts: all.map(({ theme }) => ({ theme, count: count({ themes: [theme.id] }) })),
    wordingCounts: targetWordings.map((wording) => ({
      wording,
      count: count({ wordings: [wording] }),
    })),
  };
}

function rowsIn(groups: readonly MatrixGroup[]): readonly MatrixRow[] {
  return groups.flatMap((group) => group.rows);
}
