import type { Brief, BriefItem } from '../brief';

/** A step that took items out of a brief or put others in their place: enough to take it back, whatever came after. */
export interface BriefStep {
  /** The title that it replaced; null where it left the title alone. */
  readonly title: string | null;
  /** What it took out, each with the place that it had, counted from 0. */
  readonly out: readonly { readonly at: number; readonly item: BriefItem }[];
  /** The ids of what it put in. */
  readonly put: readonly string[];
}

/** What leads from one state of a brief to another, but for words and order. */
export function stepBetween(before: Brief, after: Brief): BriefStep {
  const had = new Set(before.items.map(({ id }) => id));
  const has = new Set(after.items.map(({ id }) => id));
  return {
    title: before.title === after.title ? null : before.title,
    out: before.items.flatMap((item, at) => (has.has(item.id) ? [] : [{ at, item }])),
    put: after.items.flatMap(({ id }) => (had.has(id) ? [] : [id])),
  };
}

/** Whether a step did anything. */
export function isStep({ title, out, put }: BriefStep): boolean {
  return title !== null || out.length > 0 || put.length > 0;
}

/** The brief without a step: what it took out is back in its place, and what it put in is gone. */
export function takeBack({ title, items }: Brief, step: BriefStep): Brief {
  const put = new Set(step.put);
  const back = items.filter(({ id }) => !put.has(id));
  const here = new Set(back.map(({ id }) => id));
  for (const { at, item } of step.out)
    if (!here.has(item.id)) back.splice(Math.min(at, back.length), 0, item);
  return { title: step.title ?? title, items: back };
}
