import type { Brief, BriefItem, PinnedQuestion } from '../brief';
import { addDrafts } from './read';
import type { BriefDraft } from './read';

/** The brief with one item at another place, counted from 0; places beyond the ends are the ends. */
export function moveItem(brief: Brief, id: string, to: number): Brief {
  const item = brief.items.find((each) => each.id === id);
  if (!item) return brief;
  const others = brief.items.filter((each) => each !== item);
  const place = Math.max(0, Math.min(others.length, to));
  return { ...brief, items: [...others.slice(0, place), item, ...others.slice(place)] };
}

/** The brief without one item. */
export function removeItem(brief: Brief, id: string): Brief {
  return { ...brief, items: brief.items.filter((each) => each.id !== id) };
}

/** What a writer can change in an item; a part that an item does not have is left out. */
export type BriefWords = Partial<Record<'title' | 'remark' | 'text', string>>;

/** The brief with other words in one item. */
export function rewordItem(brief: Brief, id: string, words: BriefWords): Brief {
  const reworded = (item: BriefItem): BriefItem => {
    const { title, remark, text } = words;
    switch (item.type) {
      case 'comparison':
        return { ...item, title: title ?? item.title, remark: remark ?? item.remark };
      case 'quotation':
        return { ...item, remark: remark ?? item.remark };
      case 'heading':
      case 'text':
        return { ...item, text: text ?? item.text };
    }
  };
  return { ...brief, items: brief.items.map((each) => (each.id === id ? reworded(each) : each)) };
}

/** Another brief's items behind one's own, under its title where both have one. */
export function joinBriefs(own: Brief, other: Brief): Brief {
  if (own.items.length === 0) {
    return { title: own.title === '' ? other.title : own.title, items: addDrafts([], other.items) };
  }
  const heading: readonly BriefDraft[] =
    other.title === '' ? [] : [{ type: 'heading', text: other.title }];
  return { ...own, items: addDrafts(own.items, [...heading, ...other.items]) };
}

/** What a reader pins: everything but the writer's own words. */
export type Pin =
  | {
      readonly type: 'comparison';
      readonly question: PinnedQuestion;
      readonly form: 'chart' | 'table';
    }
  | {
      readonly type: 'quotation';
      readonly report: string;
      readonly paragraph: number;
      readonly span: readonly [start: number, end: number] | null;
    };

/** The item that pins the same; null when the brief has none. */
export function pinnedIn({ items }: Brief, pin: Pin): BriefItem | null {
  const asked = keyOf(pin);
  return (
    items.find(
      (each) => (each.type === 'comparison' || each.type === 'quotation') && keyOf(each) === asked,
    ) ?? null
  );
}

function keyOf(pin: Pin): string {
  if (pin.type === 'quotation') {
    return JSON.stringify([pin.report, pin.paragraph, pin.span]);
  }
  const { question, form } = pin;
  return question.of === 'family'
    ? JSON.stringify([form, question.family, question.aspect, question.districts])
    : JSON.stringify([form, question.list, question.wordings, question.themes, question.districts]);
}

/** How much has been pinned; headings and texts are not. */
export function countPins({ items }: Brief): number {
  return items.filter(({ type }) => type === 'comparison' || type === 'quotation').length;
}
