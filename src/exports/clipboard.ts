import type { Comparison } from '../model/comparison';
import { guardFormula } from '../model/csv';
import { exhibitWords } from '../model/document/exhibit';
import type { Exhibit, ExhibitWords } from '../model/document/exhibit';
import type { Crosstab } from '../model/matrix/crosstab';
import type { Figure, Language } from '../model/types';
import { crosstabHeads } from '../model/matrix/crosstab';
import { printedUnit } from '../model/say/unit';
import { matrixWords } from '../model/words/matrix';
import { sheetWords } from '../model/words/sheets';
import { termWords } from '../model/words/terms';
import { escapeHtml } from './escape';
import { labelFormat } from './numberFormat';
import { typography } from './typography';
import { holdsExactly } from './xlsx/cells';

/**
 * The finding of a comparison to paste into a text, with what it must not leave without. A list's
 * notes are on single rows of it, which its finding does not name: they stay with its table.
 */
export function findingText(comparison: Comparison, language: Language): string {
  const { title, notes, source } = exhibitWords(comparison, language);
  const told = notes.length > 0 && comparison.rowsOf === 'districts';
  return [title, ...(told ? [termWords[language].table.notes(notes)] : []), source].join('\n');
}

/** A cell to be pasted: its text, and the number that it is, where it is no more than one. */
interface CopiedCell {
  readonly text: string;
  readonly number: string | null;
  /** Derived or missing: set back, as on the page. */
  readonly quiet: boolean;
}

/** A table to be pasted between its title and its notes. */
interface CopiedTable extends ExhibitWords {
  readonly heads: readonly string[];
  /** So many columns name the rows. */
  readonly names: number;
  readonly rows: readonly (readonly CopiedCell[])[];
}

/** A comparison's table as lines of text with tabs between cells. */
export function tableTsv(content: Exhibit, language: Language): string {
  return tsvOf(copiedExhibit(content), language);
}

/** A comparison's table as rich text. */
export function tableHtml(content: Exhibit, language: Language): string {
  return htmlOf(copiedExhibit(content), language);
}

/** The matrix as lines of text with tabs between cells. */
export function crosstabTsv(crosstab: Crosstab, language: Language): string {
  return tsvOf(copiedCrosstab(crosstab, language), language);
}

/** The matrix as rich text. */
export function crosstabHtml(crosstab: Crosstab, language: Language): string {
  return htmlOf(copiedCrosstab(crosstab, language), language);
}

const named = (text: string): CopiedCell => ({ text, number: null, quiet: false });

function copiedExhibit({ table, ...words }: Exhibit): CopiedTable {
  return {
    ...words,
    heads: [...table.names.map(({ text }) => text), ...table.columns.map(({ head }) => head)],
    names: table.names.length,
    rows: table.groups.flatMap((group) =>
      group.rows.map(({ alone, cells }) => [
        ...alone.map(({ text }) => named(text)),
        ...cells.map((each) => ({
          text: each.text,
          number: each.of === 'figure' ? plainNumber(each.figure, each.text) : null,
          quiet: each.of !== 'figure',
        })),
      ]),
    ),
  };
}

function copiedCrosstab(crosstab: Crosstab, language: Language): CopiedTable {
  const { lines, units } = crosstab;
  const { indicator, unit } = sheetWords[language].heads;
  const words = matrixWords[language];
  const compared = lines.some(({ verdict }) => verdict !== '');
  return {
    ...crosstab,
    heads: [
      indicator,
      unit,
      ...crosstabHeads(crosstab, language).flat(),
      ...(compared ? [words.heads.verdict] : []),
    ],
    names: 2,
    rows: lines.map(({ name, row, parts, verdict }) => [
      named(name),
      named(printedUnit(row.family.unit, language, units)),
      ...parts.flat().map(({ text, figures, step, column }): CopiedCell => {
        const [figure, ...others] = figures;
        const alone = figure !== undefined && others.length === 0 && column !== 'disclosure';
        return {
          text,
          number: alone ? plainNumber(figure, text) : null,
          quiet: step !== null || figure === undefined,
        };
      }),
      ...(compared ? [named(verdict)] : []),
    ]),
  };
}

/**
 * Lines of texts with tabs between them, as spreadsheets paste plain text: title and
 * subject above, notes and source below, each in the first column. What a spreadsheet would run as a
 * formula gets an apostrophe, which Word, WeChat and a plain editor would show: so `+4.1个百分点` goes without. Excel,
 * WPS and LibreOffice take the rich text beside it, where the cell says that it is text; and what has only the plain
 * text to take finds a number with words behind it, no call, no reference and no link, which can but fail to be a
 * formula and then stays as it is written.
 */
