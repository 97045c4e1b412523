/** Where a picture will stand, as its file's name says it. */
export type PresetName = 'official' | 'slide' | 'wechat' | 'square' | 'custom';

/** The sheet that a picture is drawn on. */
export interface PicturePreset {
  readonly name: PresetName;
  /** In pixels. */
  readonly width: number;
  /** In pixels; null where the content decides. */
  readonly height: number | null;
  /** Pixels per inch, where the picture has a size on paper; null where a screen decides. */
  readonly dpi: number | null;
  /** How large texts and marks are drawn; 1 suits a slide. */
  readonly scale: number;
  /** The size of the largest title, in pixels. */
  readonly title: number;
  readonly margin: { readonly x: number; readonly y: number };
  /** The least size of its type, in pixels: 7.5 points of a document, 18 of the 1080 rows of a slide. */
  readonly least: number;
  /** The height in pixels to which texts are first made smaller before the sheet grows. */
  readonly page: number;
}

/** What a sheet of one's own may measure, in pixels; below it nothing could be read, above it browsers fail. */
export const customLimits = { least: 480, most: 6000 } as const;

/** The same on paper, in mm. */
export const paperLimits = { least: 41, most: 508 } as const;

/** How finely paper is printed, in pixels per inch. */
const paperDpi = 300;

/**
 * A document's text block is 156 mm × 225 mm (GB/T 9704—2012, 5.2.1), here at 300 dpi; its figures
 * stand in the text, so they have hardly a margin of their own. At 144 dpi a picture is as wide as a
 * slide of 13.33 inches.
 */
export const presets: Readonly<Record<Exclude<PresetName, 'custom'>, PicturePreset>> = {
  official: {
    name: 'official',
    width: 1843,
    height: null,
    dpi: paperDpi,
    scale: 1.4,
    title: 54,
    margin: { x: 24, y: 24 },
    page: 2657,
    least: 31.25,
  },
  slide: {
    name: 'slide',
    width: 1920,
    height: 1080,
    dpi: 144,
    scale: 1,
    title: 46,
    margin: { x: 64, y: 48 },
    page: 1080,
    least: 18,
  },
  wechat: {
    name: 'wechat',
    width: 1080,
    height: null,
    dpi: null,
    scale: 1.35,
    title: 50,
    margin: { x: 48, y: 52 },
    page: 8000,
    least: 18,
  },
  square: {
    name: 'square',
    width: 1080,
    height: 1080,
    dpi: null,
    scale: 1.2,
    title: 46,
    margin: { x: 48, y: 44 },
    page: 1080,
    least: 18,
  },
};

/** A sheet of one's own, kept within the limits; texts grow with it. */
export function customPreset(
  width: number,
  height: number,
  unit: 'px' | 'mm' = 'px',
): PicturePreset {
  const inPixels = (size: number) => within(unit === 'mm' ? (size / 25.4) * paperDpi : size);
  const [wide, high] = [inPixels(width), inPixels(height)];
  const scale = Math.min(wide / 1920, high / 1080) ** 0.8;
  return {
    name: 'custom',
    width: wide,
    height: high,
    dpi: unit === 'mm' ? paperDpi : null,
    scale,
    title: 46 * scale,
    margin: { x: Math.round(wide / 30), y: Math.round(wide / 36) },
    page: high,
    least: unit === 'mm' ? presets.official.least : Math.max(12, 18 * scale),
  };
}

function within(pixels: number): number {
  const { least, most } = customLimits;
  return Number.isFinite(pixels) ? Math.min(most, Math.max(least, Math.round(pixels))) : least;
}

/** Whether a picture is made for paper, so that it has a size there. */
export function isOnPaper({ dpi }: PicturePreset): boolean {
  return dpi === paperDpi;
}

/** How wide a picture is on paper, in mm; null where it has no size there. */
export function paperMillimetres(pixels: number, { dpi }: PicturePreset): number | null {
  return dpi === null ? null : Math.round((pixels / dpi) * 25.4 * 100) / 100;
}
