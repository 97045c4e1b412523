import type { BriefItem } from '../brief';
import type { Language } from '../types';

/** The words that only documents and slides use. */
export interface OfficeWords {
  /** What stands between the parts of a list. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** 图1 and a title, a full space between. */
  readonly figure: (number: number, title: string) => string;
  readonly table: (number: number, title: string) => string;
  /** A title that goes on over several slides: 题名（2/3）. */
  readonly part: (title: string, part: number, all: number) => string;
  /** The notes of one chart or table, numbered where there are several. */
  readonly notes: (notes: readonly string[]) => string;
  /** Over the notes that need a slide of their own. */
  readonly notesOf: (title: string) => string;
  /** Before the figures of a chart, each with its source. */
  readonly figures: string;
  /** Says that the text of a report could not be read, and some figures have no footnote. */
  readonly unsourced: string;
  /** A number's source in a footnote. */
  readonly sourced: (label: string, quote: string, title: string, place: string) => string;
  readonly place: (paragraph: number, reference: number) => string;
  readonly quoted: (text: string) => string;
  readonly from: (source: string) => string;
  readonly references: string;
  readonly version: (version: string) => string;
  readonly checked: string;
  readonly missing: (item: BriefItem) => string;
  /** Instead of a title, where the writer gave none. */
  readonly untitled: string;
  /** Of the reports that a deck or document rests on. */
  readonly reports: (count: number) => string;
  readonly keywords: readonly string[];
  /** A cell of a chart that has no bar: `2019年目标：黄浦、虹口未提及`. */
  readonly absent: (column: string, parts: readonly string[]) => string;
  readonly absentOf: (districts: readonly string[], what: string) => string;
  /** How a range is drawn in a chart of bars. */
  readonly range: string;
}

const zh: OfficeWords = {
  comma: '、',
  semicolon: '；',
  colon: '：',
  figure: (number, title) => `图${number}　${title}`,
  table: (number, title) => `表${number}　${title}`,
  part: (title, part, all) => `${title}（${part}/${all}）`,
  notes: (notes) => `注：${numbered(notes, '．', '；')}。`,
  notesOf: (title) => `注：${title}`,
  figures: '各数出处：',
  unsourced: '部分报告的原文未能读取，其数字未注出处',
  sourced: (label, quote, title, place) => `${label}：“${quote}”，见《${title}》${place}。`,
  place: (paragraph, reference) => `第${paragraph}段（参考文献〔${reference}〕）`,
  quoted: (text) => `“${text}”`,
  from: (source) => `——${source}`,
  references: '参考文献',
  version: (version) => `数据版本：${version}`,
  checked: '在区比中核对',
  missing: (item) => `（${missingZh[item.type]}：数据中已没有，或原文未能读取，此处从缺。）`,
  untitled: '区级政府工作报告比较',
  reports: (count) => `据${count}份区级政府工作报告`,
  keywords: ['政府工作报告', '区级比较'],
  absent: (column, parts) => `${column}：${parts.join('；')}`,
  absentOf: (districts, what) => `${districts.join('、')}${what}`,
  range: '区间：条至下限，线至上限',
};

const missingZh: Readonly<Record<BriefItem['type'], string>> = {
  comparison: '原选图表一项',
  quotation: '原选引文一项',
  heading: '原有标题一项',
  text: '原有文字一项',
};

const en: OfficeWords = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  figure: (number, title) => `Figure ${number}  ${title}`,
  table: (number, title) => `Table ${number}  ${title}`,
  part: (title, part, all) => `${title} (${part}/${all})`,
  notes: (notes) => `Notes: ${numbered(notes, '. ', '; ')}.`,
  notesOf: (title) => `Notes: ${title}`,
  figures: 'Figures and where they stand: ',
  unsourced: 'The text of some reports could not be read: their figures have no footnote',
  sourced: (label, quote, title, place) => `${label}: “${quote}”, 《${title}》, ${place}.`,
  place: (paragraph, reference) => `paragraph ${paragraph} (reference [${reference}])`,
  quoted: (text) => `“${text}”`,
  from: (source) => `— ${source}`,
  references: 'References',
  version: (version) => `Data version: ${version}`,
  checked: 'Check in Qubi',
  missing: (item) =>
    `(${missingEn[item.type]} is left out here: the data no longer has it, or its text could not be read.)`,
  untitled: 'District government work reports compared',
  reports: (count) => `From ${count} district government work report${count === 1 ? '' : 's'}`,
  keywords: ['government work reports', 'district comparison'],
  absent: (column, parts) => `${column}: ${parts.join('; ')}`,
  absentOf: (districts, what) => `${districts.join(', ')} – ${what}`,
  range: 'Ranges: the bar ends at the lower end, the line at the upper',
};

const missingEn: Readonly<Record<BriefItem['type'], string>> = {
  comparison: 'A chart or table',
  quotation: 'A quotation',
  heading: 'A heading',
  text: 'A paragraph',
};

function numbered(notes: readonly string[], dot: string, between: string): string {
  if (notes.length < 2) return notes.join('');
  return notes.map((note, index) => `${index + 1}${dot}${note}`).join(between);
}

/** The words of documents and slides in each language of the interface. */
export const officeWords: Readonly<Record<Language, OfficeWords>> = { zh, en };
