import type { AttainmentList, Comparison, Form, TargetList } from './comparison';
import { idsOf, reportedIn } from './selection';
import type { Aspect, Catalogue } from './types';
import type { TargetFilter, TargetWording } from './targets/filter';

/** What a pinned chart or table answers; asked of the data anew whenever it is shown. */
export type PinnedQuestion =
  | {
      readonly of: 'family';
      readonly family: string;
      readonly aspect: Aspect;
      readonly districts: readonly string[];
      /** Of the reports; left out by briefs of when each district had one. */
      readonly year?: number | null | undefined;
    }
  | {
      readonly of: 'targets';
      readonly list: TargetList;
      readonly wordings: readonly TargetWording[];
      readonly themes: readonly string[];
      readonly districts: readonly string[];
      readonly year?: number | null | undefined;
    }
  | {
      readonly of: 'attainment';
      readonly list: AttainmentList;
      /** Null for all families. */
      readonly family: string | null;
      /** What a list of all families is narrowed to. */
      readonly filter?: TargetFilter | undefined;
      readonly districts: readonly string[];
      readonly year?: number | null | undefined;
    }
  | {
      readonly of: 'series';
      readonly indicator: string;
      readonly family: string;
      readonly aspect: Aspect;
      /** One. */
      readonly districts: readonly string[];
      readonly year?: number | null | undefined;
    };

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

/** The question that a comparison answers; a list of targets needs the filter it was made with. */
export function questionOf(comparison: Comparison, filter: TargetFilter): PinnedQuestion {
  const districts = [...new Set(comparison.reports.map(({ district }) => district.id))];
  const { subject, aspect, year } = comparison;
  switch (subject.of) {
    case 'family':
      return { of: 'family', family: subject.family.id, aspect, districts, year };
    case 'targets':
      return { of: 'targets', list: subject.list, ...filter, districts, year };
    case 'attainment':
      return {
        of: 'attainment',
        list: subject.list,
        ...(subject.family === null
          ? { family: null, ...(narrows(filter) ? { filter } : {}) }
          : { family: subject.family.id }),
        districts,
        year,
      };
    case 'series': {
      const { id, family } = subject.indicator;
      return { of: 'series', indicator: id, family: family.id, aspect, districts };
    }
  }
}

function narrows({ wordings, themes }: TargetFilter): boolean {
  return wordings.length > 0 || themes.length > 0;
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

/** What a reader pins: everything but the writer's own words. */
export type Pin =
  | {
      readonly type: 'comparison';
      readonly question: PinnedQuestion;
      readonly form: Form;
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
      (each) =>
        (each.type === 'comparison' || each.type === 'quotation') &&
        keyOf(each) === asked &&
        sameYear(each, pin),
    ) ?? null
  );
}

/** Briefs of when each district had one report name no year, and mean it. */
function sameYear(a: Pin, b: Pin): boolean {
  if (a.type !== 'comparison' || b.type !== 'comparison') return true;
  const [one, other] = [a.question.year ?? null, b.question.year ?? null];
  return one === null || other === null || one === other;
}

function keyOf(pin: Pin): string {
  if (pin.type === 'quotation') {
    return JSON.stringify([pin.report, pin.paragraph, pin.span]);
  }
  const { question, form } = pin;
  switch (question.of) {
    case 'family':
      return JSON.stringify([form, question.family, question.aspect, question.districts]);
    case 'targets': {
      const { list, wordings, themes, districts } = question;
      return JSON.stringify([form, list, wordings, themes, districts]);
    }
    case 'attainment':
      return JSON.stringify([
        form,
        'a',
        question.list,
        question.family,
        question.districts,
        question.filter?.wordings,
        question.filter?.themes,
      ]);
    case 'series':
      return JSON.stringify([form, 's', question.indicator, question.aspect, question.districts]);
  }
}

/** How much has been pinned; headings and texts are not. */
export function countPins({ items }: Brief): number {
  return items.filter(({ type }) => type === 'comparison' || type === 'quotation').length;
}
