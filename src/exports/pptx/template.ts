import { changeParts, readPart } from '../office/package';
import type { Parts } from '../office/package';
import { colours, eastAsian, latin } from './look';

/** Gives a deck the fonts and the colours of a template's theme. */
export function applyTheme(parts: Parts, template: Parts): void {
  const theirs = readPart(template, 'ppt/theme/theme1.xml');
  for (const scheme of ['clrScheme', 'fontScheme']) {
    const found = new RegExp(`<a:${scheme} .*?</a:${scheme}>`, 's');
    const [own] = found.exec(theirs) ?? [];
    if (own !== undefined) {
      changeParts(parts, /^ppt\/theme\/theme\d+\.xml$/, (xml) => xml.replace(found, () => own));
    }
  }
  changeParts(parts, /^ppt\/(?:slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/, (xml) =>
    xml
      .replaceAll(`typeface="${latin}"`, 'typeface="+mn-lt"')
      .replaceAll(`typeface="${eastAsian}"`, 'typeface="+mn-ea"')
      .replaceAll(colourOf(colours.accent), '<a:schemeClr val="accent1"/>')
      .replaceAll(colourOf(colours.ink), '<a:schemeClr val="tx1"/>'),
  );
}

const colourOf = (hex: string) => new RegExp(`<a:srgbClr val="${hex}"(?:/>|></a:srgbClr>)`, 'g');
