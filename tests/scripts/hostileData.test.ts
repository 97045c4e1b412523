import { appendFileSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { buildData } from '../../scripts/buildData';
import { Problems } from '../../scripts/problems';
import { filled, id } from '../../scripts/read/cells';
import { Source } from '../../scripts/read/source';
import { readTable } from '../../scripts/read/table';
import { withFixture } from './fixture';

const REPORT = 'reports/xishan-2019';

/** What the build says of the base after something was done to it. */
const problemsAfter = (change: (root: string) => void): readonly string[] =>
  withFixture(null, (root) => {
    change(root);
    return buildData(root).problems.map((line) => line.replace(/^.*qubi-data-[^/]*\//, ''));
  });

function replace(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`not in ${file}: ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const STRANGE: readonly (readonly [name: string, character: string])[] = [
  ['U+0000', '\u0000'],
  ['U+0007', '\u0007'],
  ['U+200B', '\u200B'],
  ['U+202E', '\u202E'],
  ['U+2066', '\u2066'],
  ['U+FEFF', '\uFEFF'],
  ['U+FFFD', '\uFFFD'],
  ['U+FFFE', '\uFFFE'],
  ['U+1FFFF', '\u{1FFFF}'],
];

describe('a character that nobody sees or that is none', () => {
  test.each(STRANGE)('is refused in a cell: %s', (name, character) => {
    const problems = problemsAfter((root) => {
      replace(root, 'themes.csv', '经济', `经${character}济`);
    });
    expect(problems).toEqual([
      `themes.csv row 2: strange character in name_zh: ${name} (remove it)`,
    ]);
  });

  test.each(STRANGE)('is refused in an edition: %s', (name, character) => {
    const problems = problemsAfter((root) => {
      replace(root, `${REPORT}/report.md`, '污水处理率', `污水${character}处理率`);
    });
    expect(problems).toContain(
      `${REPORT}/report.md row 26: strange character: ${name} (if it was received, mark it as furniture)`,
    );
  });

  test.each(STRANGE.filter(([name]) => ['U+0000', 'U+FFFE', 'U+1FFFF'].includes(name)))(
    'is refused even in the received text: %s',
    (name, character) => {
      const problems = problemsAfter((root) => {
        replace(root, `${REPORT}/received.txt`, '各位代表', `各位${character}代表`);
      });
      expect(problems).toContain(
        `${REPORT}/received.txt: no character: ${name} (receive the text again)`,
      );
    },
  );

  test('may stand in the received text where the edition marks it as furniture', () => {
    const problems = problemsAfter((root) => {
      replace(root, `${REPORT}/received.txt`, '各位代表:', '\u200B各位代表:');
      replace(root, `${REPORT}/report.md`, '各位代表:', '{{\u200B}}各位代表:');
    });
    expect(problems).toEqual([]);
  });
});

test('a cell without end is refused in a few words', () => {
  const problems = problemsAfter((root) => {
    replace(root, 'themes.csv', '经济', '经'.repeat(1_000_000));
  });
  expect(problems).toEqual([
    `themes.csv row 2: name_zh of 1000000 characters: ${'经'.repeat(20)}… (at most 2000)`,
  ]);
});

test('no problem is said at greater length than anyone reads', () => {
  const problems = new Problems();
  problems.refuse({ path: 'a.csv', row: 1 }, 'x'.repeat(10_000_000));
  expect(problems.refusals()[0]?.length).toBeLessThan(1100);
});

test.each(['2019-02-31', '2019-02-29', '2019-04-31', '2019-00-10', '2019-01-00', '2019-1-8'])(
  'a day that is in no calendar is no date: %s',
  (day) => {
    const problems = problemsAfter((root) => {
      replace(root, `${REPORT}/report.md`, '2019-01-08', day);
    });
    expect(problems).toEqual([`${REPORT}/report.md row 6: bad date: ${day}`]);
  },
);

test('29 February is a day of a leap year', () => {
  const problems = problemsAfter((root) => {
    replace(root, `${REPORT}/report.md`, '2019-01-08', '2020-02-29');
  });
  expect(problems).toEqual([]);
});

test('a unit whose base nobody knows is refused', () => {
  const problems = problemsAfter((root) => {
    appendFileSync(join(root, 'units.csv'), '亿美元,美元,100000000,100 million US dollars\n');
  });
  expect(problems).toEqual(['units.csv row 11: unknown base: 美元 (did you mean 元?)']);
});

test('a report whose folder is a link is refused by its name, and nothing else is said', () => {
  const problems = problemsAfter((root) => {
    renameSync(join(root, REPORT), join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, REPORT), 'dir');
  });
  expect(problems).toEqual([`${REPORT}: is a link (make it a folder of its own)`]);
});

describe('a table of very many rows', () => {
  /** How much of the processor one table takes to read, at best of three; other programs don't count. */
  function timeOf(root: string, rows: number): number {
    const lines = Array.from({ length: rows }, (_, index) => `row-${index},名称`);
    writeFileSync(join(root, 'many.csv'), `id,name\n${lines.join('\n\n')}\n`);
    const times = [0, 1, 2].map(() => {
      const problems = new Problems();
      const start = process.cpuUsage();
      readTable(new Source(root, problems), 'many.csv', { id, name: filled }, problems);
      return process.cpuUsage(start).user;
    });
    return Math.min(...times);
  }

  it('takes time in proportion to them', () => {
    withFixture(null, (root) => {
      timeOf(root, 1000);
      // Ten times the rows take ten times as long, not a hundred times.
      expect(timeOf(root, 40_000)).toBeLessThan(40 * timeOf(root, 4000));
    });
  }, 60_000);
});

/** The seconds of a processor that a build takes with a row of figures so many times over. */
function secondsWith(rows: number): number {
  return withFixture(null, (root) => {
    const path = join(root, REPORT, 'figures.csv');
    const [, , row = ''] = readFileSync(path, 'utf8').split('\n');
    appendFileSync(path, `${row}\n`.repeat(rows));
    const before = process.cpuUsage();
    expect(buildData(root).problems).toHaveLength(rows);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
}

test('a table takes time in proportion to its rows', { timeout: 120_000 }, () => {
  secondsWith(500);
  // Four times the rows would take sixteen times as long if each were held against each.
  expect(secondsWith(16_000) / secondsWith(4_000)).toBeLessThan(8);
});
