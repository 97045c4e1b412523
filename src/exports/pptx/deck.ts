import Pptx from 'pptxgenjs';
import type { Language } from '../../model/types';
import { cleanText } from '../escape';
import { typography } from '../typography';
import type { DrawnChart } from '../office/chartLook';
import { fitting, heightOf, leading } from './fit';
import { colours, latin, slide } from './look';

/** A slide of the library. */
export type Slide = ReturnType<Pptx['addSlide']>;

/** A deck on its way: the library's, and the charts that take the places of the library's. */
export interface Deck {
  readonly pptx: Pptx;
  readonly language: Language;
  readonly charts: DrawnChart[];
  /** The notes that had no room under their exhibits, and whose title they stand under at the end. */
  readonly notes: Map<string, string>;
}

/** How a text is set; the box is in inches. */
export interface Setting {
  readonly x?: number;
  readonly y: number;
  readonly width?: number;
  readonly height: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** A link behind the text. */
  readonly link?: { readonly words: string; readonly address: string };
  readonly name: string;
}

/** Starts a deck of 16:9 whose masters have real titles and numbered pages. */
export function startDeck(title: string, language: Language): Deck {
  const pptx = new Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = cleanText(title);
  pptx.author = '区比 Qubi';
  pptx.company = '区比 Qubi';
  pptx.subject = cleanText(title);
  pptx.theme = { headFontFace: latin, bodyFontFace: latin };
  const { margin, inner, foot } = slide;
  const small = { fontFace: latin, fontSize: 10, color: colours.muted };
  pptx.defineSlideMaster({
    title: 'QUBI',
    background: { color: 'FFFFFF' },
    slideNumber: {
      x: slide.width - margin - 0.6,
      y: foot,
      w: 0.6,
      h: 0.25,
      align: 'right',
      ...small,
    },
    objects: [
      { rect: { x: margin, y: 0.34, w: 0.75, h: 0.07, fill: { color: colours.accent } } },
      {
        text: {
          text: cleanText(title),
          options: {
            x: margin,
            y: foot,
            w: inner - 1,
            h: 0.25,
            margin: 0,
            valign: 'middle',
            ...small,
          },
        },
      },
      titlePlaceholder({ y: slide.title.y, h: slide.title.height, valign: 'middle' }),
    ],
  });
  pptx.defineSlideMaster({
    title: 'COVER',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.28, h: slide.height, fill: { color: colours.accent } } },
      titlePlaceholder({ y: 1.9, h: 2.3, valign: 'bottom' }),
    ],
  });
  return { pptx, language, charts: [], notes: new Map() };
}

function titlePlaceholder(place: { y: number; h: number; valign: 'middle' | 'bottom' }) {
  return {
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: slide.margin,
        w: slide.inner,
        margin: 0,
        align: 'left' as const,
        color: colours.ink,
        bold: true,
        fontFace: latin,
        ...place,
      },
      text: '',
    },
  };
}

/** Which master a slide has, and the heading that it stands under. */
interface SlideStyle {
  readonly master?: 'QUBI' | 'COVER';
  readonly section?: string;
}

/** A new slide with its title, set as large as it fits. */
export function addSlide(
  deck: Deck,
  title: string,
  { master = 'QUBI', section = '' }: SlideStyle = {},
): Slide {
  const made = deck.pptx.addSlide({ masterName: master });
  const cover = master === 'COVER';
  const height = cover ? 2.3 : slide.title.height;
  const sizes = cover ? [44, 40, 36, 32, 28, 24] : [28, 26, 24, 22, 20, 18];
  const size = fitting(title, slide.inner, height, sizes, true) ?? sizes.at(-1) ?? 18;
  const run = { fontSize: size, bold: true, color: colours.ink, fontFace: latin };
  made.addText(
    [{ text: cleanText(title), options: { ...run, ...typography[deck.language].proofing } }],
    {
      placeholder: 'title',
      lineSpacing: size * leading,
      fit: 'shrink',
    },
  );
  if (section !== '') {
    const place = { x: slide.margin + 0.9, y: 0.22, width: slide.inner - 0.9, height: 0.3 };
    const look = { size: 14, colour: colours.accent, valign: 'middle' as const };
    addText(deck, made, section, { ...place, ...look, name: 'section' });
  }
  return made;
}

/** Writes a text into a box. */
export function addText(deck: Deck, made: Slide, text: string, setting: Setting): void {
  const { size, colour = colours.ink, bold = false, link } = setting;
  const options = {
    fontFace: latin,
    fontSize: size,
    color: colour,
    bold,
    ...typography[deck.language].proofing,
  };
  const linked = link && {
    text: link.words,
    options: { ...options, color: colours.accent, hyperlink: { url: link.address } },
  };
  made.addText([{ text: cleanText(text), options }, ...(linked ? [linked] : [])], {
    x: setting.x ?? slide.margin,
    y: setting.y,
    w: setting.width ?? slide.inner,
    h: setting.height,
    margin: 0,
    align: setting.align ?? 'left',
    valign: setting.valign ?? 'top',
    lineSpacing: Math.round(size * leading * 10) / 10,
    objectName: setting.name,
  });
}

/** Writes a text at the top of a place, and tells the height it takes. */
export function addBlock(
  deck: Deck,
  made: Slide,
  text: string,
  setting: Omit<Setting, 'height'>,
): number {
  const height = heightOf(text, setting.width ?? slide.inner, setting.size, setting.bold);
  addText(deck, made, text, { ...setting, height });
  return height;
}
