import type { Language } from '../types';

/** The names and words in an archive of a brief. */
export interface BriefZipWords {
  readonly pictures: string;
  readonly data: string;
  readonly figures: string;
  readonly readme: {
    readonly page: string;
    readonly brief: string;
    readonly pictures: string;
    readonly data: string;
    readonly figures: string;
    readonly contents: string;
    readonly sources: string;
    readonly quote: string;
    readonly colon: string;
    readonly limits: string;
  };
}

const zh: BriefZipWords = {
  pictures: '图片',
  data: '数据',
  figures: '全部数字.csv',
  readme: {
    page: '整份简报，用浏览器打开，可打印',
    brief: '简报文件，在“区比”的简报页打开后可继续编辑',
    pictures: '各图的 PNG 和 SVG，标题、数值、注和来源都在图中',
    data: '各图表的数据，一格一行；gap_reason 一列写明缺数的原因',
    figures: '简报用到的全部数字，各附出处',
    contents: '内容',
    sources: '数据来源',
    quote: '引文',
    colon: '：',
    limits: '〔〕内是所据文本缺失、编者补上的字。推算的数不在CSV里。',
  },
};

const en: BriefZipWords = {
  pictures: 'pictures',
  data: 'data',
  figures: 'all-figures.csv',
  readme: {
    page: 'the whole brief; opens in a browser, prints',
    brief: 'the brief as a file; opens on the Brief page of Qubi to be edited',
    pictures: 'each chart as PNG and SVG, with title, values, notes and source in it',
    data: 'the data of each chart and table, a line a cell; the column gap_reason says why a number is missing',
    figures: 'every figure of the brief with its source',
    contents: 'Contents',
    sources: 'Sources',
    quote: 'Quotation',
    colon: ': ',
    limits:
      'Characters in 〔〕 are missing from the received texts and were restored. Derived numbers are not in the CSV files.',
  },
};

/** The words of archives by language. */
export const briefZipWords: Readonly<Record<Language, BriefZipWords>> = { zh, en };
