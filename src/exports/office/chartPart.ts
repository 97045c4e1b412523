import { axisOf } from './chartAxis';
import { plotOf } from './chartLook';
import type { ChartLook, DrawnChart } from './chartLook';
import { bars, shown } from './chartSeries';
import { lines } from './chartLines';
import { line, set, texts, unfilled } from './drawingml';
import { typography } from '../typography';
import { declareType, relate, writePart } from './package';
import type { Parts } from './package';
import { dataOf, workbookOf } from './workbook';
import { xml, xmlPart } from './xml';
import type { Xml } from './xml';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const types = 'application/vnd.openxmlformats-officedocument';

/**
 * Puts charts into an office file as `<folder>/charts/chart1.xml` and so on, each with the workbook in
 * which its data is edited, in place of what has these paths.
 */
export function putCharts(
  parts: Parts,
  folder: 'word' | 'ppt',
  charts: readonly DrawnChart[],
): void {
  charts.forEach((drawn, index) => {
    const path = `${folder}/charts/chart${index + 1}.xml`;
    const workbook = `embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`;
    writePart(parts, path, chartPart(drawn));
    declareType(parts, path, `${types}.drawingml.chart+xml`);
    parts.delete(`${folder}/charts/_rels/chart${index + 1}.xml.rels`);
    relate(parts, path, { id: 'rId1', kind: 'package', target: `../${workbook}` });
    parts.set(`${folder}/${workbook}`, workbookOf(drawn.chart));
    declareType(parts, `${folder}/${workbook}`, `${types}.spreadsheetml.sheet`);
  });
}

/** A chart as DrawingML (ECMA-376, 21.2), drawn and edited by any office program. */
export function chartPart(drawn: DrawnChart): string {
  const { look } = drawn;
  return xmlPart(
    xml(
      'c:chartSpace',
      {
        'xmlns:c': `${drawing}/chart`,
        'xmlns:a': `${drawing}/main`,
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      set('date1904', 0),
      set('lang', typography[look.language].proofing.lang),
      set('roundedCorners', 0),
      xml(
        'c:chart',
        {},
        set('autoTitleDeleted', 1),
        plotArea(drawn),
        set('plotVisOnly', 1),
        set('dispBlanksAs', drawn.chart.form === 'bars' ? 'gap' : 'span'),
      ),
      unfilled,
      texts(look),
      xml('c:externalData', { 'r:id': 'rId1' }, set('autoUpdate', 0)),
    ),
  );
}

function plotArea(drawn: DrawnChart): Xml {
  const { form } = drawn.chart;
  return xml(
    'c:plotArea',
    {},
    place(drawn),
    ...(form === 'bars' ? across(drawn) : lines(drawn)),
    unfilled,
  );
}

/** Bars across from zero, a group a category. */
function across(drawn: DrawnChart): Xml[] {
  const { chart, look } = drawn;
  const data = dataOf(chart);
  return [
    xml(
      'c:barChart',
      {},
      set('barDir', 'bar'),
      set('grouping', 'clustered'),
      set('varyColors', 0),
      ...chart.series.flatMap((series, index) => {
        const columns = data[index];
        return columns ? [bars(series, index, columns, drawn)] : [];
      }),
      xml('c:dLbls', {}, ...shown(false)),
      set('gapWidth', 70),
      set('overlap', 0),
      set('axId', 1),
      set('axId', 2),
    ),
    categoryAxis(look),
    valueAxis(drawn),
  ];
}

/** Where the marks are: names and labels have the rest. */
function place({ chart, look }: DrawnChart): Xml {
  const { x, y, w, h } = plotOf(chart, look);
  const shares = Object.entries({ x, y, w, h }).map(([side, share]) => set(side, share.toFixed(4)));
  return xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      set('layoutTarget', 'inner'),
      set('xMode', 'edge'),
      set('yMode', 'edge'),
      ...shares,
    ),
  );
}

function categoryAxis(look: ChartLook): Xml {
  return xml(
    'c:catAx',
    {},
    set('axId', 1),
    // The first category is at the top.
    xml('c:scaling', {}, set('orientation', 'maxMin')),
    set('delete', 0),
    set('axPos', 'l'),
    set('majorTickMark', 'none'),
    set('minorTickMark', 'none'),
    // Names stay at the edge where bars go below zero.
    set('tickLblPos', 'low'),
    xml('c:spPr', {}, xml('a:noFill'), line('D9D9D9', 9525)),
    texts(look),
    set('crossAx', 2),
    set('crosses', 'autoZero'),
    set('auto', 1),
    set('lblAlgn', 'ctr'),
    set('lblOffset', 100),
    set('noMultiLvlLbl', 0),
  );
}

/** It is not seen. Bars start at zero, whatever the program would choose. */
function valueAxis({ chart, look }: DrawnChart): Xml {
  const { min, max } = axisOf(chart, look);
  return xml(
    'c:valAx',
    {},
    set('axId', 2),
    xml('c:scaling', {}, set('orientation', 'minMax'), set('max', max), set('min', min)),
    set('delete', 1),
    set('axPos', 'b'),
    set('majorTickMark', 'none'),
    set('minorTickMark', 'none'),
    set('tickLblPos', 'nextTo'),
    set('crossAx', 1),
    set('crosses', 'autoZero'),
    set('crossBetween', 'between'),
  );
}
