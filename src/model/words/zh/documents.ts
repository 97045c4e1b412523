const digits = ['', ...'一二三四五六七八九'];

/** 一 to 九十九. */
function counted(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}

export const zh = {
  /** The title of a brief that has none. */
  untitled: '简报',
  chart: (number: number) => `图${number}`,
  table: (number: number) => `表${number}`,
  /** A label and what it is about, a full space between. */
  caption: (label: string, subject: string) => `${label}　${subject}`,
  /** What the matrix is called where it has no data. */
  matrix: '逐项对照',
  quoted: (text: string) => `“${text}”`,
  from: (source: string) => `——${source}`,
  missing: (name: string) => `此处从缺：现有数据中没有它，或者原文没有载入（${name}）。`,
  /** Says that the text of a report could not be read, and some figures have no footnote. */
  unsourced: '部分报告的原文未能读取，其数字未注出处',
  /** Of a table with more numbers than anybody would read notes of. */
  elsewhere: (figures: number) => `${figures}个数字的原句，在区比的同一表中点数字即见`,
  references: '参考文献',
  version: (version: string) => `数据版本 ${version}`,
  colophon: (version: string) => `本文由区比 Qubi 制作，数据版本 ${version}。`,
  /** Before the numbers of the notes that an exhibit rests on. */
  sources: '数字出处：',
  /** What stands between the parts of a list. */
  comma: '、',
  semicolon: '；',
  colon: '：',
  ordinals: {
    section: (number: number) => `${counted(number)}、`,
    item: (number: number) => `（${counted(number)}）`,
  },
  /** The table at the head of a document. */
  summary: { title: '主要指标一览（实绩 → 目标）' },
  /** Of a brief's page. */
  page: {
    note: '注',
    endnotes: '数字出处',
    endnotesLead: '〔〕内为所据文本缺失、编者补上的字。',
    dataOf: '图中数据',
    madeWith: '区比 Qubi 制作',
    address: '可以继续编辑的网页',
    backTo: (caption: string) => `回到${caption}`,
  },
  /** Of documents and slides. */
  office: {
    /** A finding and where it is drawn: `…（图1）`. */
    shownIn: (title: string, label: string) => `${title}（${label}）`,
    /** A title that goes on over several slides: 题名（2/3）. */
    part: (title: string, part: number, all: number) => `${title}（${part}/${all}）`,
    /** Of a table of more slides than anybody shows. */
    cut: (shown: number, all: number) =>
      `此处为前${shown}张，共${all}张；全表见Word、HTML或Excel文件`,
    /** Before the source of what has its notes at the end. */
    notesAtEnd: '注见文末。',
    /** A note: whose figures and the words of the report, and where they are. */
    cited: (quotes: readonly string[], place: string) => `${quotes.join('；')}，见${place}。`,
    place: (title: string, paragraph: number, reference: number) =>
      `《${title}》（参考文献[${reference}]）第${paragraph}段`,
    placeAgain: (paragraph: number, reference: number) => `参考文献[${reference}]第${paragraph}段`,
    /** Over the sentences behind the numbers. */
    appendix: '附件　数字出处',
    appendixLead: '文中方括号内的上标即下列各条的编号；〔〕内为所据文本缺失、编者补上的字。',
    checked: '在区比中核对',
    /** Of the reports that a deck or document rests on. */
    reports: (count: number) => `据${count}份区级政府工作报告`,
    keywords: ['政府工作报告', '区级比较'],
    /** A cell of a chart that has no bar: `2019年目标：黄浦、虹口未提及`. */
    absent: (column: string, parts: readonly string[]) => `${column}：${parts.join('；')}`,
    absentOf: (districts: readonly string[], what: string) => `${districts.join('、')}${what}`,
    /** How a range is drawn in a chart of bars. */
    range: '区间：条至下限，线至上限',
  },
  /** Of an archive. */
  archive: {
    pictures: '图片',
    data: '数据',
    figures: '全部数字.csv',
    readme: {
      page: '整份简报，用浏览器打开，可打印',
      brief: '简报文件，在“区比”的简报页打开后可继续编辑',
      pictures: '各图各表的 PNG 和 SVG，标题、数值、注和来源都在图中',
      data: '各图表的数据，一格一行，数据相同的只存一份；“空缺缘由”一列写明缺数的原因',
      figures: '简报用到的全部数字，各附出处',
      contents: '内容',
      sources: '数据来源',
      quote: '引文',
      limits: '〔〕内是所据文本缺失、编者补上的字。推算的数不在CSV里。',
    },
  },
};
