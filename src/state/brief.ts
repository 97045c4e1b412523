import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PersistStorage } from 'zustand/middleware';
import type { Brief, BriefDraft, BriefWords } from '../model/brief';
import type { Pin } from '../model/brief/pin';
import {
  addDrafts,
  emptyBrief,
  highestId,
  isFull,
  joinBriefs,
  moveItem,
  removeItem,
  rewordItem,
} from '../model/brief';
import { pinnedIn } from '../model/brief/pin';
import { parseJson } from '../model/brief/file';
import { mergeBriefs } from '../model/brief/merge';
import { isStep, stepBetween, takeBack } from '../model/brief/steps';
import type { BriefStep } from '../model/brief/steps';
import { readSteps, readStored, storedVersion as version } from '../model/brief/stored';
import { attempt, keep, readKept } from './kept';

/** Where the brief is kept in the browser. */
export const briefKey = 'qubi-brief';

/** Where that is kept which stood there and could not be read. */
export const unreadKey = 'qubi-brief-unread';

/** So many steps can be taken back. */
const mostSteps = 20;

/** What the browser keeps: the brief, and the steps that can be taken back and done again, the last one last. */
interface Kept {
  readonly brief: Brief;
  readonly past: readonly BriefStep[];
  readonly future: readonly BriefStep[];
}

interface BriefStore extends Kept {
  /** What the last change took away, for as long as it is the last change. */
  readonly lately: BriefStep | null;
  /** What was stored and could not be read, as it stood there; null when all could be. */
  readonly unread: string | null;
  /** The browser refused to keep the brief: it lasts as long as the page. */
  readonly unkept: boolean;
  readonly pin: (pin: Pin) => void;
  readonly unpin: (pin: Pin) => void;
  readonly add: (type: 'heading' | 'text') => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To a place counted from 0. */
  readonly move: (id: string, to: number) => void;
  readonly entitle: (title: string) => void;
  readonly reword: (id: string, words: BriefWords) => void;
  readonly clear: () => void;
  /** Another brief behind one's own, or in its place. */
  readonly take: (other: Brief, how: 'join' | 'replace') => void;
  readonly forgetUnread: () => void;
}

const nothing: Kept = { brief: emptyBrief, past: [], future: [] };

/** The brief, kept in the browser; what is stored is checked when it is read, and never thrown away. */
export const useBrief = create<BriefStore>()(
  persist(
    (set) => {
      const change = (next: (brief: Brief, taken: number) => Brief) =>
        set((kept) => ({ brief: next(kept.brief, takenIds(kept)), lately: null }));
      const takeAway = (next: (brief: Brief, taken: number) => Brief) =>
        set((kept) => {
          const brief = next(kept.brief, takenIds(kept));
          const step = stepBetween(kept.brief, brief);
          if (!isStep(step)) return { lately: null };
          return { brief, past: lastOf([...kept.past, step]), future: [], lately: step };
        });
      const append = (draft: BriefDraft) =>
        change((brief, taken) =>
          isFull(brief) ? brief : { ...brief, items: addDrafts(brief.items, [draft], taken) },
        );
      return {
        ...nothing,
        lately: null,
        unread: null,
        unkept: false,
        pin: (pin) =>
          append(
            pin.type === 'comparison' ? { ...pin, title: '', remark: '' } : { ...pin, remark: '' },
          ),
        unpin: (pin) => takeAway((brief) => removeItem(brief, pinnedIn(brief, pin)?.id ?? '')),
        add: (type) => append({ type, text: '' }),
        remove: (id) => takeAway((brief) => removeItem(brief, id)),
        undo: () =>
          set(({ brief, past, future }) => {
            const done = takeLast(brief, past);
            if (!done) return {};
            return {
              ...done,
              past: past.slice(0, -1),
              future: [...future, done.back],
              lately: null,
            };
          }),
        redo: () =>
          set(({ brief, past, future }) => {
            const done = takeLast(brief, future);
            if (!done) return {};
            return {
              ...done,
              past: [...past, done.back],
              future: future.slice(0, -1),
              lately: null,
            };
          }),
        move: (id, to) => change((brief) => moveItem(brief, id, to)),
        entitle: (title) => change((brief) => ({ ...brief, title })),
        reword: (id, words) => change((brief) => rewordItem(brief, id, words)),
        clear: () => takeAway(() => emptyBrief),
        take: (other, how) =>
          takeAway((brief, taken) => joinBriefs(how === 'join' ? brief : emptyBrief, other, taken)),
        forgetUnread: () => {
          attempt(() => localStorage.removeItem(unreadKey));
          set({ unread: null });
        },
      };
    },
    {
      name: briefKey,
      version,
      storage: storage(),
      partialize: ({ brief, past, future }): Kept => ({ brief, past, future }),
    },
  ),
);

