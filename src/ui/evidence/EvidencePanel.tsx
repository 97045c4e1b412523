import { useEffect, useRef } from 'react';
import type { Documents } from '../../model/documents';
import { sayFigure, sayStatement } from '../../model/say/figure';
import type { Figure } from '../../model/types';
import { termWords } from '../../model/words/terms';
import { describeFigure } from '../describeFigure';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { DistrictName } from '../parts/DistrictName';
import { closes } from '../parts/typing';
import { EvidenceBody } from './EvidenceBody';

interface EvidencePanelProps {
  readonly documents: Documents;
  readonly figure: Figure;
  readonly close: () => void;
}

/** Below this width the panel covers the page, and so takes the keyboard for itself. */
const covering = '(max-width: 1099px)';

/** The sentence that a number came from, beside the page or over it. */
export function EvidencePanel({ documents, figure, close }: EvidencePanelProps) {
  const words = useWords();
  const language = useLanguage();
  const panel = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // In the report the sentence is on the page itself: there the panel never covers all of it.
  const reading = useNavigation().view.view === 'report';
  useEffect(() => openDialog(panel.current, !reading), [reading]);
  useEffect(() => title.current?.focus(), [figure.id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!closes(event)) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  const { indicator, report } = figure;
  const { catalogue } = documents;
  const style = { language, units: catalogue.units };
  const nameOf = (id: string) => {
    const other = documents.byId.get(id);
    return other ? describeFigure(other, catalogue, language) : id;
  };
  const converted = figure.standardUnit !== figure.unit;
  return (
    <dialog
      ref={panel}
      className={reading ? 'evidence evidence-reading' : 'evidence'}
      aria-labelledby="evidence-title"
    >
      <header className="evidence-head stack">
        <p className="eyebrow">{words.evidence}</p>
        <button
          type="button"
          className="button button-icon dialog-close"
          aria-label={words.closeEvidence}
          onClick={close}
        >
          ✕
        </button>
        <h2 id="evidence-title" ref={title} tabIndex={-1}>
          <DistrictName district={figure.district} />
          <span>{indicator.name[language]}</span>
        </h2>
        <p className="evidence-figure text-cluster">
          <span className="evidence-when">
            {termWords[language].slot(figure)}
            {figure.aspect === 'value' ? '' : ` · ${words.aspects[figure.aspect]}`}
          </span>
          <strong>{sayFigure(figure, style)}</strong>
          {converted && (
            <span className="muted">
              {words.converted}：
              {sayStatement(figure.standard, figure.standardUnit, figure.wording, style)}
            </span>
          )}
        </p>
        {figure.term !== '' && figure.term !== indicator.name.zh && (
          <p className="small muted">
            {words.ownTerm}：<span lang="zh-CN">{figure.term}</span>
          </p>
        )}
        {figure.note !== null && (
          <p className="figure-note">
            <b>{words.editorNote}</b> <span>{figure.note[language]}</span>
          </p>
        )}
      </header>
      <EvidenceBody figure={figure} report={report} nameOf={nameOf} />
    </dialog>
  );
}

function openDialog(dialog: HTMLDialogElement | null, mayCover: boolean) {
  if (!dialog) return;
  const covers = mayCover && matchMedia(covering).matches;
  if (dialog.open) {
    if (covers === dialog.matches(':modal')) return;
    dialog.close();
  }
  if (covers) dialog.showModal();
  else dialog.show();
}
