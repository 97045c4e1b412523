import { metricsOf } from '../../charts/frame';
import type { Box } from '../../charts/shapes';
import { pictureBody } from './body';
import type { Body } from './body';
import { below, pictureFoot, pictureHead, pictureNotesPart, space } from './blocks';
import type { Part } from './blocks';
import type { PictureSpec } from './spec';
import { pictureNotes, signsOf } from './notes';
import type { PictureNote } from './notes';
import { isWhole, shownOf, textsOf } from './shown';
import type { PictureTexts } from './texts';
import type { PicturePreset } from './preset';

/** How large texts and drawing are, beside what the preset asks for. */
interface Size {
  readonly text: number;
  readonly body: number;
}

/** The largest first. */
export type Sizes = readonly [Size, ...Size[]];

/** On a sheet of a fixed height: the more there is to say, the smaller it is said, as long as it can be read. */
const fixedSizes: Sizes = [
  { text: 1.15, body: 1.6 },
  { text: 1.08, body: 1.45 },
  { text: 1, body: 1.3 },
  { text: 1, body: 1.1 },
  ...[1, 0.92, 0.84, 0.76, 0.68, 0.6].flatMap((text) =>
    [1, 0.92, 0.84].map((less) => ({ text, body: Math.min(1, (text + 0.12) * less) })),
  ),
  { text: 0.6, body: 0.52 },
];

/** Where nothing can be left out and a sheet is far too small, it is drawn as small as it must. */
export const leastSizes: Sizes = [
  { text: 0.6, body: 0.5 },
  ...[0.52, 0.45, 0.39, 0.34, 0.3, 0.26, 0.22].map((text) => ({ text, body: text * 0.85 })),
];

/** A long list goes on in further pictures rather than in illegible type. */
const listSizes: Sizes = [
  { text: 1, body: 1 },
  { text: 0.92, body: 0.92 },
  { text: 0.84, body: 0.84 },
  { text: 0.76, body: 0.76 },
];

/** Parts of one comparison are alike, however little is on one of them. */
const partSizes: Sizes = [{ text: 1, body: 1.1 }, ...fixedSizes.slice(4)];

/** Where the content decides the height, up to a page. */
const pageSizes: Sizes = [
  { text: 1, body: 1 },
  { text: 0.92, body: 0.92 },
  { text: 0.84, body: 0.84 },
];

/** Where nothing else decides the height, rows stand a little further apart than they must. */
export const airy = 1.06;

/** One way to set a picture, and whether it has the room it needs. */
export interface Attempt extends Words {
  readonly body: Body;
  /** The height that is left for the body on a page of the preset. */
  readonly room: number;
  readonly fits: boolean;
  /** Of how many pictures this is one; of one unless told. */
  readonly parts?: number;
  /** Whether it, or another of its parts, has room only in type that is too small to read, if at all. */
  readonly short?: boolean;
}

/** The words around the drawing at one size. */
interface Words {
  readonly head: Part;
  readonly foot: Part;
}

/** The largest setting that fits with every word whole; else one that fits; else the smallest. */
export function chosen(asked: PictureSpec, least: number, sizes = sizesOf(asked)): Attempt {
  const spec = shownOf(asked);
  const [first, ...smaller] = sizes;
  const notes = pictureNotes(spec);
  const texts = textsOf(spec, asked);
  const known = new Map<number, Words>();
  const alone = spec.noted === 'alone';
  const around = alone ? { ...texts, notes: [] } : texts;
  const attempt = (size: Size): Attempt => {
    const words = known.get(size.text) ?? wordsAt(spec, around, alone ? [] : notes, size, least);
    known.set(size.text, words);
    const body = alone ? notesBody(spec, texts, size, least) : drawnBody(spec, notes, size, least);
    return attemptOf(spec, words, body, size, least);
  };
  let fitting: Attempt | null = null;
  let made = attempt(first);
  for (const size of smaller) {
    if (made.fits && made.body.whole) return made;
    if (made.fits) fitting ??= made;
    made = attempt(size);
  }
  return made.fits && made.body.whole ? made : (fitting ?? made);
}

