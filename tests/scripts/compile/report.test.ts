import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../../scripts/buildData';
import { findNumerals } from '../../../scripts/read/report';
import { parseReport } from '../../../src/model/parser';
import type { Span } from '../../../src/model/types';
import type { Block, NumeralPlace, Passage, ReportDocument } from '../../../src/model/text/report';

function reportsOf(root: string): { document: ReportDocument; received: string }[] {
  const { files, problems } = buildData(root);
  expect(problems).toEqual([]);
  return readdirSync(`${root}/reports`).map((id) => ({
    document: parseReport(JSON.parse(files.get(`reports/${id}.json`) ?? 'null')),
    received: readFileSync(`${root}/reports/${id}/received.txt`, 'utf8'),
  }));
}

/** A stretch of a passage as it was received: its repairs left out. */
function asReceived({ text, repairs }: Passage, [start, end]: Span): string {
  const repaired = new Set(repairs.map(({ at }) => at));
  const kept = text.split('').filter((_, at) => at >= start && at < end && !repaired.has(at));
  return kept.join('');
}

function readPlace(place: NumeralPlace, blocks: readonly Block[]): string {
  if ('furniture' in place) return place.furniture.slice(...place.mark);
  const block = blocks[place.block];
  return block === undefined ? '' : asReceived(block, place.mark);
}

describe('the place of a numeral in the edition', () => {
  test.each(['data', 'tests/fixtures/data/base'])('holds its digits, in all of %s', (root) => {
    for (const { document, received } of reportsOf(root)) {
      const read = document.numerals.map((place) => [
        place.offset,
        readPlace(place, document.blocks),
      ]);
      expect(read).toEqual(findNumerals(received).map(({ start, token }) => [start, token]));
    }
  });

  test('of 闵行’s 44 includes the lost + between its digits', () => {
    const minhang = reportsOf('data').find(({ document }) => document.report === 'minhang-2019');
    const texts = (minhang?.document.numerals ?? []).map((place) => {
      const block = 'block' in place ? minhang?.document.blocks[place.block] : undefined;
      return block?.text.slice(...place.mark);
    });
    expect(texts).toContain('4+4');
  });

  test('in the web page’s own lines is the line', () => {
    const [report] = reportsOf('tests/fixtures/data/base').slice(-1);
    const furniture = report?.document.numerals.filter((place) => 'furniture' in place);
    expect(furniture?.at(-1)).toMatchObject({
      furniture: '2019年西山区政府工作报告全文完',
      mark: [0, 4],
    });
  });
});
