import { isRoomy, shareOf } from './chartAxis';
import { hexOf, lightened, neutral } from './chartLook';
import type { ChartLook, DrawnChart, LinePoint } from './chartLook';
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
  return xml(
    'c:ser',
    {},
    set('idx', index),
    set('order', index),
    xml('c:tx', {}, strings(`$${numbers.letter}$1`, [name])),
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
    xml('c:cat', {}, strings(`$A$2:$A$${categories.length + 1}`, categories)),
    xml('c:val', {}, column(numbers)),
  );
}

/** Targets are light in the district's colour with an outline of it: told apart in grey and in print. */
function bar(kind: NativeSeries['kind'], colour: string): Xml {
  return kind === 'target'
    ? xml('c:spPr', {}, filled(lightened(colour)), line(hexOf(colour), 12700))
    : xml('c:spPr', {}, filled(hexOf(colour)), unlined);
}

/** A label at the end of its bar, or in it where a range goes on from there. */
function labelled(label: NativeLabel, at: number, series: NativeSeries, drawn: DrawnChart): Xml {
  const { chart, look } = drawn;
  const top = series.upTo[at] ?? null;
  const value = series.values[at] ?? null;
  const inside = top !== null && isRoomy(label.text, value, chart, look);
  // Beyond the end of a range is the line to its top, and the label behind that.
  const beyond = top === null || inside ? 0 : shareOf(Number(top) - Number(value), chart, look);
  const place = {
    side: inside ? 'inEnd' : 'outEnd',
    bold: series.kind === 'result',
    beyond,
  } as const;
  return labelOf(label, at, look, place);
}

interface LabelPlace {
  readonly side: 'inEnd' | 'outEnd' | LinePoint['side'];
  readonly bold?: boolean;
  /** How much further to the right, as a share of the chart. */
  readonly beyond?: number;
  /** The name of the field that it is where the number lies across. */
  readonly field?: string;
}

/** A label whose number format follows when the number is edited, or a text where none can. */
export function labelOf(label: NativeLabel, at: number, look: ChartLook, place: LabelPlace): Xml {
  const { side, bold = false, beyond = 0 } = place;
  const { text, format } = label;
  const field = format === null ? undefined : place.field;
  const rich = format === null || field !== undefined;
  return xml(
    'c:dLbl',
    {},
    set('idx', at),
    ...(beyond === 0
      ? []
      : [xml('c:layout', {}, xml('c:manualLayout', {}, set('x', beyond.toFixed(4)), set('y', 0)))]),
    ...(rich
      ? [xml('c:tx', {}, xml('c:rich', {}, ...words(look, { bold, label: true, text, field })))]
      : []),
    ...(format === null ? [] : [xml('c:numFmt', { formatCode: format, sourceLinked: 0 })]),
    unfilled,
    texts(look, { bold, label: true }),
    set('dLblPos', side),
    ...shown(true),
    ...(field === undefined ? [] : [xml('c:extLst', {}, fields)]),
  );
}

const later = 'http://schemas.microsoft.com/office/drawing/2012/chart';

/** Programs that know fields in labels write this beside each. */
const fields = xml(
  'c:ext',
  { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': later },
  xml('c15:dlblFieldTable'),
  xml('c15:showDataLabelsRange', { val: 0 }),
);

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
    xml('c:plus', {}, column(spans)),
    xml('c:spPr', {}, xml('a:noFill'), line('1B1F24', 12700)),
  );
}

/** Texts of cells of the workbook. */
export function strings(cells: string, all: readonly string[]): Xml {
  const points = all.map((each, at) => xml('c:pt', { idx: at }, xml('c:v', {}, each)));
  return xml(
    'c:strRef',
    {},
    xml('c:f', {}, `Sheet1!${cells}`),
    xml('c:strCache', {}, set('ptCount', all.length), ...points),
  );
}

function column({ letter, values }: DataColumn): Xml {
  return cached(`$${letter}$2:$${letter}$${values.length + 1}`, values);
}

/** Numbers of cells of the workbook. */
export function cached(cells: string, values: DataColumn['values']): Xml {
  return xml('c:numRef', {}, xml('c:f', {}, `Sheet1!${cells}`), numbersIn('c:numCache', values));
}

/** Numbers; nothing where there is a gap. */
export function numbersIn(name: 'c:numCache' | 'c:numLit', values: DataColumn['values']): Xml {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [xml('c:pt', { idx: at }, xml('c:v', {}, String(value)))],
  );
  const format = xml('c:formatCode', {}, 'General');
  return xml(name, {}, format, set('ptCount', values.length), ...points);
}
