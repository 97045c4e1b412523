import { afterEach, beforeEach, expect, vi } from 'vitest';

let said: unknown[][] = [];

beforeEach(() => {
  said = [];
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words));
  }
});

afterEach(() => {
  expect(said, 'a warning or an error on the console fails the test').toEqual([]);
});
