import { expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { compare } from '../../src/model/compare';
import { findingOf, subjectOf } from '../../src/model/finding';
import { aspectsOf } from '../../src/model/selection';
import { comparisonCsv } from '../../src/exports/csv';
import { catalogue, documents, figures } from './published';

const districts = catalogue.districts.map((each) => each.id);
const cases = catalogue.families.flatMap((family) =>
  aspectsOf(figures, family.indicators).map((aspect) => ({ family: family.id, aspect })),
);

test.each(cases)('$family, $aspect: every figure is a mark and a line of the CSV', (question) => {
  const comparison = compare(documents, { ...question, districts, year: null });
  if (!comparison) throw new Error(`no comparison of ${question.family}`);
  const shown = comparison.panels
    .flatMap((panel) => panel.rows)
    .flatMap((row) => row.cells)
    .flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
  const csv = comparisonCsv(comparison, 'zh');
  for (const language of ['zh', 'en'] as const) {
    const layout = layoutOf(comparison, { width: 640, density: 'regular', language });
    const marked = layout.marks.flatMap(({ cell }) =>
      cell.state === 'figure' ? [cell.figure.id] : [],
    );
    expect(marked.toSorted()).toEqual(shown.map((each) => each.id).toSorted());
    expect(subjectOf(comparison, language)).not.toBe('');
    expect(findingOf(comparison, language)).not.toBe('');
  }
  for (const figure of shown) {
    if (figure.statement.comparator === 'qualitative')
      expect(csv).toContain(figure.statement.words);
    else if (figure.statement.comparator !== 'range') expect(csv).toContain(figure.statement.value);
  }
});
