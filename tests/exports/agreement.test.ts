import Papa from 'papaparse';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { comparisonCsv } from '../../src/exports/csv';
import { exhibitOf } from '../../src/model/document/exhibit';
import type { Exhibit } from '../../src/model/document/exhibit';
import { tableHtml, tableTsv } from '../../src/exports/clipboard';
import { comparisonXlsx } from '../../src/exports/xlsx/comparisonXlsx';
import { attainmentsOf } from '../../src/model/attainment/list';
import { attainmentLists } from '../../src/model/attainment/names';
import type { Comparison } from '../../src/model/comparison';
import { figuresIn } from '../../src/model/footnotes';
import type { PrintedTable, TableRow } from '../../src/model/table';
import { sayFigure } from '../../src/model/say/figure';
import { unitName } from '../../src/model/say/unit';
import { reportsOf, yearsOf } from '../../src/model/reports';
import { aspectsOf } from '../../src/model/selection';
import { seriesOf } from '../../src/model/series/series';
import { isNumeric, numbersOf } from '../../src/model/target';
import { targetList } from '../../src/model/targets/list';
import { targetRowsOf } from '../../src/model/targets/rows';
import type { Figure, Language, Statement } from '../../src/model/types';
import { sheetWords } from '../../src/model/words/sheets';
import { termWords } from '../../src/model/words/terms';
import { readAddress } from '../../src/state/view';
import { usePreferences } from '../../src/state/preferences';
import { NavigationProvider } from '../../src/ui/navigation';
import { ComparisonTable } from '../../src/ui/parts/ComparisonTable';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { readXlsx } from '../fixtures/readXlsx';
import type { ReadCell, ReadSheet } from '../fixtures/readXlsx';
import { allReal } from '../fixtures/everyReal';
import { loadAllData } from '../fixtures/realData';

const documents = loadAllData();
const { figures } = documents;

const elsewhere = loadElsewhere();

const families = [documents, elsewhere].flatMap(allReal).map((comparison) => ({
  name: `${comparison.name.en}, ${comparison.aspect} of ${comparison.year}`,
  comparison,
}));

const lists = [documents, elsewhere].flatMap((each) =>
  yearsOf(each.catalogue, each.catalogue.districts).flatMap((year) => {
    const reports = reportsOf(each.catalogue, each.catalogue.districts, year);
    const targets = targetRowsOf(each, reports);
    return [
      ...(['growth', 'rate', 'level'] as const).flatMap((list) => {
        const comparison = targetList(each, targets, list);
        return comparison ? [{ name: `targets of ${year} as ${list}`, comparison }] : [];
      }),
      ...attainmentLists.flatMap((list) => {
        const comparison = attainmentsOf(each, reports, { list, family: null });
        return comparison ? [{ name: `what became of ${list} by ${year}`, comparison }] : [];
      }),
    ];
  }),
);

/** Years of one district under one another; the second data folder has them. */
const series = elsewhere.catalogue.districts.flatMap((district) =>
  elsewhere.catalogue.indicators.flatMap((indicator) =>
    aspectsOf(elsewhere.figures, [indicator]).flatMap((aspect) => {
      const comparison = seriesOf(elsewhere, { district, indicator, aspect });
      return comparison
        ? [{ name: `${indicator.id} of ${district.id}, ${aspect}`, comparison }]
        : [];
    }),
  ),
);

/** Every comparison that the page shows and that has a column: of some only the year before is stated. */
const cases = [...families, ...lists, ...series].filter(
  ({ comparison }) => comparison.slots.length > 0,
);

type Rows = readonly (readonly string[])[];

