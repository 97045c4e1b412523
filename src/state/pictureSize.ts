import * as v from 'valibot';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const schema = v.object({
  preset: v.picklist(['official', 'slide', 'wechat', 'square', 'custom']),
  /** As typed, for a sheet of one's own. */
  width: v.string(),
  height: v.string(),
});

/** The sheet on which the reader's last picture was made. */
export type PictureSize = v.InferOutput<typeof schema>;

const first: PictureSize = { preset: 'official', width: '1600', height: '900' };

/** Kept in the browser, and checked when it is read; apart from what the first view needs. */
export const usePictureSize = create<PictureSize>()(
  persist(() => first, {
    name: 'qubi-picture',
    version: 1,
    merge: (stored, current) => {
      const read = v.safeParse(schema, stored);
      return read.success ? read.output : current;
    },
  }),
);
