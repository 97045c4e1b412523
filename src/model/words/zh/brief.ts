import type { BriefProblem } from '../../brief/file';

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

export const zh = {
  title: '简报',
  lead: '把图、表和原文收到一处，排好次序，写上自己的话，再存成文件。内容留在这个浏览器里。',
  empty: '简报里还没有内容。',
  emptyHow: [
    '在总览、目标、指标页，每幅图表下方点“加入简报”；图或表，照当时所见收入。',
    '在数字的出处里，点“此句加入简报”。',
    '在原文页，点段号，或选中一段文字，再点“加入简报”。',
  ],
  toOverview: '去总览挑选',
  takeHeadlines: (count: number) => `放入总览的${count}项要点`,
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
  full: (most: number) => `一份简报最多${most}项，放不下更多；请先移除几项，或另存一份。`,
  saveAs: '存为',
  formats: {
    docx: 'Word（.docx）',
    pptx: 'PowerPoint（.pptx）',
    html: '网页（.html）',
    zip: '图片和数据（.zip）',
    file: '简报文件',
  },
  /** How Word and PowerPoint files are set. */
  office: {
    title: 'Word 和 PowerPoint 的署名、出处和模板',
    byline: '署名',
    bylineHint: '单位或作者，印在题目下，附当天日期',
    evidence: '数字出处',
    evidences: { appendix: '文末附件', footnotes: '脚注' },
    template: '选用模板（.dotx、.potx）',
    templateHint: '用模板的样式、字体、版面、页眉或主题颜色',
    chosen: (name: string) => `模板：${name}`,
    without: '不用模板',
    refused: (name: string) =>
      `${name}不能用作模板：请选 Word 或 PowerPoint 的模板或文件（.dotx、.docx、.potx、.pptx，不带宏）`,
    signed: (byline: string, date: string) => (byline === '' ? date : `${byline}　${date}`),
  },
  print: '打印或存为PDF',
  share: '复制分享链接',
  open: '打开简报文件',
  making: (what: string) => `正在生成${what}……`,
  waiting: (what: string) => `报告原文还在载入，载完即生成${what}……`,
  progress: (done: number, all: number) => `${done}／${all}`,
  saved: (name: string) => `已保存：${name}`,
  failed: (what: string) =>
    `${what}没有生成：所需的程序没有载入。请检查网络，或重新载入页面（网站可能已更新）后再试；简报内容不会丢。`,
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
};
