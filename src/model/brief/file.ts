import * as v from 'valibot';
import { addDrafts, emptyBrief, mostItems } from '../brief';
import type { Brief, BriefItem } from '../brief';
import { targetWordings } from '../targets/filter';
import { targetLists } from '../targets/list';

const form = v.picklist(['chart', 'table']);
const ids = v.array(v.string());
const year = v.optional(v.nullable(v.pipe(v.number(), v.integer())));
const aspect = v.picklist(['value', 'growth', 'change']);
const wordings = v.array(v.picklist(targetWordings));
const attainmentLists = ['growth', 'rate', 'level', 'change'] as const;
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const question = v.variant('of', [
  v.object({
    of: v.literal('family'),
    family: v.string(),
    aspect,
    districts: ids,
    year,
  }),
  v.object({
    of: v.literal('targets'),
    list: v.picklist(targetLists),
    wordings,
    themes: ids,
    districts: ids,
    year,
  }),
  v.object({
    of: v.literal('attainment'),
    list: v.picklist(attainmentLists),
    family: v.nullable(v.string()),
    filter: v.optional(v.object({ wordings, themes: ids })),
    districts: ids,
    year,
  }),
  v.object({
    of: v.literal('series'),
    indicator: v.string(),
    family: v.string(),
    aspect,
    districts: v.pipe(ids, v.length(1)),
    year,
  }),
  v.object({
    of: v.literal('matrix'),
    rows: v.picklist(['comparable', 'all', 'disclosure']),
    themes: ids,
    wordings,
    targeted: v.boolean(),
    find: v.string(),
    sort: v.nullable(v.string()),
    districts: ids,
    year,
  }),
]);

/** An item as it is read: without its id. */
export const itemSchema = v.variant('type', [
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

const outerSchema = v.object({ title: v.string(), items: v.array(v.unknown()) });

/**
 * Reads a brief from anything: keeps every item that can be read, up to the most that a brief has, and
 * names what can't, an item by its first problem. Never throws.
 */
export function readBrief(input: unknown): BriefRead {
  const { brief, problems } = readItems(input, mostItems);
  return { brief: { ...brief, items: addDrafts([], brief.items) }, problems };
}

/** The same with the ids that the items have, which may be empty or another's. */
export function readItems(input: unknown, most: number): BriefRead {
  const outer = v.safeParse(outerSchema, input);
  if (!outer.success)
    return { brief: emptyBrief, problems: outer.issues.map((each) => problemOf(each)) };
  const { title, items } = outer.output;
  const problems: BriefProblem[] = [];
  const read = items.slice(0, most).flatMap((item, at): BriefItem[] => {
    const { success, output, issues } = v.safeParse(itemSchema, item, { abortEarly: true });
    if (success) return [{ ...output, id: idOf(item) }];
    problems.push(problemOf(issues[0], `items[${at}]`));
    return [];
  });
  if (items.length > most)
    problems.push({ where: 'items', found: String(items.length), expected: `<=${most}` });
  return { brief: { title, items: read }, problems };
}

function idOf(item: unknown): string {
  const read = v.safeParse(v.object({ id: v.string() }), item);
  return read.success ? read.output.id : '';
}

function problemOf(issue: v.BaseIssue<unknown>, place = ''): BriefProblem {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return {
    where: `${place}${path.join('')}`.replace(/^\./, ''),
    found: cut(issue.received),
    expected: issue.expected ?? issue.message,
  };
}

/** How the name of a brief's file ends. */
export const briefFileEnding = '.qubi.json';

const format = 'qubi-brief';
const version = 1;

/** A longer file, in UTF-16 code units, is no brief: no browser keeps half as much. */
export const longestFile = 10_000_000;

/** A brief as a file; `data` is the version of the data that it was made with. */
export function formatBriefFile({ title, items }: Brief, data: string): string {
  // Ids only tell the items of one brief apart: whoever opens the file counts anew.
  const written = items.map((item) => ({ ...item, id: undefined }));
  return `${JSON.stringify({ format, version, data, title, items: written }, null, 2)}\n`;
}

/** Reads a brief's file: what can be read of it, and every problem by its place. Never throws. */
export function parseBriefFile(text: string): BriefRead {
  if (text.length > longestFile) return refused('', '> 10 MB', '≤ 10 MB');
  const file = parseJson(text);
  if (typeof file !== 'object' || file === null) {
    const start = text.trimStart();
    return refused('', start === '' ? '""' : cut(start), `{"format": "${format}", …}`);
  }
  const { format: said, version: made } = file as { format?: unknown; version?: unknown };
  if (said !== format) return refused('format', shown(said), `"${format}"`);
  if (made !== version) return refused('version', shown(made), String(version));
  return readBrief(file);
}

/** What is said of a whole that can't be read. */
export const refused = (where: string, found: string, expected: string): BriefRead => ({
  brief: emptyBrief,
  problems: [{ where, found, expected }],
});

/** A value as a problem shows it: what is in a list or an object is not looked into. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, shownAtMost)));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
}

const shownAtMost = 40;

const cut = (text: string) => (text.length > shownAtMost ? `${text.slice(0, shownAtMost)}…` : text);

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