/** The highest number in the ids of what is in the brief, or can come back into it. */
function takenIds({ brief, past, future }: Kept): number {
  const gone = [...past, ...future].flatMap(({ out }) => out.map(({ item }) => item));
  return Math.max(highestId(brief.items), highestId(gone));
}

const lastOf = (steps: readonly BriefStep[]) => steps.slice(-mostSteps);

/** The brief without the last of some steps, and the step that leads back; null without any. */
function takeLast(brief: Brief, steps: readonly BriefStep[]) {
  const step = steps[steps.length - 1];
  if (!step) return null;
  const after = takeBack(brief, step);
  return { brief: after, back: stepBetween(brief, after) };
}

function storage(): PersistStorage<Kept & Partial<Pick<BriefStore, 'unread' | 'lately'>>> {
  /** What the browser had when this page last read or wrote it. */
  let last: { readonly text: string | null; readonly kept: Kept } = { text: null, kept: nothing };
  /** What this page has and could not write. */
  let unwritten: Kept | null = null;
  /** What this page has, with what another has written since; what can't be read of that is set aside. */
  const withOthers = (mine: Kept, text: string | null, theirs: Read): Kept => {
    if (text === last.text || text === null) return mine;
    return theirs.problems > 0 ? mine : merge(last.kept, mine, theirs.kept);
  };
  return {
    getItem: (name) => {
      const text = readKept(name);
      const read = readText(text);
      const unread = readKept(unreadKey) ?? (read.problems > 0 ? text : null);
      const spoilt = read.problems > 0 && last.text !== null;
      const mine = unwritten ?? (spoilt ? last.kept : null);
      const state = mine ? withOthers(mine, text, read) : read.kept;
      last = { text, kept: spoilt ? last.kept : read.kept };
      return { state: { ...state, lately: null, unread }, version };
    },
    setItem: (name, { state: { brief, past, future } }) => {
      const text = readKept(name);
      const mine: Kept = { brief, past, future };
      const kept = text === last.text ? mine : withOthers(mine, text, readText(text));
      // Where there is no room for all, the steps go before the brief.
      const written = [kept, { ...nothing, brief: kept.brief }]
        .map((each) => JSON.stringify({ version, ...each }))
        .find((each) => keep(name, each));
      const unkept = written === undefined;
      unwritten = unkept ? kept : null;
      if (!unkept) last = { text: written, kept };
      if (kept !== mine) useBrief.setState({ ...kept, unkept });
      else if (useBrief.getState().unkept !== unkept) useBrief.setState({ unkept });
    },
    removeItem: (name) => {
      attempt(() => localStorage.removeItem(name));
    },
  };
}

/** One state of two that were the same once. */
function merge(base: Kept, mine: Kept, theirs: Kept): Kept {
  const known = new Set(theirs.past.map((step) => JSON.stringify(step)));
  const own = mine.past.filter((step) => !known.has(JSON.stringify(step)));
  return {
    brief: mergeBriefs(base.brief, mine.brief, theirs.brief),
    past: lastOf([...theirs.past, ...own]),
    future: mine.future,
  };
}

interface Read {
  readonly kept: Kept;
  readonly problems: number;
}

/** Reads what the browser has kept; all of it is set aside where a part can't be read. */
function readText(text: string | null): Read {
  if (text === null) return { kept: nothing, problems: 0 };
  const stored = parseJson(text);
  const { brief, problems } = readStored(stored);
  const steps: { past?: unknown; future?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  if (problems.length > 0) setAside(text, readKept(unreadKey));
  const kept = { brief, past: readSteps(steps.past), future: readSteps(steps.future) };
  return { kept, problems: problems.length };
}

/** Behind what is aside already, each only once. */
function setAside(text: string, before: string | null): void {
  if (before?.includes(text) === true) return;
  keep(unreadKey, before === null ? text : `${before}\n${text}`);
}
