import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBriefFile } from '../../../src/model/brief/file';
import { openBrief, readSteps, readStored } from '../../../src/model/brief/stored';
import { stepBetween } from '../../../src/model/brief/steps';
import { anyBrief, sixItems } from '../../fixtures/briefs';

const stored = (brief: unknown, version = 1) => JSON.stringify({ version, brief });

describe('a brief is opened', () => {
  test('from its file, and as a browser keeps it, whatever is in it', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const whole = { brief, problems: [] };
        expect(openBrief(formatBriefFile(brief, 'v'))).toEqual(whole);
        expect(openBrief(stored(brief))).toEqual(whole);
      }),
    );
  });

  test('of several that were set aside one after another, in their order', () => {
    const [second, third] = ['二', '三'].map((title) => stored({ ...sixItems, title }));
    const { brief, problems } = openBrief(['garbage', stored(1, 9), second, third].join('\n'));
    expect(brief.title).toBe('二');
    expect(brief.items).toHaveLength(13);
    expect(problems).toEqual([{ where: 'version', found: '9', expected: '1' }]);
  });

  test('never by throwing at any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(openBrief(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('an item that a browser kept has the id that it had, and no two have one', () => {
  const kept = (ids: readonly unknown[]) => ({
    version: 1,
    brief: { title: '', items: ids.map((id) => ({ type: 'text', text: '', id })) },
  });
  const idsOf = (ids: readonly unknown[]) => readStored(kept(ids)).brief.items.map(({ id }) => id);
  expect(idsOf(['i7', 'i2'])).toEqual(['i7', 'i2']);
  expect(idsOf(['i2', 'i2', 5, '', 'x', 'i3'])).toEqual(['i2', 'i4', 'i5', 'i6', 'i7', 'i3']);
});

test('steps are kept, and what is none is left out', () => {
  const step = stepBetween(sixItems, { title: '', items: [] });
  const read = readSteps(JSON.parse(JSON.stringify([step, {}, 7, { ...step, out: [{ at: -1 }] }])));
  expect(read).toEqual([step]);
  fc.assert(fc.property(fc.anything(), (value) => void readSteps(value)));
});
