import { describe, expect, test, vi } from 'vitest';
import type { PinnedQuestion } from '../../src/model/brief/question';
import { selectKnown } from '../../src/model/selection';
import { readAddress } from '../../src/state/view';
import { askedIn } from '../../src/ui/embed/askedIn';
import { embedCode } from '../../src/ui/embed/code';
import { embedLink } from '../../src/ui/linkTo';
import { documents } from './published';

const { catalogue } = documents;
const districts = ['huangpu', 'hongkou'];
const year = 2019;

function askedAt(address: string): PinnedQuestion | null {
  const { search, hash: place } = new URL(address);
  const { view } = readAddress(search);
  return askedIn(documents, { view, selection: selectKnown(catalogue, view), place });
}

describe('the address of one chart or table', () => {
  vi.stubGlobal('location', new URL('https://qubi.example/'));

  const questions: readonly PinnedQuestion[] = [
    ...catalogue.families.flatMap(({ id: family }) =>
      (['value', 'growth'] as const).map((aspect) => ({
        of: 'family' as const,
        family,
        aspect,
        districts,
        year,
      })),
    ),
    ...(['growth', 'rate', 'level', 'plane'] as const).map((list) => ({
      of: 'targets' as const,
      list,
      wordings: ['gte' as const],
      themes: [],
      districts,
      year,
    })),
    {
      of: 'attainment',
      list: 'level',
      family: null,
      filter: { themes: [], wordings: ['gte'] },
      districts,
      year,
    },
    {
      of: 'series',
      indicator: 'total-fiscal-revenue',
      family: 'fiscal-revenue',
      aspect: 'growth',
      districts: ['minhang'],
      year,
    },
    { of: 'attainment', list: 'growth', family: 'fiscal-revenue', districts, year },
  ];

  test.each(questions)('of $of $family $aspect $list asks that question again', (question) => {
    const asked = askedAt(embedLink(question, 'table'));
    // A family that no district states in an aspect opens on the one that they do.
    const aspect = asked?.of === 'family' ? { aspect: asked.aspect } : {};
    expect(asked).toEqual({ ...question, ...aspect });
  });

  test.each([
    ['?view=overview&embed=1', null],
    ['?view=indicator&indicator=moon&embed=1', null],
    ['?view=indicator&indicator=fiscal-revenue&embed=1', 'growth'],
  ])('%s shows %s', (search, shown) => {
    const asked = askedAt(`https://qubi.example/${search}`);
    expect(asked?.of === 'family' ? asked.aspect : asked).toBe(shown);
  });
});

test('the code of a frame can hold any title and address', () => {
  const frame = {
    address: 'https://q.example/?a=1&b="',
    title: '<b>"旧改"',
    width: 400,
    height: 512,
  };
  expect(embedCode(frame, false)).toBe(
    '<iframe class="qubi" src="https://q.example/?a=1&amp;b=&quot;" title="&lt;b&gt;&quot;旧改&quot;" width="400" height="512" style="max-width: 100%; border: 0" loading="lazy"></iframe>',
  );
});
