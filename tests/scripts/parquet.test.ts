import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guardFormula } from '../../src/model/csv';
import { isDecimal } from '../../src/model/decimal';
import { buildRealData } from '../fixtures/realData';
import { buildFixture } from './fixture';

const { files, binaries } = buildRealData();

function csvRows(built: ReadonlyMap<string, string>, file: string) {
  const text = built.get(file)?.replace('\uFEFF', '') ?? '';
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** A table as a file of the format, alone in its memory as a reader takes it. */
function parquetFile(built: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const bytes = built.get('figures.parquet') ?? new Uint8Array();
  return new Uint8Array(bytes).buffer;
}

/** A value as CSV has it, where words that look like a formula get an apostrophe and numbers none. */
function csvText(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return isDecimal(text) ? text : guardFormula(text);
}

describe('figures.parquet', () => {
  test.each([
    ['the repository’s own data', { files, binaries }],
    ['data with notes that look like formulas', buildFixture(null)],
  ])('has the rows of figures.csv: %s', async (_, built) => {
    const rows = await parquetReadObjects({
      file: parquetFile(built.binaries),
      compressors: { GZIP: (page) => new Uint8Array(gunzipSync(page)) },
    });
    const csv = csvRows(built.files, 'figures.csv');
    expect(rows).toHaveLength(csv.length);
    for (const [at, row] of rows.entries()) {
      const { std_value: low, std_value_high: high, ...stated } = csv[at] ?? {};
      const { std_value, std_value_high, ...read } = row;
      expect(Object.fromEntries(Object.entries(read).map(([k, v]) => [k, csvText(v)]))).toEqual(
        stated,
      );
      for (const [number, digits] of [
        [std_value, low],
        [std_value_high, high],
      ])
        expect(number).toEqual(digits === '' ? null : expect.closeTo(Number(digits), 9));
    }
  });

  test('keeps the digits of a report, and has exact decimals to compute with', () => {
    const { schema } = parquetMetadata(parquetFile(binaries));
    const typeOf = (name: string) => schema.find((each) => each.name === name);
    expect(typeOf('value')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' });
    expect(typeOf('std_value')).toMatchObject({ converted_type: 'DECIMAL', precision: 38 });
    expect(typeOf('year')).toMatchObject({ type: 'INT32' });
  });
});

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly format: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly schema?: { readonly fields: readonly { name: string; type: string }[] };
  readonly description: string;
  readonly description_zh: string;
}

describe('datapackage.json', () => {
  const { resources, sources } = JSON.parse(files.get('datapackage.json') ?? 'null') as {
    resources: readonly Resource[];
    sources: readonly { title: string }[];
  };

  test('describes every other published file, once, in both languages', () => {
    const others = [...files.keys(), ...binaries.keys()].filter((path) => !/package/.test(path));
    expect(resources.flatMap(({ path }) => path).toSorted()).toEqual(others.toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { description, description_zh: chinese } of resources) {
      expect(description).not.toBe('');
      expect(chinese).not.toBe('');
    }
  });

  test('knows the size and the content of a file that stands alone', () => {
    for (const { path, bytes, hash } of resources.filter((each) => each.bytes !== undefined)) {
      const content = Buffer.from(files.get(String(path)) ?? binaries.get(String(path)) ?? '');
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test.each(['figures', 'numbers', 'findings'])(
    'gives the columns of %s.csv types that its cells are of',
    (table) => {
      const fields = resources.find(({ name }) => name === table)?.schema?.fields ?? [];
      const rows = csvRows(files, `${table}.csv`);
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
      const patterns: Readonly<Record<string, RegExp>> = {
        string: /^/,
        integer: /^(-?\d+)?$/,
        number: /^(-?\d+(\.\d+)?)?$/,
      };
      for (const row of rows)
        for (const { name, type } of fields) expect(row[name]).toMatch(patterns[type] ?? /^$/);
    },
  );

  test('names every report as a source', () => {
    expect(sources.map(({ title }) => title)).toContain(
      '《2019年上海市黄浦区政府工作报告》，上海市黄浦区人民政府，2019-01-22',
    );
    expect(sources).toHaveLength(
      [...files.keys()].filter((path) => path.startsWith('reports/')).length,
    );
  });
});
