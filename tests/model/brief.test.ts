import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/model/brief';
import {
  addDrafts,
  emptyBrief,
  joinBriefs,
  moveItem,
  removeItem,
  rewordItem,
} from '../../src/model/brief';
import { countPins, pinnedIn } from '../../src/model/brief/pin';
import { anyBrief, sixItems } from '../fixtures/briefs';

const idsOf = ({ items }: Brief) => items.map(({ id }) => id);
const [first = '', second = '', third = ''] = idsOf(sixItems);

describe('an item moves', () => {
  test.each([
    ['down', first, 1, [second, first, third]],
    ['up', third, 1, [first, third, second]],
    ['beyond the top', third, -5, [third, first, second]],
  ])('%s', (_, id, to, order) => {
    expect(idsOf(moveItem(sixItems, id, to)).slice(0, 3)).toEqual(order);
  });

  test('anywhere, and none is lost or doubled', () => {
    fc.assert(
      fc.property(anyBrief, fc.nat(9), fc.integer({ min: -3, max: 12 }), (brief, at, to) => {
        const moved = moveItem(brief, idsOf(brief)[at] ?? 'none', to);
        expect(idsOf(moved).toSorted()).toEqual(idsOf(brief).toSorted());
      }),
    );
  });
});

test('ids stay unique when items are taken out and others come in', () => {
  const left = removeItem(sixItems, second);
  const items = addDrafts(left.items, [{ type: 'text', text: '' }]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(6);
});

test('words reach the item that they are for, and only the parts it has', () => {
  const reworded = rewordItem(sixItems, second, { title: '甲', remark: '', text: '乙' });
  expect(reworded.items[1]).toMatchObject({ title: '甲', remark: '' });
  expect(reworded.items[1]).not.toHaveProperty('text');
  expect(reworded.items[0]).toBe(sixItems.items[0]);
});

describe('two briefs joined', () => {
  test('have two hundred thousand items where they must, each with an id of its own', () => {
    const items = addDrafts(
      [],
      Array.from({ length: 200_000 }, () => ({ type: 'text', text: '' })),
    );
    const joined = joinBriefs({ title: '', items }, { title: '', items });
    expect(new Set(joined.items.map(({ id }) => id)).size).toBe(400_000);
  });

  test('have the items of both, the other under its title', () => {
    const joined = joinBriefs(sixItems, { ...sixItems, title: '乙' });
    expect(joined.title).toBe(sixItems.title);
    expect(joined.items).toHaveLength(13);
    expect(joined.items[6]).toMatchObject({ type: 'heading', text: '乙' });
    expect(new Set(idsOf(joined)).size).toBe(13);
  });

  test('are the other where one has nothing', () => {
    expect(joinBriefs(emptyBrief, sixItems)).toEqual(sixItems);
  });
});

test('what is pinned is found again by what it asks, not by its words', () => {
  const chart = sixItems.items[1];
  if (chart?.type !== 'comparison') throw new Error('no chart');
  const { question, form } = chart;
  expect(pinnedIn(sixItems, { type: 'comparison', question, form })).toBe(chart);
  expect(pinnedIn(sixItems, { type: 'comparison', question, form: 'table' })).toBeNull();
  const quotation = { type: 'quotation', report: 'hongkou-2019', paragraph: 5 } as const;
  expect(pinnedIn(sixItems, { ...quotation, span: null })).toBe(sixItems.items[3]);
  expect(pinnedIn(sixItems, { ...quotation, span: [0, 9] })).toBeNull();
});

test('headings and texts are not counted as pinned', () => {
  expect(countPins(sixItems)).toBe(4);
});
