// @vitest-environment jsdom
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findingText, tableHtml, tableTsv } from '../../src/exports/clipboard';
import { exhibitOf } from '../../src/model/document/exhibit';
import type { Exhibit } from '../../src/model/document/exhibit';
import { escapeHtml } from '../../src/exports/escape';
import type { StatementTable, TableCell } from '../../src/model/table';
import { comparators, gaps } from '../fixtures/comparisons';
import { compareReal, loadRealData } from '../fixtures/realData';
import { lists } from '../fixtures/targets';

const documents = loadRealData();
const revenue = exhibitOf(compareReal(documents, 'fiscal-revenue', 'growth'), 'zh');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const linesOf = (tsv: string) => Papa.parse<string[]>(tsv, { delimiter: '\t' }).data;

/** A table of one row whose every text is the one given. */
function wholly(text: string): Exhibit {
  const [group] = revenue.table.groups;
  const [row] = group?.rows ?? [];
  if (!group || !row) throw new Error('no row');
  const cell: TableCell = { of: 'nothing', text };
  const names = revenue.table.names.map((name) => ({ ...name, text }));
  const table: StatementTable = {
    names,
    columns: [{ of: 'figure', head: text }],
    groups: [{ ...group, rows: [{ ...row, names, alone: names, cells: [cell] }] }],
  };
  return { title: text, subtitle: text, notes: [text], source: text, table };
}

describe('a table as rich text', () => {
  const page = parse(tableHtml(revenue, 'zh'));

  test('is a table with a head and a row for every row of the page', () => {
    const heads = [...page.querySelectorAll('th')].map((each) => each.textContent);
    expect(heads).toEqual(['区', '指标', '2018年实绩', '2019年目标', '变动（推算）']);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((each) => each.textContent),
    );
    expect(rows[0]).toEqual(['黄浦', '区级财政收入', '6.0%', '不低于5%', '下限低1.0个百分点']);
    expect(rows).toHaveLength(4);
  });

  test('says in its row that a definition is another one', () => {
    expect(page.querySelector('tbody tr:last-child')?.textContent).toContain(
      '财政总收入（口径不同）',
    );
  });

  test('stands between its title and its notes and source', () => {
    const said = [...page.querySelectorAll('p')].map((each) => each.textContent);
    expect(said[0]).toBe(revenue.title);
    expect(said[2]).toMatch(/^注：1\. 各区所报指标.+2\. 口径近似.+3\. 口径不同/);
    expect(said.at(-1)).toBe(revenue.source);
  });

  test('has every style on its element, and no class', () => {
    expect(page.querySelectorAll('[class], style, link')).toHaveLength(0);
    for (const each of page.querySelectorAll('th, td, p')) {
      expect(each.getAttribute('style')).toContain('font-family');
    }
  });

  test('tells a spreadsheet which cells are numbers, whose format prints the text of the cell', () => {
    const numbers = [...page.querySelectorAll('td[sdval]')].map((each) => [
      each.textContent,
      each.getAttribute('x:num'),
      each.getAttribute('sdnum'),
    ]);
    expect(tableHtml(revenue, 'zh')).toContain('mso-number-format:&#39;0\\.0\\0022\\%\\0022\\;');
    expect(numbers.slice(0, 2)).toEqual([
      ['6.0%', '6.0', '1033;0;0.0'],
      ['6.5%', '6.5', '1033;0;0.0'],
    ]);
  });

  test('tells it that what has a qualifier is text', () => {
    const texts = [...page.querySelectorAll('td:not([sdval])')];
    expect(texts.map((each) => each.textContent)).toContain('不低于5%');
    for (const each of texts)
      expect(each.getAttribute('style')).toContain("mso-number-format:'\\@'");
  });

  test('is set in a font of its language', () => {
    const english = tableHtml(revenue, 'en');
    expect(english).toContain('font-family:&#39;Times New Roman&#39;');
    expect(english).not.toMatch(/SimSun|宋体/);
    expect(page.querySelector('td')?.getAttribute('style')).toContain('font-family:SimSun');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '</td></tr></table><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' style='x",
    '&lt;b&gt; & &amp;',
    ']]><!--',
  ])('is text wherever a text looks like markup: %s', (payload) => {
    const made = parse(tableHtml(wholly(payload), 'zh'));
    expect(made.querySelectorAll('script, img, b, [onmouseover]')).toHaveLength(0);
    expect(made.querySelectorAll('td')).toHaveLength(3);
    expect([...made.querySelectorAll('td, th')].map((each) => each.textContent)).toContain(payload);
    expect(made.querySelector('p')?.textContent).toBe(payload);
    expect(parse(`<i title="${escapeHtml(payload)}">`).querySelector('i')?.title).toBe(payload);
  });
});

describe('a table as text with tabs', () => {
  test('has its title above and its notes and source below', () => {
    const lines = linesOf(tableTsv(revenue, 'zh'));
    expect(lines[0]).toEqual([revenue.title]);
    expect(lines[2]).toEqual(['区', '指标', '2018年实绩', '2019年目标', '变动（推算）']);
    expect(lines[3]?.[2]).toBe('6.0%');
    expect(lines.at(-2)?.[0]).toMatch(/^注：/);
    expect(lines.at(-1)).toEqual([revenue.source]);
  });

  test('names indicator and district of a list in columns of their own', () => {
    const lines = linesOf(tableTsv(exhibitOf(lists.growth, 'zh'), 'zh'));
    expect(lines.find((line) => line.length > 1)?.slice(0, 2)).toEqual(['指标', '区']);
  });

  test.each([
    '=1+1',
    '"=1+1\nx"',
    '@SUM(A1)',
    '＝1',
    '+0.5*cmd|x',
    '+SUM(1)',
    '\t=1',
    '\r=1',
    'a\tb\nc',
  ])('stays one cell of text: %j', (payload) => {
    const lines = linesOf(tableTsv(wholly(payload), 'zh'));
    expect(lines).toHaveLength(6);
    expect(lines[3]).toHaveLength(3);
    for (const field of lines.flat()) expect(field).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
  });

  test.each(['+4.1个百分点', '+10幢', '+0.5%', '-1,200', '+5.3%（预计）', '+5.3% (estimated)'])(
    'shows no apostrophe before a number with its sign: %s',
    (text) => expect(linesOf(tableTsv(wholly(text), 'zh'))[3]).toEqual([text, text, text]),
  );

  test('keeps the sign of a negative step as the page prints it', () => {
    expect(tableTsv(revenue, 'zh')).toContain('\t低1.03个百分点');
  });
});

describe('the finding as text', () => {
  test('takes its notes and its source along', () => {
    const [finding, notes, source] = findingText(
      compareReal(documents, 'fiscal-revenue', 'growth'),
      'zh',
    ).split('\n');
    expect(finding).toBe(revenue.title);
    expect(notes).toContain('口径不同');
    expect(source).toMatch(/^数据来源：/);
  });

  test('is the subject where no finding is warranted', () => {
    expect(findingText(gaps.value, 'en').split('\n')[0]).not.toBe('');
  });

  test('leaves the notes on single rows of a list with the list', () => {
    expect(findingText(lists.growth, 'zh').split('\n')).toHaveLength(2);
    expect(findingText(comparators.growth, 'zh').split('\n')).toHaveLength(3);
  });
});
