import { memo } from 'react';
import type { BriefItem } from '../../../model/brief';
import type { Block } from '../../../model/document/block';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import { ExhibitBlock, QuotationBlock, TextBlock } from './ItemBlocks';
import type { BriefEditor } from './useEditor';

interface PageItemProps {
  readonly item: BriefItem;
  /** What the document has of it; nothing where it says nothing. */
  readonly block: Block | undefined;
  readonly place: number;
  readonly count: number;
  readonly incomplete: boolean;
  readonly editor: BriefEditor | null;
}

/** One item of a brief with the tools that move it. */
export const PageItem = memo(function PageItem(props: PageItemProps) {
  const { item, block, place, count, editor } = props;
  const words = briefWords[useLanguage()];
  const name = nameOf(item, block?.of === 'exhibit' ? block.label : '', words);
  const drag = editor?.drag ?? null;
  const states = [
    'brief-item',
    ...(drag?.id === item.id ? ['brief-item-dragged'] : []),
    ...(drag?.gap === place ? ['drop-before'] : []),
    ...(drag?.gap === count && place === count - 1 ? ['drop-after'] : []),
  ];
  return (
    <li className={states.join(' ')} data-item={item.id}>
      {editor && <ItemTools item={item} name={name} place={place} count={count} editor={editor} />}
      <Body {...props} name={name} />
    </li>
  );
});

function Body({
  item,
  block,
  name,
  incomplete,
  editor,
}: PageItemProps & { readonly name: string }) {
  if (item.type === 'heading' || item.type === 'text') {
    return <TextBlock item={item} name={name} editor={editor} />;
  }
  if (item.type === 'comparison' && block?.of === 'exhibit') {
    return <ExhibitBlock item={item} exhibit={block} editor={editor} />;
  }
  if (item.type === 'quotation' && block?.of === 'quotation') {
    return <QuotationBlock item={item} quotation={block} editor={editor} />;
  }
  if (incomplete) return <p className="status">…</p>;
  return <p className="notice">{block?.of === 'text' ? block.paragraphs : null}</p>;
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

interface ItemToolsProps {
  readonly item: BriefItem;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly editor: BriefEditor;
}

/** Moves and removes an item: by buttons for everyone, by a handle for a pointer. */
function ItemTools({ item, name, place, count, editor }: ItemToolsProps) {
  const words = briefWords[useLanguage()];
  const named = words.item(place + 1, name);
  const step = (by: -1 | 1, label: string, arrow: string, end: boolean) => (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={label}
      title={label}
      aria-disabled={end}
      data-step={by}
      onClick={(event) => {
        if (!end) editor.move(item.id, place + by, event.currentTarget);
      }}
    >
      {arrow}
    </button>
  );
  return (
    <div className="item-tools" role="group" aria-label={named}>
      <span
        className="item-handle"
        title={words.drag}
        aria-hidden="true"
        onPointerDown={(event) => editor.grab(item.id, event)}
      >
        ⠿
      </span>
      {step(-1, words.up(named), '↑', place === 0)}
      {step(1, words.down(named), '↓', place === count - 1)}
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={words.remove(named)}
        title={words.remove(named)}
        onClick={() => editor.remove(item.id)}
      >
        ✕
      </button>
    </div>
  );
}
