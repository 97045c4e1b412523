const DIGITS = '一二三四五六七八九';

/** What a Chinese ordinal up to 九十九 counts, or null: 十二 is 12. */
export function parseOrdinal(text: string): number | null {
  const [, tens = '', ten = '', ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text) ?? [];
  const value = (digit: string) => (digit === '' ? 0 : DIGITS.indexOf(digit) + 1);
  if (ten === '') return tens !== '' && ones === '' ? value(tens) : null;
  return (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}

/** What begins at a place of a text. */
export type PieceKind =
  'title' | 'part' | 'section' | 'glossary' | 'entry' | 'furniture' | 'paragraph';

/** A place at which the first cut of an edition begins a new line. */
interface Cut {
  readonly at: number;
  readonly kind: PieceKind;
}

/** Headings come after white space or the end of a sentence; within one, 一、 is a part of speech. */
const HEADING =
  /(?<=^|[\s。！!？?：:；;])(?:([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)])/gu;

/** The headings 一、 and (一) whose ordinals go on where the last one stopped. */
function headingCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  let [part, section] = [1, 1];
  for (const { 1: ofPart, 2: ofSection, index: at } of text.matchAll(HEADING)) {
    if (ofPart !== undefined && parseOrdinal(ofPart) === part) {
      cuts.push({ at, kind: 'part' });
      [part, section] = [part + 1, 1];
    } else if (ofSection !== undefined && parseOrdinal(ofSection) === section) {
      cuts.push({ at, kind: 'section' });
      section += 1;
    }
  }
  return cuts;
}

/** What a part is called that has no ordinal: 2023年工作回顾, 2024年主要目标. */
const UNNUMBERED =
  /(?<=^|[\s。！!])(?:第[一二三四五六]部分[\s:：]*)?(?:20\d{2}年|过去[一五]年|今年)的?(?:主要|政府)?(?:工作|目标|经济社会发展)[^\s。，,；;]{0,14}(?=\s|$)/gu;

/** Proposes the headings of parts where none has an ordinal, so that results and targets are told apart. */
function unnumberedCuts(text: string, numbered: readonly Cut[]): Cut[] {
  return numbered.some(({ kind }) => kind === 'part') ? [] : stretches(text, UNNUMBERED, 'part');
}

/** The title of the report's own glossary, and its entries 1、 2、 or ① ② in order. */
function glossaryCuts(text: string): Cut[] {
  const title =
    /(?<=^|[\s。！!])[^\s。！!]{0,40}(?:名词|用语)解释[^。①]{0,20}?(?=\s*(?:1[、.．]|①))/u.exec(
      text,
    );
  if (title === null) return [];
  const cuts: Cut[] = [{ at: title.index, kind: 'glossary' }];
  const ENTRY = /(?<![\d.])(\d{1,2})(?:、|[.．](?!\d))|[①-⑳]/gu;
  ENTRY.lastIndex = title.index + title[0].length;
  for (let next = 1; ; next++) {
    let found = ENTRY.exec(text);
    while (found !== null && numberOf(found) !== next) found = ENTRY.exec(text);
    if (found === null) return cuts;
    cuts.push({ at: found.index, kind: 'entry' });
  }
}

function numberOf([sign, digits]: RegExpExecArray): number {
  return digits === undefined ? sign.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(digits);
}

/** Cuts at the places that a pattern finds. */
function cutsAt(text: string, pattern: RegExp, kind: PieceKind): Cut[] {
  return [...text.matchAll(pattern)].map(({ index: at }) => ({ at, kind }));
}

/** The stretches that a pattern finds, each a piece of its own. */
function stretches(text: string, pattern: RegExp, kind: PieceKind): Cut[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: at }): Cut[] => [
    { at, kind },
    { at: at + found.length, kind: 'paragraph' },
  ]);
}

/** The report's title at the head of a text, or null. */
export function findTitle(text: string): string | null {
  return /^\s*(\S.{3,40}?政府工作报告)/u.exec(text)?.[1] ?? null;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where lines of the edition may begin, in order; at one place the first kind found counts. */
export function findCuts(text: string): Cut[] {
  const title = findTitle(text);
  const named = title === null ? [] : stretches(text, new RegExp(escaped(title), 'gu'), 'title');
  const furniture =
    title === null
      ? []
      : stretches(
          text,
          new RegExp(`${escaped(title)}(?:第[一二三四五六]部分|全文完)`, 'gu'),
          'furniture',
        );
  const headings = headingCuts(text);
  const cuts = [
    ...named.slice(0, 2),
    ...furniture,
    ...glossaryCuts(text),
    ...headings,
    ...unnumberedCuts(text, headings),
    ...stretches(text, /各位代表[：:]/gu, 'paragraph'),
    ...cutsAt(text, /(?<=[。！!])各位代表[！!]/gu, 'paragraph'),
    ...cutsAt(text, /(?<=[。；;！!])\d{1,2}[.．](?!\d)/gu, 'paragraph'),
    ...cutsAt(text, /(?<=\n)(?!\n)/gu, 'paragraph'),
    { at: 0, kind: 'paragraph' as const },
  ];
  const first = new Map<number, Cut>();
  for (const cut of cuts) if (!first.has(cut.at)) first.set(cut.at, cut);
  return [...first.values()].toSorted((a, b) => a.at - b.at);
}
