import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Content } from '../../scripts/compile/publication';
import { fillFolder, OutputFolder } from '../../scripts/outputFolder';

let folder: string;

/** Fills a folder with files, each a path and its pieces. */
function fill(
  path: string,
  files: readonly (readonly [path: string, ...pieces: Content[]])[],
  problems: readonly string[] = [],
): void {
  fillFolder(new OutputFolder(path), (to) => {
    for (const [file, ...pieces] of files) for (const piece of pieces) to.add(file, piece);
    return { problems };
  });
}

const listed = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qubi-out-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes the folders its files need', () => {
  fill(join(folder, 'a/b'), [['c/catalogue.json', '{', '}']]);
  expect(readFileSync(join(folder, 'a/b/c/catalogue.json'), 'utf8')).toBe('{}');
});

it('removes files of an earlier build, and folders that are left empty', () => {
  fill(folder, [
    ['catalogue.json', '1'],
    ['reports/old.json', '1'],
    ['figures/old.json', '1'],
    ['figures/new.json', '1'],
  ]);
  fill(folder, [
    ['catalogue.json', '2'],
    ['figures/new.json', '2'],
  ]);
  expect(listed(folder)).toEqual(['catalogue.json', 'figures', 'figures/new.json']);
  expect(readFileSync(join(folder, 'catalogue.json'), 'utf8')).toBe('2');
});

it('stays as it was where something is wrong, and leaves nothing beside it', () => {
  const output = join(folder, 'out');
  fill(output, [['catalogue.json', '1']]);
  fill(output, [['figures.csv', 'a']], ['wrong']);
  expect(() =>
    fillFolder(new OutputFolder(output), (to) => {
      to.add('figures.csv', 'a');
      throw new Error('broken off');
    }),
  ).toThrow('broken off');
  expect(listed(folder)).toEqual(['out', 'out/catalogue.json']);
});

it('takes nothing over from a build that was broken off', () => {
  const output = join(folder, 'out');
  new OutputFolder(output).add('figures.csv', 'half');
  fill(output, [
    ['catalogue.json', '1'],
    ['figures.csv', 'whole'],
  ]);
  expect(readFileSync(join(output, 'figures.csv'), 'utf8')).toBe('whole');
});

it('never empties a folder that no build wrote', () => {
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'letters/one.txt'), '');
  expect(() => new OutputFolder(folder)).toThrow('not an output folder');
  expect(listed(folder)).toHaveLength(2);
});
