import type { RefObject } from 'react';
import { selectKnown } from '../model/selection';
import type { Catalogue } from '../model/types';
import { useDocuments } from './documents';
import { EvidencePanel } from './evidence/EvidencePanel';
import { focusBack } from './focusBack';
import { Footer } from './Footer';
import { useLanguage, useWords } from './language';
import { useNavigation } from './navigation';
import { Failure, Loading } from './parts/Status';
import { useIgnored } from './useIgnored';
import { useOpenFigure } from './useOpenFigure';
import { pages } from './views/pages';

interface WorkspaceProps {
  readonly catalogue: Catalogue;
  /** What opened the evidence panel, and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** The view that the address asks for, and beside it the evidence of the open figure. */
export function Workspace({ catalogue, opener }: WorkspaceProps) {
  const words = useWords();
  const language = useLanguage();
  const { view, go } = useNavigation();
  const selection = selectKnown(catalogue, view);
  const Page = pages[view.view];
  const documents = useDocuments(catalogue, selection.districts);
  const { figure, figures, unknown } = useOpenFigure(catalogue, view.figure);
  const ignored = [...useIgnored(), ...selection.unknown, ...unknown];
  const open = view.figure;
  const close = () => {
    go({ figure: null });
    if (open !== null) focusBack(open, opener.current);
  };
  return (
    <div className={figure ? 'workspace workspace-beside' : 'workspace'}>
      <main id="content" className="page" tabIndex={-1}>
        {ignored.length > 0 && (
          <p className="notice" role="status">
            {words.ignored(ignored)}
          </p>
        )}
        {documents.missing.map(({ report, detail, retry }) => (
          <Failure
            key={report.id}
            what={words.failedFigures(report.title)}
            detail={detail}
            retry={retry}
          />
        ))}
        {documents.pending ? (
          <Loading what={words.loading} />
        ) : (
          <Page documents={documents} selection={selection} />
        )}
        <Footer catalogue={catalogue} language={language} />
      </main>
      {figure && (
        <EvidencePanel catalogue={catalogue} figures={figures} figure={figure} close={close} />
      )}
    </div>
  );
}
