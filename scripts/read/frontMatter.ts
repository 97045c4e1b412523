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
] as const;

type Key = (typeof KEYS)[number];

/** What the front matter of an edition says of the report. */
export interface FrontMatter extends Readonly<Record<Exclude<Key, 'year'>, string>> {
  readonly year: number;
  /** How many lines it takes, its fences included. */
  readonly lines: number;
}

/** Whether a day is in the calendar: 2019-02-31 is none. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${value}T`);
}

const FORMS: Partial<Record<Key, (value: string) => boolean>> = {
  year: (value) => /^\d{4}$/.test(value),
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value),
  lost: () => true,
};

const isFilled = (value: string) => value !== '';

/** What an empty value would rightly be. */
const WANTED: Readonly<Record<Key, string>> = {
  district: 'id of the district',
  year: 'year of the report',
  title: 'its title',
  issuer: 'who issued it',
  date: 'the day of its delivery or adoption, as 2019-01-22',
  event_zh: 'what happened on that day, in Chinese',
  event_en: 'what happened on that day, in English',
  received_zh: 'how the copy was received, in Chinese',
  received_en: 'how the copy was received, in English',
  lost: 'the characters that the copy lost',
};

/** What is wrong with a value. */
function wrongValue(key: Key, value: string): string {
  return value === '' ? `empty ${key} (${WANTED[key]})` : `bad ${key}: ${value}`;
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
  const values = new Map<string, string>();
  const unknown: { name: string; row: number }[] = [];
  for (let index = 1; index < end; index++) {
    const [, name = '', value = ''] = /^([^:]*)(?::(.*))?$/u.exec(lines[index] ?? '') ?? [];
    const row = index + 1;
    const key = KEYS.find((known) => known === name);
    if (key === undefined) unknown.push({ name, row });
    else if (values.has(name)) problems.refuse({ path, row }, `duplicate key: ${name}`);
    else if (!(FORMS[key] ?? isFilled)(value.trim()))
      problems.refuse({ path, row }, wrongValue(key, value.trim()));
    if (key !== undefined && !values.has(key)) values.set(key, value.trim());
  }
  const missing = KEYS.filter((key) => !values.has(key));
  for (const { name, row } of unknown)
    problems.refuse({ path, row }, `unknown key: ${name}${didYouMean(name, missing)}`);
  for (const key of missing) problems.refuse({ path, row: 1 }, `missing key: ${key}`);
  const get = (key: Key) => values.get(key) ?? '';
  return {
    district: get('district'),
    year: Number(get('year')),
    title: get('title'),
    issuer: get('issuer'),
    date: get('date'),
    event_zh: get('event_zh'),
    event_en: get('event_en'),
    received_zh: get('received_zh'),
    received_en: get('received_en'),
    lost: get('lost'),
    lines: end + 1,
  };
}
