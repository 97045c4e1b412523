import { scaleOf } from './chartAxis';
import { hexOf, lightened, nameLines, pointsOn, rowPlaces } from './chartLook';
import type { DrawnChart, LinePoint } from './chartLook';
import { cached, labelOf, numbersIn, shown, strings } from './chartSeries';
import { filled, line, set, texts, unfilled, unlined } from './drawingml';
import type { NativeSeries } from './nativeChart';
import { dataOf } from './workbook';
import type { DataColumn } from './workbook';
import { xml } from './xml';
import type { Xml } from './xml';

/**
 * A line a row with its numbers on it. Of the charts that office programs edit only one of points can have its
 * numbers across and rows under one another: how high a row lies is no datum, and stands beside the workbook.
 */
export function lines(drawn: DrawnChart): Xml[] {
  const { categories } = drawn.chart;
  const { whole, middles } = rowPlaces(drawn.chart, drawn.look);
  return [
    xml(
      'c:scatterChart',
      {},
      set('scatterStyle', 'lineMarker'),
      set('varyColors', 0),
      names(drawn, middles),
      ...categories.map((_, at) => row(at, drawn, middles[at] ?? 0)),
      xml('c:dLbls', {}, ...shown(false)),
      set('axId', 1),
      set('axId', 2),
    ),
    numberAxis(drawn),
    rowAxis(whole),
  ];
}

/** A number of a row, and the set that it is of; the upper end of a range is a point of its own. */
interface RowPoint {
  readonly column: DataColumn;
  readonly series: NativeSeries;
  readonly top: boolean;
  /** Where its label stands; a range has it at one of its ends. */
  readonly side: LinePoint['side'] | null;
}

function row(at: number, drawn: DrawnChart, height: number): Xml {
  const { chart, look } = drawn;
  const { categories, series: sets } = chart;
  const placed = pointsOn(chart, at, look);
  const points = dataOf(chart).flatMap(({ numbers, spans }, index): RowPoint[] => {
    const series = sets[index];
    const on = placed[index] ?? null;
    if (!series) return [];
    const upper = on !== null && on.high > on.low && on.side === 'r';
    const [low, high] = on === null ? [null, null] : upper ? [null, on.side] : [on.side, null];
    const tops = spans === null ? [] : [{ column: spans, series, top: true, side: high }];
    return [{ column: numbers, series, top: false, side: low }, ...tops];
  });
  const values = points.map(({ column }) => column.values[at] ?? null);
  const cells = `$B$${at + 2}:$${points.at(-1)?.column.letter ?? 'B'}$${at + 2}`;
  const colour = sets[0]?.colours[at] ?? '#000000';
  return xml(
    'c:ser',
    {},
    set('idx', at + 1),
    set('order', at + 1),
    xml('c:tx', {}, strings(`$A$${at + 2}`, [categories[at] ?? ''])),
    xml('c:spPr', {}, line(hexOf(colour), joint)),
    marker('result', colour),
    ...points.flatMap(({ series, top }, index) =>
      values[index] === null
        ? []
        : [
            xml(
              'c:dPt',
              {},
              set('idx', index),
              marker(series.kind, colour),
              set('bubble3D', 0),
              // From the lower end of a range to its upper.
              xml('c:spPr', {}, top ? line(lightened(colour), 76200) : line(hexOf(colour), joint)),
            ),
          ],
    ),
    xml(
      'c:dLbls',
      {},
      ...points.flatMap(({ series: { kind, labels }, side }, index) => {
        const label = labels[at] ?? null;
        if (label === null || side === null) return [];
        return [
          labelOf(label, index, look, { side, bold: kind === 'result', field: id(at, index) }),
        ];
      }),
      ...shown(false),
    ),
    xml('c:xVal', {}, cached(cells, values)),
    xml(
      'c:yVal',
      {},
      numbersIn(
        'c:numLit',
        values.map((value) => (value === null ? null : height)),
      ),
    ),
    set('smooth', 0),
  );
}

/** The width of what joins the numbers of a row: a point, in EMU. */
const joint = 12700;

