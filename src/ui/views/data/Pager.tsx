import type { Paged } from '../../../model/paging';
import { useNavigation } from '../../navigation';
import { useDataWords } from './useDataWords';

interface PagerProps {
  readonly paged: Paged<unknown>;
  readonly all: number;
  /** Called after a step to another page. */
  readonly turned: () => void;
}

/** From one page of a long table to the next; nothing where there is only one. */
export function Pager({ paged, all, turned }: PagerProps) {
  const words = useDataWords();
  const { go } = useNavigation();
  const { page, pages, from, to } = paged;
  if (pages === 1) return null;
  const turn = (next: number) => {
    go({ page: next, numeral: null });
    turned();
  };
  const step = (next: number, name: string, arrow: string) => (
    <button
      type="button"
      className="button"
      disabled={next < 1 || next > pages}
      onClick={() => turn(next)}
    >
      <span aria-hidden="true">{arrow}</span> {name}
    </button>
  );
  return (
    <nav className="pager" aria-label={words.pages}>
      {step(page - 1, words.previousPage, '←')}
      <span className="muted">{words.range(from, to, all)}</span>
      <label className="select">
        <span className="visually-hidden">{words.pages}</span>
        <select value={page} onChange={(event) => turn(Number(event.target.value))}>
          {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
            <option key={each} value={each}>
              {words.pageOf(each, pages)}
            </option>
          ))}
        </select>
      </label>
      {step(page + 1, words.nextPage, '→')}
    </nav>
  );
}
