import type { Head } from '../src/model/head';

/** Has the head of a page say what it says of the data. */
export function fillHead(page: string, { title, description, card }: Head): string {
  const cards: readonly (readonly [RegExp, string])[] =
    card === null
      ? []
      : [
          [/(<meta\s+property="og:title"\s+content=")[^"]*/, title],
          [/(<meta\s+property="og:description"\s+content=")[^"]*/, card],
        ];
  const said: readonly (readonly [RegExp, string])[] = [
    [/(<title>)[^<]*/, title],
    [/(<meta\s+name="description"\s+content=")[^"]*/, description],
    ...cards,
  ];
  return said.reduce((made, [place, text]) => {
    if (!place.test(made)) throw new Error(`the page has no place for ${place}`);
    return made.replace(place, (_, before: string) => before + escapeText(text));
  }, page);
}

/** A text as it may stand in markup, between marks or as an attribute's value. */
export function escapeText(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
