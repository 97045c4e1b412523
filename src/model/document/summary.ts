import type { Cell, Comparison, Row } from '../comparison';
import { nameOf } from '../finding';
import { sayGap } from '../say/cell';
import { sayFigure } from '../say/figure';
import type { Language } from '../types';
import { documentWords } from '../words/documents';
import { termWords } from '../words/terms';
import type { Block } from './block';

/** What a brief compares, at a glance: an indicator a line, a district a column. */
export interface Summary {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Between the columns of a cell; where it has no room for both, the second starts a line. */
export const arrow = ' → ';

/** The families of a brief with what each district states of them; null where there is but one. */
export function summaryOf(blocks: readonly Block[], language: Language): Summary | null {
  const compared = blocks.flatMap((block) =>
    block.of === 'exhibit' && block.comparison.rowsOf === 'districts' ? [block.comparison] : [],
  );
  const comparisons = [...new Set(compared)];
  if (comparisons.length < 2) return null;
  const words = documentWords[language].summary;
  const shown = new Set(comparisons.flatMap(({ reports }) => reports.map((each) => each.district)));
  const districts = [...shown];
  return {
    title: words.title,
    heads: [termWords[language].table.indicator, ...districts.map(({ name }) => name[language])],
    rows: comparisons.map((comparison) => [
      lineOf(comparison, language),
      ...districts.map((each) => {
        const rows = comparison.panels.flatMap((panel) => panel.rows);
        const row = rows.find(({ district }) => district === each);
        return row ? statedIn(row, comparison, language) : '—';
      }),
    ]),
  };
}

function lineOf(comparison: Comparison, language: Language): string {
  const { signs, aspects } = termWords[language];
  return [nameOf(comparison, language), aspects[comparison.aspect]]
    .filter((each) => each !== '')
    .join(signs.space === '' ? '' : ' ');
}

/** The columns one after another: `6.0% → 不低于5%`; a reason that all share, once. */
function statedIn({ cells }: Row, comparison: Comparison, language: Language): string {
  const said = cells.map((cell) => textOf(cell, comparison, language));
  return new Set(said).size === 1 && cells.every(({ state }) => state === 'gap')
    ? (said[0] ?? '')
    : said.join(arrow);
}

function textOf(cell: Cell, { units }: Comparison, language: Language): string {
  return cell.state === 'figure'
    ? sayFigure(cell.figure, { language, units })
    : sayGap(cell.reason, language);
}
