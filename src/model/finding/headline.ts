import type { Comparison, Row, Step } from '../comparison';
import { ranked } from '../matrix/spread';
import { commonYear } from '../reports';
import { sayFigure, sayDerived } from '../say/figure';
import { sayStep } from '../say/step';
import { differenceOf, isNumeric, timesOf } from '../target';
import type { Language } from '../types';
import { headlineWords } from '../words/headline';
import { largestMoves } from './move';

interface Stepped {
  readonly row: Row;
  readonly step: Extract<Step, { readonly state: 'told' }>;
}

/**
 * A comparison in one line: whose target falls furthest below its result, or rises furthest above,
 * where the comparators allow to say so; otherwise the steps, or how the results lie. Null where
 * fewer than two districts can be set against each other and none has a step.
 */
export function headlineOf(comparison: Comparison, language: Language): string | null {
  const words = headlineWords[language];
  const { units, unit } = comparison;
  const rows = comparison.panels[0]?.rows ?? [];
  const stepped = rows.flatMap((row): Stepped[] =>
    row.step?.state === 'told' ? [{ row, step: row.step }] : [],
  );
  const nameOf = (row: Row) => row.name[language];
  const style = { language, units };
  const ends = ({ from, to }: Step) => {
    const bare = { ...style, bare: from.unit === unit && to.unit === unit };
    return words.ends(sayFigure(from, bare), sayFigure(to, bare));
  };
  const [first, ...others] = stepped;
  if (!first) return resultsText(comparison, language);
  if (others.length === 0) {
    const said = sayStep(first.step, { ...style, form: 'full' }).difference;
    return words.only(nameOf(first.row), said, ends(first.step));
  }
  // Of different years none is the furthest.
  const dated = commonYear(comparison.reports) !== null;
  const [most] = largestMoves(stepped, ({ step }) => step.difference, '0');
  if (most && dated) {
    const { row, step } = most.mover;
    return words.furthest[most.way](nameOf(row), step.from.year, ends(step));
  }
  return words.list(
    stepped.map(({ row, step }) => words.step(nameOf(row), sayStep(step, style).difference)),
  );
}

/** How the highest result lies to the lowest, and that no target is given where none is. */
function resultsText(
  { panels, slots, unit, reports }: Comparison,
  language: Language,
): string | null {
  if (commonYear(reports) === null) return null;
  const words = headlineWords[language];
  const results = ranked(
    (panels[0]?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.state === 'figure' && cell.slot.kind === 'result' ? [cell.figure] : [],
      ),
    ),
  );
  const [low, high] = [results[0], results[results.length - 1]];
  if (!low || !high) return null;
  const promised = slots.some(({ kind }) => kind === 'target');
  // That none of them mentions a target is known of reports that are entered whole.
  const silent = !promised && reports.every(({ scope }) => scope === 'complete');
  const noTarget = words.noTarget(high.year + 1);
  if (low === high) return silent ? noTarget : null;
  if (!isNumeric(low.standard) || !isNumeric(high.standard)) return null;
  const said = unit === '%' ? differenceOf(high.standard, low.standard) : timesOf(high.standard, low.standard); // prettier-ignore
  if (said === null) return null;
  const by = sayDerived(said, language);
  const names = [high, low].map(({ district }) => district.name[language]);
  const text = (unit === '%' ? words.higher : words.times)(names[0] ?? '', names[1] ?? '', by);
  return silent ? words.list([text, noTarget]) : text;
}
