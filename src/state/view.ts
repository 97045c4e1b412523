import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Form } from '../model/comparison';
import { targetWordings } from '../model/targets/filter';
import { accountParts } from '../model/text/numerals';
import { flag, integer, listOf, mark, oneOf, orElse, spellPart, text, writtenAs } from './address';
import type { Key } from './address';

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
const texts = ['restored', 'received'] as const;
const sections = ['account', 'indicators', 'verdicts', 'method', 'downloads'] as const;
const verdicts = ['same', 'near', 'differs'] as const;

/** The families in which districts compare, all families, or all as a map of what is disclosed. */
export const matrixRows = ['comparable', 'all', 'disclosure'] as const;

/** The views of the page. */
export type Page = (typeof pages)[number];

/** The sections of the data view. */
export type DataSection = (typeof sections)[number];

/** The address as an interface: every key of the query string, its type and its default. */
export const addressKeys = {
  view: orElse(oneOf(pages), 'overview'),
  /** Districts shown, in their order on screen; empty means all. */
  districts: listOf(text),
  /** The year of the reports shown; null means the newest that most of the districts have. */
  year: integer,
  /** Themes shown in the matrix; empty means all. */
  themes: listOf(text),
  /** Which rows the matrix has, and what it shows of them. */
  rows: orElse(oneOf(matrixRows), 'comparable'),
  /** The parts of the matrix that the reader folded or unfolded. */
  folds: listOf(text),
  /** Only families with a target; the matrix. */
  targeted: orElse(flag, false),
  /** What the matrix is sorted by, such as `spread` or `-minhang.step`; empty is the order of the catalogue. */
  sort: text,
  /** Only targets with one of these wordings; empty means all. */
  wording: listOf(oneOf(targetWordings)),
  /** The levels that growth targets imply, with their formulas. */
  derived: orElse(flag, false),
  /** The district that the district view shows. */
  district: text,
  /** Only what no other district reports; the district view. */
  only: orElse(flag, false),
  /** The report that the report view shows, by its id. */
  report: text,
  /** The paragraph of it that was linked to. */
  paragraph: integer,
  text: orElse(oneOf(texts), 'restored'),
  /** What a list is narrowed to by its words: the district view, the report view, the numerals. */
  find: orElse(text, ''),
  /** The section of the data view. */
  section: orElse(oneOf(sections), 'account'),
  /** The part of the account of the numerals that is shown: a class or a reason; null means all. */
  account: oneOf(accountParts),
  /** The numeral whose sentence is open in the account: `<report>.<offset>`. */
  numeral: text,
  /** The page of a long table, counted from 1. */
  page: orElse(integer, 1),
  /** Only judgements with this verdict. */
  verdict: oneOf(verdicts),
  /** The family that the indicator view shows. */
  indicator: text,
  aspect: oneOf(aspects),
  show: orElse(oneOf(forms), 'chart'),
  /** A brief that somebody shares, packed; what it holds is checked where it is shown. */
  brief: text,
  /** The figure whose evidence is open. */
  figure: text,
  /** One chart or table alone, for a frame in a page of somebody else's. */
  embed: orElse(mark, false),
};

/** What the reader looks at: all of it stands in the address. */
export type View = {
  readonly [Name in keyof typeof addressKeys]: (typeof addressKeys)[Name] extends Key<
    infer Value,
    infer Absent
  >
    ? Value | Absent
    : never;
};

/** A part of the view to change; null sets a key back to its default. */
export type ViewChange = { readonly [Name in keyof View]?: View[Name] | null };

type Values = Readonly<Record<string, unknown>>;

const keys: readonly (readonly [string, Key<unknown>])[] = Object.entries(addressKeys);

/** A part of the query string; nothing where the value is the default. */
function partOf(name: string, key: Key<unknown>, value: unknown): string {
  const written = value === undefined ? null : writtenAs(key, value);
  return written === null ? '' : spellPart(name, written);
}

/**
 * The query strings of a view with one change or another: a page has hundreds of links, and what their
 * addresses share is written once.
 */
export function addressesFrom(view: ViewChange): (change: ViewChange) => string {
  const own: Values = view;
  const shared = new Map(keys.map(([name, key]) => [name, partOf(name, key, own[name])]));
  return (change) => {
    const changed: Values = change;
    const parts = keys.map(([name, key]) =>
      changed[name] === undefined ? (shared.get(name) ?? '') : partOf(name, key, changed[name]),
    );
    return `?${parts.filter((part) => part !== '').join('&')}`;
  };
}

/** The query string of a view, defaults left out; `?` for the plain overview. */
export function formatAddress(view: ViewChange): string {
  return addressesFrom(view)({});
}

/** A query string with some keys changed; what else stands in it stays. */
function changeQuery(search: string, change: ViewChange): string {
  const query = new URLSearchParams(search);
  const values: Values = change;
  for (const [name, key] of keys) {
    if (values[name] === undefined) continue;
    const written = writtenAs(key, values[name]);
    if (written === null) query.delete(name);
    else query.set(name, written);
  }
  const parts = [...query].map(([name, value]) => spellPart(name, value));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A key of the address whose value means nothing here, and that is therefore left out. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** Reads a query string; values that mean nothing fall back to their default and are named. */
export function readAddress(search: string): { view: View; ignored: Ignored[] } {
  const query = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const entries = keys.map(([name, { read, absent }]) => {
    const value = query.get(name);
    const meant = value === null ? null : read(value);
    if (value !== null && meant === null) ignored.push({ key: name, value });
    return [name, meant ?? absent];
  });
  return { view: Object.fromEntries(entries) as View, ignored };
}

/** What to change, or how that follows from what was asked for last. */
export type Step = ViewChange | ((view: View) => ViewChange);

/** Writes a change into the address. */
export type Write = (step: Step, history: 'push' | 'replace') => void;

/**
 * Changes the view: by a step that `back` undoes, as while typing in place of the last step, or by
 * opening another page, which is read from its head.
 */
export type Go = (step: Step, how?: 'push' | 'replace' | 'open') => void;

/**
 * What the address asks for, whether the reader returned to it by the history, and how to change it;
 * `served` is its query string when the page began.
 */
export function useAddress(served: string) {
  const [{ search, returned }, setSearch] = useState({ search: served, returned: false });
  // What was written last: several changes may come before the next drawing.
  const current = useRef(served);
  useEffect(() => {
    const follow = () => {
      current.current = location.search;
      setSearch({ search: location.search, returned: true });
    };
    // The reader may have gone elsewhere before; else all would be drawn a second time for nothing.
    if (location.search !== current.current) follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const write = useCallback<Write>((step, how) => {
    const change = typeof step === 'function' ? step(readAddress(current.current).view) : step;
    const next = changeQuery(current.current, change);
    current.current = next;
    setSearch({ search: next, returned: false });
    const address = `${location.pathname}${next}${location.hash}`;
    try {
      if (how === 'push') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse after a hundred changes in half a minute; the next one takes this along.
    }
  }, []);
  return useMemo(() => ({ ...readAddress(search), returned, write }), [search, returned, write]);
}
