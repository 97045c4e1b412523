import { beforeAll, describe, expect, test } from 'vitest';
import { briefDocx } from '../../../src/exports/docx/briefDocx';
import { nativeChart } from '../../../src/exports/office/nativeChart';
import type { Document } from '../../../src/model/document';
import type { Footnote } from '../../../src/model/footnotes';
import { allReal } from '../../fixtures/everyReal';
import {
  dot,
  drawDots,
  growthPicture,
  pinned,
  pinnedMatrix,
  realBrief,
  resolve,
} from '../../fixtures/realBriefs';
import { loadRealData } from '../../fixtures/realData';
import { labelsDrawn, labelsIn, numbersDrawn, numbersIn } from '../../office/charts';
import { partsOf, problemsOf, readXml } from '../../office/problems';
import { all } from '../../office/xml';
import type { Element } from '../../office/xml';

const data = loadRealData();
const made = async (content: Document, options = drawDots) =>
  new Uint8Array(await (await briefDocx(content, options)).arrayBuffer());
const styleOf = (paragraph: Element) => attribute(all(paragraph, 'w:pStyle')[0], 'w:val');
const attribute = (element: Element | undefined, name: string) => element?.attributes.get(name);

describe('a brief with every kind of item', () => {
  const content = resolve(data, realBrief(data));
  let file = new Uint8Array();
  let text = '';
  let document: Element;
  beforeAll(async () => {
    file = await made(content);
    document = readXml(partsOf(file), 'word/document.xml');
    text = document.text;
  });

  test('is a package that Word opens without a repair', () => {
    expect(problemsOf(file)).toEqual([]);
  });

  test('has the text block of GB/T 9704 on A4, 156 mm × 225 mm', () => {
    const size = all(document, 'w:pgSz')[0];
    const margins = all(document, 'w:pgMar')[0];
    const number = (name: string) => Number(attribute(margins, `w:${name}`));
    const mm = (twips: number) => Math.round((twips / 1440) * 25.4);
    expect([number('top'), number('left')].map(mm)).toEqual([37, 28]);
    expect(mm(Number(attribute(size, 'w:w')) - number('left') - number('right'))).toBe(156);
    expect(mm(Number(attribute(size, 'w:h')) - number('top') - number('bottom'))).toBe(225);
  });

  test('gives East Asian fonts to every style, and names what stands in for them', () => {
    const parts = partsOf(file);
    const fonts = all(readXml(parts, 'word/styles.xml'), 'w:rFonts');
    expect(new Set(fonts.map((each) => attribute(each, 'w:eastAsia')))).toEqual(
      new Set(['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体', '宋体']),
    );
    expect(fonts.every((each) => attribute(each, 'w:ascii') === 'Times New Roman')).toBe(true);
    const table = all(readXml(parts, 'word/fontTable.xml'), 'w:font');
    expect(
      table.map((each) => [
        attribute(each, 'w:name'),
        attribute(all(each, 'w:altName')[0], 'w:val'),
      ]),
    ).toEqual([
      ['方正小标宋简体', '宋体'],
      ['楷体_GB2312', '楷体'],
      ['仿宋_GB2312', '仿宋'],
    ]);
  });

  test('says everything that belongs to an item: title, caption, notes, source', () => {
    for (const item of content.blocks) {
      if (item.of !== 'exhibit') continue;
      for (const words of [item.title, item.source, ...item.notes]) expect(text).toContain(words);
    }
    expect(text).toMatch(/图1　.*表1　合同外资（亿美元）.*图2　.*图3　PM2\.5.*图4　/s);
  });

  const expected = content.notes;
  const cites = (texts: readonly string[], { named, quote, paragraph }: Footnote) =>
    texts.some(
      (each) => each.includes(named) && each.includes(quote) && each.includes(`第${paragraph}段`),
    );
  const places = new Set(expected.map((each) => `${each.figure.report.id} ${each.paragraph}`));

  test('has an entry in its appendix for every paragraph that a figure is from, and marks for it', () => {
    const entries = all(document, 'w:p').filter((each) => styleOf(each) === 'Evidence');
    expect(entries).toHaveLength(places.size);
    const texts = entries.map((each) => each.text);
    expect(expected.filter((each) => !cites(texts, each)).map(({ label }) => label)).toEqual([]);
    texts.forEach((each, at) => expect(each.startsWith(`[${at + 1}] `)).toBe(true));
    // The title of a report stands in full once.
    for (const { title } of content.reports) {
      expect(texts.filter((each) => each.includes(`《${title}》`))).toHaveLength(1);
    }
    expect(all(document, 'w:footnoteReference')).toEqual([]);
  });

  test('says of each figure of a paragraph what it is of, and its words once', () => {
    const entries = all(document, 'w:p').filter((each) => styleOf(each) === 'Evidence');
    const quotes = entries.map(({ text: each }) =>
      [...each.matchAll(/“([^”]+)”/g)].map(([, q]) => q),
    );
    expect(
      quotes.flatMap((own) =>
        own.filter((q, at) => own.some((other, nth) => nth !== at && other?.includes(q ?? ''))),
      ),
    ).toEqual([]);
    expect(entries[0]?.text).toContain('黄浦 区级财政收入 2018年实绩 6.0%');
  });

  test('has footnotes instead where its writer asks for them, a paragraph once', async () => {
    const noted = partsOf(await made(content, { ...drawDots, evidence: 'footnotes' }));
    const texts = all(readXml(noted, 'word/footnotes.xml'), 'w:footnote').map(
      ({ text: each }) => each,
    );
    expect(expected.filter((each) => !cites(texts, each)).map(({ label }) => label)).toEqual([]);
    const references = all(readXml(noted, 'word/document.xml'), 'w:footnoteReference');
    expect(references).toHaveLength(places.size);
  });

  test('begins with what it compares at a glance, under its title and its writer', async () => {
    const signed = partsOf(await made(content, { ...drawDots, byline: '研究室　2026年11月26日' }));
    const [title, byline, caption] = all(readXml(signed, 'word/document.xml'), 'w:p');
    expect([title, byline, caption].map((each) => each?.text)).toEqual([
      content.title,
      '研究室　2026年11月26日',
      '主要指标一览（实绩 → 目标）',
    ]);
    const [summary] = all(document, 'w:tbl');
    const rows = summary
      ? all(summary, 'w:tr').map((row) => all(row, 'w:tc').map((c) => c.text))
      : [];
    expect(rows[0]).toEqual(['指标', '黄浦', '闵行', '虹口']);
    expect(rows[1]?.[1]).toMatch(/^6\.0% ?→ 不低于5%$/);
    expect(rows.find(([name]) => name === '合同外资')?.[3]).toBe('仅提及');
  });

  test('counts its sections 一、 and beneath them its findings （一）（二）', () => {
    const heads = all(document, 'w:p').filter((each) => /^Heading[12]$/.test(styleOf(each) ?? ''));
    const titles = content.blocks.flatMap((item) => (item.of === 'exhibit' ? [item.title] : []));
    expect(heads.slice(0, 3).map((each) => each.text)).toEqual([
      '一、财政收入',
      `（一）${titles[0]}（图1）`,
      `（二）${titles[1]}（表1）`,
    ]);
  });

  test('keeps a finding with its remark, its figure or table and their caption', () => {
    const sheet = all(readXml(partsOf(file), 'word/styles.xml'), 'w:style');
    const styled = new Set(
      sheet.flatMap((each) =>
        all(each, 'w:keepNext').length === 1 ? [attribute(each, 'w:styleId')] : [],
      ),
    );
    const kept = (paragraph: Element) => {
      const [own] = all(paragraph, 'w:keepNext');
      return own ? attribute(own, 'w:val') !== 'false' : styled.has(styleOf(paragraph));
    };
    const paragraphs = all(document, 'w:p');
    let chained = false;
    const loose = paragraphs.filter((each) => {
      const style = styleOf(each) ?? '';
      if (style === 'Heading2') chained = true;
      const held = chained && !/^Table(Text|Head)$/.test(style);
      if (/^(Figure|Table)Caption$/.test(style)) chained = false;
      return held && !kept(each);
    });
    expect(loose.map((each) => each.text)).toEqual([]);
  });

  test('lets long notes go on over the page, and never leaves their source alone there', () => {
    const under = all(document, 'w:p').filter(({ text: each }) => each.includes('数据来源：'));
    for (const paragraph of under) {
      expect(all(paragraph, 'w:keepNext')).toEqual([]);
      expect(paragraph.text).toMatch(/^注：|^数据来源：/);
    }
    const drawn = under.filter(({ text: each }) => each.includes('数字出处：'));
    const charts = content.blocks.filter((item) => item.of === 'exhibit' && item.form === 'chart');
    expect(drawn).toHaveLength(charts.length);
  });

  test('repeats the heads of tables, cuts no row, and aligns numbers at the right', () => {
    const [, table] = all(document, 'w:tbl');
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual(rows.map(() => 1));
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    const huangpu = rows[1] ? all(rows[1], 'w:tc') : [];
    expect(huangpu[1]?.text).toContain('14.81亿美元');
    expect(huangpu[1] && attribute(all(huangpu[1], 'w:jc')[0], 'w:val')).toBe('right');
  });

  test('quotes a report with its source, says what is missing, and ends with the references', () => {
    expect(text).toContain('“创新要素加快集聚。');
    expect(text).toContain('——上海市虹口区人民政府：');
    expect(text).toContain('此处从缺：现有数据中没有它，或者原文没有载入（nowhere 1）。');
    content.references.forEach((each, index) => {
      expect(each).toMatch(new RegExp(`^\\[${index + 1}\\] .+\\[R\\]`));
      expect(text).toContain(each);
    });
  });

  test('keeps its title and the version of its data among its properties, and no date', () => {
    const core = readXml(partsOf(file), 'docProps/core.xml');
    expect(all(core, 'dc:title')[0]?.text).toBe(content.title);
    expect(all(core, 'cp:keywords')[0]?.text).toContain(content.version);
    expect(all(core, 'dcterms:created')).toEqual([]);
  });

  test('is the same file whenever it is made', async () => {
    expect(await made(content)).toEqual(file);
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    await made(content, { ...drawDots, onProgress: (done, of) => told.push(`${done}/${of}`) });
    expect(told[0]).toBe('0/9');
    expect(told.at(-1)).toBe('9/9');
  });
});

