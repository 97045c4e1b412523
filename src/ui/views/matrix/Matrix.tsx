import { useMemo } from 'react';
import { filterMatrix, matrixOf } from '../../../model/matrix';
import type { MatrixFilter, MatrixGroup, MatrixRow } from '../../../model/matrix';
import { sortRows } from '../../../model/matrix/sort';
import type { MatrixOrder } from '../../../model/matrix/sort';
import { matrixWords } from '../../../model/words/matrix';
import { useSame } from '../../documents';
import type { LoadedDocuments } from '../../documents';
import type { District } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { RowFilters } from '../../parts/FilterChips';
import { Empty } from '../../parts/Status';
import { SaveRecords } from '../../export/SaveRecords';
import { DisclosureTotals } from './Disclosure';
import { MatrixControls } from './MatrixControls';
import { MatrixTable } from './MatrixTable';

interface MatrixProps {
  readonly documents: LoadedDocuments;
  readonly themes: readonly string[];
  readonly year: number;
}

/** All families by theme, one column a district: what each states, or how far it discloses it. */
export function Matrix({ documents, themes, year }: MatrixProps) {
  const words = useWords();
  const own = matrixWords[useLanguage()];
  const { view, go } = useNavigation();
  const { catalogue } = documents;
  const { districts } = documents;
  const shownThemes = useSame(themes);
  const { comparable, targeted, wording, disclosure } = view;
  const all = useMemo(() => matrixOf(documents, districts), [documents, districts]);
  const filter: MatrixFilter = useMemo(
    () => ({ themes: shownThemes, comparable, targeted, wordings: wording }),
    [shownThemes, comparable, targeted, wording],
  );
  const groups = useMemo(() => filterMatrix(all, filter), [all, filter]);
  const order = useMemo(() => orderOf(view.sort, districts), [view.sort, districts]);
  const rows = rowsIn(all);
  const shown = rowsIn(groups);
  const reset = () => go({ themes: null, comparable: null, targeted: null, wording: null });
  return (
    <section aria-labelledby="matrix-title" className="matrix-section">
      <div className="section-head">
        <h2 id="matrix-title">{words.matrix}</h2>
        <p className="lead">
          {words.matrixLead(rows.length, rows.filter((row) => row.comparable).length)}
          {!disclosure && ` · ${words.inCell(year)}`}
        </p>
        {disclosure && <p className="lead">{own.disclosureLead}</p>}
        <MatrixControls
          districts={districts}
          order={order}
          count={own.shown(shown.length, rows.length)}
          reset={shown.length < rows.length ? reset : null}
        >
          <RowFilters
            themes={all.map(({ theme }) => theme)}
            filter={filter}
            count={(changed) => rowsIn(filterMatrix(all, { ...filter, ...changed })).length}
          />
        </MatrixControls>
      </div>
      {disclosure && shown.length > 0 && <DisclosureTotals rows={shown} districts={districts} />}
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
            groups={groups}
            districts={districts}
            catalogue={catalogue}
            order={order}
            disclosure={disclosure}
          />
          <SaveRecords
            title={own.file(year)}
            catalogue={catalogue}
            lines={async () => {
              const { recordsOfMatrix } = await import('../../../exports/records');
              return recordsOfMatrix(order ? sortRows(shown, order) : groups, catalogue);
            }}
          />
        </>
      )}
    </section>
  );
}

function rowsIn(groups: readonly MatrixGroup[]): readonly MatrixRow[] {
  return groups.flatMap((group) => group.rows);
}

function orderOf(sort: string | null, districts: readonly District[]): MatrixOrder | null {
  if (sort === 'spread') return { by: 'spread' };
  const district = districts.find(({ id }) => id === sort);
  return district ? { by: 'standing', district } : null;
}
