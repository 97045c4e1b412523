import { describe, expect, test } from 'vitest';
import {
  paragraphOf,
  quoteText,
  sentenceAround,
  spanOfQuoted,
} from '../../../src/model/text/quotation';
import type { Reading } from '../../../src/model/text/runs';
import type { Evidence } from '../../../src/model/types';
import type { ParagraphBlock, Passage } from '../../../src/model/text/report';

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

test('a passage is quoted with its repairs and without glossary signs', () => {
  expect(quoteText(paragraph, [at('完成'), at(',')])).toBe('完成〔国〕际税收6.5%左右');
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

const reform = '深化国资①改革6.5%，平稳。';
const passage: Passage = {
  text: reform,
  repairs: [{ at: reform.indexOf('国'), likely: false }],
  references: [{ at: reform.indexOf('①'), entry: '①', received: true }],
  furniture: [],
};
const restored = '深化〔国〕资改革6.5%，平稳。';
const received = '深化资改革6.5%，平稳。';
const meant = (shown: string, part: string, reading: Reading) => {
  const from = shown.indexOf(part);
  const span = spanOfQuoted(passage, reading, [from, from + part.length]);
  return span && reform.slice(...span);
};

describe('a stretch as it is shown means the stretch of the text', () => {
  test.each([
    ['深化', '深化'],
    ['〔国〕资', '国资'],
    ['国', '国'],
    ['资改', '资①改'],
    ['6.5%', '6.5%'],
    [restored, reform],
  ])('%s', (shown, part) => {
    expect(meant(restored, shown, 'restored')).toBe(part);
  });

  test.each([
    ['化资', '化国资'],
    ['改革6.5%', '改革6.5%'],
    [received, reform],
  ])('%s as received', (shown, part) => {
    expect(meant(received, shown, 'received')).toBe(part);
  });
});

test('nothing remains of white space, of nothing, and of what lies behind the end', () => {
  expect(
    spanOfQuoted({ ...passage, text: '甲  乙', repairs: [], references: [] }, 'restored', [1, 3]),
  ).toBeNull();
  expect(spanOfQuoted(passage, 'restored', [4, 4])).toBeNull();
  expect(spanOfQuoted(passage, 'restored', [99, 120])).toBeNull();
});
