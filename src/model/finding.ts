import type { Comparison } from './comparison';
import { nameFor } from './families';
import { byYear } from './finding/byYear';
import { attainmentCaveats, attainmentSubject, attainmentText } from './finding/attainment';
import { caveats } from './finding/caveats';
import { joinParts } from './finding/phrasing';
import type { Part, Phrasing } from './finding/phrasing';
import { english } from './finding/english';
import { factsOf, usesOf } from './finding/facts';
import { chinese } from './finding/chinese';
import { outlinesOf } from './finding/outline';
import { listCaveats } from './finding/targetCaveats';
import { listSubject, tallyOf } from './finding/targets';
import type { Language } from './types';
import { termWords } from './words/terms';

const phrasings: Readonly<Record<Language, Phrasing>> = { zh: chinese, en: english };

/**
 * The shortest statement that a reader needs, true of every value that the comparators allow; null
 * where the figures warrant none. Serves as title, caption, alternative text and slide title.
 */
export function findingOf(comparison: Comparison, language: Language): string | null {
  const said = partsOf(comparison).flatMap((each) => {
    const { title } = worded(each, language);
    return title.length === 0 ? [] : [joinParts(title, language)];
  });
  const { semicolon } = termWords[language].signs;
  return said.length === 0 ? null : said.join(semicolon);
}

/** Districts are told of together only within a year; in a list each is told by itself anyway. */
function partsOf(comparison: Comparison): readonly Comparison[] {
  return comparison.subject.of === 'family' ? byYear(comparison) : [comparison];
}

/** The parts of the fullest finding that the title has room for, and those that it leaves to a note. */
function worded(comparison: Comparison, language: Language) {
  const all = wordingsOf(comparison);
  const [full = []] = all[language];
  const title = all[language][lengthOf(all)] ?? [];
  const told = new Set(title.map((each) => each.of));
  return { title, rest: full.filter((each) => !told.has(each.of)) };
}

type Wordings = Readonly<Record<Language, readonly (readonly Part[])[]>>;

/** What was worded: title and notes in either language ask for the same. */
const known = new WeakMap<Comparison, Wordings>();

function wordingsOf(comparison: Comparison): Wordings {
  const made = known.get(comparison) ?? {
    zh: wordings(comparison, 'zh'),
    en: wordings(comparison, 'en'),
  };
  known.set(comparison, made);
  return made;
}

/**
 * Which length a finding has: the fullest that fits in both languages, so that both claim the same;
 * where none does, the one that is the least too long.
 */
function lengthOf({ zh, en }: Wordings): number {
  const filled = (parts: readonly Part[], language: Language) =>
    joinParts(parts, language).length / phrasings[language].limit;
  const fullest = zh.map((parts, index) =>
    Math.max(filled(parts, 'zh'), filled(en[index] ?? [], 'en')),
  );
  const fitting = fullest.findIndex((each) => each <= 1);
  return fitting >= 0 ? fitting : fullest.indexOf(Math.min(...fullest));
}

/** The finding in all its lengths, the fullest first. */
function wordings(comparison: Comparison, language: Language): (readonly Part[])[] {
  const { finding, tally } = phrasings[language];
  const { subject } = comparison;
  if (subject.of === 'attainment')
    return [[{ of: 'tally', text: attainmentText(comparison, language) }]];
  if (subject.of === 'series') {
    const said = subject.said.finding;
    return said === null ? [] : [[{ of: 'tally', text: said[language] }]];
  }
  if (subject.of === 'targets') {
    const parts = tally(tallyOf(comparison, subject.list));
    return parts.map((_, index) => parts.slice(0, parts.length - index));
  }
  const facts = factsOf(comparison);
  return facts ? outlinesOf(facts).map(finding) : [];
}

/** What a comparison is called where there is room for a name only: its one indicator's, or its family's. */
export function nameOf(comparison: Comparison, language: Language): string {
  const shown = usesOf(comparison).map((each) => each.indicator);
  return nameFor(comparison, shown)[language];
}

/** What a comparison is about, without a claim: the subtitle, and the title where there is no finding. */
export function subjectOf(comparison: Comparison, language: Language): string {
  const { subject } = comparison;
  switch (subject.of) {
    case 'targets':
      return listSubject(comparison, subject.list, language);
    case 'attainment':
      return attainmentSubject(comparison, language);
    case 'series':
      return subject.said.subject[language];
    case 'family':
      return phrasings[language].subject(comparison);
  }
}

/**
 * The notes without which a comparison must not be shown: what its finding has no room for,
 * definitions, size, estimates, readings.
 */
export function caveatsOf(comparison: Comparison, language: Language): string[] {
  const rest = partsOf(comparison)
    .map((each) => worded(each, language).rest)
    .filter((each) => each.length > 0);
  const notes = notesOf(comparison, language);
  return [...rest.map((each) => joinParts(each, language)), ...notes];
}

function notesOf(comparison: Comparison, language: Language): string[] {
  const { subject } = comparison;
  switch (subject.of) {
    case 'targets':
      return listCaveats(comparison, subject.list, language);
    case 'attainment':
      return attainmentCaveats(comparison, language);
    case 'series':
      return subject.said.notes.map((note) => note[language]);
    case 'family':
      return caveats(comparison, language);
  }
}
