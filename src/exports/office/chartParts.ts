import { Document, Packer, Paragraph } from 'docx';
import type { Language } from '../../model/types';
import type { NativeChart } from '../nativeChart';
import { mendChart } from './chartPart';
import { chartRun } from './chartRun';
import type { ChartLook } from './chartRun';
import { openPackage, readPart, withoutClock, writePart } from './package';
import type { Parts } from './package';

/** A chart and how it was drawn. */
export interface DrawnChart {
  readonly chart: NativeChart;
  readonly look: ChartLook;
}

/** A chart as any office program takes it: its drawing, and the workbook with its data. */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/** The same charts for PowerPoint: the library draws them in a document, and the document is taken apart. */
export async function chartParts(
  charts: readonly DrawnChart[],
  eastAsian: string,
  language: Language,
): Promise<ChartPart[]> {
  if (charts.length === 0) return [];
  const children = charts.map(
    ({ chart, look }) => new Paragraph({ children: [chartRun(chart, look)] }),
  );
  const file = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  const parts = openPackage(new Uint8Array(file));
  mendCharts(parts, charts, eastAsian, language);
  return charts.map((_, index) => {
    const rels = readPart(parts, `word/charts/_rels/chart${index + 1}.xml.rels`);
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(rels)?.[1] ?? '';
    return {
      xml: readPart(parts, `word/charts/chart${index + 1}.xml`),
      workbook: parts.get(`word/${workbook}`) ?? new Uint8Array(),
    };
  });
}

/** Mends the parts of charts, in the order of their numbers. */
export function mendCharts(
  parts: Parts,
  charts: readonly DrawnChart[],
  eastAsian: string,
  language: Language,
): void {
  charts.forEach(({ chart, look }, index) => {
    const name = `word/charts/chart${index + 1}.xml`;
    writePart(parts, name, mendChart(readPart(parts, name), chart, look, eastAsian, language));
  });
  for (const name of [...parts.keys()].filter((each) => each.endsWith('.xlsx'))) {
    parts.set(name, withoutClock(parts.get(name) ?? new Uint8Array()));
  }
}