test.each(cases)(
  '$name: the page, every copy and every file say the same',
  async ({ comparison }) => {
    for (const language of ['zh', 'en'] as const) {
      const content = exhibitOf(comparison, language);
      const stated = statedBy(comparison);
      const page = pageOf(comparison, language);
      expect(page.links).toEqual(
        stated.map((figure) => [
          figure.id,
          sayFigure(figure, { language, units: comparison.units }),
        ]),
      );
      // A step stands on two lines of the page, and in one with brackets elsewhere.
      const printed = rowsOf(content);
      expect(page.rows.map(unbracketed)).toEqual(printed.map(unbracketed));
      expect(richRows(content, language)).toEqual(printed);
      expect(plainRows(content, language)).toEqual(printed);
      expect(linesOf(comparisonCsv(comparison, language), comparison, language)).toEqual(
        stated.map((figure) => recordOf(figure, comparison, language)),
      );
      const sheets = await readXlsx(await comparisonXlsx(comparison, language, { derived: true }));
      expectWorkbook(sheets, content, comparison, language);
    }
  },
);

test('the specification sees every figure of the data', () => {
  const seen = new Set(cases.flatMap(({ comparison }) => figuresIn(comparison)));
  const unseen = figures.filter((figure) => !seen.has(figure));
  const withoutColumn = families
    .filter(({ comparison }) => comparison.slots.length === 0)
    .flatMap(({ comparison }) =>
      comparison.panels.flatMap(({ rows }) => rows.map(({ base }) => base)),
    );
  expect(unseen.filter((figure) => !withoutColumn.includes(figure))).toEqual([]);
});

/** The figures of a comparison row by row: a result that two targets are held against stands with either. */
function statedBy(comparison: Comparison): readonly Figure[] {
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  return rows.flatMap((row) => figuresIn({ ...comparison, panels: [{ rows: [row] }] }));
}

function rowsOf({ table }: Exhibit): Rows {
  return rowsIn(table).map(({ cells }) => cells.map(({ text }) => text));
}

const rowsIn = ({ groups }: PrintedTable) => groups.flatMap(({ rows }) => rows);

const unbracketed = (row: readonly string[]) =>
  row.map((text) => text.replaceAll(/[（()） ]/g, ''));

/** What the page shows: the texts of its cells, and of its figures by their ids. */
function pageOf(comparison: Comparison, language: Language) {
  const before = usePreferences.getInitialState().language;
  onTestFinished(() => void Object.assign(usePreferences.getInitialState(), { language: before }));
  Object.assign(usePreferences.getInitialState(), { language });
  const { view } = readAddress('');
  const value = { view, go: vi.fn(), openFigure: vi.fn() };
  const table = createElement(ComparisonTable, { comparison, name: 'table' });
  const page = createElement(NavigationProvider, { value }, table);
  const html = renderToStaticMarkup(page);
  return {
    rows: bodyRows(html),
    links: [
      ...html.matchAll(/<a [^>]*data-figure="([^"]+)"[^>]*class="figure-link"[^>]*>(.*?)<\/a>/g),
    ].map(([, id = '', text = '']) => [id, textIn(text)]),
  };
}

function bodyRows(html: string): Rows {
  const bodies = [...html.matchAll(/<tbody[^>]*>(.*?)<\/tbody>/gs)].map(([, body = '']) => body);
  return bodies
    .flatMap((body) => [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)])
    .map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, td = '']) => textIn(td)),
    );
}

