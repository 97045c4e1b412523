// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addDrafts, mostItems } from '../../src/model/brief';
import type { Pin } from '../../src/model/brief';
import { briefKey, unreadKey, useBrief } from '../../src/state/brief';
import { sixItems } from '../fixtures/briefs';

const sentence: Pin = { type: 'quotation', report: 'hongkou-2019', paragraph: 3, span: [0, 8] };
const brief = () => useBrief.getState().brief;
const act = () => useBrief.getState();
const kept = () => JSON.parse(localStorage.getItem(briefKey) ?? 'null') as unknown;

beforeEach(async () => {
  localStorage.clear();
  await useBrief.persist.rehydrate();
});

describe('a brief', () => {
  test('holds what was pinned, and is there again after a reload', async () => {
    act().pin(sentence);
    act().entitle('财政');
    const before = brief();
    expect(before.items).toMatchObject([{ ...sentence, remark: '' }]);
    useBrief.setState({ brief: { title: '', items: [] } }, false);
    localStorage.setItem(briefKey, JSON.stringify({ version: 1, brief: before }));
    await useBrief.persist.rehydrate();
    expect(brief()).toEqual(before);
  });

  test('gives back what was removed, in its place and with its words', () => {
    act().take(sixItems, 'replace');
    act().remove(sixItems.items[1]?.id ?? '');
    expect(brief().items).toHaveLength(5);
    act().undo();
    expect(brief()).toEqual(sixItems);
  });

  test.each([
    ['unpinned', () => act().unpin(sentence)],
    ['cleared', () => act().clear()],
    ['replaced', () => act().take(sixItems, 'replace')],
    ['joined with another', () => act().take(sixItems, 'join')],
  ])('can be had back after it was %s', (_, step) => {
    act().pin(sentence);
    const before = brief();
    step();
    expect(brief()).not.toEqual(before);
    act().undo();
    expect(brief()).toEqual(before);
  });

  test('has nothing to undo once something else was changed', () => {
    act().take(sixItems, 'replace');
    act().clear();
    act().pin(sentence);
    expect(act().before).toBeNull();
    act().undo();
    expect(brief().items).toHaveLength(1);
  });

  test('is changed by its words and its order alone', () => {
    act().take(sixItems, 'replace');
    const [, second] = sixItems.items;
    act().reword(second?.id ?? '', { remark: '另说' });
    act().move(second?.id ?? '', 0);
    act().add('heading');
    expect(brief().items[0]).toMatchObject({ remark: '另说' });
    expect(brief().items.at(-1)).toMatchObject({ type: 'heading', text: '' });
    expect(kept()).toEqual({ version: 1, brief: brief() });
  });
});

test('a full brief takes nothing more, and loses nothing', () => {
  const items = Array.from({ length: mostItems }, () => ({ type: 'text', text: '' }) as const);
  act().take({ title: '', items: addDrafts([], items) }, 'replace');
  const full = brief();
  act().pin(sentence);
  act().add('heading');
  expect(brief()).toEqual(full);
});

describe('what is stored and can’t be read', () => {
  test.each([
    ['no JSON', '{"version":1,'],
    ['of a later version', '{"version":2,"brief":{"title":"","items":[]}}'],
    ['something else', '[1,2]'],
  ])('is kept aside when it is %s', async (_, stored) => {
    localStorage.setItem(briefKey, stored);
    await useBrief.persist.rehydrate();
    expect(brief().items).toEqual([]);
    expect(act().unread).toBe(stored);
    act().pin(sentence);
    expect(localStorage.getItem(unreadKey)).toBe(stored);
  });

  test('does not cost the items beside it', async () => {
    const items = [...sixItems.items, { type: 'map', id: 'x' }];
    const stored = JSON.stringify({ version: 1, brief: { title: '甲', items } });
    localStorage.setItem(briefKey, stored);
    await useBrief.persist.rehydrate();
    expect(brief()).toEqual({ title: '甲', items: sixItems.items });
    expect(act().unread).toBe(stored);
  });

  test('is named until the reader lets it go', async () => {
    localStorage.setItem(briefKey, 'x');
    await useBrief.persist.rehydrate();
    act().pin(sentence);
    await useBrief.persist.rehydrate();
    expect(act().unread).toBe('x');
    act().forgetUnread();
    await useBrief.persist.rehydrate();
    expect(act().unread).toBeNull();
  });
});

test('a browser that keeps nothing is said to, and the brief lasts as long as the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  act().pin(sentence);
  expect(act().unkept).toBe(true);
  expect(brief().items).toHaveLength(1);
  vi.restoreAllMocks();
  act().entitle('又有地方了');
  expect(act().unkept).toBe(false);
});