/** The name of a field, which no other of its chart has. */
function id(row: number, column: number): string {
  const digits = (number: number, count: number) => String(number).padStart(count, '0');
  return `{51756269-0000-4000-8000-${digits(row, 6)}${digits(column, 6)}}`;
}

/** Results are full, targets light with an outline: told apart in grey and in print. */
function marker(kind: NativeSeries['kind'], colour: string): Xml {
  const result = kind === 'result';
  return xml(
    'c:marker',
    {},
    set('symbol', result ? 'circle' : 'diamond'),
    set('size', result ? 9 : 11),
    result
      ? xml('c:spPr', {}, filled(hexOf(colour)), unlined)
      : xml('c:spPr', {}, filled(lightened(colour)), line(hexOf(colour), 15875)),
  );
}

/**
 * The names of the rows stand left of the axis, at points that are not seen. LibreOffice draws no set that has more
 * points than the first, so this is it, with as many as any.
 */
function names({ chart, look }: DrawnChart, middles: readonly number[]): Xml {
  const { categories } = chart;
  // On the very edge of an axis that doubles they would be out by a rounding.
  const min = scaleOf(chart, look).min * (chart.form === 'ratios' ? 1.0001 : 1);
  const points = dataOf(chart).reduce((sum, { spans }) => sum + (spans === null ? 1 : 2), 0);
  const spare = Array.from({ length: Math.max(0, points - categories.length) }, () => null);
  return xml(
    'c:ser',
    {},
    set('idx', 0),
    set('order', 0),
    xml('c:spPr', {}, unlined),
    xml('c:marker', {}, set('symbol', 'none')),
    xml(
      'c:dLbls',
      {},
      ...categories.map((name, at) =>
        labelOf({ text: nameLines(name, look).join('\n'), format: null }, at, look, { side: 'l' }),
      ),
      ...shown(false),
    ),
    xml('c:xVal', {}, numbersIn('c:numLit', [...categories.map(() => min), ...spare])),
    xml('c:yVal', {}, numbersIn('c:numLit', [...middles, ...spare])),
    set('smooth', 0),
  );
}

/** The numbers stand at the marks; the axis under them only orients. */
function numberAxis({ chart, look }: DrawnChart): Xml {
  const { min, max, step } = scaleOf(chart, look);
  const { form, axis, series } = chart;
  const ratios = form === 'ratios';
  // Room for labels left of zero is no part of what is measured.
  const below = series.some(({ values }) => values.some((value) => Number(value) < 0));
  return xml(
    'c:valAx',
    {},
    set('axId', 1),
    xml(
      'c:scaling',
      {},
      ...(ratios ? [set('logBase', 2)] : []),
      set('orientation', 'minMax'),
      set('max', max),
      set('min', min),
    ),
    // LibreOffice numbers an axis that doubles by tens: its labels say what it says.
    set('delete', ratios ? 1 : 0),
    set('axPos', 'b'),
    ...(ratios ? [] : [xml('c:majorGridlines', {}, xml('c:spPr', {}, line('E3E5E8', 9525)))]),
    xml('c:numFmt', {
      formatCode: `${axis};${below ? `"−"${axis}` : ''};${axis}`,
      sourceLinked: 0,
    }),
    set('majorTickMark', 'none'),
    set('minorTickMark', 'none'),
    set('tickLblPos', 'low'),
    xml('c:spPr', {}, xml('a:noFill'), line('D9D9D9', 9525)),
    texts({ ...look, size: look.size * 0.9 }),
    set('crossAx', 2),
    set('crosses', 'min'),
    set('crossBetween', 'midCat'),
    ...(ratios ? [] : [set('majorUnit', step)]),
  );
}

/** It is not seen: a row is as high as its names. */
function rowAxis(height: number): Xml {
  return xml(
    'c:valAx',
    {},
    set('axId', 2),
    xml('c:scaling', {}, set('orientation', 'minMax'), set('max', height), set('min', 0)),
    set('delete', 1),
    set('axPos', 'l'),
    set('majorTickMark', 'none'),
    set('minorTickMark', 'none'),
    set('tickLblPos', 'none'),
    unfilled,
    set('crossAx', 1),
    set('crosses', 'min'),
    set('crossBetween', 'midCat'),
    set('majorUnit', 1),
  );
}
