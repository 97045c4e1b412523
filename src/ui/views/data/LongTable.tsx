import { type RefObject, useCallback, useRef } from 'react';
import type { Paged } from '../../../model/longTable';
import type { Theme } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { termWords } from '../../../model/words/terms';
import type { ViewChange } from '../../../state/view';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { Empty } from '../../parts/Status';

/** What other words begin anew: the first page, no numeral open. */
export const fromStart = { page: null, numeral: null } as const;

/** The head of a long table, and how to come back to it when a page is turned. */
export function useTop<T extends HTMLElement>(): readonly [RefObject<T | null>, () => void] {
  const top = useRef<T>(null);
  const turned = useCallback(() => {
    top.current?.scrollIntoView();
    top.current?.focus({ preventScroll: true });
  }, []);
  return [top, turned];
}

interface ThemeSelectProps {
  readonly themes: readonly Theme[];
  readonly chosen: readonly string[];
}

/** One theme or all of them; several chosen elsewhere show as a choice of their own. */
export function ThemeSelect({ themes, chosen }: ThemeSelectProps) {
  const words = useWords();
  const language = useLanguage();
  const { go } = useNavigation();
  const value = chosen.length === 1 ? (chosen[0] ?? '') : chosen.join();
  return (
    <label className="select">
      <span className="visually-hidden">{words.themeFilter}</span>
      <select
        value={value}
        onChange={(event) => {
          const theme = event.target.value;
          go({ themes: theme === '' ? null : [theme], page: null });
        }}
      >
        <option value="">{words.allThemes}</option>
        {chosen.length > 1 && (
          <option value={value}>
            {themes
              .filter(({ id }) => chosen.includes(id))
              .map(({ name }) => name[language])
              .join(termWords[language].signs.list)}
          </option>
        )}
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PagerProps {
  readonly paged: Paged<unknown>;
  readonly all: number;
  /** Called after a step to another page. */
  readonly turned: () => void;
}

/** From one page of a long table to the next; nothing where there is only one. */
export function Pager({ paged, all, turned }: PagerProps) {
  const words = dataWords[useLanguage()];
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
    <nav className="pager cluster" aria-label={words.pages}>
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

/** Said in place of a table in which nothing is left, with the way back; `all` takes the filters away. */
export function NothingFound({ all }: { readonly all: ViewChange }) {
  const { nothingFound } = dataWords[useLanguage()];
  const { reset } = useWords();
  const { go } = useNavigation();
  return (
    <Empty>
      <p>{nothingFound}</p>
      <button type="button" className="button" onClick={() => go(all)}>
        {reset}
      </button>
    </Empty>
  );
}
