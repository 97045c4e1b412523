import type { NativeChart } from './nativeChart';
import { savePackage } from './package';
import { xml, xmlPart } from './xml';
import type { Xml } from './xml';

/** A column of a chart's sheet: a head, and a number or nothing a category. */
export interface DataColumn {
  /** `B`, `C`, … */
  readonly letter: string;
  readonly head: string;
  readonly values: readonly (number | null)[];
}

/** A set of marks as columns: its numbers, and how far its ranges go beyond them, or to which number on a line. */
export interface SeriesData {
  readonly numbers: DataColumn;
  readonly spans: DataColumn | null;
}

/** The columns of a chart's sheet: the numbers of a set, then its ranges. */
export function dataOf({ form, series }: NativeChart): readonly SeriesData[] {
  let next = 1;
  return series.map(({ name, values, upTo }) => {
    const spans = upTo.map((top, at) => spanOf(form === 'bars' ? (values[at] ?? null) : '0', top));
    const ranged = spans.some((span) => span !== null);
    const numbers = values.map((value) => (value === null ? null : Number(value)));
    return {
      numbers: { letter: letterOf(next++), head: name, values: numbers },
      spans: ranged
        ? {
            letter: letterOf(next++),
            head: `${name} ${form === 'bars' ? '(+)' : '≤'}`,
            values: spans,
          }
        : null,
    };
  });
}

/** Far from the digits in which floating point would show. */
function spanOf(low: string | null, top: string | null): number | null {
  if (low === null || top === null) return null;
  return Number((Number(top) - Number(low)).toPrecision(12));
}

function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${letterOf(Math.floor(column / 26) - 1)}${letter}`;
}

const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook that an office program opens to edit a chart: categories down its first column. */
export function workbookOf(chart: NativeChart): Uint8Array {
  const parts = {
    '[Content_Types].xml': xml(
      'Types',
      { xmlns: `${packages}/content-types` },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      typed('/xl/workbook.xml', 'sheet.main'),
      typed('/xl/worksheets/sheet1.xml', 'worksheet'),
    ),
    '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': xml(
      'workbook',
      { xmlns: sheets, 'xmlns:r': relations },
      xml('sheets', {}, xml('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml(
      'worksheet',
      { xmlns: sheets },
      xml('sheetData', {}, ...rowsOf(chart)),
    ),
  };
  const encode = (root: Xml) => new TextEncoder().encode(xmlPart(root));
  return savePackage(new Map(Object.entries(parts).map(([path, root]) => [path, encode(root)])));
}

function typed(path: string, kind: string): Xml {
  return xml('Override', { PartName: path, ContentType: `${types}.${kind}+xml` });
}

function related(kind: string, target: string): Xml {
  return xml(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    xml('Relationship', { Id: 'rId1', Type: `${relations}/${kind}`, Target: target }),
  );
}

function rowsOf(chart: NativeChart): Xml[] {
  const columns = dataOf(chart).flatMap(({ numbers, spans }) => [numbers, spans ?? []].flat());
  const heads = columns.map(({ letter, head }) => textCell(`${letter}1`, head));
  const rows = chart.categories.map((category, at) => {
    const numbers = columns.flatMap(({ letter, values }) => {
      const value = values[at] ?? null;
      return value === null
        ? []
        : [xml('c', { r: `${letter}${at + 2}` }, xml('v', {}, String(value)))];
    });
    return xml('row', { r: at + 2 }, textCell(`A${at + 2}`, category), ...numbers);
  });
  return [xml('row', { r: 1 }, ...heads), ...rows];
}

function textCell(at: string, text: string): Xml {
  return xml('c', { r: at, t: 'inlineStr' }, xml('is', {}, xml('t', {}, text)));
}
