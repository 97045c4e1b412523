import type { Span } from '../../model/types';
import { interfaceWords } from '../../model/words/interface';
import { useLanguage } from '../language';
import { useSaid } from '../parts/useSaid';
import { usePin } from './usePin';

/** Which words of a report are pinned. */
export interface PinQuotationProps {
  readonly report: string;
  readonly paragraph: number;
  /** The stretch of the paragraph's text; null for all of it. */
  readonly span: Span | null;
  readonly className?: string;
}

/** Pins a paragraph, or a stretch of one; pressed once it is in the brief. */
export function PinQuotation({ report, paragraph, span, className }: PinQuotationProps) {
  const language = useLanguage();
  const words = interfaceWords[language].pinning;
  const [said, say] = useSaid();
  const { pinned, toggle } = usePin({ type: 'quotation', report, paragraph, span });
  const label = span === null ? words.pinParagraph(paragraph) : words.pinSentence;
  return (
    <span className={className} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <button
        type="button"
        className="button button-quiet pin"
        aria-pressed={pinned}
        onClick={() => say(toggle())}
      >
        {pinned ? words.pinned : label}
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </span>
  );
}
