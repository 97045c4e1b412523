import type { ExhibitBlock } from '../../model/document/block';
import type { Language } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import { termWords } from '../../model/words/terms';
import { addSlide, addText } from './deck';
import type { Deck, Slide } from './deck';
import { fitting, heightOf } from './fit';
import { colours, slide } from './look';

/** All that goes with an exhibit on its slides, apart from the chart or table itself. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly remark: string;
  readonly notes: string;
  readonly source: string;
  readonly address: string;
  /** The heading that it stands under; empty for none. */
  readonly section: string;
}

/** The room that is left for a chart or table, in inches. */
export interface Room {
  readonly y: number;
  readonly height: number;
}

const sourceSize = 10;
const remarkSizes = [16, 14];
const noteSizes = [12, 11, 10];

/** Notes are set smaller rather than take more of a slide. */
const notesMost = 1.25;
const remarkMost = 0.9;

/** The caption of an exhibit with the notes under it. */
export function captionOf(
  { title, subtitle, remark, source }: ExhibitBlock,
  notes: readonly string[],
  language: Language,
  address = '',
): Caption {
  return {
    title,
    subtitle,
    remark: remark.join('\n'),
    notes: notes.length === 0 ? '' : termWords[language].table.notes(notes),
    source,
    address,
    section: '',
  };
}

/** The room that a caption leaves. */
export function roomOf(caption: Caption): Room {
  const { remark, notes } = measured(caption);
  const top = caption.subtitle === '' ? slide.subtitle.y + 0.1 : slide.body;
  const y = top + (remark.height > 0 ? remark.height + 0.2 : 0);
  const under =
    caption.source === '' ? 0 : heightOf(caption.source, slide.inner, sourceSize) + 0.08;
  const bottom = slide.end - under - (notes.height > 0 ? notes.height + 0.08 : 0);
  return { y, height: bottom - y - 0.1 };
}

function measured({ remark, notes }: Caption) {
  return {
    remark: sized(remark, slide.inner - 0.2, remarkMost, remarkSizes),
    notes: sized(notes, slide.inner, notesMost, noteSizes),
  };
}

function sized(text: string, width: number, most: number, sizes: readonly number[]) {
  if (text === '') return { size: 0, height: 0 };
  const size = fitting(text, width, most, sizes) ?? sizes.at(-1) ?? 10;
  return { size, height: heightOf(text, width, size) };
}

/** A slide with a caption around the room for a chart or table. */
export function addFrame(deck: Deck, caption: Caption, title = caption.title): Slide {
  const made = addSlide(deck, title, { section: caption.section });
  const { remark, notes } = measured(caption);
  const { subtitle } = slide;
  if (caption.subtitle !== '') {
    const size = fitting(caption.subtitle, slide.inner, subtitle.height, [14, 13, 12]) ?? 12;
    const place = { y: subtitle.y, height: subtitle.height, colour: colours.muted };
    addText(deck, made, caption.subtitle, { ...place, size, name: 'subtitle' });
  }
  if (remark.height > 0) addRemark(deck, made, caption, remark);
  const sourceY = slide.end - (caption.source === '' ? 0 : addSource(deck, made, caption));
  if (notes.height > 0) {
    const y = sourceY - 0.1 - notes.height;
    addText(deck, made, caption.notes, { y, ...notes, name: 'notes' });
  }
  return made;
}

/** The source under a hairline, with a link to the page; tells the height it takes. */
function addSource(deck: Deck, made: Slide, { source, address }: Caption): number {
  const { comma, office } = documentWords[deck.language];
  const link = address === '' ? {} : { link: { words: office.checked, address } };
  const said = address === '' ? source : `${source}${comma}`;
  const height = heightOf(`${said}${office.checked}`, slide.inner, sourceSize);
  const y = slide.end - height;
  const ruled = { w: slide.inner, h: 0, line: { color: colours.hairline, width: 0.75 } };
  made.addShape('line', { x: slide.margin, y: y - 0.05, ...ruled });
  const setting = { y, height, size: sourceSize, colour: colours.muted, name: 'source' };
  addText(deck, made, said, { ...setting, ...link });
  return height;
}

function addRemark(
  deck: Deck,
  made: Slide,
  caption: Caption,
  { size, height }: { readonly size: number; readonly height: number },
): void {
  const y = caption.subtitle === '' ? slide.subtitle.y + 0.1 : slide.body;
  const bar = { x: slide.margin, y, w: 0.05, h: height, fill: { color: colours.accent } };
  made.addShape('rect', bar);
  const width = slide.inner - 0.2;
  addText(deck, made, caption.remark, {
    x: slide.margin + 0.2,
    y,
    width,
    height,
    size,
    name: 'remark',
  });
}
