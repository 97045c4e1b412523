import { create } from 'zustand';
import type { BriefRead } from '../model/brief/file';

interface OpenedBrief {
  /** What was read of a file that the reader opened; null once they have chosen what to do with it. */
  readonly opened: BriefRead | null;
  readonly open: (read: BriefRead | null) => void;
}

/** A brief's file that is looked at: whichever view it was dropped on, the brief's shows it. */
export const useOpenedBrief = create<OpenedBrief>()((set) => ({
  opened: null,
  open: (opened) => set({ opened }),
}));
