import type { PinnedQuestion } from './brief/question';
import type { Form } from './comparison';
import { idsOf, reportedIn } from './selection';
import type { Catalogue } from './types';

/** A chart or a table of a comparison. */
export interface PinnedComparison {
  readonly id: string;
  readonly type: 'comparison';
  readonly question: PinnedQuestion;
  readonly form: Form;
  /** The writer's own title; empty for the finding. */
  readonly title: string;
  readonly remark: string;
}

/** Paragraphs of a report, or a stretch of one. */
export interface PinnedQuotation {
  readonly id: string;
  readonly type: 'quotation';
  readonly report: string;
  /** The number of the paragraph. */
  readonly paragraph: number;
  /** The stretch of its text in UTF-16 code units, end excluded; null for the whole paragraph. */
  readonly span: readonly [start: number, end: number] | null;
  readonly remark: string;
}

/** The writer's own words between the items. */
export interface BriefText {
  readonly id: string;
  readonly type: 'heading' | 'text';
  readonly text: string;
}

/** One item of a brief. */
export type BriefItem = PinnedComparison | PinnedQuotation | BriefText;

/** What a reader has collected: items in an order, under a title. */
export interface Brief {
  readonly title: string;
  readonly items: readonly BriefItem[];
}

type WithoutId<Item> = Item extends BriefItem ? Omit<Item, 'id'> : never;

/** An item before it is in a brief; the brief gives it its id. */
export type BriefDraft = WithoutId<BriefItem>;

/** A brief without anything in it. */
export const emptyBrief: Brief = { title: '', items: [] };

/** A brief has no more items than this: a page, or a document, of more would keep its reader waiting. */
export const mostItems = 500;

/** Whether a brief has room for nothing more. */
export const isFull = ({ items }: Brief): boolean => items.length >= mostItems;

/** The highest number in the ids of items; 0 without any. */
export function highestId(items: readonly BriefItem[]): number {
  return items.reduce(
    (most, { id }) => Math.max(most, Number(/^i(\d{1,15})$/.exec(id)?.[1] ?? 0)),
    0,
  );
}

/** The items with more of them at the end, each with an id that none had, above a number that is taken. */
export function addDrafts(
  items: readonly BriefItem[],
  drafts: readonly BriefDraft[],
  taken = 0,
): readonly BriefItem[] {
  const first = Math.max(taken, highestId(items)) + 1;
  return [...items, ...drafts.map((draft, at): BriefItem => ({ ...draft, id: `i${first + at}` }))];
}

/** A brief to begin with: the comparisons that a reader must see first, as charts. */
export function headlineBrief(catalogue: Catalogue): Brief {
  const districts = idsOf(reportedIn(catalogue));
  const drafts = catalogue.frontPage.map(({ family: { id }, aspect }): BriefDraft => {
    const question = { of: 'family', family: id, aspect, districts } as const;
    return { type: 'comparison', question, form: 'chart', title: '', remark: '' };
  });
  return { title: '', items: addDrafts([], drafts) };
}

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

/** Another brief's items behind one's own, under its title where both have one; `taken` as of `addDrafts`. */
export function joinBriefs(own: Brief, other: Brief, taken = 0): Brief {
  if (own.items.length === 0) {
    const title = own.title === '' ? other.title : own.title;
    return { title, items: addDrafts([], other.items, taken) };
  }
  const heading: readonly BriefDraft[] =
    other.title === '' ? [] : [{ type: 'heading', text: other.title }];
  return { ...own, items: addDrafts(own.items, [...heading, ...other.items], taken) };
}
