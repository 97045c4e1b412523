import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { parseCatalogue } from '../src/model/parser';
import { firstShown } from '../src/model/selection';
import { takeDataFolder } from './dataFolder';
import { chunkRecord } from './pagePlugins';
import { formatTable } from './tally';
import { chunksFor, firstChunks, formatKilobytes, mostOfPage, overweight } from './weigh';
import type { Chunk, Weight } from './weigh';

/** A report's text may be so many times as long as what was received, both compressed. */
const textShare = 1.6;

const read = (file: string) => readFileSync(posix.join('dist', file));

const compressed = (bytes: Uint8Array) => brotliCompressSync(bytes).length;

function weigh(part: string, most: number, files: readonly string[]): Weight {
  return { part, most, files, bytes: files.reduce((sum, file) => sum + compressed(read(file)), 0) };
}

const filesOf = (chunks: readonly Chunk[]) => chunks.map(({ file }) => file);

const reports = readdirSync('dist/data/reports').sort();
const catalogue = parseCatalogue(JSON.parse(String(read('data/catalogue.json'))));
const chunks = JSON.parse(readFileSync(chunkRecord, 'utf8')) as Chunk[];
const styles = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));
const libraries = {
  docx: 94_000,
  pptxgenjs: 104_000,
  'write-excel-file': 30_000,
  papaparse: 8_000,
};

const weights: readonly Weight[] = [
  weigh('page', mostOfPage(firstShown(catalogue).length), ['index.html']),
  weigh('script', 118_000, filesOf(firstChunks(chunks))),
  weigh(
    'all styles',
    15_000,
    styles.map((file) => `assets/${file}`),
  ),
  // Another district or year is another file with a budget of its own, and its share of the catalogue.
  weigh('catalogue', 14_000 * reports.length, ['data/catalogue.json']),
  ...reports.map((file) => weigh(`figures of ${file}`, 20_000, [`data/figures/${file}`])),
  ...reports.map((file) => {
    const received = readFileSync(
      posix.join(takeDataFolder([]).folder, 'reports', file.replace('.json', ''), 'received.txt'),
    );
    return weigh(`text of ${file}`, textShare * compressed(received), [`data/reports/${file}`]);
  }),
  weigh('live charts', 150_000, filesOf(chunksFor(chunks, 'echarts-for-react'))),
  ...Object.entries(libraries).map(([name, most]) =>
    weigh(name, most, filesOf(chunksFor(chunks, name))),
  ),
];
const problems = overweight(weights, chunks);

const row = ({ part, files, bytes, most }: Weight): readonly string[] => [
  part,
  formatKilobytes(bytes),
  `of ${formatKilobytes(most)}`,
  `${Math.round((100 * bytes) / most)} %`,
  `${files.length} ${files.length === 1 ? 'file' : 'files'}`,
];
console.log(`\nCompressed with brotli:\n${formatTable(weights.map(row))}`);
for (const problem of problems) console.error(`budget: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
