import { expect, test } from 'vitest';
import { placeNote } from '../../../src/ui/views/report/Note';

const size = { width: 200, height: 100 };
const bounds = { left: 100, top: 60, right: 700, bottom: 800 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

test.each([
  ['stands above its anchor, in its middle', anchor(400, 300), { left: 320, top: 192 }],
  ['stands below where there is no room above', anchor(400, 100), { left: 320, top: 128 }],
  ['stays within the left edge', anchor(100, 300), { left: 100, top: 192 }],
  ['stays within the right edge', anchor(660, 300), { left: 500, top: 192 }],
])('a note %s', (_, at, expected) => {
  expect(placeNote(at, size, bounds)).toEqual(expected);
});
