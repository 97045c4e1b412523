// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { usePreferences } from '../../src/state/preferences';

const key = 'qubi-preferences';
const language = () => usePreferences.getState().language;

test('a preference is there again after a reload', async () => {
  usePreferences.getState().set({ language: 'en' });
  const kept = localStorage.getItem(key) ?? '';
  usePreferences.getState().set({ language: 'zh' });
  localStorage.setItem(key, kept);
  await usePreferences.persist.rehydrate();
  expect(language()).toBe('en');
});

test.each([
  ['has no room left', 'setItem'],
  ['refuses to be read', 'getItem'],
] as const)('a browser that %s changes the language all the same', async (_, method) => {
  usePreferences.getState().set({ language: 'zh' });
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  await usePreferences.persist.rehydrate();
  usePreferences.getState().set({ language: 'en' });
  expect(language()).toBe('en');
});

test.each([
  '',
  'x',
  '7',
  '[]',
  'null',
  '{"state":{"language":"fr"},"version":1}',
  '{"state":7}',
  '{"state":{"language":"zh"},"version":9}',
])('what is kept as %j is left as if it were not there', async (kept) => {
  usePreferences.getState().set({ language: 'en' });
  localStorage.setItem(key, kept);
  await usePreferences.persist.rehydrate();
  expect(language()).toBe('en');
});
