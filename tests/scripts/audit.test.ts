import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { auditData } from '../../scripts/audit';
import { loadAllData } from '../fixtures/realData';

const fixture = 'tests/fixtures/data/base';

/** The lines of the list with that title, the title itself left out. */
function listOf(lines: readonly string[], title: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(title));
  const end = lines.indexOf('', start);
  return lines.slice(start + 1, end === -1 ? undefined : end);
}

/** The cells of the row of the table that begins with a name. */
function rowOf(lines: readonly string[], name: string): string[] {
  const row = lines[0]?.split('\n').find((each) => each.startsWith(name)) ?? '';
  return row.slice(name.length).trim().split(/\s+/);
}

/** A copy of a data folder in which one file says something else. */
function copyWith(file: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(fixture, folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  return folder;
}

describe('the audit', () => {
  const { lines, problems } = auditData(fixture);

  test('counts the numerals of each report by class and reason', () => {
    expect(problems).toBe(0);
    expect(lines[0]?.split('\n')[0]?.trim().split(/\s+/)).toEqual([
      'donghu-2019',
      'xishan-2019',
      'all',
    ]);
    expect(rowOf(lines, 'threshold')).toEqual(['0', '1', '1']);
    expect(rowOf(lines, 'not accounted for')).toEqual(['0', '0', '0']);
  });

  test('lists first the other numbers that a measure word follows', () => {
    const titles = lines.filter((line) => /^\S.*: \d+$/.test(line));
    expect(titles[0]).toBe('Other numbers that a measure word or % follows: 2');
    const [, second = ''] = listOf(lines, 'Other numbers that');
    expect(second).toContain('reports/xishan-2019/other-numbers.csv row 2: ');
    expect(second).toContain('惠及【60】岁上老人');
    expect(second).toContain('threshold');
  });

  test('names the rule that accounts for a numeral, and the report', () => {
    const rules = listOf(lines, 'The other numbers besides').filter((line) =>
      line.includes('number-rules.csv'),
    );
    expect(rules[0]).toContain('number-rules.csv row 2 in donghu-2019: …【2019】年');
  });

  test('lists what nothing accounts for, with the words around it', () => {
    const folder = copyWith('reports/xishan-2019/other-numbers.csv', 'quote,number,reason,note\n');
    const { lines: found } = auditData(folder);
    expect(rowOf(found, 'not accounted for')).toEqual(['0', '1', '1']);
    expect(listOf(found, 'Not accounted for')).toEqual([
      expect.stringContaining('xishan-2019: …旧改签约7260户,惠及【60】岁上老人'),
    ]);
  });

  test('shows the note that says why a number is no figure', () => {
    const [first] = listOf(lines, 'Other numbers that');
    expect(first).toMatch(/亚太总部【9】家.* part: 地区总部总量的一部分$/);
  });

  test('counts the problems that a build would name', () => {
    const folder = copyWith('themes.csv', 'id,name_zh,name_en\n');
    expect(auditData(folder).problems).toBeGreaterThan(0);
  });
});

describe('the audit of the reports', () => {
  const { lines } = auditData('data');

  test('finds all numerals of each and of all', () => {
    const { reports } = loadAllData().catalogue;
    const byName = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const counts = byName.map(({ numerals }) => numerals);
    const all = counts.reduce((sum, each) => sum + each, 0);
    expect(rowOf(lines, 'numerals').map(Number)).toEqual([...counts, all]);
  });

  test('gives every number that a measure word follows its reason in words', () => {
    const measured = listOf(lines, 'Other numbers that').filter((line) => !line.endsWith(' date'));
    for (const line of measured) expect(line).toMatch(/… \w+: .+$/);
  });
});
