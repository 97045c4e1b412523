import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDrafts, highestId, removeItem } from '../../../src/model/brief';
import { isStep, stepBetween, takeBack } from '../../../src/model/brief/steps';
import { anyBrief, sixItems } from '../../fixtures/briefs';

describe('a step that took something away', () => {
  test('is taken back, whatever it took out or put in', () => {
    fc.assert(
      fc.property(anyBrief, anyBrief, fc.array(fc.boolean()), (brief, other, keep) => {
        const left = brief.items.filter((_, at) => keep[at] === true);
        const taken = highestId(brief.items);
        const after = { title: other.title, items: addDrafts(left, other.items, taken) };
        expect(takeBack(after, stepBetween(brief, after))).toEqual(brief);
      }),
    );
  });

  test('is done again by the step that leads back', () => {
    const after = removeItem(sixItems, 'i2');
    const back = takeBack(after, stepBetween(sixItems, after));
    expect(takeBack(back, stepBetween(after, back))).toEqual(after);
  });

  test('leaves what came after it', () => {
    const cleared = { title: '', items: [] };
    const step = stepBetween(sixItems, cleared);
    const later = { title: '', items: addDrafts([], [{ type: 'text', text: '后来' }], 6) };
    expect(takeBack(later, step)).toEqual({
      title: sixItems.title,
      items: [...sixItems.items, ...later.items],
    });
  });

  test('is none where only words or the order changed', () => {
    const turned = { ...sixItems, items: [...sixItems.items].reverse() };
    expect(isStep(stepBetween(sixItems, turned))).toBe(false);
  });
});
