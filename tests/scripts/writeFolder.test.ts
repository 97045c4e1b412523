import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFolder } from '../../scripts/buildData';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qubi-out-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes the folders its files need', () => {
  writeFolder(join(folder, 'a/b'), new Map([['c/catalogue.json', '{}']]));
  expect(readFileSync(join(folder, 'a/b/c/catalogue.json'), 'utf8')).toBe('{}');
});

it('removes files of an earlier build, and folders that are left empty', () => {
  writeFolder(
    folder,
    new Map([
      ['catalogue.json', '1'],
      ['reports/old.json', '1'],
      ['figures/old.json', '1'],
      ['figures/new.json', '1'],
    ]),
  );
  writeFolder(
    folder,
    new Map([
      ['catalogue.json', '2'],
      ['figures/new.json', '2'],
    ]),
  );
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'catalogue.json',
    'figures',
    'figures/new.json',
  ]);
  expect(readFileSync(join(folder, 'catalogue.json'), 'utf8')).toBe('2');
});

it('never empties a folder that no build wrote', () => {
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'letters/one.txt'), '');
  expect(() => writeFolder(folder, new Map([['catalogue.json', '']]))).toThrow(
    'not an output folder',
  );
  expect(readdirSync(folder, { recursive: true })).toHaveLength(2);
});
