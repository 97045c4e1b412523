import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/buildData';
import { Judge } from '../../scripts/mutation/judge';
import { findMutants } from '../../scripts/mutation/mutants';
import type { Mutant } from '../../scripts/mutation/mutants';
import { formatSurvivors, shareNoticed, wrongOnly } from '../../scripts/mutation/tally';
import type { Judged } from '../../scripts/mutation/tally';
import { COLUMNS } from '../../scripts/mutation/wrongCells';
import type { Column } from '../../scripts/mutation/wrongCells';

const judge = new Judge('data');
const mutants = findMutants(judge.data.catalogue, judge.data.reports);

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sample(column: Column, count: number): Mutant[] {
  const random = seeded(2019);
  const all = mutants.filter((mutant) => mutant.column === column);
  return all
    .map((mutant) => ({ mutant, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

const judgeAll = (some: readonly Mutant[]): Judged[] =>
  some.map((mutant) => ({ mutant, noticed: judge.judge(mutant) }));

/** What a full run of `npm run mutate` notices of a column, in %, less a little. */
const LEAST: Readonly<Record<Column, number>> = {
  indicator: 99,
  aspect: 99,
  year: 99,
  kind: 99,
  comparator: 99,
  value: 99,
  unit: 99,
  estimated: 99,
  quote: 98,
  number: 99,
  'value and number': 99,
  'longer quote': 45,
};

describe('one wrong entry in figures.csv', () => {
  it.each(COLUMNS)(
    'is noticed: %s',
    (column) => {
      const judged = judgeAll(sample(column, 100));
      expect(shareNoticed(judged), formatSurvivors(judged).join('\n')).toBeGreaterThanOrEqual(
        LEAST[column],
      );
    },
    30_000,
  );

  it('is noticed all in all', () => {
    const judged = judgeAll(COLUMNS.flatMap((column) => sample(column, 30)));
    expect(shareNoticed(wrongOnly(judged))).toBeGreaterThanOrEqual(99);
  });

  it('can be made in every row and every column', () => {
    const cells = new Set(
      mutants.map(({ row, column }) => `${row.place.path} ${row.place.row} ${column}`),
    );
    const rows = judge.data.reports.flatMap(({ figures }) => figures.rows);
    const missing = COLUMNS.slice(0, 10).flatMap((column) =>
      rows
        .map(({ place }) => `${place.path} ${place.row} ${column}`)
        .filter((cell) => !cells.has(cell)),
    );
    expect(missing).toEqual([]);
  });
});

describe('right data', () => {
  it('is not taken for wrong', () => {
    const same = sample('year', 50).map((mutant) => ({ ...mutant, wrong: {} }));
    expect(same.map((mutant) => judge.judge(mutant)).filter((noticed) => noticed !== null)).toEqual(
      [],
    );
  });
});

/** Builds a copy of the data with the wrong entry written into its file. */
function buildWrong({ folder, index, wrong }: Mutant): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'qubi-mutation-'));
  try {
    cpSync('data', root, { recursive: true });
    const file = join(root, relative('data', folder.figures.path));
    const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd());
    const header = data[0] ?? [];
    for (const [column, cell] of Object.entries(wrong)) {
      const text = typeof cell === 'boolean' ? (cell ? 'yes' : '') : String(cell);
      data[index + 1]?.splice(header.indexOf(column), 1, text);
    }
    writeFileSync(file, `${Papa.unparse(data, { newline: '\n' })}\n`);
    return buildData(root).problems;
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the judge of wrong entries', () => {
  it.each(['indicator', 'kind', 'estimated', 'value and number', 'quote'] as const)(
    'says what a whole build says: %s',
    (column) => {
      const mutant = sample(column, 1)[0];
      if (mutant === undefined) throw new Error('no wrong entry');
      expect(buildWrong(mutant).length > 0).toBe(judge.judge(mutant) !== null);
    },
    30_000,
  );
});
