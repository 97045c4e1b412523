import { useEffect, useRef, useState, type RefObject } from 'react';
import { formatExcerpt } from '../../../model/citation';
import { paragraphOf } from '../../../model/passage';
import type { ReportDocument, ReportSummary } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { copyText } from '../../parts/copyText';
import { excerptOf, type Excerpt } from './excerpt';
import { useReportWords } from './useReportWords';

interface SelectionQuoteProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly report: ReportSummary;
  readonly document: ReportDocument;
  readonly say: (message: string) => void;
}

interface Selected extends Excerpt {
  readonly at: { readonly left: number; readonly top: number };
}

/** A selection has come to rest when it did not change for so long. */
const rest = 250;

/** Offers a selection of the text as a quotation with its source. */
export function SelectionQuote({ article, report, document: text, say }: SelectionQuoteProps) {
  const words = useWords();
  const own = useReportWords();
  const language = useLanguage();
  const [selected, setSelected] = useState<Selected | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const onChange = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setSelected(readSelection(article.current)), rest);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [article]);
  if (!selected) return null;
  const paragraph = (number: number | undefined) =>
    number === undefined ? null : paragraphOf(text.blocks, number);
  const ends = [paragraph(selected.paragraphs[0]), paragraph(selected.paragraphs.at(-1))] as const;
  const copy = async () => {
    const excerpt = formatExcerpt(report, selected.text, ends, language);
    say((await copyText(excerpt)) ? own.excerptCopied : words.copyFailed);
  };
  return (
    <button
      type="button"
      className="button selection-quote"
      style={selected.at}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      // The press alone would end the selection.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => void copy()}
    >
      {own.copyExcerpt}
    </button>
  );
}

/** Room for the button itself at the right edge. */
const width = 160;

function readSelection(article: HTMLElement | null): Selected | null {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const excerpt = excerptOf(article, range);
  if (!excerpt) return null;
  const frame = article.getBoundingClientRect();
  const lines = range.getClientRects();
  const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const left = Math.max(0, Math.min(last.right - frame.left - width / 2, frame.width - width));
  return { ...excerpt, at: { left, top: last.bottom - frame.top + 6 } };
}
