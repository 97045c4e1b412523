import { describe, expect, test } from 'vitest';
import { joinMarks, marksBeside } from '../../../src/model/text/marks';
import { runsOf } from '../../../src/model/text/runs';
import type { Span } from '../../../src/model/types';
import type { FigureMark, Passage } from '../../../src/model/text/report';

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

describe('the marks beside the one that is looked at', () => {
  const text = '经济平稳。完成国际税收6.5%①左右,同比增长5%。其中一项5%。';
  const at = (part: string, from = 0) => text.indexOf(part, from);
  const span = (part: string, from = 0): Span => [at(part, from), at(part, from) + part.length];
  const figures: readonly FigureMark[] = [
    { mark: span('6.5'), figure: 'a' },
    { mark: span('5', at('增长')), figure: 'b' },
    { mark: span('5', at('增长')), figure: 'c' },
    { mark: span('5', at('一项')), figure: 'd' },
  ];
  const passage: Passage = {
    text,
    repairs: [{ at: at('国'), likely: false }],
    references: [{ at: at('①'), entry: '①', received: true }],
    furniture: [],
  };
  const marks = marksBeside(figures, span('5', at('增长')));

  test('are exactly one current, which is exactly the number', () => {
    const current = marks.filter((each) => each.current);
    expect(current.map((each) => text.slice(...each.span))).toEqual(['5']);
    const lit = runsOf(passage, { marks }).filter((run) => run.mark?.current);
    expect(lit).toMatchObject([{ type: 'text', text: '5' }]);
  });

  test('give two figures of one numeral one mark', () => {
    expect(marks.find((each) => each.current)?.figures).toEqual(['b', 'c']);
  });

  test('mark the other figures, the same digits elsewhere included', () => {
    expect(marks.flatMap((each) => (each.current ? [] : each.figures))).toEqual(['a', 'd']);
  });

  test('lose no character', () => {
    const all = runsOf(passage, { marks }).map((run) => run.text);
    expect(all.join('')).toBe(text);
  });

  test('drop one that overlaps the current one', () => {
    const words = span('同比增长5%');
    const wide = [...figures, { mark: words, figure: 'w' }];
    expect(marksBeside(wide, words).flatMap((each) => each.figures)).toEqual(['a', 'w', 'd']);
  });

  test('drop one that overlaps one before it, and the shorter of two that begin together', () => {
    const wide = [{ mark: span('6.5%'), figure: 'w' }, ...figures];
    expect(marksBeside(wide, null).flatMap((each) => each.figures)).toEqual(['w', 'b', 'c', 'd']);
  });

  test('leave a numeral that states nothing lit', () => {
    const numeral = span('5', at('一项'));
    expect(marksBeside(figures.slice(0, 3), numeral).slice(-1)).toEqual([
      { span: numeral, figures: [], current: true },
    ]);
  });
});
