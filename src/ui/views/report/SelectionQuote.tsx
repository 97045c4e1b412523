import { type RefObject, useEffect, useRef, useState } from 'react';
import { countPins, pinnedIn, type Pin } from '../../../model/brief/pin';
import { formatExcerpt } from '../../../model/citation';
import { paragraphOf, spanOfQuoted } from '../../../model/text/quotation';
import type { Reading } from '../../../model/text/runs';
import type { ReportSummary } from '../../../model/types';
import type { ReportDocument } from '../../../model/text/report';
import { interfaceWords } from '../../../model/words/interface';
import { reportWords } from '../../../model/words/report';
import { termWords } from '../../../model/words/terms';
import { useBrief } from '../../../state/brief';
import { copyText } from '../../clipboard';
import { useLanguage, useWords } from '../../language';
import { useEdition } from './EditionText';
import {
  selectedStretches,
  selectedText,
  type SelectedText,
  type ShownStretch,
} from './selectedText';

interface SelectionQuoteProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly report: ReportSummary;
  readonly document: ReportDocument;
  readonly say: (message: string) => void;
}

interface Selected extends SelectedText {
  readonly stretches: readonly ShownStretch[];
  readonly at: { readonly left: number; readonly top: number };
}

/** A selection has come to rest when it did not change for so long. */
const rest = 250;

/** Offers a selection of the text as a quotation with its source. */
export function SelectionQuote({ article, report, document: text, say }: SelectionQuoteProps) {
  const words = useWords();
  const language = useLanguage();
  const own = reportWords[language];
  const { reading } = useEdition();
  const [selected, setSelected] = useState<Selected | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const onChange = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setSelected(readSelection(article.current)), rest);
    };
    document.addEventListener('selectionchange', onChange);
    // What was selected before the page acted is still there.
    onChange();
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
  const pin = () => {
    const { brief, pin: add } = useBrief.getState();
    const pins = pinsOf(selected.stretches, report.id, text, reading);
    for (const each of pins) if (!pinnedIn(brief, each)) add(each);
    say(interfaceWords[language].pinning.saidPinned(countPins(useBrief.getState().brief)));
  };
  return (
    <div
      className="selection-quote"
      style={selected.at}
      lang={termWords[language].tag}
      // The press alone would end the selection.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" className="button" onClick={() => void copy()}>
        {own.copyExcerpt}
      </button>
      {selected.stretches.length > 0 && (
        <button type="button" className="button" onClick={pin}>
          {words.pin}
        </button>
      )}
    </div>
  );
}

/** A pin for each paragraph that a selection reaches over; of whole ones without a stretch. */
function pinsOf(
  stretches: readonly ShownStretch[],
  report: string,
  { blocks }: ReportDocument,
  reading: Reading,
): Pin[] {
  return stretches.flatMap(({ paragraph: number, from, to }): Pin[] => {
    const paragraph = paragraphOf(blocks, number);
    const span = paragraph && spanOfQuoted(paragraph, reading, [from, to]);
    if (!span) return [];
    const whole = span[0] === 0 && span[1] === paragraph.text.length;
    return [{ type: 'quotation', report, paragraph: number, span: whole ? null : span }];
  });
}

/** Room for the buttons themselves at the right edge. */
const width = 272;

function readSelection(article: HTMLElement | null): Selected | null {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = selectedText(article, range);
  if (!text) return null;
  const frame = article.getBoundingClientRect();
  const lines = range.getClientRects();
  const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const left = Math.max(0, Math.min(last.right - frame.left - width / 2, frame.width - width));
  const at = { left, top: last.bottom - frame.top + 6 };
  return { ...text, stretches: selectedStretches(article, range), at };
}
