import { fill, stroke, write } from '../../charts/shapes';
import { legendBox, legendItems } from '../../charts/legend';
import type { Frame } from '../../charts/frame';
import { textWidth, wrap, wrapEvenly, wrapParts } from '../../charts/typeset';
import { moved } from '../../charts/shapes';
import type { Colour } from '../../charts/palette';
import { contextOf } from '../../charts/context';
import type { Shape } from '../../charts/shapes';
import type { Comparison } from '../../model/comparison';
import type { PictureNote } from './notes';
import type { PictureTexts } from './texts';

/** A part of the picture, drawn from y = 0 down. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const titleSizes = [1, 0.92, 0.84, 0.76];
const leastTitle = 0.68;

/** Title and subtitle under a short rule. The title is set smaller rather than over more than two lines. */
export function pictureHead(
  texts: PictureTexts,
  width: number,
  size: number,
  largest: number,
  least: number,
): Part {
  const titles = titleSizes.map((each) => Math.max(each * largest, least));
  const titleSize = titles.find((each) => wrap(texts.title, width, each, true).length <= 2);
  const longest = Math.max(leastTitle * largest, least);
  const title = lines(texts.title, width, titleSize ?? longest, 1.3, true, 'ink');
  const subtitle = lines(texts.subtitle, width, Math.max(26 * size, least), 1.4, false, 'muted');
  const rule = { shapes: [fill({ x: 0, y: 0, width: 72, height: 7 }, 'accent')], height: 7 };
  return below([rule, space(18 * size), title, space(6 * size), subtitle]);
}

/** Notes, evidence, source and dates over each other, the maker's name in the last line at the right. */
export function pictureFoot(
  texts: PictureTexts,
  evidence: readonly PictureNote[],
  width: number,
  size: number,
  least: number,
): Part {
  const notes = pictureNotesPart(texts.notes, width, size, least);
  const small = Math.max(19 * size, least);
  const makerSize = Math.max(22 * size, least);
  const makerWidth = textWidth(texts.maker, makerSize, true);
  const source = lines(texts.source, width, small, 1.45, false, 'muted');
  const dated = lines(texts.dated, width - makerWidth - 40, small, 1.45, false, 'muted');
  const hairline = stroke(
    [
      [0, 0],
      [width, 0],
    ],
    'hairline',
    1.5,
  );
  const rest = below([
    notes,
    space(notes.height > 0 ? 12 * size : 0),
    { shapes: [hairline], height: 0 },
    space(10 * size),
    evidencePart(evidence, width, size, least),
    source,
    dated,
  ]);
  const maker = write([texts.maker], [width, rest.height - small * 1.45], {
    align: 'right',
    size: makerSize,
    lineHeight: small * 1.45,
    bold: true,
    colour: 'accent',
  });
  return { shapes: [...rest.shapes, maker], height: rest.height };
}

/** So many ems of room make two columns, each no narrower than a comfortable line. */
const twoColumns = 80;

/** More notes than these are set in columns. */
const listed = 6;

/** What is to be noted, in columns where it is much and the sheet is wide. */
export function pictureNotesPart(
  notes: readonly string[],
  width: number,
  size: number,
  least: number,
): Part {
  const own = Math.max(21 * size, least);
  return inColumns(width, own, notes.length > listed, (room) =>
    notes.map((note) => lines(note, room, own, 1.4, false, 'ink')),
  );
}

/** The footnotes with their signs hanging, in two columns where the sheet is wide. */
function evidencePart(
  notes: readonly PictureNote[],
  width: number,
  size: number,
  least: number,
): Part {
  if (notes.length === 0) return space(0);
  const own = Math.max(18 * size, least);
  const style = { align: 'left', size: own, lineHeight: own * 1.45, bold: false } as const;
  const indent = Math.max(...notes.map(({ sign }) => textWidth(sign, own))) + own * 0.4;
  const set = (room: number) =>
    notes.map(({ sign, text }): Part => {
      const words = wrapEvenly(text, room - indent, own);
      const written = write(words, [indent, 0], { ...style, colour: 'ink' });
      const mark = write([sign], [0, 0], { ...style, colour: 'accent' });
      return { shapes: [mark, written], height: written.height };
    });
  return below([inColumns(width, own, notes.length > 2, set), space(10 * size)]);
}

/** Parts under one another, where wished and wide enough in two columns of about one height. */
function inColumns(
  width: number,
  own: number,
  wished: boolean,
  set: (room: number) => readonly Part[],
): Part {
  if (!wished || width / own < twoColumns) return below(set(width));
  const gap = 2 * own;
  const room = (width - gap) / 2;
  const parts = set(room);
  const half = parts.reduce((sum, { height }) => sum + height, 0) / 2;
  let filled = 0;
  const first = parts.filter(({ height }) => {
    filled += height;
    return filled - height / 2 <= half;
  });
  const left = below(first);
  const right = below(parts.slice(first.length));
  return {
    shapes: [...left.shapes, ...right.shapes.map((each) => moved(each, room + gap, 0))],
    height: Math.max(left.height, right.height),
  };
}

/** The legend in as many rows as it takes. */
export function pictureLegend(comparison: Comparison, frame: Frame, size: number): Part {
  const context = contextOf(comparison, frame, size * 0.9);
  const { metrics } = context;
  const box = legendBox(context);
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const { text, glyph } of legendItems(context)) {
    const width = box.width + metrics.gap * 0.75 + textWidth(text, metrics.small);
    if (x > 0 && x + width > frame.width) [x, y] = [0, y + box.height];
    const label = write(
      [text],
      [x + box.width + metrics.gap * 0.75, y + (box.height - metrics.smallLine) / 2],
      {
        align: 'left',
        size: metrics.small,
        lineHeight: metrics.smallLine,
        bold: false,
        colour: 'ink',
      },
    );
    shapes.push(...glyph.map((each) => moved(each, x, y)), label);
    x += width + metrics.gap * 3;
  }
  return shapes.length === 0 ? space(0) : { shapes, height: y + box.height };
}

/** Parts under one another. */
export function below(parts: readonly Part[]): Part {
  const shapes: Shape[] = [];
  let height = 0;
  for (const part of parts) {
    shapes.push(...part.shapes.map((each) => moved(each, 0, height)));
    height += part.height;
  }
  return { shapes, height };
}

/** A part with nothing in it. */
export function space(height: number): Part {
  return { shapes: [], height };
}

function lines(
  text: string,
  width: number,
  size: number,
  leading: number,
  bold: boolean,
  colour: Colour,
): Part {
  if (text === '') return space(0);
  const written = wrapParts(text, width, size, bold);
  const style = { align: 'left', size, lineHeight: size * leading, bold, colour } as const;
  return { shapes: [write(written, [0, 0], style)], height: written.length * size * leading };
}
