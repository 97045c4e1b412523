import { palette } from './palette';
import type { ChartTheme, Colour, HouseColour } from './palette';

/** In turn: 4.5:1 and more on the dark ground, 3:1 and more on the light one (WCAG 2.2, relative luminance). */
const luminances = [0.24, 0.25, 0.26, 0.27, 0.28];
const weights = [0.2126, 0.7152, 0.0722];

/** The colour of the district that is so many places beyond those of the house, the same in both themes. */
function furtherColour(beyond: number): string {
  // The golden angle leaves the widest gaps between any number of hues.
  const waves = weights.map((_, at) => Math.cos(beyond * 2.39996 - (at * 2 * Math.PI) / 3));
  const mean = weights.reduce((sum, weight, at) => sum + weight * (waves[at] ?? 0), 0);
  const bytes = waves.map((wave) => {
    // As light goes, so that all hues are as bright; then as bytes go.
    const light = (luminances[beyond % 5] ?? 0) + 0.15 * (wave - mean);
    const byte = Math.round(255 * (1.055 * Math.max(light, 0) ** (1 / 2.4) - 0.055));
    return Math.max(byte, 0).toString(16).padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}

const isOfHouse = (colour: Colour): colour is HouseColour => colour in palette.light;

/** A colour as such: one of the house, or a further district's, which is its own. */
export function colourOf(theme: ChartTheme, colour: Colour): string {
  if (isOfHouse(colour)) return palette[theme][colour];
  return furtherColour(Number.parseInt(colour.slice('district-'.length), 10) - 7);
}
