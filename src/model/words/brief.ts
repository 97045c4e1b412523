import type { BriefProblem } from '../brief/read';
import type { Language } from '../types';

/** The forms in which a brief leaves the page as a file. */
export type BriefFormId = 'docx' | 'pptx' | 'html' | 'zip' | 'file';

const zh = {
  title: '简报',
  lead: '把图、表和原文收到一处，排好次序，写上自己的话，再存成文件。内容留在这个浏览器里。',
  empty: '简报里还没有内容。',
  emptyHow: [
    '在总览、目标、指标页，每幅图表下方点“加入简报”；图或表，照当时所见收入。',
    '在数字的出处里，点“此句加入简报”。',
    '在原文页，点段号，或选中一段文字，再点“加入简报”。',
  ],
  toOverview: '去总览挑选',
  briefTitle: '简报题目',
  titleHint: '简报题目',
  contents: '简报内容',
  itemTitle: (caption: string) => `${caption}的标题`,
  remark: (what: string) => `${what}的说明`,
  remarkHint: '写几句说明……',
  quotation: '引文',
  heading: '小标题',
  headingHint: '小标题',
  text: '文字',
  textHint: '写一段文字……',
  addHeading: '加小标题',
  addText: '加一段文字',
  sourcesAt: '数字出处：文末',
  sources: (count: number) => `数字出处（${count}条）`,
  item: (number: number, name: string) => `第${number}项，${name}`,
  up: (name: string) => `上移：${name}`,
  down: (name: string) => `下移：${name}`,
  drag: '拖动换位',
  remove: (name: string) => `移除：${name}`,
  moved: (place: number, all: number) => `已移到第${place}位，共${all}项`,
  removed: (count: number) => `已移除${count}项`,
  taken: '简报已换成新的内容',
  undo: '撤销',
  clear: '清空',
  leave: '存为',
  forms: {
    docx: 'Word（.docx）',
    pptx: 'PowerPoint（.pptx）',
    html: '网页（.html）',
    zip: '图片和数据（.zip）',
    file: '简报文件',
  } satisfies Record<BriefFormId, string>,
  print: '打印或存为PDF',
  share: '复制分享链接',
  open: '打开简报文件',
  making: (what: string) => `正在生成${what}……`,
  progress: (done: number, all: number) => `${done}／${all}`,
  saved: (name: string) => `已保存：${name}`,
  failed: (what: string) =>
    `${what}没有生成：所需的程序没有载入。请检查网络，或重新载入页面（网站可能已更新）后再试；简报内容不会丢。`,
  pending: '报告原文还在载入，请稍候再试。',
  shared: '链接已复制，打开它的人会看到这份简报。',
  sharedNotCopied: '没能复制，请手动选取地址：',
  tooLong: (length: number, most: number) =>
    `这份简报写成链接有${length}个字符，超过${most}个，容易被截断；请改存“简报文件”发给对方。`,
  offered: '别人分享的简报',
  offeredFile: '文件里的简报',
  offeredLead: '这是预览，没有改动您自己的简报。',
  join: '并入我的简报',
  replace: '替换我的简报',
  keep: '收为我的简报',
  mine: (count: number) => `我的简报（${count}项）`,
  dismiss: '不收，回到我的简报',
  unreadable: '这个链接里没有可读的简报，可能复制时被截断了。',
  unreadableFile: '这个文件不是简报文件，或已损坏。',
  partly: (count: number) => `有${count}处读不懂，已略去：`,
  problem: ({ where, found, expected }: BriefProblem) =>
    `${placeIn(where, (nth, rest) => `第${nth}项${rest === '' ? '' : `的 ${rest}`}`, '整个文件')}：是 ${found}，应为 ${expected}`,
  unread: '浏览器里存着的简报有读不懂的部分，已原样另存，没有丢。',
  saveUnread: '存成文件',
  forget: '不要了',
  unkept: '浏览器不让本页存储，简报在关闭页面后会消失；请存成“简报文件”。',
  references: '参考文献',
  version: (version: string) => `数据版本 ${version}`,
};

