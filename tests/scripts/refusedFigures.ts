/** Fixtures wrong in a figure or a numeral, and all that the build says of them. */
export const REFUSED_FIGURES: Readonly<Record<string, readonly string[]>> = {
  'comparator-contradicts-restored-words': [
    'data/reports/xishan-2019/figures.csv row 7: comparator contradicts its words: eq (以上 beside 8 makes gte)',
  ],
  'comparator-contradicts-words-after': [
    'data/reports/donghu-2019/figures.csv row 3: comparator contradicts its words: eq (左右 beside 6.0 makes approx)',
  ],
  'comparator-contradicts-words-before': [
    'data/reports/donghu-2019/figures.csv row 9: comparator contradicts its words: gt (不低于 beside 5 makes gte)',
  ],
  'comparator-without-words': [
    'data/reports/xishan-2019/figures.csv row 4: comparator without its words: approx (none beside 7260, none in wording)',
  ],
  'decline-without-minus': [
    "data/reports/donghu-2019/figures.csv row 8: value is not its numeral's: 3.2 (would be -3.2)",
  ],
  'growth-not-in-percent': [
    'data/reports/donghu-2019/figures.csv row 9: unit does not convert: 个百分点 (to %)',
  ],
  'high-value-is-not-its-numeral': [
    "data/reports/donghu-2019/figures.csv row 10: value_high is not its numeral's: 4.5 (would be 4)",
  ],
  'high-value-without-range': [
    'data/reports/donghu-2019/figures.csv row 10: eq with a high value: 4 (only a range has one)',
  ],
  'minus-without-decline': [
    "data/reports/xishan-2019/figures.csv row 3: value is not its numeral's: -6.03 (would be 6.03)",
  ],
  'number-without-numeral': [
    'data/reports/donghu-2019/figures.csv row 4: eq without a numeral: 4 (number is empty)',
  ],
  'number-without-value': [
    'data/reports/donghu-2019/figures.csv row 4: eq without a value: (the numeral 4)',
  ],
  'numeral-absent': [
    'data/reports/donghu-2019/figures.csv row 5: numeral is not in its quote: 47 (it has 46)',
  ],
  'numeral-beyond-count': [
    'data/reports/donghu-2019/figures.csv row 5: numeral is not in its quote: 46#2 (it is there once)',
  ],
  'numeral-cut': [
    'data/reports/donghu-2019/figures.csv row 3: numeral is cut by its quote: 5.00 (quote all of it)',
  ],
  'numeral-of-figure-and-other': [
    'data/reports/donghu-2019/other-numbers.csv row 3: numeral is accounted for twice: 46 (also data/reports/donghu-2019/figures.csv row 5)',
  ],
  'numeral-of-rule-and-other': [
    'data/reports/xishan-2019/other-numbers.csv row 3: numeral is accounted for twice: 2018 (also data/number-rules.csv row 2)',
  ],
  'numeral-of-two-figures-of-one-indicator': [
    'data/reports/xishan-2019/figures.csv row 8: numeral is accounted for twice: 7260 (also row 4)',
    "data/reports/xishan-2019/figures.csv row 8: kind is not its part's: target (一、2018年工作回顾 has a result)",
  ],
  'numeral-of-two-others': [
    'data/reports/donghu-2019/other-numbers.csv row 3: numeral is accounted for twice: 9 (also row 2)',
  ],
  'numeral-twice-in-quote': [
    'data/reports/xishan-2019/figures.csv row 4: numeral is in its quote 2 times: 60 (say 60#1 or 60#2)',
  ],
  'figure-not-entered': [
    'data/reports/xishan-2019/other-numbers.csv row 2: figure not entered: 60 (enter it, or say scope: headlines in report.md)',
  ],
  'numeral-unaccounted': [
    'data/reports/donghu-2019/other-numbers.csv: numeral without an account: …46家,其中亚太总部【9】家。固体废物处置率、… (a row here or in figures.csv)',
  ],
  'other-number-that-names-none': [
    'data/reports/xishan-2019/other-numbers.csv row 2: row without a numeral: 惠及60岁上老人 (number is empty)',
  ],
  'other-number-without-note': [
    'data/reports/donghu-2019/other-numbers.csv row 2: no note: 9家 (say why it is no figure)',
  ],
  'other-number-without-numeral': [
    'data/reports/xishan-2019/other-numbers.csv row 2: numeral is not in its quote: 100 (it has 60)',
  ],
  'qualitative-with-numeral': [
    'data/reports/donghu-2019/figures.csv row 4: qualitative with a numeral: 4 (none)',
  ],
  'qualitative-with-value': [
    'data/reports/donghu-2019/figures.csv row 11: qualitative with a value: 5 (none)',
  ],
  'qualitative-without-wording': [
    'data/reports/donghu-2019/figures.csv row 11: qualitative without wording: (the words themselves)',
  ],
  'quote-absent': [
    'data/reports/donghu-2019/figures.csv row 4: quote is not in the report: 新增的跨公司地区总部4家',
  ],
  'quote-across-paragraphs': [
    'data/reports/donghu-2019/figures.csv row 4: quote spans paragraphs: 新增跨公司地区总部4家,地区总部总量达到46家,其中亚太总部9家。固体废物 (quote one paragraph)',
  ],
  'quote-in-furniture': [
    'data/reports/donghu-2019/figures.csv row 13: quote is in furniture: 第一部分 (quote one paragraph)',
  ],
  'quote-in-heading': [
    'data/reports/donghu-2019/figures.csv row 13: quote is in a heading: 经济平稳发展 (quote one paragraph)',
  ],
  'quote-of-restored-text': [
    'data/reports/donghu-2019/figures.csv row 4: quote is not in the report: 新增跨国公司地区总部4家 (quote the received text, without repairs)',
  ],
  'quote-twice': [
    'data/reports/donghu-2019/other-numbers.csv row 2: quote is in the report more than once: 东湖区政府工作报告 (quote more of it)',
  ],
  'range-descending': [
    'data/reports/donghu-2019/figures.csv row 10: range is not ascending: 4 to 3.5',
  ],
  'range-without-high-value': [
    'data/reports/donghu-2019/figures.csv row 10: range without a high value: 3.5',
  ],
  'range-without-second-numeral': [
    'data/reports/donghu-2019/figures.csv row 10: range has no second numeral in its quote: 3.5',
  ],
  'rows-that-disagree': [
    'data/reports/donghu-2019/figures.csv row 13: figure disagrees: district-revenue.growth.2019.target: eq 6 % (row 9 has gte 5 %)',
  ],
  'unit-does-not-convert': [
    'data/reports/donghu-2019/figures.csv row 4: unit does not convert: 户 (to 家)',
  ],
  'unit-does-not-convert-exactly': [
    'data/reports/xishan-2019/figures.csv row 4: unit does not convert exactly: 7261 亩 (to 平方米)',
  ],
  'words-quoted-twice': [
    'data/reports/donghu-2019/figures.csv row 13: duplicate figure: unemployed.value.2019.target (also row 11)',
  ],
};
