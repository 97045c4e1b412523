import type { Problems } from '../problems';
import { didYouMean } from '../nearest';

const KEYS = [
  'district',
  'year',
  'title',
  'issuer',
  'date',
  'event_zh',
  'event_en',
  'received_zh',
  'received_en',
  'lost',
  'scope',
  'title_en',
  'issuer_en',
  'address',
  'seen',
] as const;

/** Keys that may be left out: English names, and where on the web the copy was seen, and when, among them. */
const OPTIONAL: readonly string[] = ['scope', 'title_en', 'issuer_en', 'address', 'seen'];

/** Two of a pair are both there, or neither is. */
const PAIRS = [
  ['title_en', 'issuer_en'],
  ['address', 'seen'],
] as const;

/** How much of a report is entered: all of it, or its headline figures alone. */
const scopes = ['complete', 'headlines'] as const;

type Key = (typeof KEYS)[number];

/** What the front matter of an edition says of the report. */
export interface FrontMatter extends Readonly<
  Record<Exclude<Key, 'year' | 'date' | 'scope'>, string>
> {
  readonly year: number;
  /** Null where it is unknown. */
  readonly date: string | null;
  readonly scope: (typeof scopes)[number];
  /** How many lines it takes, its fences included. */
  readonly lines: number;
}

/** Whether a day is in the calendar: 2019-02-31 is none. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${value}T`);
}

function isAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value);

const FORMS: Partial<Record<Key, (value: string) => boolean>> = {
  year: (value) => /^\d{4}$/.test(value),
  date: (value) => value === UNKNOWN || isDate(value),
  address: isAddress,
  seen: isDate,
  lost: () => true,
  scope: (value) => scopes.some((scope) => scope === value),
};

/** The date of a report whose day nobody knows; then nothing is known to have happened on it. */
const UNKNOWN = 'unknown';

const eventKeys: readonly string[] = ['event_zh', 'event_en'];

const isFilled = (value: string) => value !== '';

/** What an empty value would rightly be. */
const WANTED: Readonly<Record<Key, string>> = {
  district: 'id of the district',
  year: 'year of the report',
  title: 'its title',
  issuer: 'who issued it',
  date: 'the day of its delivery or adoption, as 2019-01-22, or unknown',
  event_zh: 'what happened on that day, in Chinese',
  event_en: 'what happened on that day, in English',
  received_zh: 'how the copy was received, in Chinese',
  received_en: 'how the copy was received, in English',
  lost: 'the characters that the copy lost',
  scope: scopes.join(' or '),
  title_en: 'its title in English',
  issuer_en: 'who issued it, in English',
  address: 'where on the web the copy is, as https://…',
  seen: 'the day on which it was seen there, as 2025-07-10',
};

/** What is wrong with a value. */
function wrongValue(key: Key, value: string): string {
  if (value === '') return `empty ${key} (${WANTED[key]})`;
  return `bad ${key}: ${value}${key === 'scope' ? didYouMean(value, scopes) : ''}`;
}

/** Reads the lines between the first two `---`; null after a report if they are not there. */
export function readFrontMatter(
  lines: readonly string[],
  path: string,
  problems: Problems,
): FrontMatter | null {
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    problems.refuse({ path, row: 1 }, 'no front matter (key: value lines between two ---)');
    return null;
  }
  const values = new Map<Key, { value: string; row: number }>();
  const unknown: { name: string; row: number }[] = [];
  for (let index = 1; index < end; index++) {
    const [, name = '', value = ''] = /^([^:]*)(?::(.*))?$/u.exec(lines[index] ?? '') ?? [];
    const row = index + 1;
    const key = KEYS.find((known) => known === name);
    if (key === undefined) unknown.push({ name, row });
    else if (values.has(key)) problems.refuse({ path, row }, `duplicate key: ${name}`);
    else values.set(key, { value: value.trim(), row });
  }
  const undated = values.get('date')?.value === UNKNOWN;
  for (const [key, { value, row }] of values) {
    const may = FORMS[key] ?? (undated && eventKeys.includes(key) ? () => true : isFilled);
    if (!may(value)) problems.refuse({ path, row }, wrongValue(key, value));
  }
  const missing = KEYS.filter((key) => !values.has(key) && !OPTIONAL.includes(key));
  for (const { name, row } of unknown)
    problems.refuse({ path, row }, `unknown key: ${name}${didYouMean(name, KEYS)}`);
  for (const [one, other] of PAIRS)
    if (values.has(one) !== values.has(other))
      problems.refuse(
        { path, row: 1 },
        `${values.has(one) ? one : other} without ${values.has(one) ? other : one}`,
      );
  for (const key of missing) problems.refuse({ path, row: 1 }, `missing key: ${key}`);
  const get = (key: Key) => values.get(key)?.value ?? '';
  return {
    district: get('district'),
    year: Number(get('year')),
    title: get('title'),
    issuer: get('issuer'),
    date: undated ? null : get('date'),
    event_zh: get('event_zh'),
    event_en: get('event_en'),
    received_zh: get('received_zh'),
    received_en: get('received_en'),
    lost: get('lost'),
    scope: scopes.find((scope) => scope === get('scope')) ?? 'complete',
    title_en: get('title_en'),
    issuer_en: get('issuer_en'),
    address: get('address'),
    seen: get('seen'),
    lines: end + 1,
  };
}
