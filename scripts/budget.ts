import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

import { chunkRecord } from './pagePlugins';
import { formatTable } from './tally';
import { firstChunks, formatKilobytes, overweight } from './weigh';
import type { Budget, Chunk, Part, Weight } from './weigh';

/** What the first view may weigh, in bytes compressed with gzip. */
const budget: Budget = { page: 5_000, script: 155_000, style: 12_000, data: 110_000 };

const read = (file: string) => readFileSync(posix.join('dist', file));

function weigh(part: Part, files: readonly string[]): Weight {
  const bytes = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  return { part, files, bytes };
}

function stylesheetsOf(page: string): readonly string[] {
  const links = page.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => /href="([^"]+)"/.exec(link)?.[1] ?? []);
}

/** Every report's figures: the first view compares all districts. */
function dataFiles(): readonly string[] {
  const figures = readdirSync('dist/data/figures').sort();
  return ['data/catalogue.json', ...figures.map((file) => `data/figures/${file}`)];
}

function row({ part, files, bytes }: Weight): readonly string[] {
  const share = `${Math.round((100 * bytes) / budget[part])} %`;
  const most = formatKilobytes(budget[part]);
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return [part, formatKilobytes(bytes), `of ${most}`, share, count];
}

const chunks = JSON.parse(read(chunkRecord).toString()) as Chunk[];
const weights = [
  weigh('page', ['index.html']),
  weigh(
    'script',
    firstChunks(chunks).map(({ file }) => file),
  ),
  weigh('style', stylesheetsOf(read('index.html').toString())),
  weigh('data', dataFiles()),
];
const problems = overweight(weights, budget, chunks);

console.log(`\nFirst view, compressed with gzip:\n${formatTable(weights.map(row))}`);
for (const problem of problems) console.error(`budget: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
