import { silenceOf } from '../model/compare/cells';
import type { Comparison, DatedSlot, GapReason, Row } from '../model/comparison';
import type { MatrixGroup, MatrixRow } from '../model/matrix';
import type { MatrixEntry } from '../model/matrix/entry';
import { disclosedBy } from '../model/matrix/disclosure';
import type { Disclosure } from '../model/matrix/disclosure';
import type {
  Aspect,
  District,
  Family,
  Figure,
  Indicator,
  Language,
  ReportSummary,
} from '../model/types';

/** One record of a data file: a figure, or the reason why there is none. */
export interface DataRecord {
  readonly district: District;
  /** What it is of: a group of indicators, with its theme. */
  readonly family: Family | null;
  /** One for a figure; for a gap all that its row reports. */
  readonly indicators: readonly Indicator[];
  readonly aspect: Aspect | null;
  readonly slot: Pick<DatedSlot, 'year' | 'kind'> | null;
  readonly figure: Figure | null;
  readonly gap: GapReason | null;
  /** Records of different panels do not compare; counted from 1, null where nothing is compared. */
  readonly panel: number | null;
  readonly disclosure: Disclosure | null;
  readonly report: ReportSummary | null;
}

/** The records of a comparison, in the order of its table; figures of the year before included. */
export function recordsOfComparison(comparison: Comparison): DataRecord[] {
  return comparison.panels.flatMap(({ rows }, index) =>
    rows.flatMap((row) => recordsOfRow(row, comparison, index + 1)),
  );
}

function recordsOfRow(
  { base, cells, growth, district, report, indicators }: Row,
  { indicators: all, aspect, rowsOf }: Comparison,
  panel: number,
): DataRecord[] {
  const family = (indicators[0] ?? all[0])?.family ?? null;
  const record = (
    figure: Figure | null,
    slot: DataRecord['slot'],
    gap: GapReason | null,
  ): DataRecord => ({
    district,
    family,
    indicators: figure ? [figure.indicator] : indicators,
    aspect,
    slot,
    figure,
    gap,
    panel,
    disclosure: null,
    report,
  });
  return [
    ...(base && rowsOf === 'districts'
      ? [record(base, { year: base.year, kind: base.kind }, null)]
      : []),
    ...cells.map((cell) =>
      cell.state === 'figure'
        ? record(cell.figure, cell.slot, null)
        : record(null, cell.slot, cell.reason),
    ),
    ...(growth ? recordsOfFigures([growth]).map((each) => ({ ...each, panel })) : []),
  ];
}

/** A record for each figure, in their order; each figure once. */
export function recordsOfFigures(figures: readonly Figure[]): DataRecord[] {
  return [...new Set(figures)].map((figure) => {
    const { district, indicator, report, aspect, year, kind } = figure;
    return {
      district,
      family: indicator.family,
      indicators: [indicator],
      aspect,
      slot: { year, kind },
      figure,
      gap: null,
      panel: null,
      disclosure: null,
      report,
    };
  });
}

/** All figures of the matrix's rows as they are shown, and a record for each district that is silent. */
export function recordsOfMatrix(groups: readonly Pick<MatrixGroup, 'rows'>[]): DataRecord[] {
  return groups.flatMap(({ rows }) => rows.flatMap(recordsOfMatrixRow));
}

function recordsOfMatrixRow({ family, districts }: MatrixRow): DataRecord[] {
  return districts.flatMap((part): DataRecord[] => {
    const { district, report, entries } = part;
    const { disclosure } = disclosedBy(part, family);
    const stated = recordsOfFigures(entries.flatMap(figuresIn));
    if (stated.length > 0) return stated.map((record) => ({ ...record, disclosure }));
    return [
      {
        district,
        family,
        indicators: [],
        aspect: null,
        slot: null,
        figure: null,
        gap: silenceOf(report, family.indicators),
        panel: null,
        disclosure,
        report,
      },
    ];
  });
}

/** What a record is of, in words: its indicators, or the group where it reports none of them. */
export function indicatorOf({ indicators, family }: DataRecord, language: Language): string {
  return indicators.map(({ name }) => name[language]).join(' | ') || (family?.name[language] ?? '');
}

function figuresIn({ level, movements, earlier, targets }: MatrixEntry): Figure[] {
  return [...(level ? [level] : []), ...movements, ...earlier, ...targets];
}
