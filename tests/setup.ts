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

// jsdom brings a Uint8Array of its own, of which the bytes that Node's TextEncoder gives are none.
const bytes = new TextEncoder().encode('');
if (!(bytes instanceof Uint8Array)) {
  Object.assign(globalThis, { Uint8Array: (bytes as object).constructor });
}
