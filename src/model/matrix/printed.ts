import { nameAmong } from '../say/report';
import { printedUnit } from '../say/unit';
import type { PrintedGroup, PrintedRow, PrintedTable, TableCell, TableColumn } from '../table';
import type { Language } from '../types';
import { crosstabWords } from '../words/crosstab';
import { matrixWords } from '../words/matrix';
import { termWords } from '../words/terms';
import type { Crosstab, CrosstabLine } from './crosstab';
import type { CrosstabCell, CrosstabColumn } from './crosstabCells';

/** Districts side by side, as on the page, or, where there are too many for a sheet, under each other. */
export type Arrangement = 'beside' | 'under';

/** What stands in a line of a column, and what on a second line under it, where columns have little room. */
const stacked = {
  beside: [
    ['result', 'growth'],
    ['target', 'step'],
  ],
  under: [['result'], ['growth'], ['target'], ['step']],
} as const;

type Place = readonly [CrosstabColumn, ('growth' | 'step')?];

/** How the districts of a matrix stand on a page of text. */
function arrangementOf({ reports }: Crosstab, language: Language): Arrangement {
  return reports.length > crosstabWords[language].besideAtMost ? 'under' : 'beside';
}

/** The matrix as a table to print: growth stands under its result, a derived step under its target. */
export function crosstabTable(
  crosstab: Crosstab,
  language: Language,
  arrangement: Arrangement = arrangementOf(crosstab, language),
): PrintedTable {
  const places = placesIn(crosstab, arrangement);
  const { reports, lines } = crosstab;
  const { indicator, district } = termWords[language].table;
  const columnsOf = (over?: string) =>
    reports
      .slice(0, 1)
      .flatMap(({ year }) => places.map((each) => columnOf(each, year, language, over)));
  if (arrangement === 'under')
    return {
      names: [{ role: 'district', text: district }],
      columns: columnsOf(),
      groups: lines.map((line, at) => groupUnder(crosstab, line, lines[at - 1], places, language)),
    };
  return {
    names: [{ role: 'indicator', text: indicator }],
    columns: reports.flatMap((report) => {
      const name = nameAmong(reports, report)[language];
      return places.map((each) =>
        each[0] === 'disclosure'
          ? { of: 'figure' as const, head: name }
          : columnOf(each, report.year, language, name),
      );
    }),
    groups: groupsBeside(crosstab, places, language),
  };
}

/** The columns, each with a second line where that says anything in any row; growth and steps only then. */
function placesIn({ columns, lines }: Crosstab, arrangement: Arrangement): readonly Place[] {
  if (columns.includes('disclosure')) return [['disclosure']];
  const cells = lines.flatMap(({ parts }) => parts.flat());
  const said = (which: CrosstabColumn) =>
    cells.some(({ column, text }) => column === which && text !== '');
  return stacked[arrangement].flatMap(([first, second]): Place[] => {
    if (first !== 'target' && first !== 'result' && !said(first)) return [];
    return [second !== undefined && said(second) ? [first, second] : [first]];
  });
}

function columnOf(
  [first, second]: Place,
  year: number,
  language: Language,
  over?: string,
): TableColumn {
  const { heads } = matrixWords[language];
  const { under, derived, disclosure } = crosstabWords[language];
  const named =
    first === 'disclosure'
      ? disclosure
      : first === 'step'
        ? derived(heads.step())
        : heads[first](year);
  const head = second === undefined ? named : `${named}\n${under[second]}`;
  return { of: 'figure', head, ...(over === undefined ? {} : { over }) };
}

function groupsBeside(
  { lines, units }: Crosstab,
  places: readonly Place[],
  language: Language,
): PrintedGroup[] {
  const sections: { title: string; rows: PrintedRow[] }[] = [];
  for (const line of lines) {
    const last = sections[sections.length - 1];
    const section = last?.title === line.section ? last : { title: line.section, rows: [] };
    if (section !== last) sections.push(section);
    const { name, verdict, row } = line;
    const unit = printedUnit(row.family.unit, language, units);
    const more = [unit, verdict].filter((each) => each !== '').join(' · ');
    const names = [
      { role: 'indicator' as const, text: name },
      { role: 'verdict' as const, text: more },
    ];
    const cells = line.parts.flatMap((part) => cellsOf(part, places));
    section.rows.push({ names, alone: names, cells, together: row.family.id });
  }
  return sections.map((each) => ({ ...each, apart: null }));
}

function groupUnder(
  { reports, units }: Crosstab,
  line: CrosstabLine,
  before: CrosstabLine | undefined,
  places: readonly Place[],
  language: Language,
): PrintedGroup {
  const { name, verdict, section, parts, row: of } = line;
  const unit = printedUnit(of.family.unit, language, units);
  const rows = reports.flatMap((report, at): PrintedRow[] => {
    const part = parts[at] ?? [];
    // Who says nothing on another definition is no row of it.
    if (part.every(({ text }) => text === '')) return [];
    const names = [{ role: 'district' as const, text: nameAmong(reports, report)[language] }];
    return [{ names, alone: names, cells: cellsOf(part, places), together: of.family.id }];
  });
  return {
    apart: null,
    ...(before?.section === section ? {} : { title: section }),
    about: [name, unit, verdict].filter((each) => each !== '').join(' · '),
    rows,
  };
}

function cellsOf(part: readonly CrosstabCell[], places: readonly Place[]): readonly TableCell[] {
  const stated = (column: CrosstabColumn | undefined) =>
    part.find((each) => each.column === column);
  return places.map(([first, second]) => {
    const [above, below] = [stated(first), stated(second)];
    const said = below === undefined || below.text === '' ? null : statementOf(below);
    return { ...(above ? statementOf(above) : nothing), ...(said ? { below: said } : {}) };
  });
}

const nothing = { of: 'nothing', text: '' } as const;

function statementOf({ text, figures, step }: CrosstabCell): TableCell {
  if (step) return { of: 'step', text, step, said: { text, difference: text, ratio: null } };
  const [figure, ...also] = figures;
  if (figure === undefined) return { of: 'nothing', text };
  return { of: 'figure', text, figure, ...(also.length > 0 ? { also } : {}) };
}
