import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PersistStorage } from 'zustand/middleware';
import type { Brief, BriefDraft, BriefWords, Pin } from '../model/brief';
import {
  addDrafts,
  emptyBrief,
  isFull,
  joinBriefs,
  moveItem,
  pinnedIn,
  removeItem,
  rewordItem,
} from '../model/brief';
import { parseJson, readBrief } from '../model/brief/file';

/** Where the brief is kept in the browser. */
export const briefKey = 'qubi-brief';

/** Where that is kept which stood there and could not be read. */
export const unreadKey = 'qubi-brief-unread';

const version = 1;

interface BriefStore {
  readonly brief: Brief;
  /** The brief before the last step that took something away; null once there is nothing to undo. */
  readonly before: Brief | null;
  /** What was stored and could not be read, as it stood there; null when all could be. */
  readonly unread: string | null;
  /** The browser refused to keep the brief: it lasts as long as the page. */
  readonly unkept: boolean;
  readonly pin: (pin: Pin) => void;
  readonly unpin: (pin: Pin) => void;
  readonly add: (type: 'heading' | 'text') => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  /** To a place counted from 0. */
  readonly move: (id: string, to: number) => void;
  readonly entitle: (title: string) => void;
  readonly reword: (id: string, words: BriefWords) => void;
  readonly clear: () => void;
  /** Another brief behind one's own, or in its place. */
  readonly take: (other: Brief, how: 'join' | 'replace') => void;
  readonly forgetUnread: () => void;
}

type Kept = Pick<BriefStore, 'brief'> & Partial<Pick<BriefStore, 'before' | 'unread'>>;

/** The brief, kept in the browser; what is stored is checked when it is read, and never thrown away. */
export const useBrief = create<BriefStore>()(
  persist(
    (set) => {
      const change = (next: (brief: Brief) => Brief) =>
        set(({ brief }) => ({ brief: next(brief), before: null }));
      const takeAway = (next: (brief: Brief) => Brief) =>
        set(({ brief }) => ({ brief: next(brief), before: brief }));
      const append = (draft: BriefDraft) =>
        change((brief) =>
          isFull(brief) ? brief : { ...brief, items: addDrafts(brief.items, [draft]) },
        );
      return {
        brief: emptyBrief,
        before: null,
        unread: null,
        unkept: false,
        pin: (pin) =>
          append(
            pin.type === 'comparison' ? { ...pin, title: '', remark: '' } : { ...pin, remark: '' },
          ),
        unpin: (pin) => takeAway((brief) => removeItem(brief, pinnedIn(brief, pin)?.id ?? '')),
        add: (type) => append({ type, text: '' }),
        remove: (id) => takeAway((brief) => removeItem(brief, id)),
        undo: () => set(({ brief, before }) => ({ brief: before ?? brief, before: null })),
        move: (id, to) => change((brief) => moveItem(brief, id, to)),
        entitle: (title) => change((brief) => ({ ...brief, title })),
        reword: (id, words) => change((brief) => rewordItem(brief, id, words)),
        clear: () => takeAway(() => emptyBrief),
        take: (other, how) =>
          takeAway((brief) => joinBriefs(how === 'join' ? brief : emptyBrief, other)),
        forgetUnread: () => {
          attempt(() => localStorage.removeItem(unreadKey));
          set({ unread: null });
        },
      };
    },
    { name: briefKey, version, storage: storage(), partialize: ({ brief }): Kept => ({ brief }) },
  ),
);

function storage(): PersistStorage<Kept> {
  return {
    getItem: (name) => {
      const text = attempt(() => localStorage.getItem(name)) ?? null;
      const unread = (): string | null => attempt(() => localStorage.getItem(unreadKey)) ?? null;
      if (text === null) return { state: { brief: emptyBrief, unread: unread() }, version };
      const { brief, problems } = readStored(text);
      if (problems.length > 0) setAside(text, unread());
      const left = problems.length > 0 ? (unread() ?? text) : unread();
      // Another page may have written it: what this one could undo is no longer the last step.
      return { state: { brief, before: null, unread: left }, version };
    },
    setItem: (name, { state: { brief } }) => {
      const done = attempt(() => {
        localStorage.setItem(name, JSON.stringify({ version, brief }));
        return true;
      });
      const unkept = done !== true;
      if (useBrief.getState().unkept !== unkept) useBrief.setState({ unkept });
    },
    removeItem: (name) => {
      attempt(() => localStorage.removeItem(name));
    },
  };
}

function readStored(text: string) {
  const stored = parseJson(text);
  const made = typeof stored === 'object' && stored !== null ? stored : {};
  const of = 'version' in made ? made.version : undefined;
  return readBrief('brief' in made && of === version ? made.brief : null);
}

/** Behind what is aside already, each only once. */
function setAside(text: string, before: string | null): void {
  if (before?.includes(text) === true) return;
  attempt(() => localStorage.setItem(unreadKey, before === null ? text : `${before}\n${text}`));
}

/** Undefined where the browser has no storage, refuses it, or has no room left. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
