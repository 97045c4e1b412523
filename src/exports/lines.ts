import { silenceIn } from '../model/compare/cells';
import type { Comparison, GapReason, Row, Slot } from '../model/comparison';
import type { MatrixEntry, MatrixGroup, MatrixRow } from '../model/matrix';
import { disclosedBy } from '../model/matrix/disclosure';
import type { Disclosure } from '../model/matrix/disclosure';
import type { Bilingual, Catalogue, Figure, ReportSummary } from '../model/types';

/** One line of a data file: a figure, or the reason why there is none. */
export interface Line {
  readonly district: Bilingual;
  readonly theme: Bilingual;
  readonly family: Bilingual;
  readonly indicator: Bilingual;
  /** Empty where the line is of several indicators. */
  readonly indicatorId: string;
  readonly slot: Slot | null;
  readonly figure: Figure | null;
  readonly gap: GapReason | null;
  /** Lines of different panels do not compare; counted from 1, null where nothing is compared. */
  readonly panel: number | null;
  readonly disclosure: Disclosure | null;
  readonly report: ReportSummary | null;
}

/** The lines of a comparison, in the order of its table; figures of the year before included. */
export function linesOfComparison(comparison: Comparison): Line[] {
  return comparison.panels.flatMap(({ rows }, index) =>
    rows.flatMap((row) => linesOfRow(row, comparison, index + 1)),
  );
}

function linesOfRow(
  row: Row,
  { name: all, indicators: every, rowsOf }: Comparison,
  panel: number,
): Line[] {
  const { base, cells, district, report, indicators } = row;
  const joined = (language: keyof Bilingual) =>
    indicators.map(({ name }) => name[language]).join(' | ') || all[language];
  const theme = (indicators[0] ?? every[0])?.family.theme.name ?? all;
  const line = (figure: Figure | null, slot: Slot, gap: GapReason | null): Line => {
    return {
      district: district.name,
      theme,
      family: all,
      indicator: figure?.indicator.name ?? { zh: joined('zh'), en: joined('en') },
      indicatorId: figure?.indicator.id ?? '',
      slot,
      figure,
      gap,
      panel,
      disclosure: null,
      report,
    };
  };
  return [
    ...(base && rowsOf === 'districts'
      ? [line(base, { year: base.year, kind: base.kind }, null)]
      : []),
    ...cells.map((cell) =>
      cell.state === 'figure'
        ? line(cell.figure, cell.slot, null)
        : line(null, cell.slot, cell.reason),
    ),
  ];
}

/** A line for each figure, in their order; each figure once. */
export function linesOfFigures(figures: readonly Figure[]): Line[] {
  return [...new Set(figures)].map((figure) => {
    const { district, indicator, report, year, kind } = figure;
    return {
      district: district.name,
      theme: indicator.family.theme.name,
      family: indicator.family.name,
      indicator: indicator.name,
      indicatorId: indicator.id,
      slot: { year, kind },
      figure,
      gap: null,
      panel: null,
      disclosure: null,
      report,
    };
  });
}

/** All figures of the matrix's rows as they are shown, and a line for each district that is silent. */
export function linesOfMatrix(
  groups: readonly Pick<MatrixGroup, 'rows'>[],
  catalogue: Catalogue,
): Line[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row) => linesOfMatrixRow(row, catalogue)));
}

function linesOfMatrixRow({ family, name, districts }: MatrixRow, catalogue: Catalogue): Line[] {
  return districts.flatMap(({ id, entries }): Line[] => {
    const { disclosure } = disclosedBy(entries);
    const stated = linesOfFigures(entries.flatMap(figuresIn));
    if (stated.length > 0) return stated.map((line) => ({ ...line, disclosure }));
    return [
      {
        district: catalogue.districts.find((each) => each.id === id)?.name ?? { zh: id, en: id },
        theme: family.theme.name,
        family: family.name,
        indicator: name,
        indicatorId: '',
        slot: null,
        figure: null,
        gap: silenceIn(catalogue, id, family.indicators),
        panel: null,
        disclosure,
        report: catalogue.reports.find(({ district }) => district.id === id) ?? null,
      },
    ];
  });
}

function figuresIn({ level, movements, earlier, targets }: MatrixEntry): Figure[] {
  return [...(level ? [level] : []), ...movements, ...earlier, ...targets];
}
