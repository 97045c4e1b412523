import { moved } from '../../charts/shapes';
import { movedLayout } from '../../charts/layout';
import type { Layout } from '../../charts/layout';
import { pictureBody } from './body';
import type { Body } from './body';
import { below, pictureFoot, pictureHead, space } from './blocks';
import type { Part } from './blocks';
import type { PictureSpec } from './spec';
import { pictureNotes, signsOf } from './notes';
import type { PictureNote } from './notes';
import { pictureTexts } from './texts';
import type { PicturePreset } from './preset';

/** How large texts and drawing are, beside what the preset asks for. */
interface Size {
  readonly text: number;
  readonly body: number;
}

/** The largest first. */
type Sizes = readonly [Size, ...Size[]];

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

/** A long list makes its sheet longer rather than become illegible. */
const listSizes: Sizes = [
  { text: 1, body: 1 },
  { text: 0.92, body: 0.92 },
  { text: 0.84, body: 0.84 },
  { text: 0.76, body: 0.76 },
];

/** Where the content decides the height, up to a page. */
const pageSizes: Sizes = [
  { text: 1, body: 1 },
  { text: 0.92, body: 0.92 },
  { text: 0.84, body: 0.84 },
];

/** Where nothing else decides the height, rows stand a little further apart than they must. */
const airy = 1.06;

/** One way to set a picture, and whether it has the room it needs. */
interface Attempt extends Words {
  readonly body: Body;
  /** The height that is left for the body on a page of the preset. */
  readonly room: number;
  readonly fits: boolean;
}

/** The words around the drawing at one size. */
interface Words {
  readonly head: Part;
  readonly foot: Part;
}

/**
 * Lays out the picture: the texts take what they need, the drawing what is left. A sheet of a fixed
 * height grows only where its content would otherwise become illegible.
 */
export function pictureLayout(spec: PictureSpec): Layout {
  const { preset } = spec;
  const { x, y } = preset.margin;
  const { head, foot, body, room } = chosen(spec);
  const given = preset.height === null ? body.natural * airy : Math.max(room, body.natural);
  const placed = movedLayout(body.draw(given), x, y + head.height);
  const height = Math.ceil(head.height + given + foot.height + 2 * y);
  return {
    width: preset.width,
    height,
    marks: placed.marks,
    shapes: [
      ...head.shapes.map((each) => moved(each, x, y)),
      ...placed.shapes,
      ...foot.shapes.map((each) => moved(each, x, height - y - foot.height)),
    ],
  };
}

/** The largest setting that fits with every word whole; else one that fits; else the smallest. */
function chosen(spec: PictureSpec): Attempt {
  const [first, ...smaller] = sizesOf(spec);
  const notes = pictureNotes(spec.footnotes, spec.comparison, spec.form, spec.language);
  const known = new Map<number, Words>();
  const attempt = (size: Size): Attempt => {
    const words = known.get(size.text) ?? wordsAt(spec, notes, size);
    known.set(size.text, words);
    return attemptOf(spec, notes, words, size);
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

function sizesOf({ comparison, preset }: PictureSpec): Sizes {
  if (preset.height === null) return pageSizes;
  return comparison.rowsOf === 'districts' ? fixedSizes : listSizes;
}

function wordsAt(spec: PictureSpec, notes: readonly PictureNote[], { text }: Size): Words {
  const { preset } = spec;
  const width = innerWidth(preset);
  const scale = preset.scale * text;
  const texts = pictureTexts(spec);
  return {
    head: pictureHead(texts, width, scale, preset.title * Math.min(1, text)),
    foot: below([space(26 * scale), pictureFoot(texts, notes, width, scale)]),
  };
}

function attemptOf(
  spec: PictureSpec,
  notes: readonly PictureNote[],
  words: Words,
  size: Size,
): Attempt {
  const { preset } = spec;
  const scale = preset.scale * size.text;
  const body = pictureBody(
    spec,
    signsOf(notes),
    innerWidth(preset),
    preset.scale * size.body,
    scale,
  );
  const gap = space(18 * scale);
  const legend = body.legend.height > 0 ? [body.legend, gap] : [];
  const head = below([words.head, gap, ...legend]);
  const room = preset.page - 2 * preset.margin.y - head.height - words.foot.height;
  const needed = body.natural * (preset.height === null ? airy : 1);
  return { head, foot: words.foot, body, room, fits: needed <= room };
}

/** The width between the margins. */
function innerWidth({ width, margin }: PicturePreset): number {
  return width - 2 * margin.x;
}
