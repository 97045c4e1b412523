// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addDrafts, emptyBrief, mostItems, removeItem, rewordItem } from '../../src/model/brief';
import type { Brief } from '../../src/model/brief';
import type { Pin } from '../../src/model/brief/pin';
import { briefKey, unreadKey, useBrief } from '../../src/state/brief';
import { sixItems } from '../fixtures/briefs';

const sentence: Pin = { type: 'quotation', report: 'hongkou-2019', paragraph: 3, span: [0, 8] };
const brief = () => useBrief.getState().brief;
const act = () => useBrief.getState();
const kept = () => JSON.parse(localStorage.getItem(briefKey) ?? 'null') as unknown;

/** What a page that opens now finds. */
async function reload() {
  const text = localStorage.getItem(briefKey) ?? '';
  useBrief.setState({ brief: emptyBrief, past: [], future: [], lately: null }, false);
  localStorage.setItem(briefKey, text);
  await useBrief.persist.rehydrate();
}

/** Another page that writes without this one hearing of it. */
function elsewhere(change: (brief: Brief) => Brief) {
  const { brief: there, ...rest } = JSON.parse(localStorage.getItem(briefKey) ?? '{}') as {
    readonly brief: Brief;
  };
  localStorage.setItem(briefKey, JSON.stringify({ ...rest, brief: change(there) }));
}

beforeEach(async () => {
  // What a test could not write is written, and gone.
  useBrief.setState({ unread: null });
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

  test('can be had back after something else was changed, and that stays', () => {
    act().take(sixItems, 'replace');
    act().clear();
    act().pin(sentence);
    expect(act().lately).toBeNull();
    act().undo();
    expect(brief().title).toBe(sixItems.title);
    expect(brief().items).toMatchObject([...sixItems.items, sentence]);
  });

  test('can be had back by several steps, and be taken away again', () => {
    act().take(sixItems, 'replace');
    act().remove('i2');
    act().remove('i5');
    act().clear();
    const states = [4, 5, 6].map((count) => {
      act().undo();
      expect(brief().items).toHaveLength(count);
      return brief();
    });
    expect(states[2]).toEqual(sixItems);
    act().redo();
    expect(brief()).toEqual(states[1]);
    act().redo();
    act().redo();
    expect(brief()).toEqual({ title: '', items: [] });
    act().redo();
    expect(brief()).toEqual({ title: '', items: [] });
  });

  test('can be had back after a reload', async () => {
    act().take(sixItems, 'replace');
    act().remove('i2');
    act().clear();
    await reload();
    expect(brief().items).toEqual([]);
    act().undo();
    act().undo();
    expect(brief()).toEqual(sixItems);
  });

  test('that was undone gives no id to two items', () => {
    act().take(sixItems, 'replace');
    act().clear();
    act().take(sixItems, 'replace');
    act().undo();
    act().undo();
    act().pin(sentence);
    const ids = brief().items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is changed by its words and its order alone', () => {
    act().take(sixItems, 'replace');
    const [, second] = sixItems.items;
    act().reword(second?.id ?? '', { remark: '另说' });
    act().move(second?.id ?? '', 0);
    act().add('heading');
    expect(brief().items[0]).toMatchObject({ remark: '另说' });
    expect(brief().items.at(-1)).toMatchObject({ type: 'heading', text: '' });
    expect(kept()).toMatchObject({ version: 1, brief: brief() });
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

describe('a brief that two pages have open', () => {
  test('has what both did to it, though neither heard of the other', () => {
    act().take(sixItems, 'replace');
    elsewhere((there) => rewordItem(removeItem(there, 'i5'), 'i1', { text: '别处' }));
    act().reword('i2', { remark: '此处' });
    act().pin(sentence);
    expect(brief().items.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3', 'i4', 'i6', 'i7']);
    expect(brief().items[0]).toMatchObject({ text: '别处' });
    expect(brief().items[1]).toMatchObject({ remark: '此处' });
    expect(kept()).toMatchObject({ brief: brief() });
  });

  test('loses no letter where both write', () => {
    act().add('text');
    for (const letter of '甲乙丙') {
      const [item] = brief().items;
      const own = item?.type === 'text' ? item.text : '';
      elsewhere((there) => {
        const [theirs] = there.items;
        return rewordItem(there, 'i1', {
          text: `x${theirs?.type === 'text' ? theirs.text : ''}`,
        });
      });
      act().reword('i1', { text: own + letter });
    }
    const [item] = brief().items;
    expect(item).toMatchObject({ text: 'xx甲x乙丙' });
  });

  test('can still be had back here once the other has written', async () => {
    act().take(sixItems, 'replace');
    act().clear();
    elsewhere((there) => ({ ...there, title: '别处' }));
    await useBrief.persist.rehydrate();
    act().undo();
    expect(brief().items).toEqual(sixItems.items);
  });

  test('is kept when garbage comes in its place', async () => {
    act().take(sixItems, 'replace');
    localStorage.setItem(briefKey, '{"version":');
    await useBrief.persist.rehydrate();
    expect(brief()).toEqual(sixItems);
    act().entitle('甲');
    expect(brief().items).toEqual(sixItems.items);
    expect(localStorage.getItem(unreadKey)).toBe('{"version":');
  });
});

test('without room for all, the brief is kept and the way back is not', () => {
  act().take(sixItems, 'replace');
  act().remove('i2');
  // eslint-disable-next-line typescript/unbound-method
  const set = Storage.prototype.setItem;
  const room = JSON.stringify({ version: 1, brief: brief(), past: [], future: [] }).length + 20;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
    set.call(this, key, text);
  });
  act().entitle('满');
  expect(act().unkept).toBe(false);
  expect(kept()).toMatchObject({ brief: { title: '满' }, past: [] });
  expect(act().past).toHaveLength(2);
});

test('what a full browser did not keep is there with what another page wrote', async () => {
  act().take(sixItems, 'replace');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  act().reword('i2', { remark: '未存' });
  full.mockRestore();
  elsewhere((there) => ({ ...there, title: '别处' }));
  await useBrief.persist.rehydrate();
  expect(brief().title).toBe('别处');
  expect(brief().items[1]).toMatchObject({ remark: '未存' });
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