function tsvOf(table: CopiedTable, language: Language): string {
  const { title, subtitle, notes, source, heads, rows } = table;
  const lines = [
    [title],
    ...(subtitle === '' ? [] : [[subtitle]]),
    heads,
    ...rows.map((row) => row.map(({ text }) => text)),
    ...(notes.length === 0 ? [] : [[termWords[language].table.notes(notes)]]),
    [source],
  ];
  return lines.map((line) => line.map(field).join('\t')).join('\r\n');
}

/** A number with its sign, and nothing behind it but its unit and its qualifiers in words. */
const signedNumber = /^[+-]\d[\d,]*(?:\.\d+)?[%\p{L} ]*(?:（\p{L}+）| \(\p{L}+\))?$/u;

/** A tab or a line break within a text would begin another cell, a quote at its start would go. */
function field(text: string): string {
  const plain = text.replaceAll(/[\t\r\n]+/g, ' ').trim();
  const line = signedNumber.test(plain) ? plain : guardFormula(plain);
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** How its words are set, and those around it. */
interface Setting {
  readonly font: string;
  readonly small: string;
  readonly cell: string;
}

function settingOf(language: Language): Setting {
  const family = `font-family:${typography[language].serif}`;
  const font = `${family};font-size:10.5pt`;
  const cell = `${font};padding:2pt 6pt;text-align:left;vertical-align:top`;
  return { font, small: `${family};font-size:9pt`, cell };
}

/** Excel would read 6.0% as a number and print 6.00%: the format is its own word for text. */
const asText = "mso-number-format:'\\@'";

const rule = {
  strong: '1.5pt solid #000000',
  plain: '0.75pt solid #000000',
  hairline: '0.5pt solid #bfbfbf',
} as const;

/**
 * A table as rich text for the clipboard: a real table of three rules between its title and its notes, every style
 * on its element, since Word and WPS read no style sheet. Every text in it is escaped.
 */
function htmlOf(table: CopiedTable, language: Language): string {
  const { title, subtitle, notes, source, heads, names, rows } = table;
  const { font, small, cell } = settingOf(language);
  const body = rows.map((row, index) => {
    const edges = `${cell};border-bottom:${index === rows.length - 1 ? rule.strong : rule.hairline}`;
    const cells = row.map((each, at) =>
      at < names ? element('td', `${edges};${asText}`, each.text) : tableCell(each, edges),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
    paragraph(`${font};font-weight:bold;text-align:center`, title),
    subtitle === '' ? '' : paragraph(`${small};text-align:center`, subtitle),
    `<table lang="${termWords[language].tag}" width="100%" cellspacing="0" style="border-collapse:collapse;width:100%">`,
    `<thead><tr>${heads.map((text, at) => headCell(text, at >= names, cell)).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    notes.length === 0 ? '' : paragraph(small, termWords[language].table.notes(notes)),
    paragraph(small, source),
    '</body></html>',
  ].join('');
}

function headCell(text: string, right: boolean, cell: string): string {
  const edges = `border-top:${rule.strong};border-bottom:${rule.plain}`;
  const side = right ? ';text-align:right' : '';
  return element('th', `${cell};font-weight:bold;${edges}${side}`, text);
}

/**
 * A plain number lands as one in Excel and WPS (`x:num`), and in LibreOffice (`sdval`), under a format
 * that prints the cell's own text; what has a qualifier is text.
 */
function tableCell({ text, number: value, quiet }: CopiedCell, edges: string): string {
  // What is derived or missing is set back, as on the page.
  const right = `${edges}${quiet ? ';color:#595959' : ''};text-align:right`;
  const format = value === null ? null : labelFormat(text, value);
  if (value === null || format === null) return element('td', `${right};${asText}`, text);
  // LibreOffice takes no words in a format; the unit stands over the table as well.
  const digits = format.replaceAll(/"[^"]*"/g, '').split(';')[0] ?? '';
  const number = { 'x:num': value, sdval: value, sdnum: `1033;0;${digits}` };
  return element('td', `${right};mso-number-format:'${cssFormat(format)}'`, text, number);
}

/** The number that a text prints, where that is all that the report says; null for all else. */
function plainNumber({ statement, estimated }: Figure, text: string): string | null {
  if (statement.comparator !== 'eq' || estimated) return null;
  const [printed] = /−?\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  const value = printed?.replaceAll(',', '').replace('−', '-') ?? '';
  return holdsExactly(value) ? value : null;
}

/** A number format as Office writes it in a style: a quotation mark by its code, other signs escaped. */
function cssFormat(format: string): string {
  return format.replaceAll('"', '\\0022').replaceAll(/[.;#,%+()'-]/g, (sign) => `\\${sign}`);
}

function paragraph(style: string, text: string): string {
  return element('p', `margin:3pt 0;${style}`, text);
}

function element(
  name: 'p' | 'td' | 'th',
  style: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const attributes = Object.entries({ style, ...more })
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  return `<${name}${attributes}>${escapeHtml(text)}</${name}>`;
}
