import { memo } from 'react';
import type { BriefItem } from '../../../model/brief';
import type { BriefContentItem } from '../../../model/brief/content';
import { missingName } from '../../../model/brief/captions';
import { briefWords } from '../../../model/words/brief';
import { documentWords } from '../../../model/words/documents';
import { useLanguage } from '../../language';
import { ComparisonBlock } from './ComparisonBlock';
import { ItemTools } from './ItemTools';
import { QuotationBlock } from './QuotationBlock';
import { TextBlock } from './TextBlock';
import type { BriefEditor } from './editor';

interface SheetItemProps {
  readonly item: BriefItem;
  readonly content: BriefContentItem | undefined;
  /** 图1, 表2; empty for what is neither. */
  readonly caption: string;
  /** The numbers of its endnotes, as `[1]–[6]`; empty where it has none. */
  readonly sources: string;
  readonly place: number;
  readonly count: number;
  readonly incomplete: boolean;
  readonly editor: BriefEditor | null;
}

/** One item of a brief with the tools that move it. */
export const SheetItem = memo(function SheetItem(props: SheetItemProps) {
  const { item, content, caption, place, count, editor } = props;
  const words = briefWords[useLanguage()];
  const name = nameOf(item, caption, words);
  const drag = editor?.drag ?? null;
  const states = [
    'sheet-item',
    ...(drag?.id === item.id ? ['sheet-item-dragged'] : []),
    ...(drag?.gap === place ? ['drop-before'] : []),
    ...(drag?.gap === count && place === count - 1 ? ['drop-after'] : []),
  ];
  return (
    <li className={states.join(' ')} data-item={item.id}>
      {editor && <ItemTools item={item} name={name} place={place} count={count} editor={editor} />}
      <Body {...props} content={content} name={name} />
    </li>
  );
});

function Body({
  item,
  content,
  caption,
  sources,
  name,
  incomplete,
  editor,
}: SheetItemProps & { readonly name: string }) {
  const language = useLanguage();
  if (item.type === 'heading' || item.type === 'text') {
    return <TextBlock item={item} name={name} editor={editor} />;
  }
  if (item.type === 'comparison' && content?.type === 'comparison') {
    return (
      <ComparisonBlock
        item={item}
        content={content}
        caption={caption}
        sources={sources}
        editor={editor}
      />
    );
  }
  if (item.type === 'quotation' && content?.type === 'quotation') {
    return <QuotationBlock item={item} content={content} editor={editor} />;
  }
  if (incomplete) return <p className="status">…</p>;
  return (
    <p className="notice">{documentWords[language].page.missing(missingName(item, language))}</p>
  );
}

type Words = (typeof briefWords)['zh'];

function nameOf(item: BriefItem, caption: string, words: Words): string {
  switch (item.type) {
    case 'comparison':
      return caption;
    case 'quotation':
      return words.quotation;
    case 'heading':
      return item.text.trim() === '' ? words.heading : item.text.trim();
    case 'text':
      return words.text;
  }
}
