import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { sayFigure, sayStatement } from '../../model/say/figure';
import { termWords } from '../../model/words/terms';
import { evidenceWords } from '../../model/words/evidence';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { closeDialog, isOpen, isOver, showBeside, showOver } from '../parts/dialogs';
import { ReportName } from '../parts/DistrictName';
import { EvidenceBody, type EvidenceBodyProps } from './EvidenceBody';

/** Whose evidence it is, and how it comes and goes. */
export interface EvidencePanelProps extends EvidenceBodyProps {
  /** What opened it. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** On a page this narrow it is a sheet over all of it, and so takes the keyboard for itself. */
const narrow = '(max-width: 640px)';

/** The sentence that a number came from, over the page, which stays as it is. */
export function EvidencePanel({ documents, figure, opener, close }: EvidencePanelProps) {
  const words = useWords();
  const language = useLanguage();
  const own = evidenceWords[language];
  const panel = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // In the report the sentence is on the page itself: there the panel never covers all of it.
  const reading = useNavigation().view.view === 'report';
  useLayoutEffect(() => {
    openDialog(panel.current, !reading);
    // The text of a report leaves room for what stands over it.
    document.documentElement.dataset.evidence = reading ? 'reading' : 'open';
    return () => void delete document.documentElement.dataset.evidence;
  }, [reading]);
  useLayoutEffect(() => placeBeside(panel.current, opener.current), [opener, figure.id]);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    if (panel.current) panel.current.scrollTop = 0;
  }, [figure.id]);
  const { catalogue } = documents;
  const style = { language, units: catalogue.units };
  return (
    <dialog
      ref={panel}
      className={reading ? 'evidence evidence-reading' : 'evidence'}
      aria-labelledby="evidence-title"
      // On a narrow page a tap beside the sheet closes it.
      onClick={({ target }) => target === panel.current && isOver(panel.current) && close()}
    >
      <div className="evidence-sheet">
        <header className="evidence-head">
          <h2 id="evidence-title" className="text-cluster" ref={title} tabIndex={-1}>
            <ReportName report={figure.report} catalogue={documents.catalogue} />
            <span>{figure.indicator.name[language]}</span>
          </h2>
          <p className="evidence-figure text-cluster">
            <span className="evidence-when small muted">
              {termWords[language].slot(figure)}
              {figure.aspect === 'value' ? '' : ` · ${words.aspects[figure.aspect]}`}
            </span>
            <strong>{sayFigure(figure, style)}</strong>
            {figure.standardUnit !== figure.unit && (
              <span className="muted">
                {own.converted}：
                {sayStatement(figure.standard, figure.standardUnit, figure.wording, style)}
              </span>
            )}
          </p>
          <button
            type="button"
            className="button button-icon dialog-close"
            aria-label={own.closeEvidence}
            onClick={close}
          >
            ✕
          </button>
        </header>
        <EvidenceBody documents={documents} figure={figure} />
      </div>
    </dialog>
  );
}

/** Puts a panel on the side of the page where it leaves in sight what opened it. */
function placeBeside(panel: HTMLElement | null, from: HTMLElement | null): void {
  if (!panel || !from?.isConnected || from.closest('dialog')) return;
  const { left, right } = from.getBoundingClientRect();
  const covered = right > innerWidth - panel.offsetWidth && left + right > innerWidth;
  panel.dataset['side'] = covered ? 'left' : 'right';
}

function openDialog(dialog: HTMLDialogElement | null, mayCover: boolean) {
  if (!dialog) return;
  const covers = mayCover && matchMedia(narrow).matches;
  if (isOpen(dialog)) {
    if (covers === isOver(dialog)) return;
    closeDialog(dialog);
  }
  if (covers) showOver(dialog);
  else showBeside(dialog);
}
