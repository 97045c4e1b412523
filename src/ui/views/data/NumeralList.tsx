import { useEffect, useMemo, useRef } from 'react';
import type { Documents } from '../../../model/documents';
import { findIn, pageOf } from '../../../model/longTable';
import { isPartOf, searchTextOf, type Numeral } from '../../../model/text/account';
import { accountParts } from '../../../model/text/numerals';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { FindField } from '../../parts/FindField';
import { fromStart, NothingFound, Pager, useTop } from './LongTable';
import { NumeralRow } from './NumeralRow';

interface NumeralListProps {
  readonly numerals: readonly Numeral[];
  readonly documents: Documents;
  /** The numeral to bring to sight, once it is here. */
  readonly wanted: string | null;
  readonly found: () => void;
}

/** The numerals one by one, narrowed by what they are and by words, a page at a time. */
export function NumeralList({ numerals, documents, wanted, found }: NumeralListProps) {
  const words = dataWords[useLanguage()];
  const { view, go } = useNavigation();
  const { catalogue } = documents;
  const [title, turned] = useTop<HTMLHeadingElement>();
  const list = useRef<HTMLTableElement>(null);
  const texts = useMemo(
    () => new Map(numerals.map((each) => [each.id, searchTextOf(each, catalogue)])),
    [numerals, catalogue],
  );
  const shown = useMemo(
    () =>
      numerals.filter(
        (each) => isPartOf(each, view.account) && findIn(texts.get(each.id) ?? '', view.find),
      ),
    [numerals, texts, view.account, view.find],
  );
  const paged = pageOf(shown, view.page);
  useEffect(() => {
    if (wanted === null || view.numeral !== wanted) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-numeral="${wanted}"]`);
    if (!button) return;
    button.scrollIntoView({ block: 'center' });
    button.focus({ preventScroll: true });
    found();
  }, [wanted, view.numeral, found]);
  return (
    <section aria-labelledby="numerals-title" className="numerals chapter ruled">
      <h2 id="numerals-title" ref={title} tabIndex={-1}>
        {words.list}
      </h2>
      <div className="controls cluster">
        <FindField label={words.search} hint={words.searchNumerals} also={fromStart} />
        <label className="select">
          <span className="visually-hidden">{words.kind}</span>
          <select
            value={view.account ?? ''}
            onChange={(event) =>
              go({
                account: accountParts.find((each) => each === event.target.value) ?? null,
                page: null,
                numeral: null,
              })
            }
          >
            <option value="">{words.all}</option>
            {accountParts.map((part) => (
              <option key={part} value={part}>
                {words.parts[part]}
              </option>
            ))}
          </select>
        </label>
        <p className="muted small" role="status">
          {words.found(shown.length, numerals.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <NothingFound all={{ account: null, find: null, page: null }} />
      ) : (
        <table
          className="ledger ledger-numerals stacking"
          aria-labelledby="numerals-title"
          ref={list}
        >
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.words}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.about}</th>
            </tr>
          </thead>
          <tbody>
            {paged.rows.map((numeral) => (
              <NumeralRow key={numeral.id} numeral={numeral} documents={documents} />
            ))}
          </tbody>
        </table>
      )}
      <Pager paged={paged} all={shown.length} turned={turned} />
    </section>
  );
}
