import type { GlossaryEntry } from '../../src/model/text/report';
import type { Problems } from '../problems';
import { didYouMean } from '../nearest';
import type { Edition } from '../read/edition';

const TITLE = /名词解释|用语解释/u;

/** Whether a heading is the title of a report's own glossary. */
export function isGlossary(heading: string): boolean {
  return TITLE.test(heading);
}

/** The id and the term of an entry's heading, such as `1、演艺大世界联盟`, `①地区生产总值可比增长:` or `[1]研发投入强度`. */
export function parseEntryHeading(heading: string): { id: string; term: string } {
  const [, number, sign, rest = ''] =
    /^(?:(\d+)[、.．]|([①-⑳]|\[\d{1,3}\]))?(.*?)[:：]?$/u.exec(heading.trim()) ?? [];
  return { id: number ?? sign ?? rest, term: rest };
}

/** The entries of the report's own glossary, and the ids of all its headings: the `###` below its `##` title. */
function readEntries(edition: Edition, problems: Problems) {
  const entries: GlossaryEntry[] = [];
  const ids: string[] = [];
  let within = false;
  edition.blocks.forEach((block, index) => {
    const { level, passage, row } = block;
    if (level === 1 || level === 2) within = level === 2 && isGlossary(passage.text);
    if (level !== 3 || !within) return;
    const entry = parseEntryHeading(passage.text);
    const place = { path: edition.path, row };
    const paragraph = edition.blocks[index + 1]?.number ?? null;
    if (ids.includes(entry.id)) problems.refuse(place, `duplicate glossary entry: ${entry.id}`);
    ids.push(entry.id);
    if (paragraph === null)
      problems.refuse(place, `glossary entry without a text: ${entry.term} (a paragraph after it)`);
    else entries.push({ ...entry, paragraph });
  });
  return { entries, ids };
}

/** Reads the glossary and checks that every reference names an entry. */
export function checkGlossary(edition: Edition, problems: Problems): GlossaryEntry[] {
  const { entries, ids } = readEntries(edition, problems);
  for (const { passage, row } of edition.blocks) {
    for (const { entry } of passage.references) {
      if (ids.includes(entry)) continue;
      const what = `unknown glossary entry: ${entry}${didYouMean(entry, ids)}`;
      problems.refuse({ path: edition.path, row }, what);
    }
  }
  return entries;
}
