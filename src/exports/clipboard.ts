import type { Comparison } from '../model/comparison';
import { guardFormula } from '../model/csv';
import { exhibitWords } from '../model/document/exhibit';
import type { Exhibit } from '../model/document/exhibit';
import type { TableCell } from '../model/table';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { escapeHtml } from './escape';
import { labelFormat } from './numberFormat';
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

/**
 * A table as lines of texts with tabs between them, as spreadsheets paste plain text: title and
 * subject above, notes and source below, each in the first column. What a spreadsheet would run as a
 * formula gets an apostrophe.
 */
export function tableTsv(content: Exhibit, language: Language): string {
  const { title, subtitle, notes, source, table } = content;
  const rows = table.groups.flatMap((group) => group.rows);
  const lines = [
    [title],
    ...(subtitle === '' ? [] : [[subtitle]]),
    [...table.names.map(({ text }) => text), ...table.columns.map(({ head }) => head)],
    ...rows.map((row) => [...row.alone, ...row.cells].map(({ text }) => text)),
    ...(notes.length === 0 ? [] : [[termWords[language].table.notes(notes)]]),
    [source],
  ];
  return lines.map((line) => line.map(field).join('\t')).join('\r\n');
}

/** A tab or a line break within a text would begin another cell, a quote at its start would go. */
function field(text: string): string {
  const line = guardFormula(text.replaceAll(/[\t\r\n]+/g, ' ').trim());
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

const font = "font-family:SimSun,宋体,'Times New Roman',serif;font-size:10.5pt";
const small = "font-family:SimSun,宋体,'Times New Roman',serif;font-size:9pt";

const cell = `${font};padding:2pt 6pt;text-align:left;vertical-align:top`;

/** Excel would read 6.0% as a number and print 6.00%: the format is its own word for text. */
const asText = "mso-number-format:'\\@'";

const rule = {
  strong: '1.5pt solid #000000',
  plain: '0.75pt solid #000000',
  hairline: '0.5pt solid #bfbfbf',
} as const;

/**
 * A table as rich text for the clipboard: a real table between its title and its notes, every style
 * on its element, since Word and WPS read no style sheet. Every text in it is escaped.
 */
export function tableHtml(content: Exhibit, language: Language): string {
  const { title, subtitle, notes, source, table } = content;
  const rows = table.groups.flatMap((group) => group.rows);
  const heads = [...table.names.map(({ text }) => text), ...table.columns.map(({ head }) => head)];
  const body = rows.map((row, index) => {
    const edges = edged(index, rows.length);
    const names = row.alone.map(({ text }) => element('td', `${edges};${asText}`, text));
    return `<tr>${[...names, ...row.cells.map((each) => tableCell(each, edges))].join('')}</tr>`;
  });
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
    paragraph(`${font};font-weight:bold;text-align:center`, title),
    subtitle === '' ? '' : paragraph(`${small};text-align:center`, subtitle),
    `<table lang="${termWords[language].tag}" width="100%" cellspacing="0" style="border-collapse:collapse;width:100%">`,
    `<thead><tr>${heads.map((text, at) => headCell(text, at >= table.names.length)).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    notes.length === 0 ? '' : paragraph(small, termWords[language].table.notes(notes)),
    paragraph(small, source),
    '</body></html>',
  ].join('');
}

function headCell(text: string, right: boolean): string {
  const edges = `border-top:${rule.strong};border-bottom:${rule.plain}`;
  const side = right ? ';text-align:right' : '';
  return element('th', `${cell};font-weight:bold;${edges}${side}`, text);
}

/**
 * A plain number lands as one in Excel and WPS (`x:num`), and in LibreOffice (`sdval`), under a format
 * that prints the cell's own text; what has a qualifier is text.
 */
function tableCell(each: TableCell, edges: string): string {
  const right = `${edges}${look(each)};text-align:right`;
  const value = plainNumber(each);
  const format = value === null ? null : labelFormat(each.text, value);
  if (value === null || format === null) return element('td', `${right};${asText}`, each.text);
  // LibreOffice takes no words in a format; the unit stands over the table as well.
  const digits = format.replaceAll(/"[^"]*"/g, '').split(';')[0] ?? '';
  const number = { 'x:num': value, sdval: value, sdnum: `1033;0;${digits}` };
  return element('td', `${right};mso-number-format:'${cssFormat(format)}'`, each.text, number);
}

/** The number that a cell prints, where that is all that its report says; null for all else. */
function plainNumber(each: TableCell): string | null {
  if (each.of !== 'figure') return null;
  const { statement, estimated } = each.figure;
  if (statement.comparator !== 'eq' || estimated) return null;
  const [printed] = /−?\d[\d,]*(?:\.\d+)?/.exec(each.text) ?? [];
  const value = printed?.replaceAll(',', '').replace('−', '-') ?? '';
  return holdsExactly(value) ? value : null;
}

/** A number format as Office writes it in a style: a quotation mark by its code, other signs escaped. */
function cssFormat(format: string): string {
  return format.replaceAll('"', '\\0022').replaceAll(/[.;#,%+()'-]/g, (sign) => `\\${sign}`);
}

/** A table of three rules, with hairlines between its rows. */
function edged(index: number, rows: number): string {
  return `${cell};border-bottom:${index === rows - 1 ? rule.strong : rule.hairline}`;
}

/** What is derived or missing is set back, as on the page. */
function look({ of }: TableCell): string {
  return of === 'figure' ? '' : ';color:#595959';
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
