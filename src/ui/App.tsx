import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { catalogueQuery } from '../state/documents';
import { usePreferences } from '../state/preferences';
import { Redeployed } from '../state/redeployed';
import { useAddress } from '../state/view';
import type { Page } from '../state/view';
import { DropTarget } from './dropped/DropTarget';
import { begin, catchUp } from './early';
import { Header } from './Header';
import { useLanguage, useWords } from './language';
import { codeQuery, loadedPart } from './loadedCode';
import { NavigationProvider } from './navigation';
import type { Navigation } from './navigation';
import { CodeFailure, Coming, Failure } from './parts/Status';
import { usePlaces } from './places';
import { Workspace } from './Workspace';

/** The page: its head, and what the address asks for as soon as the catalogue is here; `address` is where it began. */
export function App({ address }: { readonly address: string }) {
  const words = useWords();
  const { view, ignored, returned, write } = useAddress(address);
  const go = usePlaces(write);
  useRootState(useLanguage(), view.view);
  const opener = useRef<HTMLElement | null>(null);
  const openFigure = useCallback(
    (figure: string, from: HTMLElement) => {
      // Inside the panel, the element to come back to stays the one that opened it.
      if (!from.closest('dialog')) opener.current = from;
      go({ figure });
    },
    [go],
  );
  const navigation = useMemo<Navigation>(
    () => ({ view, returned, go, openFigure }),
    [view, returned, go, openFigure],
  );
  useLayoutEffect(begin, []);
  useEffect(catchUp, []);
  const catalogue = useQuery(catalogueQuery);
  if (view.embed) return <Embedded view={view} />;
  return (
    <NavigationProvider value={navigation}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Header />
      {catalogue.isError && (
        <main id="content" className="page">
          {catalogue.error instanceof Redeployed ? (
            <CodeFailure cause={catalogue.error} retry={() => void catalogue.refetch()} />
          ) : (
            <Failure
              what={words.failedCatalogue}
              detail={catalogue.error.message}
              retry={() => void catalogue.refetch()}
            />
          )}
        </main>
      )}
      {catalogue.isPending && (
        <main id="content" className="page">
          <Coming what={words.loading} />
        </main>
      )}
      {catalogue.data && <Workspace catalogue={catalogue.data} ignored={ignored} opener={opener} />}
      <DropTarget />
      <LaterPart />
    </NavigationProvider>
  );
}

/** One chart or table alone, for the pages of others. */
const Embedded = loadedPart('embedded', () =>
  import('./embed/Embedded').then((code) => code.Embedded),
);

const laterCode = codeQuery('later', () => import('./later/Later').then(({ Later }) => Later));

/** What comes by itself after the first view; without it the page does without. */
function LaterPart() {
  const { data: Later } = useQuery(laterCode);
  return Later ? <Later /> : null;
}

/** Tells the document its language, view and theme; they stand outside of what React draws. */
function useRootState(language: Language, view: Page) {
  const theme = usePreferences((each) => each.theme);
  useEffect(() => {
    document.documentElement.lang = termWords[language].tag;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset.view = view;
  }, [view]);
}
