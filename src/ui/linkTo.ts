import type { PinnedQuestion } from '../model/brief';
import { questionOf } from '../model/brief';
import type { Comparison } from '../model/comparison';
import { formatAddress } from '../state/view';
import type { View } from '../state/view';

/** The query string, and the place on its page, where a question is answered. */
function addressOf(question: PinnedQuestion, show: View['show']): string {
  const districts = [...question.districts];
  const { year = null } = question;
  if (question.of === 'family') {
    const { family: indicator, aspect } = question;
    return formatAddress({ view: 'indicator', indicator, aspect, districts, year, show });
  }
  if (question.of === 'attainment') {
    const { family: indicator } = question;
    if (indicator !== null)
      return formatAddress({ view: 'indicator', indicator, districts, year, show });
    const { themes = [], wordings = [] } = question.filter ?? {};
    const narrowed = { themes: [...themes], wording: [...wordings] };
    const page = formatAddress({ view: 'targets', districts, year, ...narrowed, show });
    return `${page}#attainment-${question.list}`;
  }
  if (question.of === 'series') {
    const { family: indicator, aspect } = question;
    const page = formatAddress({ view: 'indicator', indicator, aspect, districts, year, show });
    return `${page}#series`;
  }
  const [themes, wording] = [[...question.themes], [...question.wordings]];
  const list = formatAddress({ view: 'targets', districts, year, themes, wording, show });
  return `${list}#targets-${question.list}`;
}

/** The whole link to the answer of a question, as chart or table; for files and for the clipboard. */
export function linkToQuestion(question: PinnedQuestion, show: View['show']): string {
  return new URL(addressOf(question, show), location.href).href;
}

/** The whole link to a comparison, with the reader's own choice of districts and year. */
export function linkTo(comparison: Comparison, view: View, show = view.show): string {
  const { districts, year, themes, wording } = view;
  const question = questionOf(comparison, { themes, wordings: wording });
  return linkToQuestion({ ...question, districts, year }, show);
}
