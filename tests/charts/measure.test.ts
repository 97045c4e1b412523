import { describe, expect, test } from 'vitest';
import {
  shorten,
  textWidth,
  widestPiece,
  wrap,
  wrapClauses,
  wrapEvenly,
  wrapParts,
  wrapTo,
} from '../../src/charts/typeset';

describe('the width of a text', () => {
  test('a Chinese character is one em wide', () => {
    expect(textWidth('黄浦', 10)).toBe(20);
  });

  test('of several lines is that of the widest', () => {
    expect(textWidth('黄\n黄浦区', 10)).toBe(30);
  });
});

describe('breaking a text', () => {
  test.each([
    ['黄浦闵行虹口', 30, ['黄浦闵', '行虹口']],
    ['at least 5%', 50, ['at least', '5%']],
    ['不低于12,345.67亿元', 60, ['不低于', '12,345.67亿', '元']],
    ['总额（万元）', 30, ['总额', '（万', '元）']],
    ['', 30, ['']],
  ])('%s on %i pixels keeps words, numbers and closing marks whole', (text, width, lines) => {
    expect(wrap(text, width, 10)).toEqual(lines);
  });

  test('a word that is wider than its line is cut', () => {
    expect(wrap('aaaaaaaaaa', 30, 10).join('')).toBe('aaaaaaaaaa');
  });

  test('no character is lost', () => {
    const text =
      '2019年财政收入增速目标：黄浦不低于5%、闵行6%左右、虹口5%；黄浦的下限低于2018年实绩';
    for (const width of [40, 90, 200, 1000]) expect(wrap(text, width, 10).join('')).toBe(text);
  });

  test('a title breaks after a clause where this takes no more lines', () => {
    expect(wrapClauses('黄浦不低于五、闵行左右', 100, 10)).toEqual(['黄浦不低于五、', '闵行左右']);
  });

  test('a title breaks anywhere where its clauses would take more lines', () => {
    const text = '黄浦不低于、闵行左右、虹口百分之五';
    expect(wrapClauses(text, 90, 10)).toEqual(wrap(text, 90, 10));
  });

  test('what does not fit ends in an ellipsis', () => {
    expect(shorten('控制在市政府下达指标以内', 60, 10)).toBe('控制在市政…');
    expect(wrapTo(1, '黄浦闵行虹口', 40, 10)).toEqual(['黄浦闵…']);
  });
});

describe('breaking a text for a picture', () => {
  test('a last line of one character draws others down to it', () => {
    const text = '黄浦闵行虹口浦东静安崇明区';
    expect(wrapEvenly(text, 120, 10)).toEqual(['黄浦闵行虹口浦东静', '安崇明区']);
  });

  test('a last line that is long enough is left alone', () => {
    expect(wrapEvenly('黄浦闵行虹口浦东静安', 60, 10)).toEqual(['黄浦闵行虹口', '浦东静安']);
  });

  test('parts stay whole where each has room', () => {
    expect(wrapParts('财政收入 · 同比增速 · 实绩', 100, 10)).toEqual([
      '财政收入 · 同比增速 ·',
      '实绩',
    ]);
  });

  test('the sign of a footnote stays with its number', () => {
    expect(wrap('不低于5%①', 40, 10)).toEqual(['不低于', '5%①']);
  });

  test('a currency stays with its number', () => {
    expect(wrap('Huangpu US$1.481 bn', 80, 10)).toEqual(['Huangpu', 'US$1.481 bn']);
  });

  test('the widest piece is a word or a number with its marks', () => {
    expect(widestPiece('at least 12345', 10)).toBe(textWidth('12345', 10));
  });
});
