import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { searchWords } from '../../model/words/search';
import { catalogueQuery } from '../../state/documents';
import { useLanguage, useWords } from '../language';
import { ModalDialog } from '../parts/ModalDialog';
import { Failure, Loading } from '../parts/Status';
import { SearchBox } from './SearchBox';

/** What the search needs of the page around it. */
export interface SearchDialogProps {
  /** The button in the head of the page, which gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  /** What was typed while the search was on its way. */
  readonly typed: string;
  readonly close: () => void;
}

/** The search over the page. */
export function SearchDialog({ opener, typed, close }: SearchDialogProps) {
  const words = useWords();
  const own = searchWords[useLanguage()];
  const catalogue = useQuery(catalogueQuery);
  return (
    <ModalDialog
      className="search"
      name={{ label: own.title }}
      closeLabel={own.close}
      light
      close={close}
    >
      {(leave) => (
        <>
          {catalogue.data && (
            <SearchBox catalogue={catalogue.data} typed={typed} opener={opener} leave={leave} />
          )}
          {catalogue.isPending && <Loading what={words.loading} />}
          {catalogue.isError && (
            <Failure
              what={words.failedCatalogue}
              detail={catalogue.error.message}
              retry={() => void catalogue.refetch()}
            />
          )}
        </>
      )}
    </ModalDialog>
  );
}
