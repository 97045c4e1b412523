import { withoutSigns } from '../read/footnoteSigns';

/** The longest quotation that a title has room for, in characters. */
const longest = 24;

/**
 * How a sentence can quote words that stand for a number, out of the sentence that they were taken from:
 * verbatim, and with what they are about. A predicate stands alone (控制在市下达指标内), a verb goes on to
 * the end of its clause (大力引进优质持牌金融机构), and …… stands for what is left out. Null where all
 * of that is too long.
 */
export function clauseOf(quote: string, wording: string): string | null {
  const text = withoutSigns(quote);
  const pieces = wording.split('；');
  const [first = ''] = pieces;
  const last = pieces[pieces.length - 1] ?? '';
  const at = text.indexOf(first);
  const end = text.indexOf(last, at) + last.length;
  if (at === -1 || end < at + last.length) return null;
  const stop = text.slice(end).search(/[,，]/u);
  const clause = text.slice(0, stop === -1 ? undefined : end + stop);
  const start = Math.max(clause.lastIndexOf(',', at), clause.lastIndexOf('，', at)) + 1;
  const whole = clause.slice(start);
  const predicate = end === clause.length;
  if (pieces.length === 1 && predicate) return first;
  if (whole.length <= longest) return whole;
  const shortened = pieces.join('……');
  return pieces.length > 1 && predicate && shortened.length <= longest ? shortened : null;
}
