import { addDrafts, highestId } from '../brief';
import type { Brief, BriefItem } from '../brief';

/**
 * One brief of two that were both written on since they were the same, item by item: what either added,
 * changed or removed is so in it. What one removed and the other changed stays.
 */
export function mergeBriefs(base: Brief, mine: Brief, theirs: Brief): Brief {
  const [was, own, other] = [base, mine, theirs].map(byId) as [Items, Items, Items];
  const kept = theirs.items.flatMap((item) => {
    const [before, changed] = [was.get(item.id), own.get(item.id)];
    if (!before) return [item];
    if (!changed) return isSame(before, item) ? [] : [item];
    return [mergeItems(before, changed, item)];
  });
  const order = mine.items.map(({ id }) => id);
  const moved =
    order.filter((id) => was.has(id)).join() !==
    base.items
      .map(({ id }) => id)
      .filter((id) => own.has(id))
      .join();
  const placed = moved ? inOrder(kept, order) : kept;
  const added = mine.items.filter((item) => {
    const twin = other.get(item.id);
    return !was.has(item.id) && !(twin && isSame(twin, item));
  });
  const back = mine.items.filter((item) => {
    const before = was.get(item.id);
    return before !== undefined && !other.has(item.id) && !isSame(before, item);
  });
  const free = Math.max(highestId(mine.items), highestId(theirs.items));
  const taken = (item: BriefItem) => other.has(item.id);
  return {
    title: mergeTexts(base.title, mine.title, theirs.title),
    items: addDrafts(
      [...placed, ...back, ...added.filter((item) => !taken(item))],
      added.filter(taken),
      free,
    ),
  };
}

type Items = ReadonlyMap<string, BriefItem>;

const byId = ({ items }: Brief): Items => new Map(items.map((item) => [item.id, item]));

const isSame = (left: BriefItem, right: BriefItem) =>
  JSON.stringify(left, sorted) === JSON.stringify(right, sorted);

/** What was read anew has its keys in another order. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** Those that an order knows by it, in the places that they have among the others. */
function inOrder(items: readonly BriefItem[], order: readonly string[]): readonly BriefItem[] {
  const place = new Map(order.map((id, at) => [id, at]));
  const known = items
    .filter(({ id }) => place.has(id))
    .sort((left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0));
  return items.map((item) => (place.has(item.id) ? (known.shift() ?? item) : item));
}

/** One item of two: the words of both. */
function mergeItems(base: BriefItem, mine: BriefItem, theirs: BriefItem): BriefItem {
  if (isSame(base, mine)) return theirs;
  if (base.type === 'comparison' && mine.type === 'comparison' && theirs.type === 'comparison')
    return {
      ...theirs,
      title: mergeTexts(base.title, mine.title, theirs.title),
      remark: mergeTexts(base.remark, mine.remark, theirs.remark),
    };
  if (base.type === 'quotation' && mine.type === 'quotation' && theirs.type === 'quotation')
    return { ...theirs, remark: mergeTexts(base.remark, mine.remark, theirs.remark) };
  if ('text' in base && 'text' in mine && 'text' in theirs)
    return { ...theirs, text: mergeTexts(base.text, mine.text, theirs.text) };
  return theirs;
}

/** One text of two: what either wrote is in it, and what either struck out is not. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const [own, other] = [editOf(base, mine), editOf(base, theirs)];
  const [first, second] = own.from <= other.from ? [own, other] : [other, own];
  const between = base.slice(Math.min(first.to, second.from), second.from);
  const end = Math.max(first.to, second.to);
  return base.slice(0, first.from) + first.text + between + second.text + base.slice(end);
}

/** The one stretch in which a text differs from another, and what stands in its place. */
function editOf(base: string, text: string) {
  const most = Math.min(base.length, text.length);
  let from = 0;
  while (from < most && base[from] === text[from]) from += 1;
  let same = 0;
  while (same < most - from && base[base.length - 1 - same] === text[text.length - 1 - same])
    same += 1;
  return { from, to: base.length - same, text: text.slice(from, text.length - same) };
}
