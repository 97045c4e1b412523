import { describe, expect, test } from 'vitest';
import { joinMarks, stretchesOf, type Layout, type Stretch } from '../../../src/model/text/runs';
import type { Passage, Span } from '../../../src/model/types';

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

const read = (stretches: readonly Stretch[]) =>
  stretches.flatMap((each) => each.runs.map((run) => run.text)).join('|');
const lay = (layout: Layout) => stretchesOf(passage, layout);

describe('a passage laid out for reading', () => {
  test('restored, it shows repairs and signs, and no furniture', () => {
    expect(read(lay({ form: 'restored' }))).toBe('完成|国|际税收6.5%|①|左右,推进两网融合|[5]|。');
  });

  test('as received, it has no repairs and no signs of the edition, but its furniture', () => {
    expect(read(lay({ form: 'received' }))).toBe('完成|际税收6.5%|①|左右,推进两网融合|。|全文完');
  });

  test('keeps a figure together across a repair', () => {
    const figures = [{ mark: span('成国际税收6.5'), figure: 'a' }];
    const marked = lay({ form: 'restored', figures }).find((each) => each.figures.includes('a'));
    expect(marked?.runs.map((run) => run.text)).toEqual(['成', '国', '际税收6.5']);
  });

  test('shows every character once, whatever is marked and found', () => {
    const figures = [{ mark: span('6.5'), figure: 'a' }];
    const hits = [{ span: span('收6.5%①左'), number: 3 }];
    const shown = read(lay({ form: 'restored', figures, hits })).replaceAll('|', '');
    expect(shown.replace('[5]', '')).toBe(text);
  });

  test('marks a hit across figures and signs', () => {
    const figures = [{ mark: span('6.5'), figure: 'a' }];
    const hits = [{ span: span('收6.5%①左'), number: 3 }];
    const found = lay({ form: 'restored', figures, hits })
      .flatMap((each) => each.runs)
      .filter((run) => run.hit === 3);
    expect(found.map((run) => run.text)).toEqual(['收', '6.5', '%', '①', '左']);
  });

  test('a sign at the end of a figure stands behind it', () => {
    const figures = [{ mark: span('两网融合'), figure: 'a' }];
    const last = lay({ form: 'restored', figures }).at(-1);
    expect(last?.figures).toEqual([]);
    expect(last?.runs.map((run) => run.text)).toEqual(['[5]', '。']);
  });
});

describe('marks in the text', () => {
  test.each([
    ['apart stay apart', [[0, 2], [2, 4]], ['a', 'b']], // prettier-ignore
    ['of one numeral are one', [[0, 2], [0, 2]], ['a+b']], // prettier-ignore
    ['that overlap are one', [[0, 9], [4, 6], [8, 12]], ['a+b+c']], // prettier-ignore
  ] as const)('%s', (_, marks, joined) => {
    const figures = marks.map((mark, index) => ({ mark, figure: 'abc'.charAt(index) }));
    expect(joinMarks(figures).map((each) => each.figures.join('+'))).toEqual(joined);
  });

  test('that are joined cover all of their text', () => {
    const figures = [
      { mark: [0, 9], figure: 'a' },
      { mark: [4, 12], figure: 'b' },
    ] as const;
    expect(joinMarks(figures)[0]?.span).toEqual([0, 12]);
  });
});
