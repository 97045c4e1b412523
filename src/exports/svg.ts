import { escapeXml } from './escape';
import { shapesOf } from '../charts/layout';
import type { Layout } from '../charts/layout';
import { colourOf } from '../charts/furtherColours';
import { palette } from '../charts/palette';
import type { ChartTheme } from '../charts/palette';
import type { Box } from '../charts/shapes';
import { elementsOf } from '../charts/svg';
import type { SvgElement } from '../charts/svg';
import type { Language } from '../model/types';
import { typography } from './typography';

/** How a layout is written as a file; light, Chinese and on its own ground unless told. */
export interface SvgOptions {
  readonly theme?: ChartTheme;
  /** Whether what lies behind the drawing shows through. */
  readonly transparent?: boolean;
  /** Its quotation marks are those of the fonts of its language. */
  readonly language?: Language;
  /** Attributes of the root, in place of its size or beside it. */
  readonly root?: Readonly<Record<string, string>>;
  /** A picture within the drawing, in an address of its own. */
  readonly image?: (Box & { readonly href: string }) | null;
  /** Markup that stands before all that is drawn. */
  readonly first?: string;
}

/**
 * A layout as an SVG file, in Node as well: without ids, classes, styles and gradients, which would
 * meet those of other drawings in one page, and with its text as text.
 */
export function svgText(layout: Layout, options: SvgOptions = {}): string {
  const { theme = 'light', transparent = false, language = 'zh', root = {} } = options;
  const { first = '', image = null } = options;
  const { width, height } = layout;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fontFamily: typography[language].fonts,
    ...root,
  };
  const ground = {
    tag: 'rect',
    attributes: { width, height, fill: palette[theme].panel },
    text: '',
  } as const;
  const elements = shapesOf(layout).flatMap((shape) =>
    elementsOf(shape, (each) => colourOf(theme, each)),
  );
  const set = image === null ? [] : [imageOf(image)];
  const drawn = [...(transparent ? [] : [ground]), ...elements, ...set].map(markup);
  return `<svg${attributeMarkup(attributes)}>${first}${drawn.join('')}</svg>`;
}

/** An element of ours, or a picture within the drawing. */
interface Written extends Pick<SvgElement, 'attributes' | 'text'> {
  readonly tag: SvgElement['tag'] | 'image';
}

/** By the older name of its address, which LibreOffice and Office read. */
function imageOf({ href, x, y, width, height }: Box & { readonly href: string }): Written {
  const xlink = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xlink:href': href };
  return { tag: 'image', attributes: { x, y, width, height, ...xlink }, text: '' };
}

function markup({ tag, attributes, text }: Written): string {
  const open = `<${tag}${attributeMarkup(attributes)}`;
  return text === '' ? `${open}/>` : `${open}>${escapeXml(text)}</${tag}>`;
}

function attributeMarkup(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escapeXml(String(value))}"`)
    .join('');
}

/** `fontSize` is `font-size` in a file; only `viewBox` is written as it is. */
function attributeName(name: string): string {
  if (name === 'viewBox') return name;
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
