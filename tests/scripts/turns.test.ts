import { expect, test } from 'vitest';

import { Turns } from '../../scripts/turns';

function turnsOf(...order: string[]) {
  const shown: string[] = [];
  return { turns: new Turns(order, (text) => void shown.push(text)), shown };
}

test('the first step is shown as it goes, the next from when it has ended', () => {
  const { turns, shown } = turnsOf('a', 'b');
  turns.say('a', 'a1 ');
  turns.say('b', 'b1 ');
  turns.say('a', 'a2 ');
  expect(shown.join('')).toBe('a1 a2 ');
  turns.end('a');
  turns.say('b', 'b2 ');
  expect(shown.join('')).toBe('a1 a2 b1 b2 ');
});

test('steps that end early wait for their turn, and are shown whole', () => {
  const { turns, shown } = turnsOf('a', 'b', 'c');
  turns.say('c', 'c ');
  turns.end('c');
  turns.say('b', 'b ');
  turns.end('b');
  expect(shown.join('')).toBe('');
  turns.end('a');
  expect(shown.join('')).toBe('b c ');
});
