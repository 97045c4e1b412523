import { describe, expect, test } from 'vitest';
import { consecutive } from '../../../src/model/grouping';
import { joinMarks } from '../../../src/model/text/marks';
import { quoted, runsOf, type Cutting, type Run } from '../../../src/model/text/runs';
import type { Span } from '../../../src/model/types';
import type { Passage } from '../../../src/model/text/report';

const text = '完成国际税收6.5%①左右,推进两网融合。';
const at = (part: string) => text.indexOf(part);
const span = (part: string): Span => [at(part), at(part) + part.length];

const passage: Passage = {
  text,
  repairs: [{ at: at('国'), likely: false }],
  references: [
    { at: at('①'), entry: '①', received: true },
    { at: at('。'), entry: '5', received: false },
  ],
  furniture: [{ at: text.length, text: '全文完' }],
};

const read = (runs: readonly Run[]) => runs.map((run) => run.text).join('|');
const cut = (cutting?: Cutting) => runsOf(passage, cutting);
const marked = (part: string) => joinMarks([{ mark: span(part), figure: 'a' }]);

describe('a passage cut into runs', () => {
  test('restored, shows repairs and signs, and no furniture', () => {
    expect(read(cut())).toBe('完成|国|际税收6.5%|①|左右,推进两网融合|[5]|。');
  });

  test('as received, has no repairs and no signs of the edition, but its furniture', () => {
    expect(read(cut({ reading: 'received' }))).toBe('完成|际税收6.5%|①|左右,推进两网融合。|全文完');
  });

  test('says of each how it is shown and where it stands', () => {
    expect(cut({ within: [at('完成'), at(',')] })).toMatchObject([
      { type: 'text', text: '完成', span: [0, 2] },
      { type: 'repair', text: '国', likely: false, span: [2, 3] },
      { type: 'text', text: '际税收6.5%', span: [3, 10] },
      { type: 'reference', entry: '①', text: '①', span: [10, 11] },
      { type: 'text', text: '左右', span: [11, 13] },
    ]);
  });

  test('puts a sign that the received text lacks between two characters', () => {
    expect(cut({ within: [at('。'), text.length] })).toMatchObject([
      { type: 'reference', entry: '5', text: '[5]', span: [at('。'), at('。')] },
      { type: 'text', text: '。' },
    ]);
    expect(read(cut({ within: [at('融合'), at('。')] }))).toBe('融合');
  });

  test('names an entry without a number by its kind', () => {
    const named = { at: 2, entry: '两网融合', received: false };
    expect(read(runsOf({ ...passage, repairs: [], references: [named] }))).toMatch(
      /^完成\|\[注\]\|/,
    );
  });

  test('is quoted with its repairs and without glossary signs and furniture', () => {
    const all = cut().map(quoted).join('');
    expect(all).toBe('完成〔国〕际税收6.5%左右,推进两网融合。');
    expect(cut({ reading: 'received' }).map(quoted).join('')).toBe(all.replace('〔国〕', ''));
  });
});

describe('runs of marks and hits', () => {
  test('keep a figure together across a repair', () => {
    const [mark] = marked('成国际税收6.5');
    const runs = cut({ marks: mark ? [mark] : [] }).filter((run) => run.mark !== null);
    expect(runs.map((run) => run.text)).toEqual(['成', '国', '际税收6.5']);
    expect(consecutive(runs, (run) => run.mark).map(({ key }) => key)).toEqual([mark]);
  });

  test('show every character once, whatever is marked and found', () => {
    const hits = [{ span: span('收6.5%①左'), number: 3 }];
    const shown = cut({ marks: marked('6.5'), hits }).map((run) => run.text);
    expect(shown.join('').replace('[5]', '')).toBe(text);
  });

  test('mark a hit across figures and signs', () => {
    const hits = [{ span: span('收6.5%①左'), number: 3 }];
    const found = cut({ marks: marked('6.5'), hits }).filter((run) => run.hit === 3);
    expect(found.map((run) => run.text)).toEqual(['收', '6.5', '%', '①', '左']);
  });

  test('leave a sign at the end of a figure behind it', () => {
    const last = cut({ marks: marked('两网融合') }).slice(-2);
    expect(last.map((run) => [run.text, run.mark])).toEqual([
      ['[5]', null],
      ['。', null],
    ]);
  });
});