/** A path such as `items[2].question` in words, items counted from 1. */
function placeIn(
  where: string,
  item: (nth: number, rest: string) => string,
  whole: string,
): string {
  const [, at, rest = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(where) ?? [];
  if (at !== undefined) return item(Number(at) + 1, rest);
  return where === '' ? whole : where;
}

/** The words of the brief's page. */
export type BriefWording = typeof zh;

const en: BriefWording = {
  title: 'Brief',
  lead: 'Charts, tables and quotations in one place, in your order and with your own words, to be saved as a file. All of it stays in this browser.',
  empty: 'There is nothing in the brief yet.',
  emptyHow: [
    'On Overview, Targets and Indicator choose “Add to brief” under a chart or a table; it is taken in as you see it.',
    'In the source of a number choose “Add sentence to brief”.',
    'In Report click the number of a paragraph, or select some text, and choose “Add to brief”.',
  ],
  toOverview: 'Choose from the overview',
  briefTitle: 'Title of the brief',
  titleHint: 'Title of the brief',
  contents: 'Contents of the brief',
  itemTitle: (caption) => `Title of ${caption}`,
  remark: (what) => `Remark on ${what}`,
  remarkHint: 'Write a remark…',
  quotation: 'Quotation',
  heading: 'Heading',
  headingHint: 'Heading',
  text: 'Text',
  textHint: 'Write a paragraph…',
  addHeading: 'Add a heading',
  addText: 'Add text',
  sourcesAt: 'Sources of the numbers at the end: ',
  sources: (count) => `Where the numbers stand (${count})`,
  item: (number, name) => `Item ${number}, ${name}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  drag: 'Drag to another place',
  remove: (name) => `Remove: ${name}`,
  moved: (place, all) => `Moved to place ${place} of ${all}`,
  removed: (count) => `${count} ${count === 1 ? 'item' : 'items'} removed`,
  taken: 'The brief has new contents',
  undo: 'Undo',
  clear: 'Clear',
  leave: 'Save as',
  forms: {
    docx: 'Word (.docx)',
    pptx: 'PowerPoint (.pptx)',
    html: 'Web page (.html)',
    zip: 'Pictures and data (.zip)',
    file: 'Brief as a file',
  },
  print: 'Print or save as PDF',
  share: 'Copy a link to share',
  open: 'Open a brief file',
  making: (what) => `Making ${what}…`,
  progress: (done, all) => `${done} of ${all}`,
  saved: (name) => `Saved: ${name}`,
  failed: (what) =>
    `${what} could not be made: the code it needs did not load. Check the network, or reload the page (the site may have been updated) and try again; the brief is not lost.`,
  pending: 'The reports are still loading; please try again in a moment.',
  shared: 'Link copied: whoever opens it sees this brief.',
  sharedNotCopied: 'Could not copy; please select the address by hand:',
  tooLong: (length, most) =>
    `As a link this brief has ${length} characters, more than the ${most} that links survive; please save it as a file and send that.`,
  offered: 'A brief shared with you',
  offeredFile: 'The brief in the file',
  offeredLead: 'This is a preview; your own brief is as it was.',
  join: 'Add to my brief',
  replace: 'Replace my brief',
  keep: 'Take as my brief',
  mine: (count) => `My brief (${count} ${count === 1 ? 'item' : 'items'})`,
  dismiss: 'Leave it, back to my brief',
  unreadable: 'There is no readable brief in this link; it may have been cut when it was copied.',
  unreadableFile: 'This file is no brief, or it is damaged.',
  partly: (count) =>
    `${count} ${count === 1 ? 'part' : 'parts'} could not be read and were left out:`,
  problem: ({ where, found, expected }) =>
    `${placeIn(where, (nth, rest) => `Item ${nth}${rest === '' ? '' : `, ${rest}`}`, 'The whole file')}: is ${found}, should be ${expected}`,
  unread:
    'Parts of the stored brief could not be read; they were put aside as they were, not lost.',
  saveUnread: 'Save them',
  forget: 'Let them go',
  unkept:
    'The browser keeps nothing for this page: the brief goes when the page closes. Please save it as a file.',
  references: 'References',
  version: (version) => `Data version ${version}`,
};

/** The words of the brief's page by language. */
export const briefWords: Readonly<Record<Language, BriefWording>> = { zh, en };
