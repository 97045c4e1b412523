import type { Comparison } from '../comparison';
import type { Bilingual, District, Judgement, Verdict } from '../types';
import { unique } from './facts';
import { join } from './phrasing';

/** Judgements with one verdict, for one reason or reasons that differ by a district's name only. */
interface Note {
  readonly verdict: Verdict;
  readonly why: Bilingual;
  /** The district of the reason in whose place the others can stand, and these others. */
  readonly place: District | null;
  readonly likewise: readonly District[];
  /** All districts judged. */
  readonly sides: readonly District[];
}

/** The verdicts on what is shown with their reasons, each said once; what is set apart comes last. */
export function verdictNotes({ judgements, reports }: Comparison): Bilingual[] {
  const districts = reports.map(({ district }) => district);
  const notes: Note[] = [];
  for (const judgement of judgements) {
    for (const note of notesOf(judgement, districts)) {
      const at = notes.findIndex((each) => merged(each, note, districts) !== null);
      const home = notes[at];
      if (home === undefined) notes.push(note);
      else notes[at] = merged(home, note, districts) ?? home;
    }
  }
  const rank = (each: Note) => (each.verdict === 'near' ? 0 : 1);
  return [...notes].sort((a, b) => rank(a) - rank(b)).map((each) => noteText(each, districts));
}

/** One note for each reason; what compares fully needs none. */
function notesOf(
  { verdict, reasons, left, right }: Judgement,
  districts: readonly District[],
): Note[] {
  if (verdict === 'same') return [];
  const sides = districts.filter((each) => each === left.district || each === right.district);
  return reasons.map((why) => ({ verdict, why, place: null, likewise: [], sides }));
}

/** Two notes as one that is true of both; null where they say different things. */
function merged(note: Note, other: Note, districts: readonly District[]): Note | null {
  if (note.verdict !== other.verdict) return null;
  const sides = [...note.sides, ...other.sides];
  if (sameText(note.why, other.why)) return { ...note, sides };
  const places = note.place === null ? note.sides : [note.place];
  for (const place of places) {
    const instead = districts.find((each) => sameText(swap(note.why, place, each), other.why));
    if (instead === undefined || note.why.zh.includes(instead.name.zh)) continue;
    return { ...note, place, likewise: unique([...note.likewise, instead]), sides };
  }
  return null;
}

function sameText(a: Bilingual, b: Bilingual): boolean {
  return a.zh === b.zh && a.en === b.en;
}

function swap({ zh, en }: Bilingual, from: District, to: District): Bilingual {
  return {
    zh: zh.replaceAll(from.name.zh, to.name.zh),
    en: en.replaceAll(from.name.en, to.name.en),
  };
}

function noteText({ verdict, sides, ...reason }: Note, districts: readonly District[]): Bilingual {
  const who = districts.filter((each) => sides.includes(each));
  const near = verdict === 'near';
  const { zh, en } = reasonText(reason, districts);
  return {
    zh: `${near ? '口径近似' : '口径不同'}（${join(who, 'zh')}）：${zh}`,
    en: `${near ? 'Similar, not identical' : 'Not comparable'} (${join(who, 'en')}): ${en}`,
  };
}

/**
 * The reason with all its districts: `黄浦、闵行报区级财政收入，…`. English sets the others in brackets,
 * which leaves its verbs as they are. What was said of two reports is then true of more.
 */
function reasonText(
  { why, place, likewise }: Pick<Note, 'why' | 'place' | 'likewise'>,
  districts: readonly District[],
): Bilingual {
  if (place === null) return why;
  const all = districts.filter((each) => each === place || likewise.includes(each));
  const others = (owner: string) => likewise.map((each) => each.name.en + owner).join(', ');
  return {
    zh: why.zh.replaceAll(place.name.zh, join(all, 'zh')).replaceAll('两份报告', '各份报告'),
    en: why.en
      .replaceAll(
        new RegExp(`${place.name.en}(’s|'s)?`, 'g'),
        (name: string, owner = '') => `${name} (like ${others(owner)})`,
      )
      .replaceAll('neither report', 'none of the reports'),
  };
}
