import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow } from '../read/report';
import type { Part, PartKind } from './context';

const KINDS: Readonly<Record<PartKind, FigureRow['kind']>> = {
  review: 'result',
  plan: 'target',
  glossary: 'result',
};

/** The base of a step from one number to another: 由56件增加到64件. */
const BASE = /[由从]$/u;
/** A year that is named for this number alone: 2017年为100.00亿元. */
const NAMED = /(?<![比较\d])((?:19|20)\d{2})年(?:为|是|的)?$/u;

/** The year that a number is about, by the words before it; the report is of `year`. */
function yearOf(kind: FigureRow['kind'], before: string, year: number): number {
  const named = NAMED.exec(before)?.[1];
  if (named !== undefined) return Number(named);
  if (kind === 'target') return year;
  return BASE.test(before) ? year - 2 : year - 1;
}

/** Checks kind and year against the part of the report, and the words before the numeral. */
export function checkPeriod(
  row: FigureRow,
  before: string,
  part: Part,
  year: number,
  problems: Problems,
): void {
  const kind = KINDS[part.kind];
  if (row.kind !== kind)
    problems.refuse(
      row.place,
      `kind is not its part's: ${row.kind} (${part.heading} has a ${kind})`,
    );
  const right = yearOf(kind, before, year);
  if (row.kind === kind && row.year !== right)
    problems.refuse(row.place, `year is not its sentence's: ${row.year} (would be ${right})`);
}

const QUALIFIER = '(?:不低于|不少于|不超过|超过?|约|近|逾)?';
/** A base in the year before, or 增长, which has no other: both say how far, not how much. */
const STEP = new RegExp(
  `(?:(?:同比|[比较](?:上年|去年|(?:19|20)\\d{2}年))[^,，。;；:：到至为]*|增长${QUALIFIER})$`,
  'u',
);
/** Numbers that share the words before them: 同比分别提高15%、20%, 分别增长8.8%和10%. */
const EARLIER_NUMBERS =
  /(?:\d+(?:\.\d+)?(?:%|个百分点)(?:左右|以上|以内|以下)?(?:、|和|与|及|以及))+$/u;
/** A direction in words that give no number: 进一步提高, 有所减少, 翻番, 更多. */
const DIRECTION =
  /提高|提升|扩大|增长|增速|增幅|下降|降低|减少|改善|优化|更多|优于|翻番|新高|同步/u;

/** What a number is by the words before it: a level, or a step in % or in its own unit. */
function aspectOf(before: string, unit: string): FigureRow['aspect'] {
  if (!STEP.test(before.replace(EARLIER_NUMBERS, ''))) return 'value';
  return unit === '%' ? 'growth' : 'change';
}

/** Checks an aspect against the words before its numeral. */
export function checkAspect(row: FigureRow, before: string, problems: Problems): void {
  const right = aspectOf(before, row.unit);
  if (row.aspect !== right)
    problems.refuse(row.place, `aspect is not its words': ${row.aspect} (would be ${right})`);
}

/** Checks the aspect of words without a number: those that say a direction are no level. */
export function checkAspectOfWords(row: FigureRow, problems: Problems): void {
  const step = DIRECTION.exec(row.wording)?.[0];
  if ((row.aspect !== 'value') === (step !== undefined)) return;
  const right = step === undefined ? 'no direction in' : `${step} in`;
  problems.refuse(row.place, `aspect is not its words': ${row.aspect} (${right} ${row.wording})`);
}

/** Words that make a level an addition, and words that make it all there is. */
const ADDED = /新增|新建|再增/u;
const TOTAL = /总量|(?<!全年)累计|共有|目前有/u;

/** Checks a level's measure against the words before it: what is 新增 is no stock, a 总量 no flow. */
export function checkMeasure(
  row: FigureRow,
  { id, measure }: IndicatorRow,
  before: string,
  problems: Problems,
): void {
  const clause = before.split(/[,，。;；]/u).at(-1) ?? '';
  const contrary = { stock: ADDED, flow: TOTAL, rate: null }[measure]?.exec(clause)?.[0];
  if (row.aspect !== 'value' || contrary === undefined) return;
  const right = `${contrary} before ${row.number}`;
  problems.refuse(row.place, `measure is not its words': ${id} is a ${measure} (${right})`);
}
