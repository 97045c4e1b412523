import { moved } from '../../charts/shapes';
import type { Box } from '../../charts/shapes';
import { movedLayout } from '../../charts/layout';
import type { Layout } from '../../charts/layout';
import { comparisonPart, listPart, matrixPart } from './parts';
import type { PicturePreset } from './preset';
import { airy, chosen, isRead, logoBox, readable } from './setting';
import { isWhole } from './shown';
import type { Attempt } from './setting';
import type { PictureSpec } from './spec';

/** A picture that is laid out, and where the logo stands on it. */
export interface PictureSheet extends Layout {
  readonly logo: (Box & { readonly href: string }) | null;
  /** How many pictures show all of it. */
  readonly parts: number;
}

/** Lays out the picture: the texts take what they need, the drawing what is left. */
export function pictureLayout(spec: PictureSpec): PictureSheet {
  const { preset, ...attempt } = raised(spec);
  const { x, y } = preset.margin;
  const { head, foot, body, room, parts = 1 } = attempt;
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

/** A sheet of one's own grows by these, until a part has room. */
const times = [1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4, 6, 8];

/**
 * The sheet of a preset never grows. One of a reader's own, who can't know what it has room for, is raised where not
 * even a part fits in type that can be read.
 */
function raised(spec: PictureSpec): Attempt & { readonly preset: PicturePreset } {
  const { preset } = spec;
  const own = preset.name === 'custom' && preset.height !== null ? preset.height : null;
  let made = { ...fitted(spec), preset };
  for (const each of own === null ? [] : times) {
    if (made.short !== true) break;
    const height = Math.round((own ?? 0) * each);
    const higher = { ...preset, height, page: height };
    made = { ...fitted({ ...spec, preset: higher }), preset: higher };
  }
  return made;
}

/**
 * Type that can be read, where a sheet of a fixed height has room for it without the evidence if need be; else in
 * parts, the notes apart if need be; what else does not fit is set smaller.
 */
function fitted(spec: PictureSpec): Attempt {
  const { comparison, preset } = spec;
  if (comparison.rowsOf === 'families') return matrixPart({ ...spec, comparison });
  const read = chosen(spec, preset.least);
  if (preset.height === null || isRead(read)) return read;
  if (!read.fits && spec.footnotes.length > 0)
    return fitted({ ...spec, footnotes: [], unquoted: true });
  if (read.fits) return readable(spec);
  return (isWhole(comparison) ? comparisonPart : listPart)({ ...spec, comparison });
}
