import type { zh } from '../zh/method';

export const en: typeof zh = {
  reading: 'How a number is read',
  readingText: [
    'Every figure is read from its sentence: which indicator and aspect, which year, result or target, how it is qualified, in what unit, and where in the text it stands. A number opened is that place, not another one with the same digits.',
    'There are three aspects: the value, its growth on the year before in %, and its change on the year before, in the unit of the indicator or in percentage points. A comparison with any other base is an indicator of its own, with the base in its name.',
    'An indicator is as narrow as what the report says: households that signed are not households that were cleared, an addition is not a total, registered residents are not all residents.',
  ],
  wording: 'Qualifiers',
  wordingText:
    '“At least 5%” is not “5%”. The qualifier goes wherever the number goes: charts, tables, sentences, files.',
  comparators: {
    eq: 'a plain number, with 达到 or 力争 as well; drawn as a line',
    gte: '以上, 不低于, 不少于; open upwards, with an arrow',
    gt: '余, 多, 逾, 超; open upwards, with an arrow',
    lte: '以内, 以下, 不超过; open downwards, with an arrow',
    lt: '低于, 不到; open downwards, with an arrow',
    approx: '左右, 约, 近; a soft edge',
    range: 'from one number to another; a band',
    qualitative:
      'words only, such as 与经济增长保持同步; words where a mark would be, never a number',
  },
  absence: 'Gaps',
  absenceText:
    'A gap is never zero. Where there is no number, the reason stands in its place. “Not mentioned” was checked against the whole text: where a report uses any of the terms of an indicator, it cannot be said.',
  gaps: {
    'not-mentioned': 'the report does not speak of it',
    'not-entered':
      'only the headlines of this report are entered; whether it speaks of this is not said',
    'mentioned-only': 'the report only names it and states nothing',
    'words-only': 'words, but no number',
    'growth-only': 'its growth, but no level',
    'value-only': 'its level, but no growth',
    'change-only': 'only the change on the year before',
    'target-only': 'a target, but no result',
    'result-only': 'a result, but no target',
    'other-definition': 'reported, on a definition that does not compare',
  },
  verdicts: 'Comparability',
  verdictsText:
    'Every two terms in a group are judged by the editors from the words of the two reports. The reasons are public and can be checked. A district’s own result and target are judged as well where their terms differ.',
  verdictNotes: {
    same: 'compared',
    near: 'compared, with a note',
    differs: 'drawn apart, not ranked, not subtracted',
  },
  more: [
    {
      title: 'Derived numbers',
      text: 'Derived numbers (the step from result to target, the target as a share of the result) are drawn hollow with a dashed outline and say so. The qualifier goes through the arithmetic, and they are left out of the data files. Two percentages differ by percentage points.',
    },
    {
      title: 'Units and digits',
      text: 'Conversions are exact (1 mu is 2000/3 m²), and the number as stated comes first; dollars stay dollars. Digits are those of the report: 6.0% is not 6%, and 225.00 is not 225.',
    },
    {
      title: 'Lost and restored characters',
      text: 'Each of the copies lost one or two characters, everywhere, which changes meaning: 控制在5%下 is 5%以下 (at most 5%), and “44” industrial clusters are “4+4”. Characters restored from the sense stand in 〔　〕, with a question mark where they are only likely, in quotations too.',
    },
    {
      title: 'What the build checks',
      text: 'A quotation is in the report word for word, and once; the value is that very numeral; the qualifier agrees with the words beside it; a figure stated twice is stated the same; no numeral is both a figure and none; every two definitions that meet are judged. If anything is wrong, nothing is published.',
    },
  ],
  limits: 'Limits',
  limitList: ({ estimated, indicators, defined, single, headlines }) => [
    single
      ? 'One report a district, with results of the year before and targets for its own. There are no other years, and nothing was checked against statistical bulletins or final accounts.'
      : 'Every report has results of the year before and targets for its own. Nothing was checked against statistical bulletins or final accounts.',
    ...headlines.map(
      (title) =>
        `Of 《${title}》 only the headlines are entered. What is not entered may still be in the report.`,
    ),
    `${estimated} figures are estimates of the report itself (预计), and say so wherever they are shown.`,
    'The texts are web reprints that were not compared with the printed reports. Lost characters were restored by the editors.',
    'The reports give neither population nor area, so nothing is per head or per square kilometre. Districts differ in size, and levels are not ranked.',
    'A base without a year (from 56 to 64 cases) is taken for the year before, with a note.',
    'A rate that “rose by 48.5%” or “fell by 3%” may mean a relative change or percentage points. It is kept as growth, with a note.',
    `Of ${indicators} indicators, ${defined} have a definition from a report or a named source. What the others are is read from their context.`,
    'Amounts in Chinese numerals (近百场, 九分之一) are kept as words.',
  ],
};
