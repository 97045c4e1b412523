import * as v from 'valibot';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** How many districts are remembered. */
const most = 8;

const schema = v.object({ districts: v.array(v.string()) });

interface RecentDistricts extends v.InferOutput<typeof schema> {
  /** Remembers districts that were chosen, the newest first. */
  readonly remember: (ids: readonly string[]) => void;
}

/** The districts that the reader chose last, by their ids, kept in the browser. */
export const useRecentDistricts = create<RecentDistricts>()(
  persist(
    (set) => ({
      districts: [],
      remember: (ids) =>
        set(({ districts }) => ({
          districts: [...new Set([...ids, ...districts])].slice(0, most),
        })),
    }),
    {
      name: 'qubi-recent-districts',
      version: 1,
      partialize: (kept) => v.parse(schema, kept),
      merge: (stored, current) => {
        const read = v.safeParse(schema, stored);
        return read.success ? { ...current, ...read.output } : current;
      },
    },
  ),
);
