import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { searchWords } from '../../model/words/search';
import { catalogueQuery } from '../../state/documents';
import { useLanguage, useWords } from '../language';
import { Failure, Loading } from '../parts/Status';
import { useDialog } from '../parts/useDialog';
import { SearchBox } from './SearchBox';

/** What the search needs of the page around it. */
export interface SearchDialogProps {
  /** The button in the head of the page, which gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** The search over the page: a dialog of the browser's own, which keeps the keyboard to itself. */
export function SearchDialog({ opener, close }: SearchDialogProps) {
  const words = useWords();
  const own = searchWords[useLanguage()];
  const { dialog, leave, onKeyDown } = useDialog();
  const catalogue = useQuery(catalogueQuery);
  return (
    <dialog
      ref={dialog}
      className="search"
      aria-label={own.title}
      onClose={close}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === dialog.current && leave()}
    >
      {catalogue.data && <SearchBox catalogue={catalogue.data} opener={opener} leave={leave} />}
      {catalogue.isPending && <Loading what={words.loading} />}
      {catalogue.isError && (
        <Failure
          what={words.failedCatalogue}
          detail={catalogue.error.message}
          retry={() => void catalogue.refetch()}
        />
      )}
      <button
        type="button"
        className="button button-icon dialog-close"
        aria-label={own.close}
        onClick={leave}
      >
        ✕
      </button>
    </dialog>
  );
}
