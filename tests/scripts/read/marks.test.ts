import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntryHeading } from '../../../scripts/check/glossary';
import { readMarks } from '../../../scripts/read/marks';

const received = (text: string) =>
  readMarks(text, '国以')
    .received.map(({ character }) => character)
    .join('');

describe('a mark of the edition', () => {
  it.each([
    ['跨〔国〕公司', '跨国公司', '跨公司'],
    ['跨〔国?〕公司', '跨国公司', '跨公司'],
    ['报告{{全文}}', '报告', '报告全文'],
    ['增长6.5%[^①]左右', '增长6.5%①左右', '增长6.5%①左右'],
    ['“两网融合”[^1]体系', '“两网融合”体系', '“两网融合”体系'],
    ['护航[^护航行动]。', '护航。', '护航。'],
  ])('%s reads %s and was received %s', (marked, text, asReceived) => {
    expect(readMarks(marked, '国以').passage.text).toBe(text);
    expect(received(marked)).toBe(asReceived);
  });

  it.each([
    ['跨〔国公司', ['unfinished mark: 〔国公司']],
    ['报告{{全文', ['unfinished mark: {{全文']],
    ['融合[^1', ['unfinished mark: [^1']],
    ['跨〔我〕公司', ['bad repair: 〔我〕 (one of the lost characters 国以)']],
    ['跨〔国以〕公司', ['bad repair: 〔国以〕 (one of the lost characters 国以)']],
    ['跨〔?〕公司', ['bad repair: 〔?〕 (one of the lost characters 国以)']],
    ['{{跨[^1]国}}', ['mark within furniture: {{跨[^1]国}}']],
  ])('is refused: %s', (marked, wrong) => {
    expect(readMarks(marked, '国以').wrong).toEqual(wrong);
  });

  it('leaves text without marks as it is', () => {
    const plain = fc.string().filter((text) => !/[〔〕{}[]/u.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(readMarks(text, '').passage.text).toBe(text);
        expect(received(text)).toBe(text);
      }),
    );
  });
});

describe('the heading of a glossary entry', () => {
  it.each([
    ['1、演艺大世界联盟', '1', '演艺大世界联盟'],
    ['3、72街坊', '3', '72街坊'],
    ['①地区生产总值可比增长:', '①', '地区生产总值可比增长'],
    ['援企稳岗护航行动:', '援企稳岗护航行动', '援企稳岗护航行动'],
  ])('%s has the id %s', (heading, id, term) => {
    expect(parseEntryHeading(heading)).toEqual({ id, term });
  });
});
