import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactBrief, expandBrief } from '../../../src/model/brief/compact';
import {
  formatBriefFile,
  longestFile,
  parseBriefFile,
  readBrief,
} from '../../../src/model/brief/file';
import { mostItems } from '../../../src/model/brief';
import { anyBrief, sixItems } from '../../fixtures/briefs';

describe('a brief is read from what was written of it', () => {
  test('as a file, whatever is in it', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        expect(parseBriefFile(formatBriefFile(brief, 'v1'))).toEqual({ brief, problems: [] });
      }),
    );
  });

  test('as nested arrays, whatever is in it', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        expect(expandBrief(JSON.parse(JSON.stringify(compactBrief(brief))))).toEqual({
          brief,
          problems: [],
        });
      }),
    );
  });

  test('from a file that begins with a byte order mark', () => {
    expect(parseBriefFile(`\uFEFF${formatBriefFile(sixItems, 'v1')}`).brief).toEqual(sixItems);
  });
});

describe('what is no brief is refused, never thrown at', () => {
  test('any text as a file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseBriefFile(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('any value as nested arrays', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(expandBrief(value).brief.items).toEqual([]);
      }),
    );
  });

  test.each(['[', '{"a":'])('%s a hundred thousand times, wherever it stands', (open) => {
    const close = open === '[' ? ']' : '}';
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    const head = '"format":"qubi-brief","version":1,"title":""';
    for (const text of [
      deep,
      `{"format":${deep}}`,
      `{"format":"qubi-brief","version":${deep}}`,
      `{${head},"items":${deep}}`,
      `{${head},"items":[${deep},{"type":"heading","text":${deep}}]}`,
    ])
      expect(parseBriefFile(text).problems.length).toBeGreaterThan(0);
  });

  test('a list of two hundred thousand wrong words in one item, by the first of them', () => {
    const wordings = Array.from({ length: 200_000 }, () => 'maybe');
    const question = { of: 'targets', list: 'growth', wordings, themes: [], districts: [] };
    const item = { type: 'comparison', question, form: 'chart', title: '', remark: '' };
    expect(readBrief({ title: '', items: [item] }).problems).toMatchObject([
      { where: 'items[0].question.wordings[0]', found: '"maybe"' },
    ]);
  });

  test('a file longer than any browser keeps', () => {
    const long = ' '.repeat(longestFile + 1);
    expect(parseBriefFile(long).problems).toEqual([
      { where: '', found: '> 10 MB', expected: '≤ 10 MB' },
    ]);
  });

  test('any value among the items, and the items around it are kept', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const heading = { type: 'heading', text: '一' };
        const { brief, problems } = readBrief({ title: '', items: [heading, value, heading] });
        expect(brief.items).toHaveLength(2);
        expect(problems[0]?.where).toMatch(/^items\[1\]/);
      }),
    );
  });
});

test.each([
  ['no json', '', 'no json'],
  ['', '', '""'],
  ['[]', 'format', 'undefined'],
  ['{"format":"other"}', 'format', '"other"'],
  ['{"format":"qubi-brief","version":2}', 'version', '2'],
  ['{"format":"qubi-brief","version":1,"title":"","items":{}}', 'items', 'Object'],
])('the file %s is told what is wrong with it', (text, where, found) => {
  expect(parseBriefFile(text).problems).toEqual([{ where, found, expected: expect.any(String) }]);
});

test('a problem names its item, its key, what stands there and what would be right', () => {
  const chart = sixItems.items[1];
  const wrong = {
    ...chart,
    question: { of: 'family', family: 'x', aspect: 'size', districts: [] },
  };
  expect(readBrief({ title: '', items: [wrong] }).problems).toEqual([
    {
      where: 'items[0].question.aspect',
      found: '"size"',
      expected: '("value" | "growth" | "change")',
    },
  ]);
});

test.each([[[3, 3]], [[5, 2]], [[-1, 2]], [[0.5, 2]], ['0-4']])(
  'a stretch of %j is none',
  (span) => {
    const quotation = { type: 'quotation', report: 'a', paragraph: 1, span, remark: '' };
    expect(readBrief({ title: '', items: [quotation] }).problems).toHaveLength(1);
  },
);

test('what a problem shows of a long text is its beginning', () => {
  const items = [{ type: 'heading'.repeat(1000), text: '' }];
  expect(readBrief({ title: '', items }).problems[0]?.found.length).toBeLessThan(50);
});

test('a brief is read up to its last possible item, and the number of more is named', () => {
  const heading = { type: 'heading', text: '' };
  const whole = readBrief({ title: '', items: Array.from({ length: mostItems }, () => heading) });
  expect(whole.problems).toEqual([]);
  const more = readBrief({
    title: '',
    items: Array.from({ length: mostItems + 1 }, () => heading),
  });
  expect(more.brief).toEqual(whole.brief);
  expect(more.problems).toEqual([
    { where: 'items', found: String(mostItems + 1), expected: `<=${mostItems}` },
  ]);
});
