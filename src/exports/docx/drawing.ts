import { ImportedXmlComponent, TextRun } from 'docx';
import { xml } from '../office/xml';
import type { Xml } from '../office/xml';

/** What a drawing is called, what a screen reader says of it, and its size in pixels, 96 to the inch. */
export interface DrawingFrame {
  readonly name: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The length of a pixel in EMU. */
const emu = 9525;

/** The relationship from the document to one of its charts, counted from 1. */
export function chartId(number: number): string {
  return `rIdChart${number}`;
}

/** The place of a chart in a line of text; the library knows charts only with its own drawing of them. */
export function chartDrawing(number: number, frame: DrawingFrame): TextRun {
  const { name, description, width, height } = frame;
  const chart = xml('c:chart', {
    'xmlns:c': `${drawing}/chart`,
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'r:id': chartId(number),
  });
  const inline = xml(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    xml('wp:extent', { cx: width * emu, cy: height * emu }),
    xml('wp:docPr', { id: 0, name, descr: description }),
    xml('wp:cNvGraphicFramePr'),
    xml(
      'a:graphic',
      { 'xmlns:a': `${drawing}/main` },
      xml('a:graphicData', { uri: `${drawing}/chart` }, chart),
    ),
  );
  const run = new TextRun({});
  run.addChildElement(component(xml('w:drawing', {}, inline)));
  return run;
}

function component({ name, attributes, children }: Xml): ImportedXmlComponent {
  const made = new ImportedXmlComponent(name, { ...attributes });
  for (const each of children) made.push(typeof each === 'string' ? each : component(each));
  return made;
}
