import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestAddress, packBrief, unpackBrief } from '../../src/state/sharedBrief';
import { anyBrief, sixItems } from '../fixtures/briefs';

test('any brief comes out of its address as it went in', () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      expect(unpackBrief(packBrief(brief))).toEqual({ brief, problems: [] });
    }),
  );
});

test('its address has only characters that no program breaks or escapes', () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      expect(packBrief(brief)).toMatch(/^[\w-]+$/);
    }),
  );
});

test('six items fit into an address', () => {
  expect(packBrief(sixItems).length).toBeLessThan(longestAddress / 2);
});

test('garbage is named as such, and never thrown at', () => {
  const garbage = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aZ09-_=') }));
  fc.assert(
    fc.property(garbage, (text) => {
      expect(unpackBrief(text).problems.length).toBeGreaterThan(0);
    }),
  );
});

test('an address that was cut is named as such', () => {
  const packed = packBrief(sixItems);
  for (const length of [1, 10, packed.length - 8]) {
    expect(unpackBrief(packed.slice(0, length)).problems).toHaveLength(1);
  }
});
