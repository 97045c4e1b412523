import type { ChartTheme } from './frame';

/** The colours of districts, by their place in the catalogue. */
export const districtColours = [
  '#0B5394',
  '#D9622B',
  '#2A9187',
  '#7B1E57',
  '#8D7BC4',
  '#5F6672',
] as const;

/** A district's colour by its place in the catalogue; a seventh starts again. */
export function districtColour(index: number): string {
  return districtColours[index % districtColours.length] ?? districtColours[0];
}

/** The lighter edge of the same hues that a mark has on the dark ground (at least 3:1 against it). */
const edges = ['#5BA3E0', '#F0915F', '#4FC3B5', '#D472AE', '#B3A4E0', '#A3ABB7'] as const;

/** The colour of a mark's outline and hatch. */
export function districtEdge(index: number, theme: ChartTheme): string {
  if (theme === 'light') return districtColour(index);
  return edges[index % edges.length] ?? edges[0];
}

/** The colours of everything that is no district. */
export interface Inks {
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  /** Of the line between two marks: quieter than words, plainer than a hairline. */
  readonly connector: string;
  readonly accent: string;
}

const light: Inks = {
  panel: '#ffffff',
  ink: '#1b1f24',
  muted: '#5b6570',
  hairline: '#d9dee3',
  connector: '#97a1ab',
  accent: '#0f5f8a',
};

const dark: Inks = {
  panel: '#1b2026',
  ink: '#e8ebee',
  muted: '#a3adb7',
  hairline: '#353c44',
  connector: '#6f7a85',
  accent: '#7cc0ea',
};

/** The inks of a theme; the page has them as custom properties (`src/ui/styles/tokens.css`). */
export const inks: Readonly<Record<ChartTheme, Inks>> = { light, dark };
