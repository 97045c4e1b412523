import { beforeAll, describe, expect, test } from 'vitest';
import { nativeChart } from '../../../src/exports/office/nativeChart';
import { briefPptx } from '../../../src/exports/pptx/briefPptx';
import type { Brief } from '../../../src/model/brief';
import type { Document } from '../../../src/model/document';
import {
  dot,
  drawDots,
  growthPicture,
  pinned,
  pinnedMatrix,
  realBrief,
  resolve,
} from '../../fixtures/realBriefs';
import { allReal } from '../../fixtures/everyReal';
import { loadRealData } from '../../fixtures/realData';
import { numbersDrawn, numbersIn } from '../../office/charts';
import { partsOf, problemsOf, readXml } from '../../office/problems';
import { all } from '../../office/xml';
import type { Element } from '../../office/xml';

const data = loadRealData();
const made = async (content: Document, options = drawDots) =>
  new Uint8Array(await (await briefPptx(content, options)).arrayBuffer());
const attribute = (element: Element | undefined, name: string) => element?.attributes.get(name);

/** The slides, or what else is numbered, in order. */
function numbered(file: Uint8Array, path: RegExp): Element[] {
  const parts = partsOf(file);
  const found = [...parts.keys()].flatMap((name) => {
    const [, number] = path.exec(name) ?? [];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  return found.toSorted((a, b) => a.number - b.number).map(({ name }) => readXml(parts, name));
}
const slidesOf = (file: Uint8Array) => numbered(file, /^ppt\/slides\/slide(\d+)\.xml$/);
const titleOf = (slide: Element | undefined) =>
  slide &&
  all(slide, 'p:sp').find((shape) => attribute(all(shape, 'p:ph')[0], 'type') === 'title')?.text;

describe('a brief with every kind of item', () => {
  const content = resolve(data, realBrief(data));
  let file = new Uint8Array();
  let slides: Element[] = [];
  beforeAll(async () => {
    file = await made(content);
    slides = slidesOf(file);
  });

  test('is a package that PowerPoint opens without a repair', () => {
    expect(problemsOf(file)).toEqual([]);
  });

  test('has a cover, a slide an item with its finding as a real title, and references', () => {
    const comparisons = content.blocks.flatMap((item) =>
      item.of === 'exhibit' ? [item.title] : [],
    );
    const titles = slides.map((each) => titleOf(each)?.replace(/（\d+\/\d+）$/, ''));
    expect(titles.filter((title, at) => title !== titles[at - 1])).toEqual([
      content.title,
      comparisons[0],
      comparisons[1],
      comparisons[2],
      '2019年上海市虹口区政府工作报告',
      comparisons[3],
      comparisons[4],
      expect.stringContaining('此处从缺'),
      '注',
    ]);
    // What a heading and a short text lead to is on one slide with them; references are on the cover.
    expect(slides[1]?.text).toContain('一、财政收入');
    expect(slides[1]?.text).toContain('以下数字均引自各区报告原文。');
    for (const each of content.references) expect(slides[0]?.text).toContain(each);
  });

  test('has no text under 10 points, and none but notes and labels under 14', () => {
    for (const slide of slides) {
      for (const shape of all(slide, 'p:sp')) {
        const name = attribute(all(shape, 'p:cNvPr')[0], 'name') ?? '';
        const sizes = all(shape, 'a:rPr').flatMap((run) => attribute(run, 'sz') ?? []);
        const small = /^(?:notes|panel|subtitle|references)$/.test(name) ? 10 : 14;
        const least = /^(?:source|Text 0|notes)$/.test(name) ? 10 : small;
        expect([name, sizes.filter((size) => Number(size) < least * 100)]).toEqual([name, []]);
      }
    }
  });

  test('shows notes and source with every chart that it draws itself', () => {
    for (const item of content.blocks) {
      if (item.of !== 'exhibit') continue;
      const own = slides.filter((each) => titleOf(each)?.includes(item.title));
      expect(own.filter((slide) => !slide.text.includes(item.source))).toEqual([]);
      const text = own.map((each) => each.text).join('');
      // Once, however many slides there are; or at the end, where its slide has no room, and said so.
      const moved = text.includes('注见文末');
      const noted = moved ? (slides.at(-1)?.text ?? '').split(item.title)[1] : text;
      for (const words of item.notes) expect(noted?.split(words)).toHaveLength(2);
    }
  });

  test('has the sentence and the source of every figure in the speaker’s notes', () => {
    const notes = numbered(file, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/);
    for (const item of content.blocks) {
      if (item.of !== 'exhibit') continue;
      const at = slides.findIndex((each) => titleOf(each)?.includes(item.title));
      for (const { label, sentence, source } of item.footnotes) {
        expect(notes[at]?.text).toContain(`${label}：“${sentence}”——${source}`);
      }
      const paragraphs = notes[at] ? all(notes[at], 'a:p').length : 0;
      expect(paragraphs).toBeGreaterThan(item.footnotes.length);
    }
  });

  test('sets Chinese in a Chinese typeface everywhere, the theme included', () => {
    const parts = partsOf(file);
    const paths = [...parts.keys()].filter((path) =>
      /^ppt\/(slides|slideLayouts|charts|theme)\/[^/]+\.xml$/.test(path),
    );
    const fonts = paths.flatMap((path) => all(readXml(parts, path), 'a:ea'));
    expect(new Set(fonts.map((each) => attribute(each, 'typeface')))).toEqual(
      new Set(['Microsoft YaHei']),
    );
    for (const slide of slides) {
      const runs = all(slide, 'a:r').filter((run) => /\p{Script=Han}/u.test(run.text));
      expect(runs.filter((run) => all(run, 'a:ea').length === 0).map((run) => run.text)).toEqual(
        [],
      );
    }
  });

  test('is the same file whenever it is made, without the clock and the library’s counters', async () => {
    expect(await made(content)).toEqual(file);
    expect(all(readXml(partsOf(file), 'docProps/core.xml'), 'dcterms:created')).toEqual([]);
    expect([...partsOf(file).keys()].filter((path) => /charts\/chart\d/.test(path))).toEqual(
      Array.from({ length: 5 }, (_, at) => `ppt/charts/chart${at + 1}.xml`),
    );
  });
});

test('six items of a brief are eight slides at most, their long notes on one of them', async () => {
  const list = { of: 'targets', list: 'growth', wordings: [], themes: [] } as const;
  const districts = data.catalogue.districts.map(({ id }) => id);
  const items: Brief['items'] = [
    pinned(data, 'retail-sales', 'growth', 'chart'),
    {
      id: 'list',
      type: 'comparison',
      question: { ...list, districts },
      form: 'chart',
      title: '',
      remark: '',
    },
    pinned(data, 'tax-100m-buildings', 'value', 'table'),
    { id: 'said', type: 'quotation', report: 'hongkou-2019', paragraph: 5, span: null, remark: '' },
    pinnedMatrix(data, { themes: ['public-finance'] }),
    growthPicture(data),
  ];
  const slides = slidesOf(await made(resolve(data, { title: '', items })));
  expect(slides.length).toBeLessThanOrEqual(8);
  expect(slides.filter((each) => titleOf(each) === '注')).toHaveLength(1);
});

test('the charts of a deck carry the numbers of real comparisons, with a workbook each', async () => {
  // Every ninth: the document's tests draw all, by the same function.
  const some = allReal(data).filter((_, index) => index % 9 === 0);
  const charts = some.flatMap((comparison) => {
    const answer = nativeChart(comparison, 'zh');
    return answer.form === 'native' ? answer.charts.map((chart) => ({ comparison, chart })) : [];
  });
  const drawnOnce = [...new Set(charts.map(({ comparison }) => comparison))];
  const items = drawnOnce.flatMap(({ subject, aspect }) =>
    subject.of === 'family' ? [pinned(data, subject.family.id, aspect, 'chart')] : [],
  );
  const file = await made(resolve(data, { title: '全部', items }));
  expect(problemsOf(file)).toEqual([]);
  const drawn = numbered(file, /^ppt\/charts\/chart(\d+)\.xml$/);
  expect(drawn).toHaveLength(charts.length);
  charts.forEach(({ chart }, index) => {
    const numbers = drawn[index] ? numbersDrawn(drawn[index], chart) : [];
    expect(numbers).toEqual(numbersIn(chart));
  });
  const parts = partsOf(file);
  const workbooks = [...parts.keys()].filter((path) => path.endsWith('.xlsx'));
  expect(workbooks).toHaveLength(charts.length);
  const sheet = readXml(
    partsOf(parts.get(workbooks[0] ?? '') ?? new Uint8Array()),
    'xl/worksheets/sheet1.xml',
  );
  const numbers = all(sheet, 'c:v')
    .concat(all(sheet, 'v'))
    .map(({ text }) => text);
  const [first] = charts;
  for (const value of first?.chart.series.flatMap(({ values }) => values) ?? []) {
    if (value !== null) expect(numbers).toContain(String(Number(value)));
  }
});

test('a long table goes on over several slides, each with its head', async () => {
  const districts = data.catalogue.districts.map(({ id }) => id);
  const list = { of: 'targets', list: 'level', wordings: [], themes: [], districts } as const;
  const file = await made(
    resolve(data, {
      title: '',
      items: [
        {
          id: 'list',
          type: 'comparison',
          question: list,
          form: 'table',
          title: '数值目标',
          remark: '',
        },
      ],
    }),
  );
  const pages = slidesOf(file).filter((slide) => all(slide, 'a:tbl').length > 0);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(titleOf)).toEqual(
    pages.map((_, index) => `数值目标（${index + 1}/${pages.length}）`),
  );
  for (const page of pages) {
    const [head] = all(page, 'a:tr');
    expect(head?.text).toContain('2019年目标');
    // Rows are no taller than the room over the slide's foot: 7.5 inches in EMU.
    const [frame] = all(page, 'p:graphicFrame');
    const y = Number(frame && attribute(all(frame, 'a:off')[0], 'y'));
    const rows = all(page, 'a:tr').map((row) => Number(attribute(row, 'h')));
    expect(y + rows.reduce((a, b) => a + b, 0)).toBeLessThan(7 * 914_400);
  }
});

const pictured = { title: '', items: [growthPicture(data)] };

test('a picture has a slide, with its notes and source around it', async () => {
  const content = resolve(data, pictured);
  const wide = { picture: () => Promise.resolve({ png: dot, width: 1843, height: 500 }) };
  const [, slide] = slidesOf(await made(content, wide));
  const [item] = content.blocks;
  expect(slide && all(slide, 'p:pic')).toHaveLength(1);
  expect(item?.of === 'exhibit' && slide?.text.includes(item.source)).toBe(true);
});

test('a picture too tall for a slide is a table instead', async () => {
  const tall = { picture: () => Promise.resolve({ png: dot, width: 1843, height: 1843 }) };
  const [, slide] = slidesOf(await made(resolve(data, pictured), tall));
  expect(slide && all(slide, 'a:tbl')).toHaveLength(1);
});

test('words that are no XML, or look like it, stay words', async () => {
  const hostile = `<b>&amp; ]]> "${String.fromCodePoint(0)}${String.fromCodePoint(0xffff)}\u{1F600}`;
  const file = await made(
    resolve(data, {
      title: hostile,
      items: [
        { id: 'a', type: 'heading', text: hostile },
        { id: 'b', type: 'text', text: hostile },
        { ...pinned(data, 'pm25', 'value', 'chart'), title: hostile, remark: hostile },
        { ...pinned(data, 'pm25', 'value', 'table'), title: hostile, remark: hostile },
      ],
    }),
    { ...drawDots, addressOf: () => 'http://10.0.0.1/qubi/?a=1&b="<>' },
  );
  expect(problemsOf(file)).toEqual([]);
  expect(titleOf(slidesOf(file)[0])).toBe('<b>&amp; ]]> "\u{1F600}');
});
