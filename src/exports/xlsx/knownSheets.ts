import { formatReference } from '../../model/citation';
import { unitName } from '../../model/say/unit';
import type { ColumnId } from '../../model/stated';
import type { Indicator, Judgement, Language, ReportSummary, Unit } from '../../model/types';
import { methodWords } from '../../model/words/method';
import { sheetWords } from '../../model/words/sheets';
import { termWords } from '../../model/words/terms';
import { textOf } from './cells';
import type { SheetCell } from './cells';
import { sheetOf, withHeights } from './sheet';
import type { Column, Sheet } from './sheet';

/** All that must be known of numbers that leave the page. */
export interface Known {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly indicators: readonly Indicator[];
  readonly judgements: readonly Judgement[];
  readonly reports: readonly ReportSummary[];
  readonly units: readonly Unit[];
  readonly version: string;
  /** What is said of derived numbers; empty where there are none. */
  readonly derived: string;
  /** Where the page shows the same; empty where nobody knows. */
  readonly address: string;
}

/** Contents, notes, sources and how to read the other sheets: one thing a row, named at the left. */
export function notesSheet(known: Known, language: Language): Sheet {
  const words = sheetWords[language];
  const { comparators, gaps } = methodWords[language];
  const named = (name: string, texts: readonly string[]): SheetCell[][] =>
    texts
      .filter((text) => text !== '')
      .map((text, index) => [
        textOf(index === 0 ? name : '', { fontWeight: 'bold' }),
        textOf(text, { wrap: true }),
      ]);
  const explained = <Key extends string>(
    names: Readonly<Record<Key, string>>,
    meanings: Readonly<Record<Key, string>>,
  ) => {
    const keys = Object.keys(names).filter((key): key is Key => key in meanings);
    // How a thing is drawn, which follows the semicolon, says nothing of a sheet.
    return keys.map((key) => words.means(names[key], meanings[key].split(/[；;]/)[0] ?? ''));
  };
  const widths = [16, 110];
  return {
    name: words.sheets.notes,
    widths,
    rows: withHeights(
      [
        ...named(words.subject, [known.title, known.subtitle]),
        ...named(words.notes, known.notes),
        ...named(words.heads.source, [known.source]),
        ...named(
          words.references,
          known.reports.map((report) => formatReference(report, language)),
        ),
        ...named(words.version, [known.version]),
        ...named(words.link, [known.address]),
        ...named(words.reading, [words.digits, words.emptyIsNoZero, known.derived]),
        ...named(words.heads.comparator, explained(termWords[language].comparators, comparators)),
        ...named(words.heads.gap, explained(termWords[language].gaps, gaps)),
      ],
      widths,
    ),
    head: 0,
    filtered: 0,
  };
}

/** What every indicator is, as far as a report or a named source says it. */
export function indicatorsSheet(known: Known, language: Language): Sheet {
  const words = sheetWords[language];
  const column = (id: ColumnId, width: number, of: (each: Indicator) => string) => ({
    head: words.heads[id],
    width,
    cell: (each: Indicator) => textOf(of(each), width > 30 ? { wrap: true } : {}),
  });
  const columns: Column<Indicator>[] = [
    column('indicator', 28, ({ name }) => name[language]),
    column('unit', 14, ({ unit }) => unitName(unit, language, known.units)),
    column('measure', 14, ({ measure }) => termWords[language].measures[measure]),
    column('terms', 40, ({ terms }) => terms.join(termWords[language].signs.terms)),
    column('definition', 60, ({ definition }) => definition?.[language] ?? words.noDefinition),
    column('definition_source', 40, ({ definition }) => definition?.source ?? ''),
    column('indicator_id', 30, ({ id }) => id),
  ];
  return sheetOf(words.sheets.indicators, columns, known.indicators);
}

/** The verdict on every two sides, with its reason. */
export function verdictsSheet(known: Known, language: Language): Sheet {
  const words = sheetWords[language];
  const side = ({ district, indicator }: Judgement['left']) =>
    words.side(district.name[language], indicator.name[language]);
  const column = (id: ColumnId, width: number, of: (each: Judgement) => string) => ({
    head: words.heads[id],
    width,
    cell: (each: Judgement) => textOf(of(each), width > 50 ? { wrap: true } : {}),
    always: true as const,
  });
  const columns: Column<Judgement>[] = [
    column('left', 44, ({ left }) => side(left)),
    column('right', 44, ({ right }) => side(right)),
    column('verdict', 16, ({ verdict }) => termWords[language].verdicts[verdict]),
    column('why', 90, ({ why }) => why?.[language] ?? ''),
  ];
  return sheetOf(words.sheets.verdicts, columns, known.judgements);
}
