import { describe, expect, it } from 'vitest';
import { unitAt } from '../../scripts/check/values';
import { Problems } from '../../scripts/problems';
import { readData } from '../../scripts/read/data';
import { findNumerals } from '../../scripts/read/report';

const { catalogue, reports } = readData('data', new Problems());
const units = catalogue.units.rows.map(({ unit }) => unit);

const economyOf = new RegExp(
  `^年(?:${catalogue.districts.rows.map((each) => each.name_zh).join('|')})经济`,
  'u',
);

/** A numeral that a rule takes, with the received text around it. */
interface Hit {
  readonly token: string;
  readonly before: string;
  readonly after: string;
}

/** Every numeral that a rule takes, report by report. */
function hitsOf(pattern: RegExp): Hit[][] {
  return reports.map(({ received }) =>
    [...received.matchAll(pattern)].flatMap(({ 0: text, index }) =>
      findNumerals(text).map(({ token, start, end }) => ({
        token,
        before: received.slice(Math.max(0, index + start - 12), index + start),
        after: received.slice(index + end, index + end + 16),
      })),
    ),
  );
}

type Shapes = Readonly<Record<string, (hit: Hit) => boolean>>;

const YEARS: Shapes = {
  'the title of the report': ({ after }) => /^年上海市.{2}区政府工作报告/u.test(after),
  'a heading on the work of the year': ({ before, after }) =>
    /[一二]、$/u.test(before) && /^年(?:工作|主要)/u.test(after),
  'a day': ({ after }) => /^年\d{1,2}月/u.test(after),
  'a span of years': ({ before, after }) => /\d{4}-$/u.test(before) || /^-\d{4}年/u.test(after),
  'a year compared with': ({ before }) => /(?:[比较]|优于)$/u.test(before),
  'the year that a sentence is about': ({ after }) =>
    /^年(?:是|将是|要|[,，]|工作,|工作意义|全区经济|区“两会”)/u.test(after) ||
    economyOf.test(after),
  'part of the name of a thing or an event': ({ after }) =>
    /^年(?:度|版|起|中|上海城市|居委会换届|重点项目审计)/u.test(after),
};

const SHAPES: Readonly<Record<string, Shapes>> = {
  '(?<!\\d)(?:19|20)\\d{2}年': YEARS,
  '(?<!\\d)(?:19|20)\\d{2}(?=-(?:19|20)\\d{2}年)': YEARS,
  '(?<!\\d)(?:1[0-2]|[1-9])月(?:3[01]|[12]\\d|[1-9])日': {
    'a month after its year': ({ before, after }) =>
      /\d{4}年$/u.test(before) && after.startsWith('月'),
    'a day after its month': ({ before, after }) =>
      /\d{4}年\d+月$/u.test(before) && after.startsWith('日'),
  },
  'PM2\\.5': {
    'fine particles': ({ before, after }) => before.endsWith('PM') && /^年平?均浓度/u.test(after),
  },
  '“12345”': {
    'the hotline': ({ before, after }) =>
      before.endsWith('“') && /^”(?:市民服务|等)?热线/u.test(after),
  },
  '(?<=[\\p{Script=Han}。”])[1-9]\\.(?=\\p{Script=Han})': {
    'the number of a heading': ({ before, after }) =>
      /[\p{Script=Han}。”]$/u.test(before) && /^\.\p{Script=Han}{4,}/u.test(after),
  },
};

const rules = catalogue.numberRules.rows.map(({ pattern }) => ({ rule: pattern.source, pattern }));

describe('a rule for numerals', () => {
  it('has its shapes here, and no shape is without a rule', () => {
    expect(rules.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(SHAPES).toSorted());
  });

  it.each(rules)('is of use: $rule', ({ pattern }) => {
    expect(hitsOf(pattern).flat()).not.toEqual([]);
  });

  it.each(rules)('takes only what its surroundings show it to be: $rule', ({ rule, pattern }) => {
    const shapes = Object.values(SHAPES[rule] ?? {});
    const strange = hitsOf(pattern)
      .flat()
      .filter((hit) => !shapes.some((shape) => shape(hit)));
    expect(strange).toEqual([]);
  });

  it.each(rules)('takes no numeral with a measure behind it: $rule', ({ pattern }) => {
    const measured = hitsOf(pattern)
      .flat()
      .filter(({ after }) => unitAt(after, units) !== null);
    expect(measured).toEqual([]);
  });

  it.each(rules)('takes no numeral with a comparator beside it: $rule', ({ pattern }) => {
    const compared = hitsOf(pattern)
      .flat()
      .filter(
        ({ before, after }) =>
          /(?:约|近|逾|超过?|不低于|不少于|达到?|新增|增长)$/u.test(before) ||
          /^(?:余|多|左右|以上|以内|以下)/u.test(after),
      );
    expect(compared).toEqual([]);
  });
});

describe('what the rules take for years', () => {
  const years = Object.entries(SHAPES)
    .filter(([, shapes]) => shapes === YEARS)
    .flatMap(([rule]) => hitsOf(new RegExp(rule, 'gu')).flat());

  it('lies in the years a report of 2019 can speak of', () => {
    expect(
      years.map(({ token }) => Number(token)).filter((year) => year < 2000 || year > 2040),
    ).toEqual([]);
  });

  it.each(Object.entries(YEARS))('has the shape of %s', (_, shape) => {
    expect(years.filter(shape)).not.toEqual([]);
  });
});

describe('what the rules take for numbers of headings', () => {
  const pattern = /(?<=[\p{Script=Han}。”])[1-9]\.(?=\p{Script=Han})/gu;

  it('counts up from 1, section by section', () => {
    for (const hits of hitsOf(pattern)) {
      const numbers = hits.map(({ token }) => Number(token));
      const wrong = numbers.filter(
        (number, index) => number !== 1 && numbers[index - 1] !== number - 1,
      );
      expect(wrong).toEqual([]);
    }
  });

  it('begins a heading or a paragraph of the edition', () => {
    const starts = reports.flatMap(({ edition }) =>
      edition.blocks.map(({ passage }) => passage.text).filter((text) => /^[1-9]\./u.test(text)),
    );
    expect(hitsOf(pattern).flat()).toHaveLength(starts.length);
  });
});