/** Whether what is set in readable type has room, with every word whole. */
export function isRead({ fits, body }: Attempt): boolean {
  return fits && body.whole;
}

/** In type that can be read, steps of a table on several lines if need be; null where there is no room for that. */
export function readIn(spec: PictureSpec): Attempt | null {
  const ways = spec.form === 'table' ? [spec, { ...spec, broken: true }] : [spec];
  for (const way of ways) {
    const read = chosen(way, spec.preset.least);
    if (isRead(read)) return read;
  }
  return null;
}

/** In type that can be read; where there is no room for that, or words would be cut, in smaller type if it helps. */
export function readable(spec: PictureSpec): Attempt {
  const read = readIn(spec);
  if (read) return read;
  const smaller = chosen(spec, 0);
  if (!smaller.fits) return { ...chosen(spec, 0, leastSizes), short: true };
  const cut = chosen(spec, spec.preset.least);
  if (cut.fits && !smaller.body.whole) return cut;
  return { ...smaller, short: !cut.fits };
}

function sizesOf({ comparison, preset, panels, noted }: PictureSpec): Sizes {
  if (preset.height === null) return pageSizes;
  if (panels || noted !== undefined) return partSizes;
  return isWhole(comparison) ? fixedSizes : listSizes;
}

function wordsAt(
  spec: PictureSpec,
  texts: PictureTexts,
  notes: readonly PictureNote[],
  { text }: Size,
  least: number,
): Words {
  const { preset } = spec;
  const width = innerWidth(preset);
  const scale = preset.scale * text;
  const logo = logoBox(spec);
  const logoRoom = logo === null ? 0 : logo.width + preset.margin.x / 2;
  return {
    head: pictureHead(texts, width - logoRoom, scale, preset.title * Math.min(1, text), least),
    foot: below([space(26 * scale), pictureFoot(texts, notes, width, scale, least)]),
  };
}

function attemptOf(
  { preset }: PictureSpec,
  words: Words,
  body: Body,
  size: Size,
  least: number,
): Attempt {
  const gap = space(18 * legendScale(preset, size, least));
  const legend = body.legend.height > 0 ? [body.legend, gap] : [];
  const head = below([words.head, gap, ...legend]);
  const room = preset.page - 2 * preset.margin.y - head.height - words.foot.height;
  const needed = body.natural * (preset.height === null ? airy : 1);
  return { head, foot: words.foot, body, room, fits: needed <= room };
}

function drawnBody(
  spec: PictureSpec,
  notes: readonly PictureNote[],
  size: Size,
  least: number,
): Body {
  const { preset } = spec;
  const scale = Math.max(preset.scale * size.body, least / metricsOf('export').small);
  const legend = legendScale(preset, size, least);
  return pictureBody(spec, signsOf(notes), innerWidth(preset), scale, legend);
}

/** The notes in place of a drawing. */
function notesBody({ preset }: PictureSpec, texts: PictureTexts, size: Size, least: number): Body {
  const width = innerWidth(preset);
  const { shapes, height } = pictureNotesPart(texts.notes, width, preset.scale * size.text, least);
  const draw = () => ({ width, height, marks: [], shapes });
  return { legend: space(0), natural: height, whole: true, draw };
}

function legendScale({ scale }: PicturePreset, { text }: Size, least: number): number {
  return Math.max(scale * text, least / legendType);
}

/** The size of a legend's type at a scale of 1, in pixels. */
const legendType = metricsOf('export').small * 0.9;

/** The width between the margins. */
function innerWidth({ width, margin }: PicturePreset): number {
  return width - 2 * margin.x;
}

/** The most that a logo takes of a sheet's width, and its height in lines of the largest title. */
const logoSize = { share: 0.2, lines: 1.6 } as const;

/** In the upper right corner, as large as that has room for. */
export function logoBox({ logo, preset }: PictureSpec): Box | null {
  if (!logo) return null;
  const most = {
    width: innerWidth(preset) * logoSize.share,
    height: preset.title * logoSize.lines,
  };
  const scale = Math.min(most.width / logo.width, most.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  return { x: preset.width - preset.margin.x - width, y: preset.margin.y, width, height };
}
