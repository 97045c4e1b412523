import type { Comparison } from '../model/comparison';
import { guardFormula } from '../model/csv';
import { exhibitWords } from '../model/document/exhibit';
import type { Exhibit } from '../model/document/exhibit';
import type { TableCell } from '../model/table';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { escapeHtml } from './escape';

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

// Excel would read 6.0% as a number and print 6.00%: the format is its own word for text.
const cell = `${font};padding:2pt 6pt;text-align:left;vertical-align:top;mso-number-format:'\\@'`;

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
  const body = rows.map(
    (row, index) =>
      `<tr>${[
        ...row.alone.map(({ text }) => element('td', edged(index, rows.length), text)),
        ...row.cells.map((each) =>
          element('td', `${edged(index, rows.length)}${look(each)}`, each.text),
        ),
      ].join('')}</tr>`,
  );
  return [
    paragraph(`${font};font-weight:bold;text-align:center`, title),
    subtitle === '' ? '' : paragraph(`${small};text-align:center`, subtitle),
    `<table lang="${termWords[language].tag}" width="100%" cellspacing="0" style="border-collapse:collapse;width:100%">`,
    `<thead><tr>${heads.map(headCell).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    notes.length === 0 ? '' : paragraph(small, termWords[language].table.notes(notes)),
    paragraph(small, source),
  ].join('');
}

function headCell(text: string): string {
  const edges = `border-top:${rule.strong};border-bottom:${rule.plain}`;
  return element('th', `${cell};font-weight:bold;${edges}`, text);
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

function element(name: 'p' | 'td' | 'th', style: string, text: string): string {
  return `<${name} style="${style}">${escapeHtml(text)}</${name}>`;
}
