import type { Language } from '../types';

const zh = {
  reports: '选择报告',
  meta: (figures: number, places: number) =>
    `正文标出${places}处数字，共${figures}项：指向数字见各区对照，点按见出处。`,
  copyReference: '复制参考文献',
  referenceCopied: '参考文献已复制',
  form: '文本',
  forms: { restored: '整理本', received: '所据文本' },
  formHints: {
    restored: '所据文本缺的字补在〔　〕里，网页附带的文字略去',
    received: '所据文本原样：缺的字不补，网页附带的文字以灰字保留；标题与分段依整理本',
  },
  outline: '目录',
  opening: '开头',
  sectionFigures: (count: number) => `${count}处数字`,
  find: '在报告中查找',
  findHint: '查找，如 国资国企',
  foundNone: '没有找到',
  found: (nth: number, all: number) => `第${nth}处，共${all}处`,
  previousHit: '上一处',
  nextHit: '下一处',
  places: '数字',
  place: (nth: number, all: number) => `第${nth}处数字，共${all}处`,
  map: (results: number, targets: number) =>
    `数字在全文中的位置：实绩${results}处，目标${targets}处`,
  mapResults: (count: number) => `实绩 ${count}`,
  mapTargets: (count: number) => `目标 ${count}`,
  paragraphLink: (number: number) => `第${number}段的链接`,
  furniture: '网页附带的文字，不是报告内容',
  entry: '报告自注',
  entrySign: (term: string) => `自注：${term}`,
  unknownFigure: '这个数字的资料没有载入',
  open: '点按看出处',
  copyExcerpt: '复制并附出处',
  excerptCopied: '引文和出处已复制',
  how: '读法与按键',
  legend: {
    result: '实绩：实线',
    target: '目标：虚线',
    current: '出处已打开的数字',
    repair: '所据文本缺、编者补的字',
    likely: '疑缺而补的字',
    sign: '报告自注，移上或点按见释文',
    hit: '查找到的字',
  },
  lost: (characters: string, count: number) =>
    `所据文本缺“${characters}”，本版补了${count}字。查找时补与不补都能找到。`,
  keys: {
    step: '下一处、上一处数字',
    arrows: '停在数字上时：下一处、上一处',
    enter: '打开出处',
    find: '查找',
    escape: '关闭',
  },
  shortcuts: '启用单键（j、k、/）',
};

/** The words of the report view. */
export type ReportWords = typeof zh;

const en: ReportWords = {
  reports: 'Choose a report',
  meta: (figures, places) =>
    `${figures} figures in ${places} places, marked in the text: point at one for the other districts, click it for its source sentence.`,
  copyReference: 'Copy reference',
  referenceCopied: 'Reference copied',
  form: 'Text',
  forms: { restored: 'Restored', received: 'As received' },
  formHints: {
    restored: 'Lost characters are restored in 〔　〕, web page furniture is left out',
    received:
      "As received: lost characters stay lost, web page furniture stays in grey; headings and paragraphs are the edition's",
  },
  outline: 'Contents',
  opening: 'Opening',
  sectionFigures: (count) => `${count} ${count === 1 ? 'number' : 'numbers'}`,
  find: 'Find in the report',
  findHint: 'Find, e.g. 国资国企',
  foundNone: 'Not found',
  found: (nth, all) => `${nth} of ${all}`,
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  places: 'Numbers',
  place: (nth, all) => `number ${nth} of ${all}`,
  map: (results, targets) =>
    `Where the numbers stand in the text: results in ${results} places, targets in ${targets}`,
  mapResults: (count) => `${count} results`,
  mapTargets: (count) => `${count} targets`,
  paragraphLink: (number) => `Link to paragraph ${number}`,
  furniture: 'text of the web page, no part of the report',
  entry: "The report's own note",
  entrySign: (term) => `note: ${term}`,
  unknownFigure: 'What is known of this number did not load',
  open: 'click for the source sentence',
  copyExcerpt: 'Copy with citation',
  excerptCopied: 'Quotation and source copied',
  how: 'How to read it; keys',
  legend: {
    result: 'result: solid line',
    target: 'target: dashed line',
    current: 'the number whose source is open',
    repair: 'missing from the received text, restored',
    likely: 'probably missing, restored',
    sign: "the report's own note: point at it or tap it",
    hit: 'found words',
  },
  lost: (characters, count) =>
    `The received text lost “${characters}”; this edition restores ${count} characters. Find works with and without them.`,
  keys: {
    step: 'next and previous number',
    arrows: 'on a number: next and previous',
    enter: 'open the source sentence',
    find: 'find',
    escape: 'close',
  },
  shortcuts: 'Single keys (j, k, /)',
};

/** The report view's words by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { zh, en };
