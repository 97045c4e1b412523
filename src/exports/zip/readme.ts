import type { BriefContent } from '../../model/brief/content';
import { briefFileEnding } from '../../model/brief/file';
import { documentWords } from '../../model/words/documents';
import { briefName } from '../briefName';

/** What is in an archive, in words: its files, its items, their sources, and the data's version. */
export function readme(content: BriefContent): string {
  const { language, items, references, version } = content;
  const words = documentWords[language].page;
  const { readme: own, pictures, data, figures } = documentWords[language].archive;
  const { colon } = own;
  const comparisons = items.filter((item) => item.type === 'comparison');
  const quotations = items.filter((item) => item.type === 'quotation');
  const title = content.title.trim() === '' ? words.untitled : content.title.trim();
  const lines = [
    title,
    '',
    `${briefName(content, '.html')}${colon}${own.page}`,
    `${briefName(content, briefFileEnding)}${colon}${own.brief}`,
    ...(comparisons.some(({ form }) => form === 'chart')
      ? [`${pictures}/${colon}${own.pictures}`]
      : []),
    ...(comparisons.length > 0
      ? [`${data}/${colon}${own.data}`, `${data}/${figures}${colon}${own.figures}`]
      : []),
    '',
    `${own.contents}${colon.trim()}`,
    ...comparisons.flatMap((item, at) => [
      `${numberOf(at)}  ${item.title}`,
      ...(item.subtitle === '' ? [] : [`    ${item.subtitle}`]),
      ...item.notes.map((note) => `    ${words.note}${colon}${note}`),
    ]),
    ...quotations.flatMap(({ text, source }) => [
      '',
      `${own.quote}${colon}“${text}”`,
      `    ——${source}`,
    ]),
    '',
    `${own.sources}${colon.trim()}`,
    ...references,
    '',
    words.version(version),
    own.limits,
    words.madeWith,
  ];
  return `${lines.join('\n')}\n`;
}

/** 01, 02, …: file managers sort by characters. */
export function numberOf(at: number): string {
  return String(at + 1).padStart(2, '0');
}
