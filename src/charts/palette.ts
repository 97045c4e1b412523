import type { District } from '../model/types';

/** The two grounds that a chart is drawn on. */
export type ChartTheme = 'light' | 'dark';

/**
 * What a shape is coloured with. The page has a custom property of each name, so that one drawing
 * serves both themes; files are written with the colours themselves.
 */
export type Colour = HouseColour | `district-${number}` | `district-${number}-edge`;

/** The colours that are chosen; those of further districts are computed (`furtherColours.ts`). */
export type HouseColour = keyof typeof light;

const light = {
  panel: '#ffffff',
  ink: '#1b1f24',
  muted: '#5b6570',
  hairline: '#d9dee3',
  /** Of the line between two marks: quieter than words, plainer than a hairline. */
  connector: '#97a1ab',
  accent: '#0f5f8a',
  'district-1': '#0B5394',
  'district-2': '#D9622B',
  'district-3': '#2A9187',
  'district-4': '#7B1E57',
  'district-5': '#8D7BC4',
  'district-6': '#5F6672',
  'district-1-edge': '#0B5394',
  'district-2-edge': '#D9622B',
  'district-3-edge': '#2A9187',
  'district-4-edge': '#7B1E57',
  'district-5-edge': '#8D7BC4',
  'district-6-edge': '#5F6672',
} as const;

const dark: Readonly<Record<HouseColour, string>> = {
  ...light,
  panel: '#1b2026',
  ink: '#e8ebee',
  muted: '#a3adb7',
  hairline: '#353c44',
  connector: '#6f7a85',
  accent: '#7cc0ea',
  // On the dark ground the hues stay: fills at least 3:1 against it, their edges lighter still.
  'district-1': '#3D85C6',
  'district-4': '#B0498A',
  'district-6': '#8A929E',
  'district-1-edge': '#5BA3E0',
  'district-2-edge': '#F0915F',
  'district-3-edge': '#4FC3B5',
  'district-4-edge': '#D472AE',
  'district-5-edge': '#B3A4E0',
  'district-6-edge': '#A3ABB7',
};

/** The colours of each theme. */
export const palette: Readonly<Record<ChartTheme, Readonly<Record<HouseColour, string>>>> = {
  light,
  dark,
};

/** The colours of one district's marks. */
export interface MarkInk {
  readonly fill: Colour;
  /** Of outlines, hatches and ends. */
  readonly edge: Colour;
}

/** A district's colours. */
export function districtInk({ place }: Pick<District, 'place'>): MarkInk {
  return { fill: `district-${place + 1}`, edge: `district-${place + 1}-edge` };
}
