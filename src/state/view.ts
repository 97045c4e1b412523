import { useCallback } from 'react';
import {
  createSerializer,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
  type inferParserType,
} from 'nuqs';
import type { Form } from '../model/comparison';
import { accountParts } from '../model/text/account';

/** The views by their name in the address, in the order of the navigation. */
export const pages = [
  'overview',
  'targets',
  'indicator',
  'district',
  'report',
  'brief',
  'data',
] as const;

const aspects = ['value', 'growth', 'change'] as const;
const forms: readonly Form[] = ['chart', 'table'];
const wordings = ['gte', 'lte', 'approx', 'range', 'firm', 'eq', 'qualitative'] as const;
const texts = ['restored', 'received'] as const;
const sections = ['account', 'indicators', 'verdicts', 'method', 'downloads'] as const;
const verdicts = ['same', 'near', 'differs'] as const;

/** The families in which districts compare, all families, or all as a map of what is disclosed. */
export const matrixRows = ['comparable', 'all', 'disclosure'] as const;

/** The views of the page. */
export type Page = (typeof pages)[number];

/** The sections of the data view. */
export type DataSection = (typeof sections)[number];

/** How a target is worded; `firm` is 力争 or 确保. */
export type Wording = (typeof wordings)[number];

/** The address as an interface: every key of the query string, its type and its default. */
export const addressParsers = {
  view: parseAsStringLiteral(pages).withDefault('overview'),
  /** Districts shown, in their order on screen; empty means all. */
  districts: parseAsArrayOf(parseAsString).withDefault([]),
  /** The year of the reports shown; null means the newest that most of the districts have. */
  year: parseAsInteger,
  /** Themes shown in the matrix; empty means all. */
  themes: parseAsArrayOf(parseAsString).withDefault([]),
  /** Which rows the matrix has, and what it shows of them. */
  rows: parseAsStringLiteral(matrixRows).withDefault('comparable'),
  /** The parts of the matrix that the reader folded or unfolded. */
  folds: parseAsArrayOf(parseAsString).withDefault([]),
  /** Only families with a target; the matrix. */
  targeted: parseAsBoolean.withDefault(false),
  /** What the matrix is sorted by, such as `spread` or `-minhang.step`; empty is the order of the catalogue. */
  sort: parseAsString,
  /** Only targets with one of these wordings; empty means all. */
  wording: parseAsArrayOf(parseAsStringLiteral(wordings)).withDefault([]),
  /** The levels that growth targets imply, with their formulas. */
  derived: parseAsBoolean.withDefault(false),
  /** The district that the district view shows. */
  district: parseAsString,
  /** Only what no other district reports; the district view. */
  only: parseAsBoolean.withDefault(false),
  /** The report that the report view shows, by its id. */
  report: parseAsString,
  /** The paragraph of it that was linked to. */
  paragraph: parseAsInteger,
  text: parseAsStringLiteral(texts).withDefault('restored'),
  /** What a list is narrowed to by its words: the district view, the report view, the numerals. */
  find: parseAsString.withDefault(''),
  /** The section of the data view. */
  section: parseAsStringLiteral(sections).withDefault('account'),
  /** The part of the account of the numerals that is shown: a class or a reason; null means all. */
  account: parseAsStringLiteral(accountParts),
  /** The numeral whose sentence is open in the account: `<report>.<offset>`. */
  numeral: parseAsString,
  /** The page of a long table, counted from 1. */
  page: parseAsInteger.withDefault(1),
  /** Only judgements with this verdict. */
  verdict: parseAsStringLiteral(verdicts),
  /** The family that the indicator view shows. */
  indicator: parseAsString,
  aspect: parseAsStringLiteral(aspects),
  show: parseAsStringLiteral(forms).withDefault('chart'),
  /** A brief that somebody shares, packed; what it holds is checked where it is shown. */
  brief: parseAsString,
  /** The figure whose evidence is open. */
  figure: parseAsString,
};

/** What the reader looks at: all of it stands in the address. */
export type View = inferParserType<typeof addressParsers>;

/** A part of the view to change; null sets a key back to its default. */
export type ViewChange = { readonly [Key in keyof View]?: View[Key] | null };

const serialize = createSerializer(addressParsers);

/** The query string of a view, defaults left out; `?` for the plain overview. */
export function formatAddress(view: ViewChange): string {
  return serialize(view) || '?';
}

/** A key of the address whose value means nothing here, and that is therefore left out. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** Reads a query string; values that don't parse fall back to their default and are named. */
export function readAddress(search: string): { view: View; ignored: Ignored[] } {
  const given = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const entries = Object.entries(addressParsers).map(([key, parser]) => {
    const raw = given.get(key);
    const parsed: unknown = raw === null ? null : parser.parse(raw);
    if (raw !== null && parsed === null) ignored.push({ key, value: raw });
    return [key, parsed ?? ('defaultValue' in parser ? parser.defaultValue : null)];
  });
  return { view: Object.fromEntries(entries) as View, ignored };
}

/** Writes a change into the address; resolves once it stands there. */
export type Write = (change: ViewChange, history: 'push' | 'replace') => Promise<unknown>;

/**
 * Changes the view: by a step that `back` undoes, as while typing in place of the last step, or by
 * opening another page, which is read from its head.
 */
export type Go = (change: ViewChange, how?: 'push' | 'replace' | 'open') => void;

/** The view in the address, and how to change it. */
export function useView(): readonly [View, Write] {
  const [view, set] = useQueryStates(addressParsers, { history: 'push', scroll: false });
  const write = useCallback<Write>((change, history) => set(change, { history }), [set]);
  return [view, write];
}
