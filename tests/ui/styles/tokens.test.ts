import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { districtColour, districtColours, districtEdge, inks } from '../../../src/charts/palette';

const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** A token's colours on the light and the dark ground. */
function coloursOf(token: string) {
  const colour = '(#[0-9a-f]{6})';
  const both = new RegExp(` ${token}: light-dark\\(${colour}, ${colour}\\);`);
  const [, light, dark] = both.exec(sheet) ?? [];
  return { light, dark };
}

describe('the colours of the page are those of the charts', () => {
  test.each(Object.keys(inks.light) as (keyof typeof inks.light)[])('%s', (ink) => {
    expect(coloursOf(`--${ink}`)).toEqual({ light: inks.light[ink], dark: inks.dark[ink] });
  });

  test.each(districtColours.map((_, index) => index))('district %i', (index) => {
    const token = `--district-${index + 1}`;
    expect(sheet).toContain(`${token}: ${districtColour(index).toLowerCase()};`);
    const [light, dark] = [districtEdge(index, 'light'), districtEdge(index, 'dark')];
    expect(coloursOf(`${token}-edge`)).toEqual({
      light: light.toLowerCase(),
      dark: dark.toLowerCase(),
    });
  });
});
