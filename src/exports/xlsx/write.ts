import { generateXlsxFileSync } from 'write-excel-file/sync';
import type { Feature, Sheet as WrittenSheet } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { formatXml, xml } from '../office/xml';
import { pagesOf } from './pages';
import type { Sheet } from './sheet';

const path = 'xl/worksheets/sheet{id}.xml';

/**
 * Writes sheets as an .xlsx file. The library's own entries pack large files in a worker made of a
 * blob, which the page's content policy stops, and which then never answers: so its synchronous part
 * is used.
 */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return generateXlsxFileSync(
    sheets.map(written),
    // On every Windows, and with Chinese glyphs of its own.
    {
      fontFamily: 'Microsoft YaHei',
      fontSize: 10,
      features: [filters(sheets), bars(sheets), titles(sheets), paged(sheets)],
    },
    undefined,
    () => Promise.reject(new Error('a sheet has no pictures')),
  );
}

function written({ name, widths, rows, head }: Sheet): WrittenSheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => [...row]),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    // The library's pane is one that Excel takes only where rows and columns stay in sight.
    ...(head === 0 ? {} : { stickyRowsCount: head, stickyColumnsCount: 1 }),
  };
}

/** The library knows no filter at the head of a table. */
function filters(sheets: readonly Sheet[]): Feature<Blob> {
  const order = getOrderOfSiblings(path, 'worksheet') ?? [];
  return {
    files: {
      transform: {
        [path]: {
          transform: (xml, _, { sheetIndex }) => {
            const { head = 0, filtered = 0, widths = [] } = sheets[sheetIndex] ?? {};
            if (head === 0 || filtered <= head) return xml;
            const first = getCellAddress(head - 1, 0);
            const ref = `${first}:${getCellAddress(filtered - 1, widths.length - 1)}`;
            const filter = getSelfClosingTagMarkup('autoFilter', { ref });
            return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, 'worksheet');
          },
        },
      },
    },
  };
}

/** Bars in cells, from zero to the largest of those that compare. */
function bars(sheets: readonly Sheet[]): Feature<Blob> {
  const order = getOrderOfSiblings(path, 'worksheet') ?? [];
  return {
    files: {
      transform: {
        [path]: {
          transform: (part, _, { sheetIndex }) => {
            const rules = (sheets[sheetIndex]?.bars ?? []).map((cells, index) => {
              const sqref = cells.map(([row, column]) => getCellAddress(row, column)).join(' ');
              const ends = [xml('cfvo', { type: 'num', val: 0 }), xml('cfvo', { type: 'max' })];
              const bar = xml('dataBar', { minLength: 0, maxLength: 100 }, ...ends, barColour);
              const rule = xml('cfRule', { type: 'dataBar', priority: index + 1 }, bar);
              return formatXml(xml('conditionalFormatting', { sqref }, rule));
            });
            if (rules.length === 0) return part;
            const markup = rules.join('');
            return insertElementMarkupAccordingToOrderOfSiblings(part, markup, order, 'worksheet');
          },
        },
      },
    },
  };
}

const barColour = xml('color', { rgb: 'FFB7C9DC' });

/**
 * Printed, a sheet has its head on every page, and ends with its last column: a long text in it runs on
 * on the screen, but would make all else smaller on paper.
 */
function titles(sheets: readonly Sheet[]): Feature<Blob> {
  const book = 'xl/workbook.xml';
  const names = sheets.flatMap(({ name: sheet, head, widths, rows }, localSheetId) => {
    if (head === 0) return [];
    const place = (cells: string) => `'${sheet}'!${cells}`;
    const named = (name: string, cells: string) =>
      formatXml(xml('definedName', { name: `_xlnm.${name}`, localSheetId }, cells));
    const last = getCellAddress(rows.length - 1, widths.length - 1);
    return [
      named('Print_Area', place(`$A$1:${last.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`)),
      named('Print_Titles', `${place('$A:$A')},${place(`$${head}:$${head}`)}`),
    ];
  });
  // The library writes the element itself, empty; a workbook has one that is not, or none.
  const all = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return {
    files: {
      transform: {
        [book]: {
          transform: (part) => part.replace('<definedNames/>', () => all),
        },
      },
    },
  };
}

/**
 * Printed, a sheet is as long as it must be and as wide as its page, or as several beside each other, each with its
 * number.
 */
function paged(sheets: readonly Sheet[]): Feature<Blob> {
  const order = getOrderOfSiblings(path, 'worksheet') ?? [];
  const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const footer = formatXml(xml('headerFooter', {}, xml('oddFooter', {}, '&L&A&R&P / &N')));
  return {
    files: {
      transform: {
        [path]: {
          transform: (part, _, { sheetIndex }) => {
            const { paper, ends, scale } = pagesOf(sheets[sheetIndex]?.widths ?? []);
            const scaled = scale === null ? fit : `scale="${scale}" pageOrder="overThenDown"`;
            const sized = part
              .replace(a4, paper === 'A3' ? a3 : a4)
              .replace('<pageSetup ', `<pageSetup ${scaled} `);
            const added = [
              ...(scale === null ? [fitted] : []),
              footer,
              ...(ends.length > 0 ? [breaksAt(ends)] : []),
            ];
            return added.reduce(
              (made, each) =>
                insertElementMarkupAccordingToOrderOfSiblings(made, each, order, 'worksheet'),
              sized,
            );
          },
        },
      },
    },
  };
}

const fit = 'fitToWidth="1" fitToHeight="0"';

function breaksAt(ends: readonly number[]): string {
  const counts = { count: ends.length, manualBreakCount: ends.length };
  const breaks = ends.map((id) => xml('brk', { id, max: 1_048_575, man: 1 }));
  return formatXml(xml('colBreaks', counts, ...breaks));
}

/** Paper sizes by their numbers (ECMA-376, 18.3.1.63); the library writes the first. */
const [a4, a3] = ['paperSize="9"', 'paperSize="8"'] as const;
