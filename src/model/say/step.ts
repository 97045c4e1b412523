import type { Attained, Step } from '../comparison';
import type { Language } from '../types';
import { termWords } from '../words/terms';
import { senseOf, shareOf, wayOfStep } from './sense';
import type { Way } from './sense';
import { sayWords } from './voice';
import type { Voice } from './voice';

/** A derived step in words. */
export interface StepText {
  /** `约低0.5个百分点至持平（预计）`, `少242.55亿元`, `无法判定`. */
  readonly difference: string;
  /** `为上年实绩的38.2%`; null for rates and growth, and where the two numbers are level. */
  readonly ratio: string | null;
  /** Both in one text: `少242.55亿元（为上年实绩的38.2%）`. */
  readonly text: string;
  /** The percentage alone, under a head that says what it is of; null for rates and growth. */
  readonly share: string | null;
  /** Which way all that the step allows leads; null where it can be either or neither. */
  readonly way: Way | null;
}

/**
 * What a target is against its own district's last result, in the one way in which the page, its
 * drawings, its files and its spoken texts say it. In full it names the year of the result.
 */
export function sayStep(step: Step, { language, units, form: asked = 'short' }: Voice): StepText {
  // Against which target is said by the row.
  const form = step.attained ? 'short' : asked;
  const words = sayWords[language];
  const about = step.approximate;
  const context = { form, units, about, unit: step.unit, result: step.from };
  const sense = senseOf(step);
  const share = shareOf(step);
  const said = words.sense(sense, context);
  const apart = sense.of !== 'level' && sense.of !== 'beside';
  const ratio = share !== null && apart ? words.ratio(share, context) : null;
  const mark = step.estimated && sense.of !== 'undetermined' ? words.estimated : '';
  const difference = step.attained
    ? outcomeText(
        step.attained,
        apart && sense.of !== 'undetermined' ? `${said}${mark}` : '',
        language,
      )
    : `${said}${mark}`;
  return {
    difference,
    ratio,
    text: ratio === null ? difference : words.joined(difference, ratio),
    share: share && words.share(share, about),
    way: wayOfStep(step),
  };
}

/** `未达到（低0.7个百分点）`, `难以判定（“左右”；约低0.1个百分点）`. */
function outcomeText({ word, reason }: Attained, told: string, language: Language): string {
  const { bracketed, semicolon } = termWords[language].signs;
  const more = [reason?.[language] ?? '', told].filter((each) => each !== '');
  return `${word[language]}${more.length === 0 ? '' : bracketed(more.join(semicolon))}`;
}
