import { sourceLine } from '../citation';
import type { Documents } from '../documents';
import { verdictNotes } from '../finding/verdictNotes';
import { judgementsBetween } from '../judgements';
import type { MatrixFilter, MatrixGroup, MatrixRow } from '../matrix';
import { commonYear } from '../reports';
import { nameAmong } from '../say/report';
import type { Judgement, Language, ReportSummary, Unit } from '../types';
import { matrixWords } from '../words/matrix';
import { crosstabWords } from '../words/crosstab';
import { reportWords } from '../words/report';
import { termWords } from '../words/terms';
import { cellsOf } from './crosstabCells';
import type { CrosstabCell, CrosstabColumn } from './crosstabCells';
import { disclosedBy } from './disclosure';
import type { MatrixLine } from './lines';
import { districtColumns } from './order';
import type { MatrixOrder } from './order';
import { sectionsOf } from './sections';
import { namesOf, spreadText, termsOf } from './stated';

/** What a reader has made of the matrix: which rows, narrowed how, in which order. */
export interface CrosstabChoice {
  readonly filter: MatrixFilter;
  /** What was typed to find, as typed. */
  readonly find: string;
  readonly order: MatrixOrder | null;
  /** What is disclosed, instead of the figures themselves. */
  readonly map: boolean;
}

/** A line of the matrix in words and numbers. */
export interface CrosstabLine {
  readonly row: MatrixRow;
  readonly line: MatrixLine;
  readonly section: string;
  readonly name: string;
  /** By district, in the order of the columns. */
  readonly parts: readonly (readonly CrosstabCell[])[];
  readonly verdict: string;
  readonly spread: string;
  /** Why its sides do not compare entirely, and who reports on what. */
  readonly why: readonly string[];
}

/** The matrix as it leaves the page: as it is shown, folded lines included. */
export interface Crosstab {
  readonly rowsOf: 'families';
  readonly title: string;
  /** What is shown of it, and in which order. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly columns: readonly CrosstabColumn[];
  readonly lines: readonly CrosstabLine[];
  readonly judgements: readonly Judgement[];
  /** A report a district, in the order of the columns. */
  readonly reports: readonly ReportSummary[];
  readonly units: readonly Unit[];
  readonly version: string;
}

/** The groups that the page shows, as a table to take away. */
export function crosstabOf(
  { catalogue }: Documents,
  groups: readonly MatrixGroup[],
  reports: readonly ReportSummary[],
  choice: CrosstabChoice,
  language: Language,
): Crosstab {
  const { order, map } = choice;
  const words = matrixWords[language];
  const own = crosstabWords[language];
  const reported = commonYear(reports);
  const context = { catalogue, language, reports };
  const lines = sectionsOf(groups, order, language).flatMap(({ title, rows }) =>
    rows.flatMap((row) => (map ? mapLine(row, title, context) : linesOf(row, title, context))),
  );
  const rows = [...new Set(lines.map(({ row }) => row))];
  return {
    rowsOf: 'families',
    title: map ? own.mapFile : own.file(reported),
    subtitle: subtitleOf(rows.length, choice, language),
    notes: [
      ...(reports.length > 0 && reported === null ? [reportWords[language].yearsDiffer] : []),
      ...(map ? [words.disclosureLead] : [...own.crosstabNotes, ...reasonsOf(lines, language)]),
    ],
    source: sourceLine({ reports }, language),
    columns: map ? ['disclosure'] : districtColumns,
    lines,
    judgements: rows.flatMap(judgementsOf),
    reports,
    units: catalogue.units,
    version: catalogue.version,
  };
}

/** The heads of each district's columns; what is derived says so. */
export function crosstabHeads(
  { reports, columns }: Crosstab,
  language: Language,
): readonly (readonly string[])[] {
  const { heads } = matrixWords[language];
  const { derived, headOf, disclosure } = crosstabWords[language];
  const named = (column: CrosstabColumn, year: number): string => {
    if (column === 'disclosure') return disclosure;
    const head = heads[column](year);
    return column === 'step' ? derived(head) : head;
  };
  return reports.map((report) => {
    const name = nameAmong(reports, report)[language];
    return columns.map((each) => headOf(name, named(each, report.year)));
  });
}

/** Why sides do not compare entirely, an indicator a note; where nobody would read them all, where they are. */
function reasonsOf(lines: readonly CrosstabLine[], language: Language): readonly string[] {
  const { reason, reasonsAtMost, reasonsElsewhere } = crosstabWords[language];
  const reasons = lines.flatMap(({ name, why }) => (why.length === 0 ? [] : [reason(name, why)]));
  return reasons.join('').length > reasonsAtMost ? [reasonsElsewhere] : reasons;
}

interface Context {
  readonly catalogue: Documents['catalogue'];
  readonly language: Language;
  readonly reports: readonly ReportSummary[];
}

function subtitleOf(rows: number, choice: CrosstabChoice, language: Language): string {
  const words = matrixWords[language];
  const { filter, find, order, map } = choice;
  const { list } = termWords[language].signs;
  return [
    words.modes[map ? 'disclosure' : filter.comparable ? 'comparable' : 'all'],
    words.shown(rows, rows),
    filter.wordings.map((each) => words.wordings[each]).join(list),
    filter.targeted ? words.targeted : '',
    find.trim() === '' ? '' : crosstabWords[language].found(find.trim()),
    order === null ? '' : words.sortNotes[order.column.of].replace(/[。.]$/, ''),
  ]
    .filter((each) => each !== '')
    .join(' · ');
}

function mapLine(row: MatrixRow, section: string, { language }: Context): CrosstabLine {
  const { disclosures } = matrixWords[language];
  return {
    row,
    line: row.lines[0],
    section,
    name: row.name[language],
    parts: row.districts.map((part) => {
      const { disclosure, figure } = disclosedBy(part, row.family);
      const figures = figure === null ? [] : [figure];
      return [{ column: 'disclosure', text: disclosures[disclosure], figures, step: null }];
    }),
    verdict: '',
    spread: '',
    why: [],
  };
}

function linesOf(row: MatrixRow, section: string, context: Context): CrosstabLine[] {
  const { catalogue, language, reports } = context;
  const { verdicts, table } = termWords[language];
  return row.lines.map((line, index) => {
    const own = namesOf(
      line.cells.flatMap((cell) => cell.indicators),
      language,
    );
    const verdict = line.apart ? 'differs' : line.verdict;
    const reasons = verdictNotes({ judgements: judgementsOf(row), reports });
    return {
      row,
      line,
      section,
      name: index === 0 ? row.name[language] : line.apart ? table.apart(own) : own,
      parts: row.districts.map((part) => cellsOf(row, line, part, catalogue.units, language)),
      verdict: verdict === null || (index > 0 && !line.apart) ? '' : verdicts[verdict],
      spread: index === 0 ? spreadText(row, language) : '',
      why:
        index > 0
          ? []
          : [termsOf(line, row, language), ...reasons.map((each) => each[language])].filter(
              (each) => each !== '',
            ),
    };
  });
}

function judgementsOf({ districts }: MatrixRow): Judgement[] {
  return judgementsBetween(
    districts.flatMap(({ district, entries }) =>
      entries.map(({ indicator, level, movements, earlier, targets }) => {
        const [figure] = [...(level ? [level] : []), ...movements, ...earlier, ...targets];
        return { district, indicator, ...(figure && { report: figure.report }) };
      }),
    ),
  );
}
