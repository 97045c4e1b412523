import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditData } from '../../scripts/audit';
import { newReport } from '../../scripts/newReport';

const folder = 'data/reports/hongkou-2019';
const read = (path: string) => readFileSync(path, 'utf8');

/** The blocks of code in the walk-through, each as its lines. */
const blocks = (read('data/README.md').split('## How to add a district')[1] ?? '')
  .split('\n```')
  .filter((_, index) => index % 2 === 1)
  .map((block) => block.split('\n').slice(1));

const blockWith = (words: string) =>
  blocks.find((lines) => lines.some((line) => line.includes(words))) ?? [];

describe('the walk-through of adding a district', () => {
  let said: readonly string[] = [];
  let list = '';
  let draft = '';

  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), 'qubi-walk-'));
    mkdirSync(join(root, 'reports'));
    for (const name of readdirSync('data').filter((each) => each.endsWith('.csv')))
      cpSync(join('data', name), join(root, name));
    const made = newReport(root, 'hongkou', '2019', `${folder}/received.txt`);
    const shown = relative(process.cwd(), root).replaceAll('\\', '/');
    said = made.said.map((line) => line.replaceAll(shown, 'data'));
    list = made.list;
    draft = read(join(root, 'reports/hongkou-2019/report.md'));
    return () => rmSync(root, { recursive: true });
  });

  test('shows what the command says', () => {
    expect(said).toEqual(expect.arrayContaining(blockWith('made data/reports')));
  });

  test('shows the list as it is', () => {
    expect(list.split('\n')).toEqual(
      expect.arrayContaining(blockWith('quote,number,rule,indicators,around')),
    );
  });

  test('shows the first cut as it is, and the edition as it became', () => {
    const [cut, edition] = blocks.filter((lines) => lines[0]?.startsWith('### '));
    expect(draft).toContain(cut?.join('\n'));
    expect(read(`${folder}/report.md`)).toContain(edition?.join('\n'));
  });

  test.each([
    ['data/districts.csv', 'hongkou,虹口'],
    [`${folder}/figures.csv`, 'general-public-budget-revenue,growth'],
    [`${folder}/other-numbers.csv`, '4,name'],
    [`${folder}/mentions.csv`, '人才公寓'],
    ['data/comparability.csv', 'hongkou/fixed-investment'],
  ])('has rows that stand in %s', (file, words) => {
    const rows = blockWith(words);
    expect(rows).not.toEqual([]);
    expect(read(file).split('\n')).toEqual(expect.arrayContaining(rows));
  });
});

test('the audit is shown as it is', () => {
  const shown = read('data/README.md')
    .split('\n')
    .filter((line) => line.startsWith('  data/reports/'));
  expect(shown).not.toEqual([]);
  expect(auditData('data').lines).toEqual(expect.arrayContaining(shown));
});
