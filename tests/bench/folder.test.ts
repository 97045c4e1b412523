import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../bench/scale/folder';
import { buildData } from '../../scripts/buildData';

/** Makes a generated folder, and hands it to `act`. */
function withFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-scale-'));
  try {
    writeFolder(folder, { districts: 2, years: 2 });
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

test('a generated data folder is one that the build accepts, without a doubt', () => {
  const { problems, warnings, summary } = withFolder((folder) => buildData(folder));
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
  expect(summary).toHaveLength(5);
});

test('a folder is generated from its seed alone', () => {
  expect(withFolder(textsIn)).toEqual(withFolder(textsIn));
});
