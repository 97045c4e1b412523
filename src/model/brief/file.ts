import * as v from 'valibot';
import { addDrafts, emptyBrief } from '../brief';
import type { Brief, BriefDraft } from '../brief';
import { targetWordings } from '../targets/filter';

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
    list: v.picklist(['growth', 'rate', 'level', 'plane']),
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

/** How the name of a brief's file ends. */
export const briefFileEnding = '.qubi.json';

const format = 'qubi-brief';
const version = 1;

/** A brief as a file; `data` is the version of the data that it was made with. */
export function formatBriefFile({ title, items }: Brief, data: string): string {
  // Ids only tell the items of one brief apart: whoever opens the file counts anew.
  const written = items.map((item) => ({ ...item, id: undefined }));
  return `${JSON.stringify({ format, version, data, title, items: written }, null, 2)}\n`;
}

/** Reads a brief's file: what can be read of it, and every problem by its place. Never throws. */
export function parseBriefFile(text: string): BriefRead {
  const refused = (where: string, found: string, expected: string): BriefRead => ({
    brief: emptyBrief,
    problems: [{ where, found, expected }],
  });
  const file = parseJson(text);
  if (typeof file !== 'object' || file === null) {
    return refused('', text.trim().slice(0, 40), `{"format": "${format}", …}`);
  }
  const { format: said, version: made } = file as { format?: unknown; version?: unknown };
  if (said !== format) return refused('format', shown(said), `"${format}"`);
  if (made !== version) return refused('version', shown(made), String(version));
  return readBrief(file);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 40);
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
