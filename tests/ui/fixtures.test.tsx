import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { sayFigure } from '../../src/model/say/figure';
import { termWords } from '../../src/model/words/terms';
import { readAddress } from '../../src/state/view';
import { NavigationProvider } from '../../src/ui/navigation';
import { ComparisonFigure } from '../../src/ui/parts/ComparisonFigure';
import { comparators, gaps, zeros } from '../fixtures/comparisons';

const cases = Object.entries({ zeros, gaps, comparators }).flatMap(([name, aspects]) =>
  Object.entries(aspects).map(([aspect, comparison]) => ({ name, aspect, comparison })),
);

function markup(comparison: Comparison, form: 'chart' | 'table'): string {
  const { view } = readAddress('');
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <NavigationProvider value={{ view, go: vi.fn(), openFigure: vi.fn() }}>
        <ComparisonFigure comparison={comparison} form={form} />
      </NavigationProvider>
    </QueryClientProvider>,
  );
}

const cellsOf = (comparison: Comparison) =>
  comparison.panels.flatMap((panel) => panel.rows).flatMap((row) => row.cells);

describe.each(cases)('$name, $aspect', ({ comparison }) => {
  const table = markup(comparison, 'table');

  test('the table states every figure with its qualifier', () => {
    for (const cell of cellsOf(comparison)) {
      if (cell.state !== 'figure') continue;
      const style = { language: 'zh', units: comparison.units } as const;
      expect(table).toContain(`>${sayFigure(cell.figure, style)}</a>`);
    }
  });

  test('the table gives every gap its reason', () => {
    for (const cell of cellsOf(comparison)) {
      if (cell.state === 'gap') expect(table).toContain(`— ${termWords.zh.gaps[cell.reason]}`);
    }
  });

  test('the chart has a link on every figure', () => {
    const chart = markup(comparison, 'chart');
    for (const cell of cellsOf(comparison)) {
      if (cell.state === 'figure') expect(chart).toContain(`data-figure="${cell.figure.id}"`);
    }
  });
});
