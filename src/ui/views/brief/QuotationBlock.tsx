import type { PinnedQuotation } from '../../../model/brief';
import type { QuotationContent } from '../../../model/brief/content';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { Remark } from './ComparisonBlock';
import type { BriefEditor } from './editor';

interface QuotationBlockProps {
  readonly item: PinnedQuotation;
  readonly content: QuotationContent;
  readonly editor: BriefEditor | null;
}

/** A quotation with its source, which leads to its place in the report. */
export function QuotationBlock({ item, content, editor }: QuotationBlockProps) {
  const words = briefWords[useLanguage()];
  const { report, paragraph } = item;
  return (
    <>
      <blockquote className="sheet-quotation">
        <p lang="zh-CN">“{content.text}”</p>
        <footer>
          ——
          <ViewLink to={{ view: 'report', report, paragraph, figure: null, brief: null }}>
            {content.source}
          </ViewLink>
        </footer>
      </blockquote>
      <Remark
        label={words.remark(words.quotation)}
        text={item.remark}
        onChange={editor && ((remark) => editor.reword(item.id, { remark }))}
      />
    </>
  );
}
