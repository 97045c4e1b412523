import { deflateSync, strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostItems } from '../../src/model/brief';
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

/** Any text as a value for the address, packed as a brief is. */
function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

describe('a small address that unpacks to much', () => {
  test('is refused by its size, and not kept in memory', () => {
    const packed = packText(JSON.stringify([1, 'x'.repeat(20_000_000)]));
    expect(packed.length).toBeLessThan(30_000);
    expect(unpackBrief(packed)).toEqual({
      brief: { title: '', items: [] },
      problems: [{ where: '', found: '> 1 MB', expected: '≤ 1 MB' }],
    });
  });

  test('is not unpacked where it is longer than any that is shared', () => {
    expect(unpackBrief('A'.repeat(100_001)).problems).toEqual([
      { where: '', found: '> 100 kB', expected: '≤ 100 kB' },
    ]);
  });

  test('gives no more items than a brief has, and says how many there were', () => {
    const packed = packText(
      JSON.stringify([1, '', ...Array.from({ length: 50_000 }, () => ['h', '一'])]),
    );
    expect(packed.length).toBeLessThan(2000);
    const { brief, problems } = unpackBrief(packed);
    expect(brief.items).toHaveLength(mostItems);
    expect(problems).toEqual([{ where: 'items', found: '50000', expected: `<=${mostItems}` }]);
  });

  test('is read to its last byte where it has just as many as a brief may', () => {
    const title = 'x'.repeat(999_990);
    expect(unpackBrief(packText(JSON.stringify([1, title]))).brief.title).toBe(title);
  });

  test.each(['[', '{"a":', '[1,'])(
    'is named where it is %s a hundred thousand levels deep',
    (open) => {
      const close = open.startsWith('{') ? '}' : ']';
      const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
      for (const text of [deep, `[${deep}]`, `[1,"",${deep},["h",${deep}]]`])
        expect(unpackBrief(packText(text)).problems.length).toBeGreaterThan(0);
    },
  );
});
