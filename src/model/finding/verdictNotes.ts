import type { Comparison } from '../comparison';
import type { Bilingual, District, Judgement, Language, Verdict } from '../types';
import { termWords } from '../words/terms';
import { unique } from './facts';
import { join } from './phrasing';

/** Judgements with one verdict, for one reason or reasons that differ by a district's name only. */
interface Note {
  readonly verdict: Verdict;
  readonly why: Bilingual;
  /** The district of the reason in whose place the others can stand, and these others. */
  readonly place: District | null;
  readonly likewise: readonly District[];
  /** The districts that it is between, two by two; twice the same where it is of one district alone. */
  readonly between: readonly Pair[];
}

type Pair = readonly [District, District];

/** The verdicts on what is shown with their reasons, each said once; what is set apart comes last. */
export function verdictNotes({
  judgements,
  reports,
}: Pick<Comparison, 'judgements' | 'reports'>): Bilingual[] {
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
  const [first, second = first] = districts.filter(
    (each) => each === left.district || each === right.district,
  );
  if (!first || !second) return [];
  return reasons.map((why) => ({
    verdict,
    why,
    place: null,
    likewise: [],
    between: [[first, second]],
  }));
}

/** Two notes as one that is true of both; null where they say different things. */
function merged(note: Note, other: Note, districts: readonly District[]): Note | null {
  if (note.verdict !== other.verdict) return null;
  const between = [...note.between, ...other.between];
  if (sameText(note.why, other.why)) return { ...note, between };
  const places = note.place === null ? unique(note.between.flat()) : [note.place];
  for (const place of places) {
    const instead = districts.find((each) => sameText(swap(note.why, place, each), other.why));
    if (instead === undefined || note.why.zh.includes(instead.name.zh)) continue;
    return { ...note, place, likewise: unique([...note.likewise, instead]), between };
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

function noteText(
  { verdict, between, ...reason }: Note,
  districts: readonly District[],
): Bilingual {
  const near = verdict === 'near';
  const { zh, en } = reasonText(reason, districts);
  return {
    zh: `${near ? '口径近似' : '口径不同'}（${whoText(between, districts, 'zh')}）：${zh}`,
    en: `${near ? 'Similar, not identical' : 'Not comparable'} (${whoText(between, districts, 'en')}): ${en}`,
  };
}

/**
 * Who a verdict is between: `黄浦、闵行、虹口` where it is on all pairs of them, otherwise
 * `虹口与黄浦、闵行`, since what holds between two says nothing of the others.
 */
function whoText(
  between: readonly Pair[],
  districts: readonly District[],
  language: Language,
): string {
  const { and, signs } = termWords[language];
  const among = districts.filter((each) => between.some((pair) => pair.includes(each)));
  const isJudged = (a: District, b: District) =>
    a === b || between.some((pair) => pair.includes(a) && pair.includes(b));
  if (among.every((a) => among.every((b) => isJudged(a, b)))) return join(among, language);
  const centre = among.find((each) => between.every((pair) => pair.includes(each)));
  if (centre) {
    const others = among.filter((each) => each !== centre);
    return and(centre.name[language], join(others, language));
  }
  const pairs = between.map(([a, b]) => and(a.name[language], b.name[language]));
  return [...new Set(pairs)].join(signs.list);
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
