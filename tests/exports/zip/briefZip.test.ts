import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { briefZip } from '../../../src/exports/zip/briefZip';
import { addDrafts } from '../../../src/model/brief';
import type { Brief } from '../../../src/model/brief';
import { formatBriefFile, parseBriefFile } from '../../../src/model/brief/file';
import { documentMaker } from '../../../src/model/document';
import type { Language } from '../../../src/model/types';
import { sixItems } from '../../fixtures/briefs';
import { loadRealData } from '../../fixtures/realData';

const documents = loadRealData();
const { catalogue, texts } = documents;

async function archive(
  language: Language,
  title = sixItems.title,
  at = new Date(2026, 0, 2),
  parted = false,
  items: Brief['items'] = sixItems.items,
) {
  const brief = { ...sixItems, title, items };
  const content = documentMaker({ documents, texts, language })(brief);
  const steps: string[] = [];
  const bytes = await briefZip(content, {
    page: '<!doctype html>',
    file: formatBriefFile(brief, content.version),
    pictures: ({ form }) => {
      const picture = { png: strToU8('PNG'), svg: '<svg/>' };
      return Promise.resolve(form === 'table' && parted ? [picture, picture] : [picture]);
    },
    onProgress: (done, all) => steps.push(`${done}/${all}`),
    at,
  });
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  return {
    bytes,
    files,
    names,
    steps,
    text: (name: string) => Buffer.from(files[name] ?? []).toString('utf8'),
  };
}

describe('a brief as an archive', () => {
  test('names the growth picture for what it is, and has the data of its list once', async () => {
    const districts = catalogue.districts.map(({ id }) => id);
    const items = addDrafts(
      [],
      (['growth', 'plane'] as const).map((list) => ({
        type: 'comparison',
        question: { of: 'targets', list, wordings: [], themes: [], districts },
        form: 'chart',
        title: '',
        remark: '',
      })),
    );
    const { names: files } = await archive('zh', '', new Date(2026, 0, 2), false, items);
    const stems = files.filter((each) => each.startsWith('图片/') && each.endsWith('.svg'));
    expect(stems).toEqual([
      expect.stringMatching(/^图片\/01-增速目标-.+\.svg$/),
      expect.stringMatching(/^图片\/02-增速目标-散点图-.+\.svg$/),
    ]);
    expect(files.filter((each) => each.startsWith('数据/0'))).toHaveLength(1);
  });

  test('has a picture and the data of every chart and table, numbered in its order', async () => {
    const { names } = await archive('zh');
    expect(names.filter((each) => each.startsWith('图片/'))).toEqual([
      expect.stringMatching(/^图片\/01-财政收入.+\.png$/),
      expect.stringMatching(/^图片\/01-财政收入.+\.svg$/),
      expect.stringMatching(/^图片\/02-.+\.png$/),
      expect.stringMatching(/^图片\/02-.+\.svg$/),
      expect.stringMatching(/^图片\/03-.+\.png$/),
      expect.stringMatching(/^图片\/03-.+\.svg$/),
    ]);
    expect(names.filter((each) => each.startsWith('数据/'))).toEqual([
      expect.stringMatching(/^数据\/01-.+\.csv$/),
      expect.stringMatching(/^数据\/02-.+\.csv$/),
      expect.stringMatching(/^数据\/03-.+\.csv$/),
      '数据/全部数字.csv',
    ]);
  });

  test('has every part of what one picture has no room for', async () => {
    const { names } = await archive('zh', '甲', new Date(2026, 0, 2), true);
    const parts = names.filter((each) => /^图片\/.+-[12]-2\.(png|svg)$/.test(each));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length % 4).toBe(0);
  });

  test.each([1970, 1979, 1980, 2099, 2100, 9999])('is made in a year %i too', async (year) => {
    const { names } = await archive('zh', '甲', new Date(year, 5, 1));
    expect(names).not.toEqual([]);
  });

  test('says of its names that they are UTF-8, so that Windows shows them', async () => {
    const { bytes, names } = await archive('zh');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const flags: number[] = [];
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) flags.push(view.getUint16(at + 8, true));
    }
    expect(flags).toHaveLength(names.length);
    const plain = names.map((name) => /^[\x20-\x7e]+$/.test(name));
    expect(flags.map((flag) => (flag & 0x800) !== 0)).toEqual(plain.map((each) => !each));
  });

  test('holds the brief itself, to be opened again', async () => {
    const { text } = await archive('zh');
    const read = parseBriefFile(text(`${sixItems.title}.qubi.json`));
    expect(read).toEqual({ brief: sixItems, problems: [] });
  });

  test.each([
    ['zh', ['三区财政与科创对比', '图片/：', '数据来源', '[R]', '数据版本', '全部数字.csv']],
    [
      'en',
      ['三区财政与科创对比', 'pictures/: ', 'Sources', '[R]', 'Data version', 'all-figures.csv'],
    ],
  ] as const)('explains itself in %s, to Windows’ editor as well', async (language, said) => {
    const { text } = await archive(language);
    const readme = text('README.txt');
    expect(readme.startsWith('\uFEFF')).toBe(true);
    expect(readme.replaceAll('\r\n', '')).not.toContain('\n');
    for (const each of [...said, catalogue.version]) expect(readme).toContain(each);
  });

  test('has CSV that Excel opens, with the numbers and their qualifiers', async () => {
    const { names, text } = await archive('zh');
    const csv = text(names.find((each) => each.startsWith('数据/01')) ?? '');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('6.03');
    expect(csv).toContain('不低于');
  });

  test('tells how far it is', async () => {
    expect((await archive('zh')).steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('has safe names, whatever the title', async () => {
    const { names } = await archive('zh', '../a\\b:c?\u0000 "x"\u202E');
    for (const name of names) expect(name).not.toMatch(/\.\.|[\\:*?"<>|\p{Cc}\p{Cf}]/u);
    expect(names).toContain('a_b_c_x.html');
  });
});
