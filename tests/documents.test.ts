import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import {
  oddAddresses,
  oddStorage,
  places,
  enlarged,
  plainHttp,
  reachedOffline,
  sampleCases,
} from './e2e/faults';
import { buildRealData } from './fixtures/realData';

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'ACCESSIBILITY.md',
  'data/README.md',
];

const read = (path: string) => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('a document', () => {
  test.each(documents)('%s names only files and folders that exist', (document) => {
    const paths = namedPaths(read(document)).filter((path) => !generated.test(path));
    expect(paths.filter((path) => !isThere(path, posix.dirname(document)))).toEqual([]);
  });

  test.each(documents)('%s links only to files that exist', (document) => {
    const links = matches(read(document), /\]\(([^)#]+)[^)]*\)/g);
    const local = links.filter((link) => !link.startsWith('https://'));
    expect(local.filter((link) => !isThere(link, posix.dirname(document)))).toEqual([]);
  });

  test.each(documents)('%s gives only commands that package.json has', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = matches(
      read(document),
      /\bnpm (?:run )?(?!ci\b|run\b)([a-z][a-z:]*)(?=[`\s])/g,
    );
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
  });
});

test('SECURITY.md counts what is tried', () => {
  const counts = matches(read('SECURITY.md'), /^\| [a-z][^|]*\| (\d+) +\|$/gm).map(Number);
  const tried = [
    sampleCases(),
    oddAddresses,
    oddStorage,
    places,
    reachedOffline,
    enlarged,
    plainHttp,
  ];
  expect(counts).toEqual(tried.map(({ length }) => length));
});

describe('the data dictionary', () => {
  const dictionary = read('data/README.md');
  const tables = matches(read('data/README.md'), /^### (.*\.csv`)$/gm).flatMap((title) =>
    matches(title, /`([^`]+)`/g).map((file) => ({ file, title })),
  );

  test.each(tables)('has every column of $file, in order, and no other', ({ file, title }) => {
    const columns = documentedColumns(dictionary, title);
    const headers = csvFiles.filter((path) => posix.basename(path) === file).map(headerOf);
    expect(headers).toEqual(headers.map(() => columns));
    expect(headers).not.toEqual([]);
  });

  test('has every table of the data', () => {
    const files = new Set(csvFiles.map((path) => posix.basename(path)));
    expect([...files].sort()).toEqual(tables.map(({ file }) => file).sort());
  });

  test.each(['aspect', 'kind', 'comparator', 'measure', 'verdict', 'reason', 'estimated'])(
    'explains every word that the data uses as %s',
    (column) => {
      const words = new Set(csvFiles.flatMap((path) => valuesOf(path, column)));
      expect([...words].filter((word) => !dictionary.includes(`\`${word}\``))).toEqual([]);
    },
  );

  test.each(['figures.csv', 'numbers.csv', 'findings.csv'])(
    'has the columns of the published %s',
    (file) => {
      const documented = new RegExp(`public/data/${file}\`.*\\n\\n\`\`\`\\n(.*)\\n`).exec(
        dictionary,
      )?.[1];
      const published = buildRealData().files.get(file) ?? '';
      expect(documented).toBe(published.replace('\uFEFF', '').split(/\r?\n/)[0]);
    },
  );

  test('explains every key of the front matter', () => {
    const keys = project
      .filter((path) => path.startsWith('data/') && posix.basename(path) === 'report.md')
      .flatMap((path) => matches(read(path).split('\n---\n')[0] ?? '', /^([a-z_]+):/gm));
    expect(keys.filter((key) => !dictionary.includes(`| \`${key}\` |`))).toEqual([]);
    expect(keys).not.toEqual([]);
  });
});

const generated = /^(dist(-single|-elsewhere|-nginx\.conf)?|public\/data)(\/|$)/;
const project = projectPaths('');
const csvFiles = project.filter((path) => path.startsWith('data/') && path.endsWith('.csv'));

/** Every file and folder of the project, without what is installed or generated. */
function projectPaths(folder: string): string[] {
  return readdirSync(folder === '' ? '.' : folder).flatMap((name) => {
    const path = posix.join(folder, name);
    if (/^(\.git|node_modules|test-results)$/.test(path) || generated.test(path)) return [];
    return statSync(path).isDirectory() ? [path, ...projectPaths(path)] : [path];
  });
}

/** What stands between backticks and looks like one of our paths: `src/model/`, `report.md`. */
function namedPaths(text: string): readonly string[] {
  const folder = /^(src|data|scripts|tests|public|dist|reports|\.ci|\.github)\/\S*$/;
  const file = /^[\w.<>/-]+\.(ts|tsx|csv|md|txt|json|html)$/;
  return matches(text, /`([^`\n]+)`/g).filter((code) => folder.test(code) || file.test(code));
}

/** Whether a path exists, from the top, from a folder, or as a file's bare name; `<…>` is any name. */
function isThere(path: string, folder: string): boolean {
  if (!path.includes('/') && project.some((each) => posix.basename(each) === path)) return true;
  const escape = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const ways = ['', folder].map((from) => posix.join(from, path).replace(/\/$/, ''));
  return ways.some((way) => {
    const pattern = new RegExp(
      `^${way
        .split(/<[^>]+>/)
        .map(escape)
        .join('[^/]+')}$`,
    );
    return project.some((each) => pattern.test(each));
  });
}

/** The first cells of the first table under a heading. */
function documentedColumns(text: string, title: string): readonly string[] {
  const section = text.split(`### ${title}\n`)[1] ?? '';
  const table = /(?:^\|.*\n)+/m.exec(section)?.[0] ?? '';
  return matches(table, /^\| `([^`]+)` \|/gm);
}

function headerOf(path: string): readonly string[] {
  return Papa.parse<string[]>(read(path)).data[0] ?? [];
}

function valuesOf(path: string, column: string): readonly string[] {
  const { data } = Papa.parse<Record<string, string>>(read(path), { header: true });
  return data.map((row) => row[column] ?? '').filter((value) => value !== '');
}
