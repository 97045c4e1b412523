import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildData } from '../../scripts/buildData';
import { newReport } from '../../scripts/newReport';

const text = `2019年南山区政府工作报告
――2019年1月10日在南山区人民代表大会上
各位代表：
现在，请予审议。
一、2018年工作回顾
旧改签约320户，惠及60岁以上老人。
二、2019年工作安排
推进旧区改造。
`;

/** A data folder of two reports, and beside it the text of a third. */
function workplace(content: string | Buffer = text) {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'data');
  cpSync('tests/fixtures/data/base', root, { recursive: true });
  const file = join(folder, 'nanshan.txt');
  writeFileSync(file, content);
  const report = join(root, 'reports/nanshan-2019');
  const read = (name: string) => readFileSync(join(report, name), 'utf8');
  return { root, file, report, read };
}

const build = (root: string) => buildData(root, { unaccountedNumerals: 'refused' });

describe('a new report', () => {
  test('has its folder with all five files, the tables with their headers', () => {
    const { root, file, report, read } = workplace();
    const { problems } = newReport(root, 'nanshan', '2019', file);
    expect(problems).toEqual([]);
    expect(readdirSync(report).toSorted()).toEqual([
      'figures.csv',
      'mentions.csv',
      'other-numbers.csv',
      'received.txt',
      'report.md',
    ]);
    for (const table of ['figures.csv', 'mentions.csv', 'other-numbers.csv']) {
      const known = readFileSync(join(root, 'reports/xishan-2019', table), 'utf8');
      expect(read(table)).toBe(`${known.split('\n')[0]}\n`);
    }
  });

  test('keeps the received text byte for byte, with its mark and line ends', () => {
    const bytes = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { root, file, report } = workplace(bytes);
    const { said } = newReport(root, 'nanshan', '2019', file);
    expect(readFileSync(join(report, 'received.txt')).equals(bytes)).toBe(true);
    expect(said.join('\n')).toContain('without its marks it is the received text');
  });

  test('lists every numeral and says what is left to do', () => {
    const { root, file } = workplace();
    const { list, said } = newReport(root, 'nanshan', '2019', file);
    expect(list.split('\n')[0]).toBe('quote,number,rule,indicators,around');
    expect(list).toContain('旧改签约320户,320,,');
    const words = said.join('\n');
    expect(words).toContain('numerals: 8, of which 6 are settled by');
    expect(words).toContain('districts.csv: a row for nanshan');
  });

  test('says so when the text has the marks of an edition itself', () => {
    const { root, file } = workplace('2019年南山区政府工作报告\n按南府〔2018〕5号办理。\n');
    const { said } = newReport(root, 'nanshan', '2019', file);
    expect(said.join('\n')).toContain('it is not the received text, which has marks of its own');
  });

  test.each([
    ['Nan Shan', '2019', 'nanshan.txt', 'bad district: Nan Shan'],
    ['nanshan', '19', 'nanshan.txt', 'bad year: 19 (four digits)'],
    ['nanshan', '2019', 'elsewhere.txt', 'no text: '],
    ['xishan', '2019', 'nanshan.txt', 'folder is there already: '],
  ])('is refused for %s %s %s', (district, year, name, problem) => {
    const { root, file } = workplace();
    const before = readdirSync(join(root, 'reports'));
    const asked = join(file, '..', name);
    const { problems, list } = newReport(root, district, year, asked);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(list).toBe('');
    expect(readdirSync(join(root, 'reports'))).toEqual(before);
  });

  test('is refused when its text is not UTF-8', () => {
    const { root, file, report } = workplace(Buffer.from([0xcf, 0xd6, 0xd4, 0xda]));
    expect(newReport(root, 'nanshan', '2019', file).problems).toEqual([
      expect.stringContaining('(a file in UTF-8)'),
    ]);
    expect(existsSync(report)).toBe(false);
  });
});

describe('from a new report to a build without problems', () => {
  test('the build’s messages name each thing that is left to do', () => {
    const { root, file, report, read } = workplace();
    newReport(root, 'nanshan', '2019', file);
    const wrong = build(root).problems.map((each) => each.slice(each.indexOf('/data/') + 1));
    expect(wrong).toEqual([
      expect.stringMatching(/other-numbers\.csv: numeral without an account: .*【320】/),
      expect.stringMatching(/other-numbers\.csv: numeral without an account: .*【60】/),
      expect.stringMatching(/report\.md row 1: unknown district: nanshan/),
      expect.stringMatching(/report\.md row 5: empty issuer \(who issued it\)/),
      expect.stringMatching(/report\.md row 7: empty event_zh \(/),
      expect.stringMatching(/report\.md row 8: empty event_en \(/),
      expect.stringMatching(/report\.md row 9: empty received_zh \(/),
      expect.stringMatching(/report\.md row 10: empty received_en \(/),
      expect.stringMatching(/report\.md row 24: false absence of renewal: .*【旧改签约】/),
    ]);

    appendFileSync(join(root, 'districts.csv'), 'nanshan,南山,Nanshan,nan shan,湖山市,Hushan\n');
    const filled = read('report.md').replaceAll(
      /^(issuer|event_zh|event_en|received_zh|received_en):$/gmu,
      '$1: x',
    );
    writeFileSync(join(report, 'report.md'), filled);
    appendFileSync(join(report, 'other-numbers.csv'), '惠及60岁以上老人,60,threshold,年龄界限\n');
    appendFileSync(join(root, 'notes.csv'), '年龄界限,Age limit\n');
    appendFileSync(
      join(report, 'figures.csv'),
      'renewal,value,2018,result,eq,320,,户,,,旧改签约320户,320,旧改签约,\n',
    );
    expect(build(root).problems).toEqual([]);
  });

  test.each(['huangpu', 'minhang', 'hongkou'])(
    '%s begins with an edition that is its text',
    (district) => {
      const { root } = workplace();
      const received = `data/reports/${district}-2019/received.txt`;
      const { problems, said } = newReport(root, 'nanshan', '2019', received);
      expect(problems).toEqual([]);
      expect(said.join('\n')).toContain('without its marks it is the received text');
      const differs = build(root).problems.filter((each) => each.includes('edition differs'));
      expect(differs).toEqual([]);
    },
  );
});
