import { briefFileEnding } from '../../model/brief/file';
import { notesUnder } from '../../model/document';
import type { Document } from '../../model/document';
import { documentWords } from '../../model/words/documents';
import { briefName } from '../fileName';

/** What is in an archive, in words: its files, its exhibits, their sources, and the data's version. */
export function readme(document: Document): string {
  const { title, language, blocks, references, version } = document;
  const words = documentWords[language];
  const { colon, page } = words;
  const { readme: own, pictures, data, figures } = words.archive;
  const exhibits = blocks.filter((block) => block.of === 'exhibit');
  const quotations = blocks.filter((block) => block.of === 'quotation');
  const lines = [
    title,
    '',
    `${briefName(document, '.html')}${colon}${own.page}`,
    `${briefName(document, briefFileEnding)}${colon}${own.brief}`,
    ...(exhibits.length > 0
      ? [
          `${pictures}/${colon}${own.pictures}`,
          `${data}/${colon}${own.data}`,
          `${data}/${figures}${colon}${own.figures}`,
        ]
      : []),
    '',
    `${own.contents}${colon.trim()}`,
    ...exhibits.flatMap((exhibit, at) => [
      `${numberOf(at)}  ${exhibit.label}  ${exhibit.title}`,
      ...(exhibit.subtitle === '' ? [] : [`    ${exhibit.subtitle}`]),
      ...notesUnder(exhibit, [], language).map((note) => `    ${page.note}${colon}${note}`),
      `    ${exhibit.source}`,
    ]),
    ...quotations.flatMap(({ quoted, from }) => [
      '',
      `${own.quote}${colon}${quoted}`,
      `    ${from}`,
    ]),
    '',
    `${own.sources}${colon.trim()}`,
    ...references,
    '',
    words.version(version),
    own.limits,
    page.madeWith,
  ];
  return `${lines.join('\n')}\n`;
}

/** 01, 02, …: file managers sort by characters. */
export function numberOf(at: number): string {
  return String(at + 1).padStart(2, '0');
}
