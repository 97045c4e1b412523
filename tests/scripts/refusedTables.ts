/** Fixtures wrong in a table, an edition or a verdict, and all that the build says of them. */
export const REFUSED_TABLES: Readonly<Record<string, readonly string[]>> = {
  'byte-order-mark': ['data/themes.csv: begins with a byte order mark (save as UTF-8 without one)'],
  'cells-of-wrong-type': [
    'data/comparability.csv row 5: bad left: donghu/sewage/rate (indicator, district/indicator or district/indicator@year)',
    'data/comparability.csv row 5: bad right: sewage-rate@2019 (indicator, district/indicator or district/indicator@year)',
    'data/comparability.csv row 5: bad verdict: sam (did you mean same?)',
    'data/indicators.csv row 11: empty name_en (must not be empty)',
    'data/indicators.csv row 11: bad measure: flwo (did you mean flow?)',
    'data/indicators.csv row 11: bad terms: 旧改签约||旧改 (wordings separated by |)',
    'data/number-rules.csv row 2: bad pattern: (?<!\\d)(20\\d{2}年 (a regular expression)',
    'data/reports/xishan-2019/figures.csv row 4: bad year: 18 (four digits)',
    'data/reports/xishan-2019/figures.csv row 5: bad value: 98% (digits such as 225.00 or -3.2)',
    'data/reports/xishan-2019/figures.csv row 5: bad estimated: no (yes or empty)',
    'data/reports/xishan-2019/figures.csv row 7: bad number: eight (a numeral of the quote such as 26 or 26#2)',
    'data/reports/xishan-2019/other-numbers.csv row 2: bad reason: treshold (did you mean threshold?)',
    'data/themes.csv row 4: bad id: Culture (lowercase ASCII words joined by -)',
    'data/units.csv row 9: bad factor: 2000/0 (a number above 0 such as 10000 or 2000/3)',
  ],
  'duplicate-column': [
    'data/themes.csv row 1: missing column: name_en',
    'data/themes.csv row 1: duplicate column: name_zh',
  ],
  'duplicate-district': ['data/districts.csv row 4: duplicate district: xishan (also row 3)'],
  'duplicate-family': ['data/families.csv row 4: duplicate family: revenue (also row 2)'],
  'duplicate-indicator': ['data/indicators.csv row 12: duplicate indicator: renewal (also row 11)'],
  'duplicate-theme': ['data/themes.csv row 4: duplicate theme: people (also row 3)'],
  'duplicate-unit': ['data/units.csv row 11: duplicate unit: 亿元 (also row 5)'],
  'edition-differs': [
    'data/reports/xishan-2019/report.md row 24: edition differs from received.txt: ….03%。旧改签约7▸620户,惠及60岁… (received: ….03%。旧改签约7▸260户,惠及60岁…)',
  ],
  'edition-ends-early': [
    'data/reports/xishan-2019/report.md row 38: edition differs from received.txt: …山区政府工作报告全文▸… (received: …山区政府工作报告全文▸完…)',
  ],
  'edition-goes-on': [
    'data/reports/xishan-2019/report.md row 38: edition differs from received.txt: …区政府工作报告全文完▸了… (received: …区政府工作报告全文完▸…)',
  ],
  'front-page-district-unknown': [
    'data/front-page-districts.csv row 3: unknown district with a report: xishn (did you mean xishan?)',
    'data/front-page-districts.csv row 4: duplicate district: donghu (also row 2)',
  ],
  'pinyin-in-one-word': [
    'data/districts.csv row 2: bad pinyin: Donghu (lowercase syllables such as huang pu)',
  ],
  'headline-of-no-family': [
    'data/front-page.csv row 2: unknown family: revenu (did you mean revenue?)',
    'data/front-page.csv row 4: duplicate headline: revenue growth (also row 3)',
  ],
  'headline-of-one-district': [
    'data/front-page.csv row 3: headline without a comparison: headquarters growth (two districts with numbers)',
  ],
  'empty-line': ['data/reports/xishan-2019/figures.csv row 4: empty line'],
  'empty-table': ['data/themes.csv row 1: empty file (its first line names the columns)'],
  'false-absence': [
    'data/reports/xishan-2019/report.md row 26: false absence of solid-waste-rate: …污水处理率98%,制定【固体废物处置率】评价办法。… (state its figure, or quote it in mentions.csv)',
  ],
  'false-absence-of-a-received-term': [
    'data/reports/donghu-2019/report.md row 28: false absence of renewal: …同比增长6.0%左右。新【增跨公司】地区总部4家,地区总部总… (state its figure, or quote it in mentions.csv)',
  ],
  'false-absence-of-a-restored-term': [
    'data/reports/donghu-2019/report.md row 28: false absence of renewal: …比增长6.0%左右。新增【跨国公司】地区总部4家,地区总部总… (state its figure, or quote it in mentions.csv)',
    'data/reports/donghu-2019/report.md row 36: false absence of renewal: …【跨国公司】地区总部再增10家左右。… (state its figure, or quote it in mentions.csv)',
  ],
  'family-of-one-named': [
    'data/families.csv row 4: name for a family of one: sewage-rate (it goes by its indicator, sewage-rate)',
  ],
  'family-without-a-name': [
    'data/families.csv: no name for a family of 2: headquarters (a row here)',
  ],
  'folder-of-another-report': [
    "data/reports/xishan-2019/figures.csv row 2: kind is not its part's: result (一、2018年工作回顾 has a target)",
    "data/reports/xishan-2019/figures.csv row 3: kind is not its part's: result (一、2018年工作回顾 has a target)",
    "data/reports/xishan-2019/figures.csv row 4: kind is not its part's: result (一、2018年工作回顾 has a target)",
    "data/reports/xishan-2019/figures.csv row 5: kind is not its part's: result (一、2018年工作回顾 has a target)",
    "data/reports/xishan-2019/figures.csv row 6: year is not its sentence's: 2019 (would be 2018)",
    "data/reports/xishan-2019/figures.csv row 7: year is not its sentence's: 2019 (would be 2018)",
    "data/reports/xishan-2019/report.md row 1: folder is not its report's: xishan-2019 (would be xishan-2018)",
  ],
  'furniture-left-out': [
    'data/reports/donghu-2019/report.md row 16: edition differs from received.txt: …年东湖区政府工作报告▸――2019年1月1… (received: …年东湖区政府工作报告▸全文――2019年1…)',
  ],
  'glossary-entry-twice': [
    'data/reports/xishan-2019/report.md row 38: duplicate glossary entry: 1',
  ],
  'glossary-entry-unknown': [
    'data/reports/xishan-2019/report.md row 30: unknown glossary entry: 2',
  ],
  'glossary-entry-without-text': [
    'data/reports/xishan-2019/report.md row 34: glossary entry without a text: “两网融合”:指垃圾分类与再生资源回收融合。 (a paragraph after it)',
  ],
  'incomplete-definition': [
    'data/indicators.csv row 2: incomplete definition: district-revenue (definition_en too)',
  ],
  'indicator-unused': ['data/indicators.csv row 12: indicator without a figure: floor-area'],
  'line-break-in-cell': [
    'data/reports/xishan-2019/other-numbers.csv row 2: line break in note: 门槛⏎岁数',
  ],
  'duplicate-wording': [
    'data/wordings.csv row 3: duplicate wording: 控制在市政府下达指标以内 (also row 2)',
  ],
  'wording-without-english': [
    'data/reports/donghu-2019/figures.csv row 11: wording without English: 控制在市政府下达指标以内 (a row in data/wordings.csv)',
  ],
  'duplicate-note': ['data/notes.csv row 4: duplicate note: 地区总部总量的一部分 (also row 3)'],
  'note-unused': ['data/notes.csv row 4: note that no row has: 基期'],
  'note-without-english': [
    'data/reports/donghu-2019/other-numbers.csv row 2: note without English: 地区总部总量的一部分 (a row in data/notes.csv)',
  ],
  'mark-unfinished': [
    'data/reports/xishan-2019/report.md row 24: unfinished mark: 〔以上老人。',
    'data/reports/xishan-2019/report.md row 24: edition differs from received.txt: …260户,惠及60岁▸〔以上老人。污水处理… (received: …260户,惠及60岁▸上老人。污水处理率9…)',
  ],
  'mark-within-furniture': [
    'data/reports/donghu-2019/report.md row 22: mark within furniture: {{2019年东湖区〔国〕政府工作报告第一部分}}',
    'data/reports/donghu-2019/report.md row 22: edition differs from received.txt: …作。2019年东湖区▸〔国〕政府工作报告第… (received: …作。2019年东湖区▸政府工作报告第一部分…)',
  ],
  'mention-that-is-no-quote': [
    'data/reports/xishan-2019/mentions.csv row 2: quote is not in the report: 制订固体废物处置率评价办法',
    'data/reports/xishan-2019/report.md row 26: false absence of solid-waste-rate: …污水处理率98%,制定【固体废物处置率】评价办法。… (state its figure, or quote it in mentions.csv)',
  ],
  'mention-of-unknown-indicator': [
    'data/reports/xishan-2019/mentions.csv row 2: unknown indicator: solid-waste-rates (did you mean solid-waste-rate?)',
    'data/reports/xishan-2019/report.md row 26: false absence of solid-waste-rate: …污水处理率98%,制定【固体废物处置率】评价办法。… (state its figure, or quote it in mentions.csv)',
  ],
  'mention-twice': [
    'data/reports/xishan-2019/mentions.csv row 3: duplicate mention: solid-waste-rate 制定固体废物处置率评价办法 (also row 2)',
  ],
  'mention-without-effect': [
    'data/reports/xishan-2019/mentions.csv row 3: mention without effect: sewage-rate: 污水处理率98% (the report has figures of sewage-rate)',
  ],
  'missing-and-unknown-column': [
    'data/reports/xishan-2019/figures.csv row 1: unknown column: qoute (did you mean quote?)',
    'data/reports/xishan-2019/figures.csv row 1: missing column: quote',
  ],
  'missing-key-in-front-matter': [
    'data/reports/xishan-2019/report.md row 1: missing key: issuer',
    'data/reports/xishan-2019/report.md row 5: unknown key: isuer (did you mean issuer?)',
    'data/reports/xishan-2019/report.md row 6: bad date: 2019-13-08',
  ],
  'no-front-matter': [
    'data/reports/xishan-2019/report.md row 1: no front matter (key: value lines between two ---)',
  ],
  'quotes-not-closed': [
    'data/themes.csv row 3: quotes are not closed: Quoted field unterminated',
    'data/themes.csv row 3: wrong number of cells: 2 (3 columns)',
  ],
  'repair-of-received-text': [
    'data/reports/xishan-2019/report.md row 24: bad repair: 〔约〕 (one of the lost characters 以)',
    'data/reports/xishan-2019/report.md row 24: edition differs from received.txt: …增长6.03%。旧改▸7260户,惠及60… (received: …增长6.03%。旧改▸签约7260户,惠及…)',
  ],
  'repair-of-what-was-not-lost': [
    'data/reports/xishan-2019/figures.csv row 7: wording is not in its sentence: 以上',
    'data/reports/xishan-2019/report.md row 24: bad repair: 〔及以〕 (one of the lost characters 以)',
    'data/reports/xishan-2019/report.md row 30: bad repair: 〔我〕 (one of the lost characters 以)',
  ],
  'several-at-once': [
    'data/comparability.csv: no verdict in headquarters: new-headquarters and all-headquarters',
    'data/indicators.csv row 9: unknown theme: poeple (did you mean people?)',
    "data/reports/donghu-2019/figures.csv row 2: value is not its numeral's: 225 (would be 225.00)",
    'data/reports/donghu-2019/figures.csv row 9: comparator contradicts its words: gt (不低于 beside 5 makes gte)',
    'data/reports/xishan-2019/figures.csv row 4: unit does not convert: 家 (to 户)',
  ],
  'scope-unknown': [
    'data/reports/xishan-2019/report.md row 6: bad date: unkown',
    'data/reports/xishan-2019/report.md row 12: bad scope: headline (did you mean headlines?)',
  ],
  'two-titles': [
    'data/reports/xishan-2019/report.md row 1: report with 2 titles: xishan-2019 (one line that begins #)',
  ],
  'unknown-district': [
    'data/reports/donghu-2019/report.md row 1: unknown district: donghu (did you mean dongu?)',
  ],
  'unknown-family': [
    'data/families.csv: no name for a family of 2: headquarters (a row here)',
    'data/families.csv row 3: unknown family: headquarter (did you mean headquarters?)',
  ],
  'unknown-indicator': [
    'data/reports/donghu-2019/figures.csv row 9: unknown indicator: district-revenu (did you mean district-revenue?)',
  ],
  'unknown-theme': ['data/indicators.csv row 9: unknown theme: poeple (did you mean people?)'],
  'unknown-unit-of-figure': [
    'data/reports/donghu-2019/figures.csv row 2: unknown unit: 亿圆 (did you mean 亿元?)',
  ],
  'unknown-unit-of-indicator': ['data/indicators.csv row 4: unknown unit: 间'],
  'value-is-not-its-numeral': [
    "data/reports/donghu-2019/figures.csv row 2: value is not its numeral's: 225 (would be 225.00)",
  ],
  'verdict-missing': [
    'data/comparability.csv: no verdict in revenue: district-revenue and budget-revenue',
  ],
  'verdict-on-one-side': [
    'data/comparability.csv row 5: verdict on one side: renewal (two sides; it is the same)',
  ],
  'verdict-on-side-of-another-family': [
    'data/comparability.csv row 5: side of another family: donghu/solid-waste-rate (its family is solid-waste-rate)',
  ],
  'verdict-on-side-without-figure': [
    'data/comparability.csv row 5: side without a figure: xishan/solid-waste-rate (remove the verdict)',
    'data/comparability.csv row 6: side without a figure: xishan/sewage-rate@2020 (remove the verdict)',
  ],
  'verdict-on-unknown-sides': [
    'data/comparability.csv row 5: unknown family: sewage-rates (did you mean sewage-rate?)',
    'data/comparability.csv row 6: unknown district: xisan (did you mean xishan?)',
    'data/comparability.csv row 6: unknown indicator: sewage-rates (did you mean sewage-rate?)',
  ],
  'verdict-twice': [
    'data/comparability.csv row 5: duplicate verdict: sewage-rate and xishan/sewage-rate (also row 4)',
  ],
  'verdict-without-reason': [
    'data/comparability.csv row 2: verdict without a reason: near (why_en)',
  ],
  'white-space-around-cell': [
    'data/reports/xishan-2019/figures.csv row 4: white space around term: 旧改签约 ',
  ],
  'wrong-base': ['data/units.csv row 9: bad base: 亿元 (a unit of base itself, factor 1)'],
  'wrong-number-of-cells': [
    'data/reports/xishan-2019/figures.csv row 4: wrong number of cells: 15 (14 columns)',
  ],
};
