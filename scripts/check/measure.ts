import type { Findings } from '../findings';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow } from '../read/report';

/** Words that make a level an addition, and words that make it all there is. */
const ADDED = /新增|新建|再增/u;
const TOTAL = /总量|(?<!全年)累计|共有|目前有/u;

/** Checks a level's measure against the words before it: what is 新增 is no stock, a 总量 no flow. */
export function checkMeasure(
  row: FigureRow,
  { id, measure }: IndicatorRow,
  before: string,
  findings: Findings,
): void {
  const clause = before.split(/[,，。;；]/u).at(-1) ?? '';
  const contrary = { stock: ADDED, flow: TOTAL, rate: null }[measure]?.exec(clause)?.[0];
  if (row.aspect !== 'value' || contrary === undefined) return;
  const right = `${contrary} before ${row.number}`;
  findings.refuse(row.place, `measure is not its words': ${id} is a ${measure} (${right})`);
}
