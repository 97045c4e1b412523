import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { formatTable } from '../scripts/tally';
import type { BuildCost } from './scale/build';
import { writeFolder } from './scale/folder';
import type { FolderSize } from './scale/folder';

/** The folders that are made and measured. */
const sizes: readonly FolderSize[] = [
  { districts: 3, years: 1 },
  { districts: 16, years: 1 },
  { districts: 16, years: 5 },
  { districts: 100, years: 1 },
  { districts: 300, years: 1 },
];

function build(folder: string, output: string): BuildCost {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/scale/build.ts', folder, output],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as BuildCost;
}

function measure(size: FolderSize, folder: string): readonly string[] {
  const data = join(folder, 'data');
  const published = join(folder, 'published');
  mkdirSync(data, { recursive: true });
  writeFolder(data, size);
  const { seconds, memory } = build(data, published);
  const reports = size.districts * size.years;
  return [
    `${size.districts} districts × ${size.years} ${size.years === 1 ? 'year' : 'years'}`,
    `${seconds.toFixed(1)} s`,
    `${(seconds / reports).toFixed(2)} s a report`,
    `${(memory / 1e9).toFixed(2)} GB`,
    `${Math.round(statSync(join(published, 'catalogue.json')).size / 1000)} kB`,
  ];
}

/** Measures what many districts cost; run it on a machine that does nothing else. */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-scale-'));
  try {
    const heads = ['', 'build, CPU', '', 'memory', 'catalogue'];
    const rows = sizes.map((size) =>
      measure(size, join(folder, `${size.districts}-${size.years}`)),
    );
    console.log(formatTable([heads, ...rows]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
