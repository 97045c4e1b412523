import { hexOf, isRoomy, lightened, neutral, shareOf } from './chartLook';
import type { DrawnChart } from './chartLook';
import { filled, line, set, texts, unfilled, unlined, words } from './drawingml';
import type { NativeLabel, NativeSeries } from './nativeChart';
import type { DataColumn, SeriesData } from './workbook';
import { xml } from './xml';
import type { Xml } from './xml';

/** A set of bars with its labels and its ranges, and the cells of the workbook that it is drawn from. */
export function bars(
  series: NativeSeries,
  index: number,
  data: SeriesData,
  drawn: DrawnChart,
): Xml {
  const { kind, colours, labels, name } = series;
  const { categories } = drawn.chart;
  const { numbers, spans } = data;
  const named = `Sheet1!$${numbers.letter}$1`;
  return xml(
    'c:ser',
    {},
    set('idx', index),
    set('order', index),
    xml('c:tx', {}, strings(named, [name])),
    bar(kind, neutral),
    set('invertIfNegative', 0),
    ...colours.map((colour, at) =>
      xml(
        'c:dPt',
        {},
        set('idx', at),
        set('invertIfNegative', 0),
        set('bubble3D', 0),
        bar(kind, colour),
      ),
    ),
    xml(
      'c:dLbls',
      {},
      ...labels.flatMap((label, at) =>
        label === null ? [] : [labelled(label, at, series, drawn)],
      ),
      ...shown(false),
    ),
    ...(spans === null ? [] : [ranges(spans)]),
    xml('c:cat', {}, strings(`Sheet1!$A$2:$A$${categories.length + 1}`, categories)),
    xml('c:val', {}, cached(numbers)),
  );
}

/** Targets are light in the district's colour with an outline of it: told apart in grey and in print. */
function bar(kind: NativeSeries['kind'], colour: string): Xml {
  return kind === 'target'
    ? xml('c:spPr', {}, filled(lightened(colour)), line(hexOf(colour), 12700))
    : xml('c:spPr', {}, filled(hexOf(colour)), unlined);
}

/** A label whose number format follows when the number is edited, or a text where none can. */
function labelled(label: NativeLabel, at: number, series: NativeSeries, drawn: DrawnChart): Xml {
  const { chart, look } = drawn;
  const bold = series.kind === 'result';
  const top = series.upTo[at] ?? null;
  const value = series.values[at] ?? null;
  const inside = top !== null && isRoomy(label.text, value, chart, look);
  // Beyond the end of a range is the line to its top, and the label behind that.
  const beyond = top === null || inside ? 0 : shareOf(Number(top) - Number(value), chart, look);
  return xml(
    'c:dLbl',
    {},
    set('idx', at),
    ...(beyond === 0
      ? []
      : [xml('c:layout', {}, xml('c:manualLayout', {}, set('x', beyond.toFixed(4)), set('y', 0)))]),
    label.format === null
      ? xml('c:tx', {}, xml('c:rich', {}, ...words(look, { bold, label: true, text: label.text })))
      : xml('c:numFmt', { formatCode: label.format, sourceLinked: 0 }),
    unfilled,
    texts(look, { bold, label: true }),
    set('dLblPos', inside ? 'inEnd' : 'outEnd'),
    ...shown(true),
  );
}

/** What a label says: its number or nothing. */
export function shown(value: boolean): Xml[] {
  return [
    set('showLegendKey', 0),
    set('showVal', value ? 1 : 0),
    set('showCatName', 0),
    set('showSerName', 0),
    set('showPercent', 0),
    set('showBubbleSize', 0),
  ];
}

/** From the lower end of a range, where its bar ends, a line to the upper. */
function ranges(spans: DataColumn): Xml {
  return xml(
    'c:errBars',
    {},
    set('errDir', 'y'),
    set('errBarType', 'plus'),
    set('errValType', 'cust'),
    set('noEndCap', 0),
    xml('c:plus', {}, cached(spans)),
    xml('c:spPr', {}, xml('a:noFill'), line('1B1F24', 12700)),
  );
}

function strings(cells: string, all: readonly string[]): Xml {
  const points = all.map((each, at) => xml('c:pt', { idx: at }, xml('c:v', {}, each)));
  return xml(
    'c:strRef',
    {},
    xml('c:f', {}, cells),
    xml('c:strCache', {}, set('ptCount', all.length), ...points),
  );
}

function cached({ letter, values }: DataColumn): Xml {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [xml('c:pt', { idx: at }, xml('c:v', {}, String(value)))],
  );
  return xml(
    'c:numRef',
    {},
    xml('c:f', {}, `Sheet1!$${letter}$2:$${letter}$${values.length + 1}`),
    xml(
      'c:numCache',
      {},
      xml('c:formatCode', {}, 'General'),
      set('ptCount', values.length),
      ...points,
    ),
  );
}
