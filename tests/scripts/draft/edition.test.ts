import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignEdition } from '../../../scripts/check/alignment';
import { parseOrdinal } from '../../../scripts/draft/cuts';
import { draftEdition, findLost } from '../../../scripts/draft/edition';
import { Problems } from '../../../scripts/problems';
import { readEdition } from '../../../scripts/read/edition';

const reports = ['huangpu', 'minhang', 'hongkou'];

const receivedOf = (district: string) =>
  readFileSync(`data/reports/${district}-2019/received.txt`, 'utf8');

/** The lines of a draft below its front matter. */
function linesOf(text: string): string[] {
  const [, , ...body] = draftEdition(text, 'jingan', '2019').split(/^---$/mu);
  return body
    .join('---')
    .split('\n')
    .filter((line) => line !== '');
}

/** What keeps a draft from being the text, marks and white space aside. */
function differences(text: string): string[] {
  const problems = new Problems();
  const edition = readEdition(draftEdition(text, 'jingan', '2019'), 'report.md', new Problems());
  const unread = { rows: [], path: '', whole: true };
  if (edition === null) return ['no edition'];
  const folder = { id: 'jingan-2019', received: text, numerals: [], edition };
  alignEdition({ ...folder, figures: unread, otherNumbers: unread, mentions: unread }, problems);
  return problems.refusals();
}

describe('the first cut of an edition', () => {
  test('proposes headings where parts have no ordinal, so that results and targets are told apart', () => {
    const text = [
      '各位代表：现将工作报告如下。',
      '2018年工作回顾',
      '全区生产总值增长5%。2018年工作成绩来之不易。',
      '第二部分 2019年主要目标任务',
      '全区生产总值增长6%。',
    ].join('\n');
    expect(linesOf(text)).toEqual([
      '各位代表：',
      '现将工作报告如下。',
      '## 2018年工作回顾',
      '全区生产总值增长5%。2018年工作成绩来之不易。',
      '## 第二部分 2019年主要目标任务',
      '全区生产总值增长6%。',
    ]);
    expect(differences(text)).toEqual([]);
  });

  test('proposes none of these where parts have ordinals', () => {
    const text = '一、2018年工作回顾\n2019年工作打算\n二、2019年工作安排\n全区生产总值增长6%。';
    expect(linesOf(text).filter((line) => line.startsWith('##'))).toEqual([
      '## 一、2018年工作回顾',
      '## 二、2019年工作安排',
    ]);
  });

  test('takes the lines of a text that has them, and finds its headings', () => {
    const text = [
      '2019年上海市静安区政府工作报告',
      '――2019年1月16日在静安区第一届人民代表大会第五次会议上',
      '各位代表：',
      '现在，我报告工作。',
      '一、2018年工作回顾',
      '（一）经济稳中有进',
      '收入增长6.7%。',
      '二、2019年工作安排',
      '收入增长5%左右。',
    ];
    expect(linesOf(text.join('\r\n'))).toEqual([
      `# ${text[0]}`,
      text[1],
      text[2],
      text[3],
      `## ${text[4]}`,
      `### ${text[5]}`,
      text[6],
      `## ${text[7]}`,
      text[8],
    ]);
  });

  test('finds parts, sections and paragraphs in a text without line breaks', () => {
    const text =
      '2019年静安区政府工作报告全文各位代表:现在报告。 一、2018年工作回顾2018年,我们走前列。' +
      ' (一)经济稳中有进1.产业升级。税收增长6%。2.招商引资。引进8家。 (二)民生改善就业稳定。' +
      '2019年静安区政府工作报告第二部分 二、2019年主要任务今年要稳。';
    expect(linesOf(text)).toEqual([
      '# 2019年静安区政府工作报告',
      '全文',
      '各位代表:',
      '现在报告。',
      '## 一、2018年工作回顾',
      '2018年,我们走前列。',
      '### (一)经济稳中有进',
      '1.产业升级。税收增长6%。',
      '2.招商引资。引进8家。',
      '### (二)',
      '民生改善就业稳定。',
      '{{2019年静安区政府工作报告第二部分}}',
      '## 二、2019年主要任务',
      '今年要稳。',
    ]);
  });

  test('takes 一、 and (一) for headings only where the count goes on', () => {
    expect(linesOf('一、稳中有进。\n按照多杆合 一、多头合一的要求。\n二、再接再厉。')).toEqual([
      '## 一、',
      '稳中有进。',
      '按照多杆合 一、多头合一的要求。',
      '## 二、',
      '再接再厉。',
    ]);
  });

  test('finds the glossary and its entries', () => {
    expect(linesOf('大家奋斗!名词解释:①可比增长:指增速。②创园贷:指贷款。')).toEqual([
      '大家奋斗!',
      '## 名词解释:',
      '### ①可比增长:',
      '指增速。',
      '### ②创园贷:',
      '指贷款。',
    ]);
  });

  test.each(reports)('of %s is its text, character for character', (district) => {
    expect(differences(receivedOf(district))).toEqual([]);
  });

  test('of 闵行 has every heading with an ordinal that the edition has', () => {
    const edition = readFileSync('data/reports/minhang-2019/report.md', 'utf8');
    const wanted = edition
      .split('\n')
      .filter((line) => /^#{2,3} (?:[一二三]、|\(|[①-⑩])/u.test(line))
      .map((line) => line.replaceAll(/〔.*?〕/gu, ''));
    expect(wanted.length).toBeGreaterThan(20);
    expect(linesOf(receivedOf('minhang'))).toEqual(expect.arrayContaining(wanted));
  });

  test('of any text is that text', () => {
    const signs = [
      '一、',
      '二、',
      '(一)',
      '（二）',
      '1.',
      '2、',
      '①',
      '。',
      '，',
      ':',
      ' ',
      '\r\n',
    ];
    const words = [
      '2018年',
      '工作回顾',
      '政府工作报告',
      '第一部分',
      '名词解释',
      '各位代表',
      '6.5%',
    ];
    const word = fc.constantFrom(...signs, ...words);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (text) => {
        expect(differences(text.join(''))).toEqual([]);
      }),
    );
  });
});

describe('the front matter of a first cut', () => {
  test('says what the text tells, and leaves the rest to a person', () => {
    const text = '2019年上海市静安区政府工作报告\n――2019年1月6日在大会上\n各位代表：\n';
    expect(draftEdition(text, 'jingan', '2019').split('\n').slice(0, 12)).toEqual([
      '---',
      'district: jingan',
      'year: 2019',
      'title: 2019年上海市静安区政府工作报告',
      'issuer:',
      'date: 2019-01-06',
      'event_zh:',
      'event_en:',
      'received_zh:',
      'received_en:',
      'lost:',
      '---',
    ]);
  });

  test.each([
    ['huangpu', '国'],
    ['minhang', '以'],
    ['hongkou', '我'],
  ])('names the character that the copy of %s lost: %s', (district, lost) => {
    expect(findLost(receivedOf(district))).toBe(lost);
  });

  test('takes a short text for whole', () => {
    expect(findLost('一段短文')).toBe('');
  });
});

describe('a Chinese ordinal', () => {
  test.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['三五', null],
    ['', null],
    ['第一', null],
  ])('%s counts %j', (text, value) => {
    expect(parseOrdinal(text)).toBe(value);
  });
});
