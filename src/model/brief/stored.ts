import * as v from 'valibot';
import { highestId, joinBriefs, mostItems } from '../brief';
import type { BriefItem } from '../brief';
import { itemSchema, parseBriefFile, parseJson, readItems, refused, shown } from './file';
import type { BriefRead } from './file';
import type { BriefStep } from './steps';

/** Counts the changes of the form in which a browser keeps a brief. */
export const storedVersion = 1;

/**
 * The brief in what a browser has kept, its items by the ids that they had: by them, two pages know that
 * they mean the same one. Never throws.
 */
export function readStored(stored: unknown): BriefRead {
  const kept: { version?: unknown; brief?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  if (kept.version !== storedVersion)
    return refused('version', shown(kept.version), String(storedVersion));
  // What was full may have had items back since.
  const { brief, problems } = readItems(kept.brief, 2 * mostItems);
  return { brief: { ...brief, items: withIds(brief.items) }, problems };
}

/** Items with an id each: what has none, or one that another has, gets a new one. */
function withIds(items: readonly BriefItem[]): readonly BriefItem[] {
  const ids = new Set<string>();
  let next = highestId(items) + 1;
  return items.map((item) => {
    const own = /^i\d{1,15}$/.test(item.id) && !ids.has(item.id);
    const id = own ? item.id : `i${next++}`;
    ids.add(id);
    return { ...item, id };
  });
}

const stepSchema = v.object({
  title: v.nullable(v.string()),
  out: v.array(
    v.object({
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      item: v.intersect([itemSchema, v.object({ id: v.string() })]),
    }),
  ),
  put: v.array(v.string()),
});

/** Reads steps that a browser kept; what can't be read of them is left out. Never throws. */
export function readSteps(input: unknown): readonly BriefStep[] {
  const steps = Array.isArray(input) ? (input as unknown[]) : [];
  return steps.flatMap((step): BriefStep[] => {
    const read = v.safeParse(stepSchema, step);
    return read.success ? [read.output] : [];
  });
}

/** Reads a brief's file, or what a browser kept of briefs, as it is when it was set aside. Never throws. */
export function openBrief(text: string): BriefRead {
  const read = parseBriefFile(text);
  if (read.problems.length === 0) return read;
  const [first, ...more] = keptIn(text);
  return first ? more.reduce(joinReads, first) : read;
}

/** Kept texts, which are set aside one after another, a line each. */
function keptIn(text: string): readonly BriefRead[] {
  return text.split('\n').flatMap((line) => {
    const stored = parseJson(line);
    const isKept = typeof stored === 'object' && stored !== null && 'brief' in stored;
    return isKept ? [readStored(stored)] : [];
  });
}

function joinReads(left: BriefRead, right: BriefRead): BriefRead {
  return {
    brief: joinBriefs(left.brief, right.brief),
    problems: [...left.problems, ...right.problems],
  };
}