test(
  'the charts of a document carry the numbers of all real comparisons, and gaps stay gaps',
  { timeout: 120_000 },
  async () => {
    const charts = allReal(data).flatMap((comparison) => {
      const answer = nativeChart(comparison, 'zh');
      return answer.form === 'native' ? answer.charts.map((chart) => ({ comparison, chart })) : [];
    });
    const items = allReal(data).flatMap((comparison) => {
      const { subject, aspect } = comparison;
      const native = nativeChart(comparison, 'zh').form === 'native';
      return native && subject.of === 'family'
        ? [pinned(data, subject.family.id, aspect, 'chart')]
        : [];
    });
    const file = await made(resolve(data, { title: '全部', items }));
    const parts = partsOf(file);
    expect(problemsOf(file)).toEqual([]);
    charts.forEach(({ chart }, index) => {
      const drawing = readXml(parts, `word/charts/chart${index + 1}.xml`);
      expect(numbersDrawn(drawing, chart)).toEqual(numbersIn(chart));
      expect(labelsDrawn(drawing, chart)).toEqual(labelsIn(chart));
      if (chart.form !== 'bars') return;
      const [start] = all(drawing, 'c:min');
      const lowest = Math.min(0, ...chart.series.flatMap(({ values }) => values.map(Number)));
      // Bars start at zero, and have room for their labels below it.
      if (lowest === 0) expect(attribute(start, 'val')).toBe('0');
      else expect(Number(attribute(start, 'val'))).toBeLessThan(lowest);
    });
    const fonts = [...parts.keys()]
      .filter((path) => path.startsWith('word/charts/chart'))
      .flatMap((path) => all(readXml(parts, path), 'a:ea'));
    expect(new Set(fonts.map((each) => attribute(each, 'typeface')))).toEqual(new Set(['宋体']));
  },
);

