import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { StorageValue } from 'zustand/middleware';
import { languages } from '../model/types';
import type { Language } from '../model/types';
import { attempt, keep, readKept } from './kept';

/** What the reader prefers, whatever is looked at. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether single keys such as `j` act; WCAG 2.2, 2.1.4 asks for a way to turn them off. */
  readonly shortcuts: boolean;
  /** Whether the line that teaches the marks was sent away. */
  readonly marksKnown: boolean;
  /** Who signs a document, and where the sentences behind its numbers stand. */
  readonly byline: string;
  readonly evidence: 'appendix' | 'footnotes';
}

/** Counts the changes of the form in which preferences are kept. */
const version = 1;

type Stored = StorageValue<Partial<Preferences>> | null;

interface PreferencesStore extends Preferences {
  readonly set: (change: Partial<Preferences>) => void;
}

const initial: Preferences = {
  language: 'zh',
  theme: 'auto',
  shortcuts: true,
  marksKnown: false,
  byline: '',
  evidence: 'appendix',
};

const oneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    words.some((each) => each === value);

/** What each preference may be; anything else in the browser's storage is as if it were not there. */
const allowed: { readonly [Name in keyof Preferences]: (value: unknown) => boolean } = {
  language: oneOf(languages),
  theme: oneOf(['auto', 'light', 'dark']),
  shortcuts: (value) => typeof value === 'boolean',
  marksKnown: (value) => typeof value === 'boolean',
  byline: (value) => typeof value === 'string',
  evidence: oneOf(['appendix', 'footnotes']),
};

const names = Object.keys(allowed) as (keyof Preferences)[];

function readPreferences(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  const values: Readonly<Record<string, unknown>> = { ...stored };
  return Object.fromEntries(
    names.filter((name) => allowed[name](values[name])).map((name) => [name, values[name]]),
  );
}

/** What the reader prefers, kept in the browser; what is stored is checked when it is read. */
export const usePreferences = create<PreferencesStore>()(
  persist((set) => ({ ...initial, set: (change) => set(change) }), {
    name: 'qubi-preferences',
    version,
    // A browser that keeps nothing, or has no room left, is no reason not to change the language.
    storage: {
      getItem: (name) => {
        const kept = attempt(() => JSON.parse(readKept(name) ?? 'null') as Stored);
        return kept?.version === version ? kept : null;
      },
      setItem: (name, value) => void keep(name, JSON.stringify(value)),
      removeItem: () => undefined,
    },
    partialize: (kept) => readPreferences(kept),
    merge: (stored, current) => ({ ...current, ...readPreferences(stored) }),
  }),
);

// What the page begins with is the reader's already: the build writes the first view in every language.
Object.assign(usePreferences.getInitialState(), usePreferences.getState());
