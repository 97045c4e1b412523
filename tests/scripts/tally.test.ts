import { describe, expect, test } from 'vitest';

import { formatOutcomes, tallyCheck, tallyJourneys, tallyUnit } from '../../scripts/tally';

const unit = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
});
const journeys = (expected: number, unexpected: number, flaky: number) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
});

describe('a step of npm test', () => {
  test.each([
    ['a check that passes', tallyCheck(true), 1, 0],
    ['a check that fails', tallyCheck(false), 0, 1],
    ['unit tests that all pass', tallyUnit(unit(12, 0), true), 12, 0],
    ['unit tests of which two fail', tallyUnit(unit(10, 2), false), 10, 2],
    ['a test file that does not load', tallyUnit(unit(12, 0), false), 12, 1],
    ['unit tests that wrote no report', tallyUnit(null, false), 0, 1],
    ['journeys that all pass', tallyJourneys(journeys(5, 0, 0), true), 5, 0],
    ['a journey that passes on the second try', tallyJourneys(journeys(4, 0, 1), true), 4, 1],
    ['journeys whose server did not start', tallyJourneys(journeys(0, 0, 0), false), 0, 1],
    ['journeys that wrote no report', tallyJourneys(null, true), 0, 1],
  ])('counts %s', (_, tally, passed, failed) => {
    expect(tally).toMatchObject({ passed, failed });
  });
});

describe('the closing table', () => {
  const outcomes = [
    { step: 'lint', ...tallyCheck(true), seconds: 1.26 },
    { step: 'unit tests', ...tallyUnit(unit(110, 2), false), seconds: 12 },
  ];

  test('has a line for each step, with the columns aligned', () => {
    expect(formatOutcomes(outcomes).split('\n').slice(0, 2)).toEqual([
      'ok      lint          1 passed  0 failed     1.3 s',
      'FAILED  unit tests  110 passed  2 failed    12.0 s',
    ]);
  });

  test('ends with the sums on a line of their own', () => {
    expect(formatOutcomes(outcomes).split('\n').at(-1)).toBe('111 passed, 2 failed');
  });
});
