/** Fixtures wrong in one cell of a figure by the words around it, and all that the build says of them. */
export const REFUSED_CELLS: Readonly<Record<string, readonly string[]>> = {
  'aspect-of-words-without-a-direction': [
    "data/reports/donghu-2019/figures.csv row 11: aspect is not its words': change (no direction in 控制在市政府下达指标以内)",
  ],
  'aspect-without-a-step': [
    "data/reports/xishan-2019/figures.csv row 5: aspect is not its words': growth (would be value)",
  ],
  'comparator-contradicts-wording': [
    'data/reports/xishan-2019/figures.csv row 4: comparator contradicts its wording: eq (约 makes approx)',
  ],
  'estimate-not-marked': [
    'data/reports/xishan-2019/figures.csv row 8: estimate not marked: 全年预计污水处理率达98.0% (预计 of it)',
  ],
  'estimated-without-its-word': [
    'data/reports/xishan-2019/figures.csv row 2: estimated without its word: 一般公共预算收入116.75亿元 (no 预计 in wording)',
  ],
  'kind-of-another-part': [
    "data/reports/xishan-2019/figures.csv row 4: kind is not its part's: target (一、2018年工作回顾 has a result)",
  ],
  'measure-of-a-total': [
    "data/reports/donghu-2019/figures.csv row 5: measure is not its words': all-headquarters is a flow (总量 before 46)",
  ],
  'quote-cuts-a-clause': [
    'data/reports/donghu-2019/figures.csv row 2: quote cuts a clause: 完成区级财政收入225.00亿元 (begin and end at punctuation)',
  ],
  'quote-ends-with-a-stop': [
    'data/reports/donghu-2019/figures.csv row 2: quote with a stop at its end: 全年完成区级财政收入225.00亿元, (leave it out)',
  ],
  'quote-goes-on': [
    "data/reports/donghu-2019/figures.csv row 2: quote goes on after its numeral's clause: 全年完成区级财政收入225.00亿元,同比增长6.0%①左右 (without ,同比增长6.0%①左右)",
  ],
  'quote-of-two-sentences': [
    'data/reports/xishan-2019/figures.csv row 4: quote of two sentences: 同比增长6.03%。旧改签约7260户 (quote one)',
  ],
  'sentence-without-a-term': [
    'data/reports/donghu-2019/figures.csv row 7: sentence without a term of sewage-rate: 固体废物处置率、污水处理率达到100% (污水处理率达标)',
    'data/reports/xishan-2019/figures.csv row 5: sentence without a term of sewage-rate: 污水处理率98% (污水处理率达标)',
  ],
  'term-nearer-to-another': [
    'data/reports/donghu-2019/figures.csv row 5: term is nearer to another indicator: 跨国公司地区总部总量 (new-headquarters has 跨国公司地区总部)',
  ],
  'term-of-no-indicator': [
    'data/reports/xishan-2019/figures.csv row 4: term is none of renewal: 房屋征收 (旧改签约)',
  ],
  'terms-of-another-indicator': [
    'data/indicators.csv row 9: terms of another indicator: 污水处理率|固体废物处置率 (also row 8, with its unit and measure; add what parts them)',
    'data/reports/xishan-2019/report.md row 26: false absence of solid-waste-rate: …【污水处理率】98%,制定固体废物处置… (state its figure, or quote it in mentions.csv)',
  ],
  'unit-not-behind-its-numeral': [
    'data/reports/xishan-2019/figures.csv row 2: unit is not behind its numeral: 元 (would be 亿元)',
  ],
  'unit-of-words': [
    "data/reports/donghu-2019/figures.csv row 11: unit is not its indicator's: 家 (would be 户)",
  ],
  'wording-not-in-its-quote': [
    'data/reports/donghu-2019/figures.csv row 11: wording is not in its quote: 控制在指标以内',
  ],
  'wording-not-in-its-sentence': [
    'data/reports/xishan-2019/figures.csv row 4: wording is not in its sentence: 力争',
  ],
  'wording-without-its-comparator': [
    'data/reports/xishan-2019/figures.csv row 6: wording without the words of its comparator: approx (左右 beside 5)',
  ],
  'year-of-another-sentence': [
    "data/reports/xishan-2019/figures.csv row 4: year is not its sentence's: 2017 (would be 2018)",
  ],
};
