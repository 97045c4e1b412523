import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/buildData';
import type { GenericSchema } from 'valibot';
import { catalogueSchema, figuresSchema, parse, reportSchema } from '../../src/model/schemas';
import { buildRealData, loadAllData } from '../fixtures/realData';
import { buildFixture, withFixture } from './fixture';

/** The form of a published file as the page reads it; null for what it only hands on. */
function schemaOf(path: string): GenericSchema | null {
  if (path.endsWith('.csv') || path === 'datapackage.json') return null;
  if (path === 'catalogue.json') return catalogueSchema;
  return path.startsWith('figures/') ? figuresSchema : reportSchema;
}

describe('the data of this repository', () => {
  const built = buildRealData();

  it('is right', () => {
    expect(built.problems).toEqual([]);
  });

  it('gives the same bytes when built twice', () => {
    const again = buildData('data');
    expect(again.files).toEqual(built.files);
    expect(again.binaries).toEqual(built.binaries);
  });

  it('is published as the page reads it', () => {
    for (const [path, content] of built.files) {
      const schema = schemaOf(path);
      if (schema === null) continue;
      const document: unknown = JSON.parse(content);
      expect(parse(path, schema, document), path).toEqual(document);
    }
  });

  it('tells how many of the numerals of all reports are accounted for', () => {
    const { reports } = loadAllData().catalogue;
    const all = reports.reduce((sum, { numerals }) => sum + numerals, 0);
    expect(built.summary.at(-1)).toBe(`numerals: ${all} of ${all} accounted for`);
  });
});

describe('a file that can not be read as text', () => {
  const problemsAfter = (change: (root: string) => void) =>
    withFixture(null, (root) => {
      change(root);
      return buildData(root).problems.map((line) => line.replace(/^.*qubi-data-[^/]*\//, ''));
    });

  it('is refused with CRLF line ends', () => {
    const problems = problemsAfter((root) => {
      writeFileSync(join(root, 'themes.csv'), 'id,name_zh,name_en\r\n');
    });
    expect(problems).toEqual(['themes.csv: line ends are not LF (save with LF)']);
  });

  it('is refused in another encoding than UTF-8', () => {
    const problems = problemsAfter((root) => {
      writeFileSync(join(root, 'themes.csv'), Buffer.from([0xbe, 0xad, 0xbc, 0xc3]));
    });
    expect(problems).toEqual(['themes.csv: not UTF-8']);
  });

  it('is missed', () => {
    const problems = problemsAfter((root) => {
      rmSync(join(root, 'units.csv'));
      rmSync(join(root, 'reports/donghu-2019/mentions.csv'));
    });
    expect(problems).toEqual([
      'reports/donghu-2019/mentions.csv: missing file',
      'units.csv: missing file',
    ]);
  });

  it('is missed where there is no data at all', () => {
    expect(buildData('tests/fixtures').problems).toContain(
      'tests/fixtures/reports: no report (one folder each)',
    );
  });
});

function run(root: string, output: string, env: Readonly<Record<string, string>> = {}) {
  const command = ['--import', 'tsx', 'scripts/commands.ts', 'build:data', '--data', root, output];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('the command', () => {
  it('gives the same bytes in every time zone and language', () => {
    withFixture(null, (root) => {
      const here = join(root, 'here');
      run('data', here, { TZ: 'UTC', LC_ALL: 'C' });
      const paths = readdirSync(here, { recursive: true, encoding: 'utf8' });
      const files = paths.filter((path) => statSync(join(here, path)).isFile());
      expect(files.length).toBeGreaterThan(10);
      for (const [TZ, LC_ALL] of [
        ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
        ['Pacific/Pago_Pago', 'zh_CN.UTF-8'],
      ] as const) {
        const there = join(root, LC_ALL);
        expect(run('data', there, { TZ, LC_ALL }).status).toBe(0);
        const changed = files.filter(
          (path) => !readFileSync(join(there, path)).equals(readFileSync(join(here, path))),
        );
        expect(changed).toEqual([]);
      }
    });
  });

  it('writes the files and says how many figures and numerals there are', () => {
    withFixture(null, (root) => {
      const output = join(root, 'out');
      expect(run(root, output)).toEqual({
        status: 0,
        stdout:
          'donghu-2019: 11 figures\nxishan-2019: 6 figures\nnumerals: 34 of 34 accounted for\n',
        stderr: '',
      });
      const { files, binaries } = buildFixture(null);
      for (const [path, content] of [...files, ...binaries])
        expect(readFileSync(join(output, path)).equals(Buffer.from(content)), path).toBe(true);
    });
  });

  it('says all that is wrong, writes nothing and fails', () => {
    withFixture('refused/several-at-once', (root) => {
      const output = join(root, 'out');
      const { status, stdout, stderr } = run(root, output);
      expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
        status: 1,
        stdout: '',
        lines: 6,
      });
      expect(existsSync(output)).toBe(false);
    });
  });

  it('says what a person should look at, and writes all the same', () => {
    withFixture('doubtful/share-above-100', (root) => {
      const { status, stderr } = run(root, join(root, 'out'));
      expect(status).toBe(0);
      expect(stderr).toMatch(/^warning: .*: share outside 0–100 %: sewage-rate: 130\.3\n$/);
    });
  });

  it('says so when the output folder is none', () => {
    withFixture(null, (root) => {
      const output = join(root, 'mine');
      mkdirSync(output);
      writeFileSync(join(output, 'letter.txt'), '');
      const { status, stderr } = run(root, output);
      expect(status).toBe(1);
      expect(stderr).toBe(
        `not an output folder: ${output} (it holds files, but no catalogue.json)\n`,
      );
    });
  });
});
