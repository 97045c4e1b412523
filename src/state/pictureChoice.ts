import * as v from 'valibot';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const size = v.pipe(v.number(), v.minValue(1), v.maxValue(20_000));

const schema = v.object({
  preset: v.picklist(['official', 'slide', 'wechat', 'square', 'custom']),
  /** As typed, for a sheet of one's own. */
  width: v.string(),
  height: v.string(),
  unit: v.optional(v.picklist(['px', 'mm']), 'px'),
  format: v.optional(v.picklist(['png', 'svg']), 'png'),
  ground: v.optional(v.picklist(['white', 'dark', 'transparent']), 'white'),
  /** With the sentence of every number. */
  footnotes: v.optional(v.boolean(), false),
  notes: v.optional(v.boolean(), true),
  versioned: v.optional(v.boolean(), true),
  /** The reader's logo as PNG in an address of its own. */
  logo: v.optional(
    v.nullable(
      v.object({
        href: v.pipe(v.string(), v.startsWith('data:image/png;base64,')),
        width: size,
        height: size,
      }),
    ),
    null,
  ),
});

/** How the reader last made a picture. */
export type PictureHabit = v.InferOutput<typeof schema>;

interface PictureHabitStore extends PictureHabit {
  readonly set: (change: Partial<PictureHabit>) => void;
}

const initial: PictureHabit = {
  preset: 'official',
  width: '1600',
  height: '900',
  unit: 'px',
  format: 'png',
  ground: 'white',
  footnotes: false,
  notes: true,
  versioned: true,
  logo: null,
};

/** How pictures are made, kept in the browser; what is stored is checked when it is read. */
export const usePictureHabit = create<PictureHabitStore>()(
  persist((set) => ({ ...initial, set: (change) => set(change) }), {
    name: 'qubi-picture',
    version: 1,
    partialize: (kept) => v.parse(schema, kept),
    merge: (stored, current) => {
      const read = v.safeParse(schema, stored);
      return read.success ? { ...current, ...read.output } : current;
    },
  }),
);
