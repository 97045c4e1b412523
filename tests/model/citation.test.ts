import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatExcerpt,
  formatReference,
  formatSource,
  seatOf,
} from '../../src/model/citation';
import { formatQuotation } from '../../src/model/text/quotation';
import type { Evidence, ReportSummary } from '../../src/model/types';
import type { ParagraphBlock } from '../../src/model/text/report';

const report: ReportSummary = {
  id: 'minhang-2019',
  district: {
    id: 'minhang',
    name: { zh: '闵行', en: 'Minhang' },
    pinyin: 'min hang',
    city: { zh: '上海市', en: 'Shanghai' },
    place: 1,
    exceptions: [],
  },
  year: 2019,
  title: '2019年上海市闵行区政府工作报告',
  issuer: '上海市闵行区人民政府',
  date: '2019-01-15',
  event: { zh: '区长在会上作报告', en: 'delivered by the District Mayor' },
  received: { zh: '网络转载文本（2025-07-09）', en: 'reprint on a portal, dated 2025-07-09' },
  lost: '以+',
  scope: 'complete',
  english: null,
  online: null,
  figures: 1,
  numerals: 1,
  mentioned: new Set(),
};

const text = '经济平稳。年纳税100万元以上企业329家。';

function paragraphOf(number: number, path: readonly string[]): ParagraphBlock {
  const repairs = [{ at: text.indexOf('以'), likely: false }];
  const passage = { text, repairs, references: [], furniture: [] };
  return { type: 'paragraph', number, path, figures: [], ...passage };
}

const seventh = paragraphOf(7, ['一、2018年工作回顾', '(一)产业']);
const ninth = paragraphOf(9, ['一、2018年工作回顾', '(一)产业']);
const opening = paragraphOf(1, []);

describe('a date', () => {
  test.each([
    ['2019-01-15', 'zh', '2019年1月15日'],
    ['2019-01-15', 'en', '15 January 2019'],
    ['2020-12-01', 'zh', '2020年12月1日'],
  ] as const)('%s in %s is %s', (date, language, written) => {
    expect(formatDate(date, language)).toBe(written);
  });
});

describe('the source of a quotation', () => {
  test.each([
    [
      'a paragraph has its headings and its number',
      formatSource(report, seventh, 'zh'),
      '上海市闵行区人民政府：《2019年上海市闵行区政府工作报告》（2019年1月15日），一、2018年工作回顾 · (一)产业，第7段；网络转载文本（2025-07-09）',
    ],
    [
      'a paragraph before the first heading has its number alone',
      formatSource(report, opening, 'zh'),
      '上海市闵行区人民政府：《2019年上海市闵行区政府工作报告》（2019年1月15日），第1段；网络转载文本（2025-07-09）',
    ],
    [
      'several paragraphs have the first and the last number',
      formatSource(report, seventh, 'en', ninth),
      '上海市闵行区人民政府, 《2019年上海市闵行区政府工作报告》 (15 January 2019), 一、2018年工作回顾 · (一)产业, paragraphs 7–9; reprint on a portal, dated 2025-07-09',
    ],
    [
      'a heading alone has no paragraph',
      formatSource(report, null, 'zh'),
      '上海市闵行区人民政府：《2019年上海市闵行区政府工作报告》（2019年1月15日）；网络转载文本（2025-07-09）',
    ],
  ])('%s', (_, written, expected) => expect(written).toBe(expected));
});

describe('a quotation', () => {
  test('is the sentence of the figure, its repairs in brackets, with its source', () => {
    const from = text.indexOf('329');
    const mark = [from, from + 3] as const;
    const evidence: Evidence = { paragraph: 7, quote: mark, mark, offset: 0 };
    expect(formatQuotation(report, seventh, evidence, 'zh')).toBe(
      `“年纳税100万元〔以〕上企业329家。”\n——${formatSource(report, seventh, 'zh')}`,
    );
  });

  test('by selection is what was selected, with the paragraphs that it reaches over', () => {
    expect(formatExcerpt(report, '企业329家。\n经济平稳。', [seventh, ninth], 'zh')).toBe(
      `“企业329家。\n经济平稳。”\n——${formatSource(report, seventh, 'zh', ninth)}`,
    );
  });
});

describe('a reference after GB/T 7714', () => {
  test('is a report with issuer, title, place and year, and names the reprint with its date', () => {
    expect(formatReference(report, 'zh')).toBe(
      '上海市闵行区人民政府. 2019年上海市闵行区政府工作报告[R]. 上海: 上海市闵行区人民政府, 2019. 网络转载文本（2025-07-09）.',
    );
  });

  test('in English names the reprint in English', () => {
    expect(formatReference(report, 'en')).toBe(
      '上海市闵行区人民政府. 2019年上海市闵行区政府工作报告[R]. 上海: 上海市闵行区人民政府, 2019. Reprint on a portal, dated 2025-07-09.',
    );
  });

  test('takes its year from the day of the report, not from its title or the clock', () => {
    expect(formatReference({ ...report, date: '2018-12-28' }, 'zh')).toContain(', 2018. ');
  });

  test('seen on the web is online, with the day of citation and its address', () => {
    const online = { address: 'https://www.shmh.gov.cn/report.html', seen: '2025-07-10' };
    expect(formatReference({ ...report, online }, 'zh')).toBe(
      '上海市闵行区人民政府. 2019年上海市闵行区政府工作报告[R/OL]. 上海: 上海市闵行区人民政府, 2019[2025-07-10]. https://www.shmh.gov.cn/report.html.',
    );
  });

  test('in English has the English title beside the Chinese', () => {
    const english = {
      title: '2019 Government Work Report of Minhang District, Shanghai',
      issuer: 'People’s Government of Minhang District, Shanghai',
    };
    expect(formatReference({ ...report, english }, 'en')).toBe(
      'People’s Government of Minhang District, Shanghai. 2019 Government Work Report of Minhang District, Shanghai (2019年上海市闵行区政府工作报告)[R]. Shanghai: People’s Government of Minhang District, Shanghai, 2019. Reprint on a portal, dated 2025-07-09.',
    );
    expect(formatReference({ ...report, english }, 'zh')).toBe(formatReference(report, 'zh'));
    expect(formatSource({ ...report, english }, opening, 'en')).toBe(
      'People’s Government of Minhang District, Shanghai, 2019 Government Work Report of Minhang District, Shanghai (《2019年上海市闵行区政府工作报告》) (15 January 2019), paragraph 1; reprint on a portal, dated 2025-07-09',
    );
  });

  test('gives no address, for none is known', () => {
    expect(formatReference(report, 'zh')).not.toMatch(/https?:|R\/OL/);
  });

  test.each([
    ['上海市黄浦区人民政府', '上海'],
    ['江苏省南京市玄武区人民政府', '南京'],
    ['广西壮族自治区南宁市人民政府', '南宁'],
    ['浦东新区人民政府', '[出版地不详]'],
  ])('%s sits in %s', (issuer, seat) => expect(seatOf(issuer)).toBe(seat));
});
