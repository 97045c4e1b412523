import { moved } from '../../charts/shapes';
import type { Box } from '../../charts/shapes';
import { movedLayout } from '../../charts/layout';
import type { Layout } from '../../charts/layout';
import { countRows } from '../../model/document/exhibit';
import { comparisonPart, matrixPart } from './parts';
import { airy, chosen, isRead, leastSizes, logoBox, readable } from './setting';
import { isWhole } from './shown';
import type { Attempt } from './setting';
import type { PictureSpec } from './spec';

/** A picture that is laid out, and where the logo stands on it. */
export interface PictureSheet extends Layout {
  readonly logo: (Box & { readonly href: string }) | null;
  /** How many pictures show all of it. */
  readonly parts: number;
}

/** Lays out the picture: the texts take what they need, the drawing what is left. A sheet of a fixed height never grows. */
export function pictureLayout(spec: PictureSpec): PictureSheet {
  const { preset } = spec;
  const { x, y } = preset.margin;
  const { head, foot, body, room, parts = 1 } = fitted(spec);
  const given = preset.height === null ? body.natural * airy : Math.max(room, body.natural);
  const placed = movedLayout(body.draw(given), x, y + head.height);
  const height = preset.height ?? Math.ceil(head.height + given + foot.height + 2 * y);
  const logo = logoBox(spec);
  return {
    logo: logo && { ...logo, href: spec.logo?.href ?? '' },
    parts,
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

/**
 * Type that can be read, where a sheet of a fixed height has room for it without the evidence if need be; else as
 * many first rows of a list or panels as fit in it, the notes apart if need be; what else does not fit is set smaller.
 */
function fitted(spec: PictureSpec): Attempt {
  const { comparison, preset } = spec;
  if (comparison.rowsOf === 'families') return matrixPart({ ...spec, comparison });
  const read = chosen(spec, preset.least);
  if (preset.height === null || isRead(read)) return read;
  if (!read.fits && spec.footnotes.length > 0)
    return fitted({ ...spec, footnotes: [], unquoted: true });
  const rows = countRows(comparison);
  if (!read.fits && isWhole(comparison)) return comparisonPart({ ...spec, comparison });
  if (read.fits) return readable(spec);
  let [most, beyond] = [0, rows];
  let found: Attempt | null = null;
  while (beyond - most > 1) {
    const tried = Math.floor((most + beyond) / 2);
    const attempt = chosen({ ...spec, first: tried }, preset.least);
    if (attempt.fits) [found, most] = [attempt, tried];
    else beyond = tried;
  }
  return found ?? chosen({ ...spec, first: 1 }, 0, leastSizes);
}
