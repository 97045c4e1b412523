import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDrafts, moveItem, removeItem, rewordItem } from '../../../src/model/brief';
import type { Brief } from '../../../src/model/brief';
import { mergeBriefs, mergeTexts } from '../../../src/model/brief/merge';
import { anyBrief, sixItems } from '../../fixtures/briefs';

const withText = (brief: Brief, text: string): Brief => ({
  ...brief,
  items: addDrafts(brief.items, [{ type: 'text', text }]),
});
const texts = ({ items }: Brief) =>
  items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
const ids = ({ items }: Brief) => items.map(({ id }) => id);

describe('two who wrote on one brief', () => {
  test('have what one of them made of it where the other did nothing', () => {
    fc.assert(
      fc.property(anyBrief, anyBrief, (base, changed) => {
        expect(mergeBriefs(base, base, changed)).toEqual(changed);
        expect(mergeBriefs(base, changed, changed)).toEqual(changed);
      }),
    );
  });

  test('keep the items of both, each with an id of its own', () => {
    fc.assert(
      fc.property(anyBrief, fc.string(), fc.string(), (base, left, right) => {
        const merged = mergeBriefs(base, withText(base, `甲${left}`), withText(base, `乙${right}`));
        expect(merged.items).toHaveLength(base.items.length + 2);
        expect(new Set(ids(merged)).size).toBe(merged.items.length);
        expect(texts(merged).slice(-2)).toEqual([`乙${right}`, `甲${left}`]);
      }),
    );
  });

  test('keep the words of both, in one item and in two', () => {
    const mine = rewordItem(sixItems, 'i2', { remark: '甲' });
    const theirs = rewordItem(rewordItem(sixItems, 'i2', { title: '乙' }), 'i1', { text: '丙' });
    const merged = mergeBriefs(sixItems, mine, theirs);
    expect(merged.items[1]).toMatchObject({ title: '乙', remark: '甲' });
    expect(merged.items[0]).toMatchObject({ text: '丙' });
  });

  test('lose what one of them removed, but not what the other wrote on meanwhile', () => {
    const removed = removeItem(sixItems, 'i4');
    expect(ids(mergeBriefs(sixItems, removed, sixItems))).toEqual(ids(removed));
    const reworded = rewordItem(sixItems, 'i4', { remark: '还要' });
    for (const [mine, theirs] of [
      [removed, reworded],
      [reworded, removed],
    ] as const)
      expect(mergeBriefs(sixItems, mine, theirs).items).toContainEqual(
        expect.objectContaining({ id: 'i4', remark: '还要' }),
      );
  });

  test('have the order that one of them made, and the items of the other in it', () => {
    const mine = moveItem(sixItems, 'i1', 5);
    const merged = mergeBriefs(sixItems, mine, withText(sixItems, '新'));
    expect(ids(merged)).toEqual(['i2', 'i3', 'i4', 'i5', 'i6', 'i1', 'i7']);
  });
});

describe('two who wrote in one field', () => {
  test.each([
    ['', '甲', '乙', '甲乙'],
    ['财政', '财政收入', '区财政', '区财政收入'],
    ['财政收入', '财政', '区财政收入', '区财政'],
    ['一二三', '一三', '一二三四', '一三四'],
    ['同', '同', '变', '变'],
    ['同', '变', '变', '变'],
  ])('from %j, %j and %j, have %j', (base, mine, theirs, both) => {
    expect(mergeTexts(base, mine, theirs)).toBe(both);
  });

  test('lose no letter that either wrote', () => {
    const added = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 4 });
    const base = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 6 });
    fc.assert(
      fc.property(base, fc.nat(6), added, fc.nat(6), added, (text, at, left, to, right) => {
        const insert = (place: number, what: string) =>
          text.slice(0, place) + what + text.slice(place);
        const merged = mergeTexts(text, insert(at, left), insert(to, right));
        const letters = (whole: string) => [...whole].sort().join('');
        const both = left === right && insert(at, left) === insert(to, right) ? left : left + right;
        expect(letters(merged)).toBe(letters(text + both));
      }),
    );
  });
});
