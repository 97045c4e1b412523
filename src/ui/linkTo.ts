import type { PinnedQuestion } from '../model/brief/question';
import { questionOf } from '../model/brief/question';
import type { Comparison } from '../model/comparison';
import { formatAddress } from '../state/view';
import type { View } from '../state/view';

/** The query string, and the place on its page, where a question is answered; or there alone. */
function addressOf(question: PinnedQuestion, show: View['show'], embed = false): string {
  const districts = [...question.districts];
  const { year = null } = question;
  if (question.of === 'family') {
    const { family: indicator, aspect } = question;
    return formatAddress({ view: 'indicator', indicator, aspect, districts, year, show, embed });
  }
  if (question.of === 'attainment') {
    const { family: indicator } = question;
    const { themes = [], wordings = [] } = question.filter ?? {};
    const narrowed = { themes: [...themes], wording: [...wordings] };
    const view = indicator === null ? 'targets' : 'indicator';
    const page = formatAddress({ view, indicator, districts, year, ...narrowed, show, embed });
    return `${page}#attainment-${question.list}`;
  }
  if (question.of === 'series') {
    const { family: indicator, aspect } = question;
    const asked = { view: 'indicator', indicator, aspect, districts, year, show, embed } as const;
    return `${formatAddress(asked)}#series${embed ? `-${question.indicator}` : ''}`;
  }
  const [themes, wording] = [[...question.themes], [...question.wordings]];
  if (question.of === 'matrix') {
    const { rows, targeted, find, sort } = question;
    const asked = { rows, themes, targeted, wording, find, sort, districts, year } as const;
    return `${formatAddress(asked)}#matrix-title`;
  }
  const list = formatAddress({ view: 'targets', districts, year, themes, wording, show, embed });
  return `${list}#targets-${question.list}`;
}

/** The whole link to the answer of a question, as chart or table; for files and for the clipboard. */
export function linkToQuestion(question: PinnedQuestion, show: View['show']): string {
  return new URL(addressOf(question, show), location.href).href;
}

/** The whole link to the answer of a question alone, for a frame in another page. */
export function embedLink(question: PinnedQuestion, show: View['show']): string {
  return new URL(addressOf(question, show, true), location.href).href;
}

/** The question of a comparison, with the reader's own choice of districts and year. */
export function askedBy(comparison: Comparison, view: View): PinnedQuestion {
  const { districts, year, themes, wording } = view;
  const question = questionOf(comparison, { themes, wordings: wording });
  return question.of === 'series' ? question : { ...question, districts, year };
}

/** The whole link to a comparison, with the reader's own choice of districts and year. */
export function linkTo(comparison: Comparison, view: View, show = view.show): string {
  return linkToQuestion(askedBy(comparison, view), show);
}
