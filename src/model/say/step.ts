import type { Step } from '../comparison';
import { sayStatement } from './figure';
import type { NumberStyle } from './figure';
import { termWords } from '../words/terms';

/** A derived step in words: `−1.0个百分点` and, for levels, `目标为实绩的38.2%`. */
export interface StepText {
  readonly difference: string;
  /** Null for rates and growth. */
  readonly ratio: string | null;
}

/** The step from a result to its target with its sign; 约 where an operand is stated so. */
export function sayStep(step: Step, style: NumberStyle): StepText {
  const words = termWords[style.language].table;
  const { wording } = step.to;
  const said = sayStatement(step.difference, step.unit, wording, { ...style, signed: true });
  const vague = step.approximate && step.difference.comparator !== 'approx';
  return {
    difference: vague ? words.roughly(said) : said,
    ratio: step.ratio === null ? null : words.ratio(sayStatement(step.ratio, '%', wording, style)),
  };
}