test('words that are no XML, or look like it, stay words', async () => {
  const hostile = `<b>&amp; ]]> "${String.fromCodePoint(0)}${String.fromCodePoint(0xffff)}\u{1F600}`;
  const file = await made(
    resolve(data, {
      title: hostile,
      items: [
        { id: 'a', type: 'heading', text: hostile },
        { ...pinned(data, 'pm25', 'value', 'chart'), title: hostile, remark: hostile },
      ],
    }),
  );
  expect(problemsOf(file)).toEqual([]);
  const { text } = readXml(partsOf(file), 'word/document.xml');
  expect(text).toContain('<b>&amp; ]]> "\u{1F600}');
});

test('a picture too tall for a page is a table instead', async () => {
  const content = resolve(data, {
    title: '',
    items: [growthPicture(data)],
  });
  const tall = { picture: () => Promise.resolve({ png: dot, width: 1843, height: 4000 }) };
  const document = readXml(partsOf(await made(content, tall)), 'word/document.xml');
  expect(all(document, 'w:tbl')).toHaveLength(1);
  expect(document.text).toContain('表1　');
});

test('an English document names reports without the marks of Chinese titles', async () => {
  const brief = { title: '', items: [pinned(data, 'gdp', 'growth', 'chart')] };
  const document = readXml(partsOf(await made(resolve(data, brief, 'en'))), 'word/document.xml');
  const entries = all(document, 'w:p').filter((each) => styleOf(each) === 'Evidence');
  expect(entries[0]?.text).toContain(
    '2019 Government Work Report of Minhang District, Shanghai (reference',
  );
  expect(entries.map((each) => each.text).join('')).not.toMatch(/[《》]/);
});

test('the notes of an English table part the districts of one term by commas', async () => {
  const brief = { title: '', items: [pinnedMatrix(data, { themes: ['public-finance'] })] };
  const { text } = readXml(partsOf(await made(resolve(data, brief, 'en'))), 'word/document.xml');
  expect(text).toContain(
    'Fiscal revenue: Huangpu, Minhang: District-level fiscal revenue; Hongkou:',
  );
});
