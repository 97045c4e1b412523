import type { AccountCounts, AccountPart } from '../account';
import type { OtherReason } from '../numerals';
import type { Language, Measure } from '../types';

const zh = {
  sections: {
    account: '数字账',
    indicators: '指标词典',
    verdicts: '可比性',
    method: '方法与局限',
    downloads: '下载',
  },
  sectionsLabel: '数据的各部分',
  accountTitle: (reports: number, { total, figure, other, unaccounted }: AccountCounts) =>
    unaccounted === 0
      ? `${reports}份报告共${total}个阿拉伯数字：${figure}个是指标数，${other}个不是，均注明缘由`
      : `${reports}份报告共${total}个阿拉伯数字：${figure}个是指标数，${other}个不是，${unaccounted}个尚未归类`,
  accountLead: '一格是报告里的一个数字，按原文先后排列。点任何一格，看它所在的原句。',
  loadingAccount: '正在载入数字账……',
  failedAccount: '数字账没有载入，暂时不能逐个核对。',
  failedText: (report: string) => `${report}的原文没有载入，下面暂缺该区。`,
  picture: '逐格看',
  strip: (district: string, total: number) => `${district}：${total}个数字，按原文先后`,
  stripHelp: '用方向键逐个移动，按回车看原句。',
  stripCount: (total: number) => `${total}个`,
  position: (at: number, total: number) => `第${at}个，共${total}个`,
  untitledPart: '开头',
  readoutIdle: '指到一格，这里显示它前后的文字。',
  openSentence: '看原句',
  counts: '归类',
  count: '个数',
  all: '全部',
  total: '合计',
  figure: '指标数',
  result: '实绩',
  target: '目标',
  other: '不是指标数',
  unaccounted: '尚未归类',
  figureNote: '实心为实绩，斜纹为目标',
  unaccountedNote: '还没有归为指标数，也没有注明不是的缘由',
  showOnly: (part: string) => `只看：${part}`,
  reasons: {
    date: '日期',
    name: '名称',
    enumeration: '序号',
    threshold: '门槛',
    scope: '范围',
    background: '背景',
    part: '分项',
    furniture: '网页附加',
  } satisfies Record<OtherReason, string>,
  /** One character that stands in the cell of the picture. */
  marks: {
    date: '日',
    name: '名',
    enumeration: '序',
    threshold: '限',
    scope: '围',
    background: '景',
    part: '分',
    furniture: '页',
  } satisfies Record<OtherReason, string>,
  reasonNotes: {
    date: '年、月、日',
    name: '名称的一部分，如PM2.5、“12345”',
    enumeration: '标题或列举的序号',
    threshold: '指标名称里的界限，如“60岁以上”',
    scope: '指标所涉的范围，如165幢楼宇的税务登记率',
    background: '不是本区的工作，如对口地区的贫困村数',
    part: '已计入的数字的又一部分',
    furniture: '网页附加的文字，不属报告',
  } satisfies Record<OtherReason, string>,
  list: '逐条查',
  search: '查找',
  searchNumerals: '查数字、前后文字、指标或说明',
  searchIndicators: '查指标名称、各区说法或英文名',
  searchVerdicts: '查指标名称或理由',
  clear: '清除',
  found: (shown: number, all: number) => (shown === all ? `共${all}条` : `${all}条中的${shown}条`),
  nothingFound: '没有符合条件的条目。',
  place: '报告与段落',
  words: '原文',
  kind: '归类',
  about: '指标或说明',
  paragraph: (number: number) => `第${number}段`,
  heading: '标题',
  furniturePlace: '网页附加文字',
  openNumeral: (token: string) => `${token}：看原句`,
  closeNumeral: (token: string) => `${token}：收起原句`,
  pages: '分页',
  previousPage: '上一页',
  nextPage: '下一页',
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,
  range: (from: number, to: number, all: number) => `第${from}～${to}条，共${all}条`,
  indicatorsTitle: (indicators: number, families: number) =>
    `${indicators}项指标，归为${families}组`,
  indicatorsLead:
    '并排看的指标归为一组。定义只在报告或注明的来源给出时才写；单位是比较时所用的，各区原来的单位见原句。',
  term: '各区的说法',
  indicator: '指标',
  unit: '单位与性质',
  definition: '定义',
  noDefinition: '报告未给出定义',
  definitionFrom: (source: string) => `据${source}`,
  measures: { flow: '全年累计', stock: '期末或累计', rate: '比率' } satisfies Record<
    Measure,
    string
  >,
  inFamily: (family: string) => `属“${family}”一组`,
  verdictsTitle: (total: number, same: number, near: number, differs: number) =>
    `${total}对口径：${same}对同口径，${near}对近似，${differs}对不可比`,
  verdictsLead:
    '同一组里每两个说法都有判定，近似和不可比的都写明理由。不可比的，图上分开画，不排名，也不相减。',
  sides: '两个说法',
  why: '理由',
  methodTitle: '数字怎样读出，又有哪些局限',
  reports: '所据报告',
  lost: '文本所缺的字',
  numerals: '阿拉伯数字',
  figures: '指标数',
  report: '报告',
  date: '日期',
  origin: '文本来源',
  downloadsTitle: '下载全部数据',
  downloadsLead:
    'CSV为UTF-8编码（带BOM），用Excel、WPS可直接打开。数字保持报告原有的写法，空格表示没有，不表示零。',
  download: (file: string) => `下载${file}`,
  columns: (count: number) => `各列含义（${count}列）`,
  column: '列',
  meaning: '含义',
  perReport: '分报告的文件',
  figuresFile: '指标数及其出处的位置',
  textFile: '全文：标题、段落、补字、用语解释',
  citation: '引用',
  citeAs: (reports: string, version: string) =>
    `区比 Qubi：${reports}的指标数据，数据版本 ${version}。`,
  citeHint: '引用某个数字时，请引报告原句：在出处里点“复制引文”。',
  copyCitation: '复制',
  citationCopied: '已复制',
  copyFailed: '没能复制，请手动选取',
};

