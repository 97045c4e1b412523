import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPassage, foldText, matchWords, parseQuery } from '../../../src/model/search/fold';
import type { Passage } from '../../../src/model/text/report';

const passage = (text: string, repairs: readonly number[] = []): Passage => ({
  text,
  repairs: repairs.map((at) => ({ at, likely: false })),
  references: [],
  furniture: [],
});

const found = (of: Passage, query: string) =>
  matchWords(foldPassage(of), parseQuery(query))?.map((span) => of.text.slice(...span)) ?? null;

describe('a paragraph is found', () => {
  const capital = passage('深化国资国企改革,增长6.5%①左右', [2, 4]);

  test.each([
    ['by a part of it', '改革', ['改革']],
    ['across characters that were restored', '国资国企', ['国资国企']],
    ['as it was received, without them', '深化资企改革', ['深化国资国企改革']],
    ['across the sign of a glossary entry', '6.5%左右', ['6.5%①左右']],
    ['by a full-width form', '改革，增长６.5％', ['改革,增长6.5%']],
    ['as it is quoted, repairs in brackets', '〔国〕资〔国〕企', ['国资国企']],
    ['by several words in any order', '增长 改革', ['改革', '增长']],
    ['in traditional characters', '國資', ['国资']],
    ['by words that touch as one hit', '深化 国资', ['深化国资']],
  ])('%s', (_, query, hits) => {
    expect(found(capital, query)).toEqual(hits);
  });

  test.each([
    ['only when every word is in it', '改革 财政'],
    ['not by nothing', '  '],
  ])('%s', (_, query) => {
    expect(found(capital, query)).toBeNull();
  });

  test('at each place where it stands', () => {
    expect(found(passage('旧改、旧住房、旧改'), '旧改')).toEqual(['旧改', '旧改']);
  });

  test('whatever the case', () => {
    expect(found(passage('增值电信(SP)、PM2.5、e生活'), 'pm2.5 sp E生活')).toEqual([
      'SP',
      'PM2.5',
      'e生活',
    ]);
  });
});

test('any part of a text is found in it, at a place that reads the same', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'国资 国企A①，%〔〕９。'), minLength: 1 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, size) => {
      const start = from % text.length;
      const part = foldText(text.slice(start, start + 1 + (size % 5))).text;
      fc.pre(part !== '');
      const hits = matchWords([foldText(text)], [part]) ?? [];
      expect(hits.some((span) => foldText(text.slice(...span)).text.includes(part))).toBe(true);
    }),
  );
});

describe('a number is found', () => {
  test.each([
    ['as it is grouped in a report', '共1,048家', '1048', ['1,048']],
    ['as a reader groups it', '共1048家', '1,048', ['1048']],
    ['pasted with a wide comma', '共1,048家', '1，048', ['1,048']],
  ])('%s', (_, text, query, hits) => {
    expect(found(passage(text), query)).toEqual(hits);
  });

  test('and a comma between two numbers still parts them', () => {
    expect(found(passage('增长5%,9家'), '59')).toBeNull();
    expect(found(passage('第1,22家'), '122')).toBeNull();
  });
});
