import { describe, expect, test } from 'vitest';
import { findHits } from '../../../src/model/search/fold';
import { foldPassage } from '../../../src/model/search/fold';
import type { Passage } from '../../../src/model/text/report';

/** A passage in the marks of the edition: `〔国〕` restored, `[①]` a sign of the received text. */
function passage(marked: string): Passage {
  const repairs: { at: number; likely: boolean }[] = [];
  const references: { at: number; entry: string; received: boolean }[] = [];
  let text = '';
  for (const [, repair, sign, plain] of marked.matchAll(/〔(.)〕|\[(.)\]|([^〔[]+)/gu)) {
    if (repair !== undefined) repairs.push({ at: text.length, likely: false });
    if (sign !== undefined) references.push({ at: text.length, entry: sign, received: true });
    text += repair ?? sign ?? plain ?? '';
  }
  return { text, repairs, references, furniture: [] };
}

function found(marked: string, query: string): string[] {
  const it = passage(marked);
  return findHits([foldPassage(it)], query).map(({ span }) => it.text.slice(...span));
}

describe('find in a report', () => {
  test.each([
    ['finds what the edition restores', '深化〔国〕资〔国〕企改革', '国资国企', ['国资国企']],
    ['finds what was received', '深化〔国〕资〔国〕企改革', '资企', ['资国企']],
    ['finds part of both', '深化〔国〕资〔国〕企改革', '化国资', ['化国资']],
    ['takes a quotation with its brackets', '〔国〕资〔国〕企', '〔国〕资', ['国资']],
    ['counts a place once', '区级财政收入,财政收入', '财政收入', ['财政收入', '财政收入']],
    ['looks past a glossary sign', '增长6.5%[①]左右', '6.5%左右', ['6.5%①左右']],
    ['looks past white space', '多杆合 一、多头合一', '合一', ['合 一', '合一']],
    ['takes wide forms for plain ones', '收入225.00亿元,同比', '亿元，同比', ['亿元,同比']],
    ['does not care about capitals', 'PM2.5年均浓度', 'pm2.5', ['PM2.5']],
    ['finds nothing for nothing', '收入', '  ', []],
    ['finds nothing where there is nothing', '收入', '支出', []],
  ])('%s', (_, marked, query, expected) => expect(found(marked, query)).toEqual(expected));

  test('names the passage of each hit, in reading order', () => {
    const hits = findHits(
      [passage('税收'), passage('无'), passage('税收和税收')].map(foldPassage),
      '税收',
    );
    expect(hits).toEqual([
      { block: 0, span: [0, 2] },
      { block: 2, span: [0, 2] },
      { block: 2, span: [3, 5] },
    ]);
  });
});
