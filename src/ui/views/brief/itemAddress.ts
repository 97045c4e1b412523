import type { Brief } from '../../../model/brief';
import { formatAddress } from '../../../state/view';

/** The whole link to what a pinned chart or table shows; the page itself for any other item. */
export function itemAddress({ items }: Brief, id: string): string {
  const item = items.find((each) => each.id === id);
  const query = item?.type === 'comparison' ? queryOf(item) : '';
  return new URL(query, location.href.replace(/[?#].*$/, '')).href;
}

function queryOf({ question, form: show }: Extract<Brief['items'][number], { form: unknown }>) {
  const districts = [...question.districts];
  if (question.of === 'family') {
    const { family: indicator, aspect } = question;
    return formatAddress({ view: 'indicator', indicator, aspect, districts, show });
  }
  const [themes, wording] = [[...question.themes], [...question.wordings]];
  const list = formatAddress({ view: 'targets', districts, themes, wording, show });
  return `${list}#targets-${question.list}`;
}