function textIn(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x?([0-9a-f]+);/gi, (entity, digits: string) =>
      String.fromCharCode(parseInt(digits, entity.includes('x') ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function richRows(content: Exhibit, language: Language): Rows {
  return bodyRows(tableHtml(content, language)).map((row) => row.slice(content.table.names.length));
}

/** The rows of the text with tabs, without the apostrophes that guard them. */
function plainRows(content: Exhibit, language: Language): Rows {
  const { names, columns } = content.table;
  const lines = Papa.parse<string[]>(tableTsv(content, language), { delimiter: '\t' }).data;
  const table = lines.filter((line) => line.length === names.length + columns.length);
  expect(table).toHaveLength(1 + rowsIn(content.table).length);
  return table.slice(1).map((row) => row.slice(names.length).map((text) => text.replace(/^'/, '')));
}

const numbers = (statement: Statement) => (isNumeric(statement) ? numbersOf(statement) : []);

/** What a line of a CSV must say of a figure, under the ids of its columns. */
function recordOf(figure: Figure, { units }: Comparison, language: Language) {
  const { statement, standard, wording, year } = figure;
  const [value = '', value_high = ''] = numbers(statement);
  const converted = figure.unit === figure.standardUnit ? [] : numbers(standard);
  const [std_value = '', std_value_high = ''] = converted;
  const { comparators, kinds, status } = termWords[language];
  const said = { year: String(year), estimated: figure.estimated ? status.estimated : '' };
  const named = { comparator: comparators[statement.comparator], kind: kinds[figure.kind] };
  const unit = unitName(figure.unit, language, units);
  const ids = { comparator_id: statement.comparator, kind_id: figure.kind };
  return { value, value_high, unit, std_value, std_value_high, wording, ...said, ...named, ...ids };
}

function linesOf(csv: string, comparison: Comparison, language: Language) {
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const { heads } = sheetWords[language];
  const ids = Object.keys(recordOf(figures[0]!, comparison, language)) as (keyof typeof heads)[];
  return data
    .filter((line) => line[heads.gap] === '')
    .map((line) => Object.fromEntries(ids.map((id) => [id, line[heads[id]] ?? ''])));
}

function expectWorkbook(
  [table, , details]: readonly ReadSheet[],
  content: Exhibit<TableRow>,
  comparison: Comparison,
  language: Language,
) {
  if (!table || !details) throw new Error('a sheet is missing');
  const words = sheetWords[language];
  const rows = rowsIn(content.table);
  content.table.columns.forEach(({ of, head: column }, index) => {
    const cells = rows.map((row) => row.cells[index]);
    const stepped = of === 'step';
    const head = stepped ? column : words.printedOf(column);
    expect(below(table, head).map((cell) => cell?.value)).toEqual(cells.map((cell) => cell?.text));
    if (stepped) return;
    const figureOf = cells.map((cell) => (cell?.of === 'figure' ? cell.figure : null));
    expect(below(table, column).map(shown)).toEqual(
      cells.map((cell, at) => {
        const figure = figureOf[at];
        if (figure && isNumeric(figure.standard)) return numbers(figure.standard)[0];
        return cell?.of === 'gap' ? cell.text.replace('— ', '') : cell?.text;
      }),
    );
  });
  const stated = statedBy(comparison).map((figure) =>
    sayFigure(figure, { language, units: comparison.units }),
  );
  expect(below(details, words.heads.printed).flatMap((cell) => cell?.value ?? [])).toEqual(stated);
  expect(below(details, words.heads.value).flatMap((cell) => (cell ? [shown(cell)] : []))).toEqual(
    statedBy(comparison).flatMap(({ statement }) => numbers(statement)[0] ?? []),
  );
}

/** The cells below a head, which may have its unit behind a comma or in brackets. */
function below({ rows, frozen, filter }: ReadSheet, head: string): (ReadCell | null)[] {
  const heads = (rows[frozen - 1] ?? []).map((cell) => cell?.value ?? '');
  const at = heads.findIndex(
    (each) => each === head || each.startsWith(`${head}, `) || each.startsWith(`${head}（`),
  );
  // A column in which no row has anything to say is left out.
  if (at === -1) return [];
  const last = Number(/\d+$/.exec(filter ?? '')?.[0]);
  return rows.slice(frozen, last).map((row) => row[at] ?? null);
}

/** A number as its format shows it, groups of digits aside. */
function shown(cell: ReadCell | null): string | undefined {
  if (cell?.type !== 'number') return cell?.value;
  return Number(cell.value).toFixed(cell.format.split('.')[1]?.length ?? 0);
}
