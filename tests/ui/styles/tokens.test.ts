import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from '../../../src/charts/palette';
import type { HouseColour } from '../../../src/charts/palette';

const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** A token's colours on the light and the dark ground. */
function coloursOf(token: string) {
  const colour = '(#[0-9a-f]{6})';
  const both = new RegExp(` ${token}: light-dark\\(${colour}, ${colour}\\);`);
  const one = new RegExp(` ${token}: ${colour};`);
  const [, light, dark = light] = both.exec(sheet) ?? one.exec(sheet) ?? [];
  return { light, dark };
}

describe('the colours of the page are those of the charts', () => {
  test.each(Object.keys(palette.light) as HouseColour[])('%s', (colour) => {
    expect(coloursOf(`--${colour}`)).toEqual({
      light: palette.light[colour].toLowerCase(),
      dark: palette.dark[colour].toLowerCase(),
    });
  });
});
