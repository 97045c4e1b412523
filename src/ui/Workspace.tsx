import { shortTitle } from '../model/citation';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useRef } from 'react';
import type { ComponentType, RefObject } from 'react';
import { mostAtFirst, selectKnown } from '../model/selection';
import type { Catalogue } from '../model/types';
import type { Ignored as IgnoredKey, Page, View } from '../state/view';
import { type PageProps, useDocuments, useOpenFigure, useSame } from './documents';
import { Footer } from './Footer';
import { useLanguage, useWords } from './language';
import { codeQuery, loadedQuery } from './loadedCode';
import { FollowingView, useNavigation } from './navigation';
import { Boundary } from './parts/Boundary';
import { Coming, Failure, Ignored } from './parts/Status';
import { closes } from './parts/typing';
import { usePageTitle } from './usePageTitle';
import { Overview } from './views/Overview';

/** The code of the evidence, which the first view can do without. */
const evidenceCode = codeQuery('evidence', () =>
  import('./evidence/EvidencePanel').then(({ EvidencePanel }) => EvidencePanel),
);
const EvidencePanel = loadedQuery(evidenceCode);

/** The code of the views that come when they are first shown, each from a file named for it, as index.html expects. */
const viewCodes = {
  targets: codeQuery('targets', () =>
    import('./views/TargetsView').then(({ TargetsView }) => TargetsView),
  ),
  indicator: codeQuery('indicator', () =>
    import('./views/IndicatorView').then(({ IndicatorView }) => IndicatorView),
  ),
  district: codeQuery('district', () =>
    import('./views/DistrictView').then(({ DistrictView }) => DistrictView),
  ),
  report: codeQuery('report', () =>
    import('./views/ReportView').then(({ ReportView }) => ReportView),
  ),
  brief: codeQuery('brief', () => import('./views/BriefView').then(({ BriefView }) => BriefView)),
  data: codeQuery('data', () => import('./views/DataView').then(({ DataView }) => DataView)),
};

/** Fetches the code of a view before anything is drawn. */
export async function fetchView(client: QueryClient, page: Page): Promise<void> {
  if (page !== 'overview') await client.fetchQuery(viewCodes[page]);
}

const views: Readonly<Record<Page, ComponentType<PageProps>>> = {
  overview: Overview,
  targets: loadedQuery(viewCodes.targets, Coming),
  indicator: loadedQuery(viewCodes.indicator, Coming),
  district: loadedQuery(viewCodes.district, Coming),
  report: loadedQuery(viewCodes.report, Coming),
  brief: loadedQuery(viewCodes.brief, Coming),
  data: loadedQuery(viewCodes.data, Coming),
};

/** Colours for districts beyond those of the house, where there are any. */
function useFurtherTones({ districts: { length } }: Catalogue) {
  useEffect(() => {
    if (length > mostAtFirst)
      void import('./furtherTones').then(({ addFurtherTones }) => addFurtherTones(length));
  }, [length]);
}

interface WorkspaceProps {
  readonly catalogue: Catalogue;
  /** The parts of the address that mean nothing. */
  readonly ignored: readonly IgnoredKey[];
  /** What opened the evidence panel, and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** The view that the address asks for, and beside it the evidence of the open figure. */
export function Workspace({ catalogue, ignored, opener }: WorkspaceProps) {
  const { view, go } = useNavigation();
  const open = useOpenFigure(catalogue, view.figure, selectKnown(catalogue, view).districts);
  const { figure } = open;
  // The same for as long as it says the same, so that the content is drawn when its turn comes.
  const meaningless = useSame([
    ...ignored.map(({ key, value }) => `${key}=${value}`),
    ...(open.unknown === null ? [] : [open.unknown]),
  ]);
  useEvidenceCode();
  useFurtherTones(catalogue);
  const close = useCallback(() => go({ figure: null }), [go]);
  useEscape(view.figure !== null, close);
  useFocusBack(view, opener);
  usePageTitle(view, catalogue, figure, useLanguage());
  return (
    <>
      <FollowingView>
        <Content catalogue={catalogue} meaningless={meaningless} />
      </FollowingView>
      {figure && (
        <div className="evidence-place">
          <EvidencePanel documents={open.documents} figure={figure} opener={opener} close={close} />
        </div>
      )}
    </>
  );
}

interface ContentProps {
  readonly catalogue: Catalogue;
  /** Parts of the address that mean nothing to any view. */
  readonly meaningless: readonly string[];
}

/** What the page is about: the view itself, and what stands under every view. */
const Content = memo(function Content({ catalogue, meaningless }: ContentProps) {
  const words = useWords();
  const language = useLanguage();
  const { view } = useNavigation();
  const selection = selectKnown(catalogue, view);
  const Shown = views[view.view];
  const documents = useDocuments(catalogue, selection.reports);
  const unknown = [...meaningless, ...selection.unknown];
  return (
    <main id="content" className="page" tabIndex={-1}>
      {unknown.length > 0 && <Ignored what={unknown} />}
      {documents.missing.map(({ report, detail, retry }) => (
        <Failure
          key={report.id}
          what={words.failedFigures(shortTitle(report, language))}
          detail={detail}
          retry={retry}
        />
      ))}
      {documents.pending ? (
        <Coming what={words.loading} />
      ) : (
        <Boundary key={view.view} fallback={<Undrawn />}>
          <Shown documents={documents} selection={selection} />
        </Boundary>
      )}
      <Footer catalogue={catalogue} districts={selection.districts} language={language} />
    </main>
  );
});

/** Said in place of a view that can't be drawn; the head of the page still leads elsewhere. */
function Undrawn() {
  const words = useWords();
  return <Failure what={words.failedView} detail="" retry={() => location.reload()} />;
}

/** How long after the page the code of the evidence comes by itself, in milliseconds. */
const patience = 1000;

/** Fetches what evidence is drawn with before it is asked for; what fails then is fetched again. */
function useEvidenceCode() {
  const client = useQueryClient();
  useEffect(() => {
    const { queryKey } = evidenceCode;
    const fetchCode = async () => {
      await client.prefetchQuery(evidenceCode);
      const failed = client.getQueryState(queryKey)?.status === 'error';
      if (failed) client.removeQueries({ queryKey, type: 'inactive' });
    };
    const timer = setTimeout(() => void fetchCode(), patience);
    return () => clearTimeout(timer);
  }, [client]);
}

/** Closes the evidence by Escape, also while it is still on its way. */
function useEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (closes(event)) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);
}

/** Gives the focus back once evidence is closed, by whatever way, and its view is still there. */
function useFocusBack({ figure, view }: View, opener: WorkspaceProps['opener']) {
  const last = useRef({ figure, view });
  useEffect(() => {
    const before = last.current;
    last.current = { figure, view };
    if (before.figure !== null && figure === null && before.view === view)
      focusBack(before.figure, opener.current);
  }, [figure, view, opener]);
}

/**
 * Where the focus goes when a figure's evidence closes: to the figure's place in the text, where
 * there is one, else to what opened the evidence, else to the figure anywhere in the view.
 */
function focusBack(figure: string, opener: HTMLElement | null): void {
  const id = CSS.escape(figure);
  const places = [...document.querySelectorAll<HTMLElement>(`main [data-figures~="${id}"]`)];
  const from = opener?.isConnected === true ? opener : null;
  const place = places.find((each) => each === from) ?? places[0];
  const back = place ?? from ?? document.querySelector<HTMLElement>(`main [data-figure="${id}"]`);
  back?.focus({ preventScroll: back === from });
}
