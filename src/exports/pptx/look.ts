import { palette } from '../../charts/palette';

/** A slide of 16:9, all in inches. */
export const slide = {
  width: 13.333,
  height: 7.5,
  margin: 0.6,
  /** The width of everything on it. */
  inner: 13.333 - 2 * 0.6,
  title: { y: 0.5, height: 1.0 },
  subtitle: { y: 1.52, height: 0.32 },
  body: 1.98,
  /** Where the source ends, above the line with the page's number. */
  end: 6.95,
  foot: 7.06,
} as const;

/** Latin letters and figures; Chinese has a typeface of its own, which is set when the file is mended. */
export const latin = 'Arial';

/** The typeface of Chinese text. */
export const eastAsian = 'Microsoft YaHei';

const hex = (colour: string) => colour.slice(1).toUpperCase();

/** The colours of everything that is no district, `RRGGBB`. */
export const colours = {
  ink: hex(palette.light.ink),
  muted: hex(palette.light.muted),
  hairline: hex(palette.light.hairline),
  accent: hex(palette.light.accent),
} as const;