/** The words of the data view; the English edition has exactly the same ones. */
export type DataWords = typeof zh;

const en: DataWords = {
  sections: {
    account: 'Account of numerals',
    indicators: 'Indicators',
    verdicts: 'Comparability',
    method: 'Method and limits',
    downloads: 'Downloads',
  },
  sectionsLabel: 'Sections of the data',
  accountTitle: (reports, { total, figure, other, unaccounted }) => {
    const all = `${total} Arabic numerals in ${reports} ${reports === 1 ? 'report' : 'reports'}`;
    return unaccounted === 0
      ? `${all}: ${figure} are figures, ${other} are not, each with its reason`
      : `${all}: ${figure} are figures, ${other} are not, ${unaccounted} are still to be sorted`;
  },
  accountLead:
    'One cell is one numeral, in the order of the text. Choose any of them to read its sentence.',
  loadingAccount: 'Loading the account…',
  failedAccount: 'The account of the numerals did not load, so it cannot be checked yet.',
  failedText: (report) => `The text of ${report} did not load; the district is missing below.`,
  picture: 'Cell by cell',
  strip: (district, total) => `${district}: ${total} numerals in the order of the text`,
  stripHelp: 'Arrow keys go from one to the next, Enter opens the sentence.',
  stripCount: (total) => `${total}`,
  position: (at, total) => `${at} of ${total}`,
  untitledPart: 'Opening',
  readoutIdle: 'Point at a cell to read the words around it here.',
  openSentence: 'Read the sentence',
  counts: 'What they are',
  count: 'Count',
  all: 'All',
  total: 'Total',
  figure: 'Figure',
  result: 'result',
  target: 'target',
  other: 'No figure',
  unaccounted: 'Still to be sorted',
  figureNote: 'solid: a result; hatched: a target',
  unaccountedNote: 'neither a figure nor given a reason yet',
  showOnly: (part) => `Show only: ${part}`,
  reasons: {
    date: 'Date',
    name: 'Name',
    enumeration: 'Enumeration',
    threshold: 'Threshold',
    scope: 'Scope',
    background: 'Background',
    part: 'Part',
    furniture: 'Web page',
  },
  marks: {
    date: 'D',
    name: 'N',
    enumeration: 'E',
    threshold: 'T',
    scope: 'S',
    background: 'B',
    part: 'P',
    furniture: 'W',
  },
  reasonNotes: {
    date: 'a year, month or day',
    name: 'part of a name: PM2.5, “12345”',
    enumeration: 'the number of a heading or of a list',
    threshold: "inside an indicator's name: 60岁以上 (aged 60 and over)",
    scope: 'what a figure covers: the tax registration rate of 165 buildings',
    background: "not the district's own work: poor villages of a partner county",
    part: 'a further piece of a number already counted',
    furniture: 'text of the web page, no part of the report',
  },
  list: 'One by one',
  search: 'Search',
  searchNumerals: 'Search numbers, words around them, indicators, notes',
  searchIndicators: "Search names in either language, or a district's own term",
  searchVerdicts: 'Search indicators or reasons',
  clear: 'Clear',
  found: (shown, all) => (shown === all ? `${all} entries` : `${shown} of ${all} entries`),
  nothingFound: 'Nothing matches this choice.',
  place: 'Report and paragraph',
  words: 'The words around it',
  kind: 'What it is',
  about: 'Indicator or note',
  paragraph: (number) => `paragraph ${number}`,
  heading: 'heading',
  furniturePlace: 'web page text',
  openNumeral: (token) => `${token}: read the sentence`,
  closeNumeral: (token) => `${token}: close the sentence`,
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  range: (from, to, all) => `${from}–${to} of ${all}`,
  indicatorsTitle: (indicators, families) => `${indicators} indicators in ${families} groups`,
  indicatorsLead:
    "Indicators that are read side by side form a group. A definition is given only where a report or a named source gives one. The unit is the one used in comparisons; each district's own is in its sentence.",
  term: "The districts' own terms",
  indicator: 'Indicator',
  unit: 'Unit and kind',
  definition: 'Definition',
  noDefinition: 'The reports give no definition',
  definitionFrom: (source) => `after ${source}`,
  measures: { flow: 'of the year', stock: 'at a moment or in all', rate: 'rate' },
  inFamily: (family) => `in the group “${family}”`,
  verdictsTitle: (total, same, near, differs) =>
    `${total} pairs judged: ${same} the same, ${near} near, ${differs} not comparable`,
  verdictsLead:
    'Every two terms that meet in a group are judged, and near and not comparable have a reason. What does not compare is drawn apart, never ranked and never subtracted.',
  sides: 'The two terms',
  why: 'Reason',
  methodTitle: 'How the numbers were read, and what they cannot tell',
  reports: 'The reports',
  lost: 'Lost characters',
  numerals: 'Numerals',
  figures: 'Figures',
  report: 'Report',
  date: 'Date',
  origin: 'Copy used',
  downloadsTitle: 'Download all data',
  downloadsLead:
    'CSV files are UTF-8 with a byte order mark, so Excel and WPS open them directly. Numbers are written as the report has them; an empty cell says that there is nothing, not zero.',
  download: (file) => `Download ${file}`,
  columns: (count) => `What the ${count} columns mean`,
  column: 'Column',
  meaning: 'Meaning',
  perReport: 'Files by report',
  figuresFile: 'the figures and the places of their evidence',
  textFile: 'the text: headings, paragraphs, restored characters, glossary',
  citation: 'Citation',
  citeAs: (reports, version) => `Qubi (区比): figures of ${reports}, data version ${version}.`,
  citeHint:
    'For a single number, cite the sentence of the report: “Copy quotation” beside its source sentence.',
  copyCitation: 'Copy',
  citationCopied: 'Copied',
  copyFailed: 'Could not copy; please select it by hand',
};

/** What a part of the account is called. */
export function partName(part: AccountPart, words: DataWords): string {
  if (part === 'figure' || part === 'other' || part === 'unaccounted') return words[part];
  return words.reasons[part];
}

/** What belongs to a part of the account; empty where the name says it. */
export function partNote(part: AccountPart, words: DataWords): string {
  if (part === 'other') return '';
  if (part === 'figure') return words.figureNote;
  return part === 'unaccounted' ? words.unaccountedNote : words.reasonNotes[part];
}

/** The words of the data view by language. */
export const dataWords: Readonly<Record<Language, DataWords>> = { zh, en };
