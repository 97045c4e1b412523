import { useMemo } from 'react';
import { consecutive } from '../../../model/consecutive';
import { dictionaryOf } from '../../../model/dictionary';
import { findIn } from '../../../model/find';
import { pageOf } from '../../../model/paging';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { DistrictChoice } from '../../parts/DistrictChoice';
import { Empty } from '../../parts/Status';
import { FindField } from '../../parts/FindField';
import type { PageProps } from '../../documents';
import { DictionaryRow } from './DictionaryRow';
import { Pager } from './Pager';
import { ThemeSelect } from './ThemeSelect';
import { useDataWords } from './useDataWords';
import { useTop } from './useTop';
import { fromStart } from './fromStart';

/** The indicator dictionary: what each is, in which unit, and what the districts call it. */
export function Dictionary({ documents, selection }: PageProps) {
  const words = useDataWords();
  const { reset } = useWords();
  const language = useLanguage();
  const { view, go } = useNavigation();
  const [top, turned] = useTop<HTMLDivElement>();
  const { catalogue, districts } = documents;
  const groups = useMemo(() => dictionaryOf(documents), [documents]);
  const all = groups.flatMap(({ entries }) => entries);
  const shown = groups
    .filter(({ theme }) => selection.themes.length === 0 || selection.themes.includes(theme.id))
    .flatMap(({ theme, entries }) =>
      entries.filter(({ text }) => findIn(text, view.find)).map((entry) => ({ theme, entry })),
    );
  const paged = pageOf(shown, view.page);
  return (
    <>
      <div className="section-head">
        <h1>
          {words.indicatorsTitle(
            all.length,
            new Set(all.map(({ indicator }) => indicator.family)).size,
          )}
        </h1>
        <p className="lead">{words.indicatorsLead}</p>
        <div className="controls" ref={top} tabIndex={-1}>
          <FindField label={words.search} hint={words.searchIndicators} also={fromStart} />
          <ThemeSelect themes={groups.map(({ theme }) => theme)} chosen={selection.themes} />
          <DistrictChoice catalogue={catalogue} chosen={districts} />
          <p className="muted small" role="status">
            {words.found(shown.length, all.length)}
          </p>
        </div>
      </div>
      {shown.length === 0 ? (
        <Empty>
          <p>{words.nothingFound}</p>
          <button
            type="button"
            className="button"
            onClick={() => go({ find: null, themes: null, page: null })}
          >
            {reset}
          </button>
        </Empty>
      ) : (
        <table className="ledger ledger-dictionary" aria-label={words.sections.indicators}>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.definition}</th>
              <th scope="col">{words.term}</th>
            </tr>
          </thead>
          {consecutive(paged.rows, ({ theme }) => theme).map(({ key: theme, members }) => (
            <tbody key={theme.id}>
              <tr className="ledger-group">
                <th scope="rowgroup" colSpan={4}>
                  {theme.name[language]}{' '}
                  <span className="muted">
                    {shown.filter((each) => each.theme.id === theme.id).length}
                  </span>
                </th>
              </tr>
              {members.map(({ entry }) => (
                <DictionaryRow key={entry.indicator.id} entry={entry} catalogue={catalogue} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <Pager paged={paged} all={shown.length} turned={turned} />
    </>
  );
}
