import type { Comparison } from './comparison';
import { nameFor } from './families';
import { caveats } from './finding/caveats';
import type { Phrasing } from './finding/phrasing';
import { english } from './finding/english';
import { factsOf, usesOf } from './finding/facts';
import { chinese } from './finding/chinese';
import { outlinesOf } from './finding/outline';
import { listCaveats } from './finding/targetCaveats';
import { listSubject, tallyOf } from './finding/targets';
import type { Language } from './types';

const phrasings: Readonly<Record<Language, Phrasing>> = { zh: chinese, en: english };

/**
 * The shortest statement that a reader needs, true of every value that the comparators allow; null
 * where the figures warrant none. Serves as title, caption, alternative text and slide title.
 */
export function findingOf(comparison: Comparison, language: Language): string | null {
  const { subject } = comparison;
  if (subject.of === 'targets') return phrasings[language].tally(tallyOf(comparison, subject.list));
  const facts = factsOf(comparison);
  if (!facts) return null;
  const { finding, limit } = phrasings[language];
  const sentences = outlinesOf(facts).map(finding);
  const shortest = [...sentences].sort((a, b) => a.length - b.length)[0];
  return sentences.find((each) => each.length <= limit) ?? shortest ?? null;
}

/** What a comparison is called where there is room for a name only: its one indicator's, or its family's. */
export function nameOf(comparison: Comparison, language: Language): string {
  const shown = usesOf(comparison).map((each) => each.indicator);
  return nameFor(comparison, shown)[language];
}

/** What a comparison is about, without a claim: the subtitle, and the title where there is no finding. */
export function subjectOf(comparison: Comparison, language: Language): string {
  const { subject } = comparison;
  return subject.of === 'targets'
    ? listSubject(comparison, subject.list, language)
    : phrasings[language].subject(comparison);
}

/** The notes without which a comparison must not be shown: definitions, size, estimates, readings. */
export function caveatsOf(comparison: Comparison, language: Language): string[] {
  const { subject } = comparison;
  return subject.of === 'targets'
    ? listCaveats(comparison, subject.list, language)
    : caveats(comparison, language);
}
