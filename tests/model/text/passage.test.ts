import { describe, expect, test } from 'vitest';
import {
  paragraphOf,
  piecesOf,
  quoteText,
  segmentsOf,
  sentenceAround,
} from '../../../src/model/text/passage';
import type { Evidence, ParagraphBlock } from '../../../src/model/types';

const text = '经济平稳。完成国际税收6.5%①左右,同比增长5%。其中一项5%。';
const at = (part: string, from = 0) => text.indexOf(part, from);
const span = (part: string, from = 0) => [at(part, from), at(part, from) + part.length] as const;

const paragraph: ParagraphBlock = {
  type: 'paragraph',
  number: 7,
  path: ['一、回顾', '(一)经济'],
  text,
  repairs: [{ at: at('国'), likely: false }],
  references: [
    { at: at('①'), entry: '①', received: true },
    { at: at('其中'), entry: '3', received: false },
  ],
  furniture: [],
  figures: [
    { mark: span('6.5'), figure: 'a' },
    { mark: span('5', at('增长')), figure: 'b' },
    { mark: span('5', at('增长')), figure: 'c' },
    { mark: span('5', at('一项')), figure: 'd' },
  ],
};

describe('a passage cut into pieces', () => {
  test('shows restored characters and glossary signs as such', () => {
    expect(piecesOf(paragraph, [at('完成'), at(',')])).toEqual([
      { type: 'text', text: '完成' },
      { type: 'repair', text: '国', likely: false },
      { type: 'text', text: '际税收6.5%' },
      { type: 'reference', entry: '①', text: '①' },
      { type: 'text', text: '左右' },
    ]);
  });

  test('puts a sign that the received text lacks between two characters', () => {
    expect(piecesOf(paragraph, [at('其中'), at('其中') + 2])).toEqual([
      { type: 'reference', entry: '3', text: '[3]' },
      { type: 'text', text: '其中' },
    ]);
  });

  test('is quoted with its repairs and without glossary signs', () => {
    expect(quoteText(paragraph, [at('完成'), at(',')])).toBe('完成〔国〕际税收6.5%左右');
  });
});

describe('a paragraph cut at its figures', () => {
  const segments = segmentsOf(paragraph, span('5', at('增长')));

  test('has exactly one current mark, which is exactly the number', () => {
    const current = segments.filter((each) => each.current);
    expect(current).toHaveLength(1);
    expect(current[0]?.pieces).toEqual([{ type: 'text', text: '5' }]);
  });

  test('gives two figures of one numeral one mark', () => {
    expect(segments.find((each) => each.current)?.figures).toEqual(['b', 'c']);
  });

  test('marks the other figures, the same digits elsewhere included', () => {
    expect(segments.flatMap((each) => (each.current ? [] : each.figures))).toEqual(['a', 'd']);
  });

  test('loses no character', () => {
    const all = segments.flatMap((each) => each.pieces).map((each) => each.text);
    expect(all.join('').replace('[3]', '')).toBe(text);
  });

  test('drops a mark that overlaps the current one', () => {
    const words = span('同比增长5%');
    const wide = { ...paragraph, figures: [...paragraph.figures, { mark: words, figure: 'w' }] };
    const figures = segmentsOf(wide, words).flatMap((each) => each.figures);
    expect(figures).toEqual(['a', 'w', 'd']);
  });
});

describe('the sentence of a figure', () => {
  const evidence = (part: string): Evidence => ({
    paragraph: 7,
    quote: span(part),
    mark: span(part),
    offset: 0,
  });

  test.each([
    ['经济', '经济平稳。'],
    ['同比增长', '完成国际税收6.5%①左右,同比增长5%。'],
    ['其中一项5%。', '其中一项5%。'],
  ])('around %s is %s', (part, sentence) => {
    expect(text.slice(...sentenceAround(paragraph, evidence(part)))).toBe(sentence);
  });
});

test('a paragraph is found by its number, and none by another', () => {
  expect(paragraphOf([paragraph], 7)).toBe(paragraph);
  expect(paragraphOf([paragraph], 8)).toBeNull();
});
