import { isNumeric, numbersOf } from '../target';
import type { District, Figure, Indicator, Verdict } from '../types';
import type { MatrixEntry } from './entry';

/** What one district states in one line: of one indicator, or of several that complete each other. */
export interface MatrixCell extends Pick<
  MatrixEntry,
  'level' | 'movements' | 'earlier' | 'targets'
> {
  readonly district: District;
  readonly indicators: readonly Indicator[];
}

/** What districts state on definitions that compare, at most one cell each. */
export interface MatrixLine {
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** The loosest among its cells; null where there is only one. */
  readonly verdict: Verdict | null;
  /** It does not compare with the first line. */
  readonly apart: boolean;
  /** The largest of its levels, targets included; 0 where fewer than two can be drawn. */
  readonly largest: number;
}

interface Entered {
  readonly district: District;
  readonly entry: MatrixEntry;
}

const loosest: readonly Verdict[] = ['differs', 'near', 'same'];

/** Lays entries that compare into as few lines as hold them, district by district. */
export function linesOf(entered: readonly Entered[], districts: readonly District[]): MatrixLine[] {
  const columns = districts.map((district) =>
    cellsOf(
      district,
      entered.filter((each) => each.district === district).map(({ entry }) => entry),
    ),
  );
  const count = Math.max(0, ...columns.map((cells) => cells.length));
  return Array.from({ length: count }, (_, line) => {
    const cells = columns.flatMap((each) => each[line] ?? []);
    const own = entered.filter(({ district, entry }) =>
      cells.some((cell) => cell.district === district && cell.indicators.includes(entry.indicator)),
    );
    const verdicts = own.map(({ entry }) => entry.verdict);
    const sizes = cells.flatMap(levelsOf).map(sizeOf);
    return {
      cells,
      verdict: cells.length < 2 ? null : (loosest.find((each) => verdicts.includes(each)) ?? null),
      apart: verdicts.includes('differs'),
      // A single bar says nothing: it would always be full.
      largest: sizes.length > 1 ? Math.max(...sizes) : 0,
    };
  });
}

/** A district's entries as cells: one completes another where no place of theirs is taken twice. */
function cellsOf(district: District, entries: readonly MatrixEntry[]): MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (const entry of entries) {
    const { indicator, level, movements, earlier, targets } = entry;
    const at = cells.findIndex(
      (cell) =>
        (cell.level === null || level === null) &&
        (cell.movements.length === 0 || movements.length === 0) &&
        (cell.targets.length === 0 || targets.length === 0),
    );
    const home = cells[at];
    if (home === undefined)
      cells.push({ district, indicators: [indicator], level, movements, earlier, targets });
    else
      cells[at] = {
        district,
        indicators: [...home.indicators, indicator],
        level: home.level ?? level,
        movements: [...home.movements, ...movements],
        earlier: [...home.earlier, ...earlier],
        targets: [...home.targets, ...targets],
      };
  }
  return cells;
}

/** The levels of a cell that can be drawn: its result and its targets. */
function levelsOf({ level, targets }: MatrixCell): Figure[] {
  return [...(level ? [level] : []), ...targets].filter(
    ({ aspect, standard }) => aspect === 'value' && isNumeric(standard),
  );
}

/** How large a level is drawn; only for drawing, never printed. */
export function sizeOf({ standard }: Figure): number {
  return isNumeric(standard) ? Math.max(0, ...numbersOf(standard).map(Number)) : 0;
}

/** A level as a share of its line's largest; null where there is nothing to draw. */
export function shareOf(figure: Figure, { largest }: MatrixLine): number | null {
  if (largest <= 0 || figure.aspect !== 'value' || !isNumeric(figure.standard)) return null;
  return sizeOf(figure) / largest;
}
