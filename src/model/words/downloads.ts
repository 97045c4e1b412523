import type { Language } from '../types';

/** A published table or document: its file, what is in it, and its columns, if it has any. */
export interface PublishedFile {
  readonly file: string;
  readonly what: string;
  readonly columns: Readonly<Record<string, string>>;
}

const zh: readonly PublishedFile[] = [
  {
    file: 'figures.csv',
    what: '全部指标数，一行一处：所属的指标、数值、限定词、单位、原句和位置。',
    columns: {
      report: '报告',
      district: '区',
      indicator: '指标的代号',
      family: '并排看的一组指标',
      name_zh: '指标中文名',
      name_en: '指标英文名',
      theme: '主题',
      aspect: 'value 数值，growth 同比增速，change 较上年变化',
      year: '所说的年份',
      kind: 'result 实绩，target 目标',
      comparator: '限定：eq、gt、gte、lt、lte、approx、range、qualitative',
      value: '报告所写的数；区间为下限；只有文字的为空',
      value_high: '区间的上限',
      unit: '报告所用的单位',
      std_value: '换算成指标的单位',
      std_value_high: '换算后的上限',
      std_unit: '指标的单位',
      wording: '限定的字，或定性的原话',
      estimated: 'yes：报告说是预计',
      term: '报告自己的叫法',
      quote: '原文中的一段，逐字，只出现一次',
      paragraph: '段落，从1数起',
      offset: '数字首位在所据文本中的位置，从0数起',
      note: '读法说明',
      note_en: '读法说明的英文',
    },
  },
  {
    file: 'numbers.csv',
    what: '报告里每一个阿拉伯数字，按原文先后：是不是指标数，不是的话为什么。',
    columns: {
      report: '报告',
      offset: '首位在所据文本中的位置，从0数起',
      token: '数字',
      class: 'figure 指标数，other 不是；空为尚未归类',
      reason: '不是指标数的缘由',
      indicator: '是哪项指标；多项用 | 隔开',
      note: '说明',
      note_en: '说明的英文',
    },
  },
  {
    file: 'catalogue.json',
    what: '目录：各区、主题、单位及其精确换算、指标组的名称、指标及其定义、可比性判定、报告。',
    columns: {},
  },
];

const en: readonly PublishedFile[] = [
  {
    file: 'figures.csv',
    what: 'All figures, a row for each place: indicator, value, qualifier, unit, sentence, position.',
    columns: {
      report: 'the report',
      district: 'the district',
      indicator: "the indicator's id",
      family: 'the group of indicators read side by side',
      name_zh: 'the indicator in Chinese',
      name_en: 'the indicator in English',
      theme: 'its theme',
      aspect: 'value; growth on the year before in %; change on the year before',
      year: 'the year it is about',
      kind: 'result or target',
      comparator: 'eq, gt, gte, lt, lte, approx, range, qualitative',
      value: 'the number as stated; the lower end of a range; empty for words',
      value_high: 'the upper end of a range',
      unit: 'the unit that the report uses',
      std_value: "the same in the indicator's unit",
      std_value_high: 'the upper end in it',
      std_unit: "the indicator's unit",
      wording: 'the words that qualify it, or the words themselves',
      estimated: 'yes where the report says 预计',
      term: "the report's own name for it",
      quote: 'a stretch of the report, word for word, that occurs once',
      paragraph: 'its paragraph, counted from 1',
      offset: 'the place of the first digit in the received text, counted from 0',
      note: 'how it was read, in Chinese',
      note_en: 'how it was read',
    },
  },
  {
    file: 'numbers.csv',
    what: 'Every Arabic numeral of the reports in order: a figure, or the reason why it is none.',
    columns: {
      report: 'the report',
      offset: 'the place of the first digit in the received text, counted from 0',
      token: 'the numeral',
      class: 'figure or other; empty while it is not accounted for',
      reason: 'why it is no figure',
      indicator: 'the indicator it is a figure of; several are separated by |',
      note: 'a remark, in Chinese',
      note_en: 'a remark',
    },
  },
  {
    file: 'catalogue.json',
    what: 'The catalogue: districts, themes, units with their exact sizes, names of groups, indicators with definitions, verdicts, reports.',
    columns: {},
  },
];

/** The published files by language. */
export const publishedFiles: Readonly<Record<Language, readonly PublishedFile[]>> = { zh, en };
