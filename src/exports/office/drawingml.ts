import { typography } from '../typography';
import type { ChartLook } from './chartLook';
import { xml } from './xml';
import type { Xml } from './xml';

/** An element whose whole content is a value. */
export function set(name: string, value: string | number): Xml {
  return xml(`c:${name}`, { val: value });
}

/** No line around. */
export const unlined = xml('a:ln', {}, xml('a:noFill'));
/** Neither fill nor line. */
export const unfilled = xml('c:spPr', {}, xml('a:noFill'), unlined);

/** A fill of a colour, `RRGGBB`. */
export function filled(colour: string): Xml {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: colour }));
}

/** A line, its width in EMU: 12,700 to the point. */
export function line(colour: string, width: number): Xml {
  return xml('a:ln', { w: width }, filled(colour));
}

/** What sets a text apart from others of its chart. */
export interface Words {
  readonly bold?: boolean;
  /** Labels stay in one line: there is room for them. */
  readonly label?: boolean;
  readonly text?: string;
  /** Says that the text is the number across, so that it follows when that is edited; else it is the text. */
  readonly field?: string | undefined;
}

/** How the texts of a part of a chart are set. */
export function texts(look: ChartLook, how: Words = {}): Xml {
  return xml('c:txPr', {}, ...words(look, how));
}

/** How a text is set, with the text itself where it is its own. */
export function words(look: ChartLook, { bold = false, label = false, text, field }: Words): Xml[] {
  const { size, latin, eastAsian, language } = look;
  const { proofing } = typography[language];
  const font = xml(
    'a:defRPr',
    { sz: Math.round(size * 100), b: bold ? 1 : 0 },
    filled('1B1F24'),
    xml('a:latin', { typeface: latin }),
    xml('a:ea', { typeface: eastAsian }),
    xml('a:cs', { typeface: latin }),
  );
  const run = (line: string) => [
    xml('a:rPr', proofing),
    ...(field === undefined ? [] : [xml('a:pPr')]),
    xml('a:t', {}, line),
  ];
  const ends =
    text === undefined
      ? [xml('a:endParaRPr', proofing)]
      : text
          .split('\n')
          .map((line) =>
            field === undefined
              ? xml('a:r', {}, ...run(line))
              : xml('a:fld', { id: field, type: 'XVALUE' }, ...run(line)),
          );
  return [
    label
      ? xml('a:bodyPr', { wrap: 'none', anchor: 'ctr', anchorCtr: 1 }, xml('a:spAutoFit'))
      : xml('a:bodyPr'),
    xml('a:lstStyle'),
    ...ends.map((end) => xml('a:p', {}, xml('a:pPr', {}, font), end)),
  ];
}
