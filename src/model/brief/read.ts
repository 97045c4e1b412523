import * as v from 'valibot';
import type { Brief, BriefItem } from '../brief';
import { targetWordings } from '../targets/wording';

type WithoutId<Item> = Item extends BriefItem ? Omit<Item, 'id'> : never;

/** An item before it is in a brief; the brief gives it its id. */
export type BriefDraft = WithoutId<BriefItem>;

const form = v.picklist(['chart', 'table']);
const ids = v.array(v.string());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const question = v.variant('of', [
  v.object({
    of: v.literal('family'),
    family: v.string(),
    aspect: v.picklist(['value', 'growth', 'change']),
    districts: ids,
  }),
  v.object({
    of: v.literal('targets'),
    list: v.picklist(['growth', 'rate', 'level']),
    wordings: v.array(v.picklist(targetWordings)),
    themes: ids,
    districts: ids,
  }),
]);

const itemSchema = v.variant('type', [
  v.object({
    type: v.literal('comparison'),
    question,
    form,
    title: v.string(),
    remark: v.string(),
  }),
  v.object({
    type: v.literal('quotation'),
    report: v.string(),
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
    span: v.nullable(
      v.pipe(
        v.tuple([index, index]),
        v.check(([start, end]) => start < end),
      ),
    ),
    remark: v.string(),
  }),
  v.object({ type: v.picklist(['heading', 'text']), text: v.string() }),
]);

/** What of a brief can't be read: where it stands, what stands there, and what would be right. */
export interface BriefProblem {
  /** A path such as `items[2].question.aspect`, items counted from 0; empty for the whole. */
  readonly where: string;
  readonly found: string;
  /** As valibot words it: a type, or the values allowed joined by `|`. */
  readonly expected: string;
}

/** A brief as far as it could be read, and what could not. */
export interface BriefRead {
  readonly brief: Brief;
  readonly problems: readonly BriefProblem[];
}

/** A brief without anything in it. */
export const emptyBrief: Brief = { title: '', items: [] };

/** Reads a brief from anything: keeps every item that can be read and names what can't. Never throws. */
export function readBrief(input: unknown): BriefRead {
  const outer = v.safeParse(v.object({ title: v.string(), items: v.array(v.unknown()) }), input);
  if (!outer.success)
    return { brief: emptyBrief, problems: outer.issues.map((each) => problemOf(each)) };
  const problems: BriefProblem[] = [];
  const drafts = outer.output.items.flatMap((item, at): BriefDraft[] => {
    const read = v.safeParse(itemSchema, item);
    if (read.success) return [read.output];
    problems.push(...read.issues.map((each) => problemOf(each, `items[${at}]`)));
    return [];
  });
  return { brief: { title: outer.output.title, items: addDrafts([], drafts) }, problems };
}

/** The items with more of them at the end, each with an id that none had. */
export function addDrafts(
  items: readonly BriefItem[],
  drafts: readonly BriefDraft[],
): readonly BriefItem[] {
  const used = items.map(({ id }) => Number(/^i(\d{1,15})$/.exec(id)?.[1] ?? 0));
  const first = Math.max(0, ...used) + 1;
  return [...items, ...drafts.map((draft, at): BriefItem => ({ ...draft, id: `i${first + at}` }))];
}

function problemOf(issue: v.BaseIssue<unknown>, place = ''): BriefProblem {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return {
    where: `${place}${path.join('')}`.replace(/^\./, ''),
    found: issue.received,
    expected: issue.expected ?? issue.message,
  };
}
