import { layoutOf } from '../../charts/chart';
import type { Frame } from '../../charts/frame';
import { shapesOf } from '../../charts/layout';
import type { Layout } from '../../charts/layout';
import type { Comparison } from '../../model/comparison';
import { crosstabTable } from '../../model/matrix/printed';
import { tableOf } from '../../model/table';
import { pictureLegend, space } from './blocks';
import type { Part } from './blocks';
import type { PictureSpec } from './spec';
import { tablePart } from './table';

/** The drawing in a picture's middle: a chart with its legend, or a table. */
export interface Body {
  readonly legend: Part;
  /** The least height it can be drawn in, in pixels. */
  readonly natural: number;
  /** Whether none of its words had to be cut or broken inside. */
  readonly whole: boolean;
  /** Of a table where its head ends, and each of its rows; and the height of a line over rows. */
  readonly ends?: readonly number[];
  readonly over?: number;
  /** Draws it, stretched to a height as far as that looks well. */
  readonly draw: (height: number) => Layout;
}

/** Sizes as multiples of a slide's: `body` of the drawing, `text` of the words around it. */
export function pictureBody(
  spec: PictureSpec,
  signs: ReadonlyMap<string, string>,
  width: number,
  body: number,
  text: number,
): Body {
  const { comparison, form } = spec;
  return form === 'table' || comparison.rowsOf === 'families'
    ? tableBody(spec, signs, width, body)
    : chartBody(spec, comparison, signs, width, body, text);
}

function chartBody(
  { preset, language }: PictureSpec,
  comparison: Comparison,
  signs: ReadonlyMap<string, string>,
  width: number,
  body: number,
  text: number,
): Body {
  const frame: Frame = { width, density: 'export', language, signs };
  // What may be lower where a sheet has no more room is as low as it can be read.
  const natural = layoutOf(
    comparison,
    preset.height === null ? frame : { ...frame, height: 0 },
    body,
  );
  return {
    legend: pictureLegend(comparison, frame, text),
    natural: natural.height,
    whole: shapesOf(natural).every((shape) => shape.type !== 'text' || !shape.text.includes('…')),
    draw: (height) => layoutOf(comparison, { ...frame, height }, body),
  };
}

/** The most that a row of a table is stretched by, as a share of its height. */
const stretch = 0.6;

function tableBody(
  { comparison, language, matrix, broken }: PictureSpec,
  signs: ReadonlyMap<string, string>,
  width: number,
  body: number,
): Body {
  const table =
    matrix?.table ??
    (comparison.rowsOf === 'families'
      ? crosstabTable(comparison, language)
      : tableOf(comparison, language));
  const setting = { table, like: matrix?.whole, signs, language, width, shrink: body, broken };
  const natural = tablePart({ ...setting, extra: 0 });
  return {
    legend: space(0),
    natural: natural.height,
    whole: natural.whole,
    ends: natural.ends,
    over: natural.over,
    draw: (height) => {
      const spare = Math.min(Math.max(0, height - natural.height), natural.height * stretch);
      const extra = natural.rows === 0 ? 0 : spare / natural.rows;
      const { shapes } = tablePart({ ...setting, extra });
      return { width, height, marks: [], shapes };
    },
  };
}
