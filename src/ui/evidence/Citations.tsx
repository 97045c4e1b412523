import type { ReactNode } from 'react';
import { formatQuotation, formatReference, formatSource } from '../../model/citation';
import type { Evidence, Figure, ParagraphBlock, ReportSummary } from '../../model/types';
import { formatAddress } from '../../state/view';
import { copyText } from '../clipboard';
import { useLanguage, useWords } from '../language';

/** Where a report states a figure. */
export interface StatedAt {
  readonly evidence: Evidence;
  readonly paragraph: ParagraphBlock;
}

interface CitationsProps {
  readonly figure: Figure;
  readonly report: ReportSummary;
  readonly places: readonly StatedAt[];
  readonly say: (message: string) => void;
}

/** Quotation, source line, reference and link, each to copy. */
export function Citations({ figure, report, places, say }: CitationsProps) {
  const words = useWords();
  const own = words.panel;
  const language = useLanguage();
  const copy = async (text: string, done: string) =>
    say((await copyText(text)) ? done : words.copyFailed);
  const sources = places.map(({ paragraph }) => formatSource(report, paragraph, language));
  const quotations = places.map(({ paragraph, evidence }) =>
    formatQuotation(report, paragraph, evidence, language),
  );
  const reference = formatReference(report, language);
  const linkTo = () => {
    const paragraph = places[0]?.paragraph.number ?? null;
    const place = { view: 'report', report: report.id, paragraph, figure: figure.id } as const;
    return new URL(formatAddress(place), location.href).href;
  };
  return (
    <section className="cite stack" aria-label={own.citation}>
      <div className="evidence-actions cluster">
        <CopyButton onCopy={() => copy(quotations.join('\n\n'), words.quotationCopied)}>
          {words.copyQuotation}
        </CopyButton>
        <CopyButton onCopy={() => copy(linkTo(), words.linkCopied)} title={own.linkHint}>
          {words.copyLink}
        </CopyButton>
      </div>
      <Citation
        name={own.source}
        text={sources.join('\n')}
        label={own.copySource}
        onCopy={() => copy(sources.join('\n'), own.sourceCopied)}
      />
      <Citation
        name={`${own.reference} ${own.referenceHint}`}
        text={reference}
        label={own.copyReference}
        onCopy={() => copy(reference, own.referenceCopied)}
      />
    </section>
  );
}

interface CitationProps {
  readonly name: string;
  readonly text: string;
  readonly label: string;
  readonly onCopy: () => Promise<void>;
}

function Citation({ name, text, label, onCopy }: CitationProps) {
  const own = useWords().panel;
  return (
    <div className="cite-line">
      <p>
        <b>{name}</b>
        <span lang="zh-CN">{text}</span>
      </p>
      <CopyButton onCopy={onCopy} label={label}>
        {own.copy}
      </CopyButton>
    </div>
  );
}

interface CopyButtonProps {
  readonly onCopy: () => Promise<void>;
  readonly label?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

function CopyButton({ onCopy, label, title, children }: CopyButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={title}
      onClick={() => void onCopy()}
    >
      {children}
    </button>
  );
}
