import { findCuts, findTitle } from './cuts';
import type { PieceKind } from './cuts';

/** Longer than this no heading is. */
const HEADING_LENGTH = 60;

/** What a heading ends before, where heading and text run together. */
const ENDS: Partial<Record<PieceKind, readonly RegExp[]>> = {
  part: [
    /^[一二三四五六七八九十]{1,3}、(?:\d{4}年)?(?:主要)?(?:工作)?(?:的)?(?:回顾|安排|任务|工作|打算|目标|总结)/u,
    /^.{4,60}?(?=1[.．](?!\d))/u,
  ],
  section: [/^.{4,60}?(?=1[.．](?!\d))/u],
  entry: [/^[^。]{1,30}?[：:]/u],
};

/** The ordinal alone, when nothing tells where the heading ends: a person moves the cut. */
const ORDINAL =
  /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[、.．]|[①-⑳])/u;

const MARKS: Readonly<Record<PieceKind, string>> = {
  title: '# ',
  part: '## ',
  section: '### ',
  glossary: '## ',
  entry: '### ',
  furniture: '',
  paragraph: '',
};

/** A heading and the text behind it. */
function splitHeading(kind: PieceKind, text: string): readonly [heading: string, rest: string] {
  if (text.length <= HEADING_LENGTH && !text.includes('。')) return [text, ''];
  const ends = [...(ENDS[kind] ?? []), ORDINAL];
  const heading = ends.map((end) => end.exec(text)?.[0]).find((found) => found !== undefined);
  return heading === undefined ? [text, ''] : [heading, text.slice(heading.length)];
}

function lines(kind: PieceKind, text: string): string[] {
  if (kind === 'furniture') return [`{{${text}}}`];
  if (kind === 'paragraph') return [text];
  if (kind === 'title' || kind === 'glossary') return [`${MARKS[kind]}${text}`];
  const [heading, rest] = splitHeading(kind, text);
  return [`${MARKS[kind]}${heading.trim()}`, rest.trim()];
}

/** Characters that no long report is without; a copy without one has lost it. */
const COMMON = '国以我是在和为了的不人大上中工作发展建设全推进';

/** The common characters that a text never has; a short text tells nothing. */
export function findLost(text: string): string {
  if (text.length < 3000) return '';
  return [...COMMON].filter((character) => !text.includes(character)).join('');
}

/** The first day that the head of a text names, as 2019-01-22; empty if none. */
function findDate(text: string): string {
  const [, year = '', month = '', day = ''] =
    /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(text.slice(0, 300)) ?? [];
  return year === '' ? '' : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function frontMatter(text: string, district: string, year: string): string[] {
  const values = {
    district,
    year,
    title: findTitle(text) ?? '',
    issuer: '',
    date: findDate(text),
    event_zh: '',
    event_en: '',
    received_zh: '',
    received_en: '',
    lost: findLost(text),
  };
  const entries = Object.entries(values).map(([key, value]) => `${key}: ${value}`.trimEnd());
  return ['---', ...entries, '---'];
}

/**
 * A first cut of `report.md`: every character of the text in its order, with line breaks and heading
 * marks put in where the text tells of them. A person has to go over it.
 */
export function draftEdition(text: string, district: string, year: string): string {
  const cuts = findCuts(text);
  const pieces = cuts.map(({ at, kind }, index) => ({
    kind,
    text: text
      .slice(at, cuts[index + 1]?.at)
      .replaceAll(/\s*\n\s*/gu, ' ')
      .trim(),
  }));
  const blocks = pieces
    .filter((piece) => piece.text !== '')
    .flatMap((piece) => lines(piece.kind, piece.text))
    .filter((line) => line !== '');
  return `${[...frontMatter(text, district, year), '', blocks.join('\n\n')].join('\n')}\n`;
}
