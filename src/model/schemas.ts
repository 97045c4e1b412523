import * as v from 'valibot';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
// No report states more digits, and arithmetic on thousands of them takes for ever.
const decimal = v.pipe(text, v.regex(/^-?\d{1,20}(?:\.\d{1,20})?$/, 'expected a decimal'));
const factor = v.pipe(
  text,
  v.regex(/^(?=[0.]*[1-9])\d{1,20}(?:\.\d{1,20})?(?:\/[1-9]\d{0,19})?$/, 'expected a factor'),
);
const span = v.pipe(
  v.tuple([count, count]),
  v.check(([start, end]) => start <= end, 'expected a stretch'),
);
const bilingual = v.object({ zh: text, en: text });
const named = v.object({ id: text, name: bilingual });

/** A list with something in it. */
const some = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.nonEmpty());

const district = v.object({ ...named.entries, pinyin: text, city: bilingual });

const aspect = v.picklist(['value', 'growth', 'change']);

const statement = v.variant('comparator', [
  v.object({
    comparator: v.picklist(['eq', 'gt', 'gte', 'lt', 'lte', 'approx']),
    value: decimal,
  }),
  v.object({ comparator: v.literal('range'), low: decimal, high: decimal }),
  v.object({ comparator: v.literal('qualitative'), words: text }),
]);

const unit = v.object({ id: text, base: text, factor, nameEn: text });

const indicator = v.object({
  id: text,
  family: text,
  theme: text,
  name: bilingual,
  unit: text,
  measure: v.picklist(['flow', 'stock', 'rate']),
  terms: v.array(text),
  definition: v.nullable(v.object({ zh: text, en: text, source: text })),
});

const ruleSide = v.object({
  indicator: text,
  district: v.nullable(text),
  year: v.nullable(count),
});

const rule = v.object({
  family: text,
  left: ruleSide,
  right: ruleSide,
  verdict: v.picklist(['same', 'near', 'differs']),
  why: v.nullable(bilingual),
});

const reportSummary = v.object({
  id: text,
  district: text,
  year: count,
  title: text,
  issuer: text,
  date: v.nullable(v.pipe(text, v.isoDate())),
  event: bilingual,
  received: bilingual,
  lost: text,
  scope: v.picklist(['complete', 'headlines']),
  english: v.nullable(v.object({ title: text, issuer: text })),
  online: v.nullable(v.object({ address: text, seen: v.pipe(text, v.isoDate()) })),
  figures: count,
  numerals: count,
});

/** The schema of `catalogue.json`. */
export const catalogueSchema = v.object({
  schema: v.literal(1),
  version: text,
  districts: some(district),
  firstDistricts: v.array(text),
  themes: v.array(named),
  units: v.array(unit),
  families: v.array(named),
  indicators: v.array(indicator),
  rules: v.array(rule),
  frontPage: v.array(v.object({ family: text, aspect })),
  reports: some(reportSummary),
});

const evidence = v.pipe(
  v.object({ paragraph: count, quote: span, mark: span, offset: v.nullable(count) }),
  v.check(
    ({ quote, mark }) => quote[0] <= mark[0] && mark[1] <= quote[1],
    'expected a mark within its quote',
  ),
);

const figure = v.object({
  id: text,
  report: text,
  district: text,
  indicator: text,
  aspect,
  year: count,
  kind: v.picklist(['result', 'target']),
  statement,
  unit: text,
  standard: statement,
  standardUnit: text,
  wording: text,
  inWords: v.nullable(v.object({ en: text, clause: v.nullable(text) })),
  estimated: v.boolean(),
  term: text,
  note: v.nullable(bilingual),
  evidence: some(evidence),
});

/** The schema of `figures/<report>.json`. */
export const figuresSchema = v.object({
  schema: v.literal(1),
  version: text,
  report: text,
  figures: v.array(figure),
  rules: v.array(rule),
  mentioned: v.array(text),
});

const passage = {
  text,
  repairs: v.array(v.object({ at: count, likely: v.boolean() })),
  references: v.array(v.object({ at: count, entry: text, received: v.boolean() })),
  furniture: v.array(v.object({ at: count, text })),
};

const block = v.variant('type', [
  v.object({ type: v.literal('heading'), level: v.picklist([1, 2, 3]), ...passage }),
  v.object({
    type: v.literal('paragraph'),
    number: count,
    path: v.array(text),
    figures: v.array(v.object({ mark: span, figure: text })),
    ...passage,
  }),
]);

const numeral = v.union([
  v.object({ offset: count, mark: span, block: count }),
  v.object({ offset: count, mark: span, furniture: text }),
]);

/** The schema of `reports/<report>.json`. */
export const reportSchema = v.object({
  schema: v.literal(1),
  version: text,
  report: text,
  blocks: v.array(block),
  glossary: v.array(v.object({ id: text, term: text, paragraph: count })),
  numerals: v.array(numeral),
});

/** Reads one published file; throws an error that names the part and the path of the first problem. */
export function parse<T>(part: string, schema: v.GenericSchema<unknown, T>, input: unknown): T {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new Error(`${part}: ${place === null ? '' : `${place}: `}${issue.message}`);
}
