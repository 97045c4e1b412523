import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import type { CsvCell } from '../../src/model/csv';
import { decimalPlaces, movePoint } from '../../src/model/decimal';
import { figureColumns, namesOf } from './columns';
import type { ColumnType } from './columns';
import type { FigureRow } from './csv';

type SchemaElement = ReturnType<typeof schemaFromColumnData>[number];

/** A column as the format has it: how its values are stored, and the values; null where there is none. */
interface Column {
  readonly element: SchemaElement;
  readonly data: (string | number | bigint | null)[];
}

function contentOf(cell: CsvCell): string | null {
  const content = 'number' in cell ? cell.number : cell.text;
  return content === '' ? null : content;
}

/**
 * The same number in 16 bytes and as many decimal places as the longest of the column: exact, where a
 * floating point number would only be near.
 */
function decimalColumn(name: string, contents: readonly (string | null)[]): Column {
  const scale = contents.reduce(
    (most, each) => (each === null ? most : Math.max(most, decimalPlaces(each))),
    0,
  );
  return {
    element: {
      name,
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
      converted_type: 'DECIMAL',
      precision: 38,
      scale,
      repetition_type: 'OPTIONAL',
    },
    data: contents.map((each) => (each === null ? null : BigInt(movePoint(each, scale)))),
  };
}

function columnOf(name: string, type: ColumnType, contents: (string | null)[]): Column {
  switch (type) {
    case 'converted':
      return decimalColumn(name, contents);
    case 'integer':
      return {
        element: { name, type: 'INT32', repetition_type: 'OPTIONAL' },
        data: contents.map((each) => (each === null ? null : Number(each))),
      };
    case 'stated':
    case 'text':
      return {
        element: {
          name,
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          repetition_type: 'OPTIONAL',
        },
        data: contents,
      };
  }
}

/**
 * The published `figures.parquet` while it grows: the rows of `figures.csv`, with columns that have
 * types. What a report states keeps its digits, as text; the same in the indicator's unit can be
 * computed with. The file is written by columns, so only their contents are kept until then.
 */
export class FiguresParquet {
  readonly #contents = namesOf(figureColumns).map((name) => ({
    name,
    contents: [] as (string | null)[],
  }));

  add(rows: readonly FigureRow[]): void {
    for (const { name, contents } of this.#contents)
      for (const row of rows) contents.push(contentOf(row[name]));
  }

  bytes(): Uint8Array {
    const columns = this.#contents.map(({ name, contents }) =>
      columnOf(name, figureColumns[name], contents),
    );
    const columnData = columns.map(({ element: { name }, data }) => ({ name, data }));
    const schemaOverrides = Object.fromEntries(
      columns.map(({ element }) => [element.name, element]),
    );
    const schema = schemaFromColumnData({ columnData, schemaOverrides });
    // Half as large as with the library's own compression, which leaves room for it in the page of one file.
    const written = {
      codec: 'GZIP',
      compressors: { GZIP: (page: Uint8Array) => gzipSync(page, { level: 9 }) },
    } as const;
    return new Uint8Array(
      parquetWriteBuffer({ columnData, schema, createdBy: 'Qubi', statistics: false, ...written }),
    );
  }
}
