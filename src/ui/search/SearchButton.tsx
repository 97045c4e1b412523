import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { searchWords } from '../../model/words/search';
import { useLanguage } from '../language';
import { Boundary } from '../parts/Boundary';

const SearchDialog = lazy(() =>
  import('./SearchDialog').then((module) => ({ default: module.SearchDialog })),
);

/** Opens the search, by a click or by Ctrl K and ⌘ K; its code comes when it is first opened. */
export function SearchButton() {
  const { search } = searchWords[useLanguage()];
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button search-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M6.75 2a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5zM10.2 10.2L14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
        </svg>
        <span className="search-word">{search}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {open && (
        <Boundary fallback={null}>
          <Suspense fallback={null}>
            <SearchDialog opener={button} close={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
