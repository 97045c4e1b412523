import * as v from 'valibot';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const schema = v.object({
  language: v.picklist(['zh', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Whether single keys such as `j` act; WCAG 2.2, 2.1.4 asks for a way to turn them off. */
  shortcuts: v.optional(v.boolean(), true),
  /** Who signs a document, and where the sentences behind its numbers stand. */
  byline: v.optional(v.string(), ''),
  evidence: v.optional(v.picklist(['appendix', 'footnotes']), 'appendix'),
});

/** What the reader prefers, whatever is looked at. */
export type Preferences = v.InferOutput<typeof schema>;

interface PreferencesStore extends Preferences {
  readonly set: (change: Partial<Preferences>) => void;
}

const initial: Preferences = {
  language: 'zh',
  theme: 'auto',
  shortcuts: true,
  byline: '',
  evidence: 'appendix',
};

/** What the reader prefers, kept in the browser; what is stored is checked when it is read. */
export const usePreferences = create<PreferencesStore>()(
  persist((set) => ({ ...initial, set: (change) => set(change) }), {
    name: 'qubi-preferences',
    version: 1,
    partialize: (kept) => v.parse(schema, kept),
    merge: (stored, current) => {
      const read = v.safeParse(schema, stored);
      return read.success ? { ...current, ...read.output } : current;
    },
  }),
);
