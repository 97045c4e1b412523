import type { Findings } from '../findings';
import type { FigureRow } from '../read/report';

const QUALIFIER = '(?:不低于|不少于|不超过|超过?|约|近|逾)?';
/** A base in the year before, or 增长, which has no other: both say how far, not how much. */
const STEP = new RegExp(
  `(?:(?:同比|[比较](?:上年|去年|(?:19|20)\\d{2}年))[^,，。;；:：到至为]*|增长${QUALIFIER})$`,
  'u',
);
/** Numbers that share the words before them: 同比分别提高15%、20%. */
const EARLIER_NUMBERS = /(?:\d+(?:\.\d+)?(?:%|个百分点)、)+$/u;
/** A direction in words that give no number: 进一步提高, 有所减少, 翻番, 更多. */
const DIRECTION = /提高|提升|扩大|增长|下降|降低|减少|改善|优化|更多|优于|翻番|新高|同步/u;

/** What a number is by the words before it: a level, or a step in % or in its own unit. */
function aspectOf(before: string, unit: string): FigureRow['aspect'] {
  if (!STEP.test(before.replace(EARLIER_NUMBERS, ''))) return 'value';
  return unit === '%' ? 'growth' : 'change';
}

/** Checks an aspect against the words before its numeral. */
export function checkAspect(row: FigureRow, before: string, findings: Findings): void {
  const right = aspectOf(before, row.unit);
  if (row.aspect !== right)
    findings.refuse(row.place, `aspect is not its words': ${row.aspect} (would be ${right})`);
}

/** Checks the aspect of words without a number: those that say a direction are no level. */
export function checkAspectOfWords(row: FigureRow, findings: Findings): void {
  const step = DIRECTION.exec(row.wording)?.[0];
  if ((row.aspect !== 'value') === (step !== undefined)) return;
  const right = step === undefined ? 'no direction in' : `${step} in`;
  findings.refuse(row.place, `aspect is not its words': ${row.aspect} (${right} ${row.wording})`);
}
