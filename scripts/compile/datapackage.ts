import type { PublishedCatalogue } from '../../src/model/published';
import type { Language } from '../../src/model/types';
import { dataWords } from '../../src/model/words/data';
import { namesOf, tables } from './columns';
import type { ColumnType } from './columns';
import type { FileSize } from './publication';

type TableName = keyof typeof tables;

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** What a column is in a file of one format: Parquet keeps the digits of a stated number as text. */
function fieldType(type: ColumnType, format: string): string {
  switch (type) {
    case 'text':
      return 'string';
    case 'integer':
      return 'integer';
    case 'stated':
      return format === 'csv' ? 'number' : 'string';
    case 'converted':
      return 'number';
  }
}

function describedIn(language: Language, file: string) {
  return dataWords[language].published.find((each) => each.file === file);
}

function fieldsOf(table: TableName, format: string): object[] {
  const types: Readonly<Record<string, ColumnType>> = tables[table];
  const meaning = (language: Language, name: string) => {
    const columns: Readonly<Record<string, string>> =
      describedIn(language, `${table}.csv`)?.columns ?? {};
    return columns[name];
  };
  return namesOf(types).map((name) => ({
    name,
    type: fieldType(types[name] ?? 'text', format),
    description: meaning('en', name),
    description_zh: meaning('zh', name),
  }));
}

/** A file that stands alone: a table with its columns, or the catalogue. */
function resourceOf(path: string, { bytes, sha256 }: FileSize): object {
  const [name = '', format = ''] = path.split('.');
  const isTable = (known: string): known is TableName => known in tables;
  return {
    name: format === 'csv' ? name : `${name}-${format}`,
    path,
    format,
    mediatype: mediaTypes[format],
    ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    description: describedIn('en', path)?.what,
    description_zh: describedIn('zh', path)?.what,
    ...(isTable(name)
      ? { type: 'table', schema: { fields: fieldsOf(name, format), missingValues: [''] } }
      : {}),
  };
}

/** The files of a folder: many of one form, together one resource. */
function folderOf(folder: string, paths: readonly string[]): object {
  const what = (language: Language) => {
    const { figuresFile, textFile } = dataWords[language];
    return folder === 'figures' ? figuresFile : textFile;
  };
  return {
    name: `${folder}-json`,
    path: paths,
    format: 'json',
    mediatype: mediaTypes['json'],
    encoding: 'utf-8',
    description: what('en'),
    description_zh: what('zh'),
  };
}

function resourcesOf(files: ReadonlyMap<string, FileSize>): object[] {
  const paths = [...files.keys()].toSorted();
  const alone = [...files].filter(([path]) => !path.includes('/'));
  const within = paths.filter((path) => path.includes('/'));
  const folders = new Set(within.map((path) => path.slice(0, path.indexOf('/'))));
  return [
    ...alone
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([path, size]) => resourceOf(path, size)),
    ...[...folders].map((folder) =>
      folderOf(
        folder,
        within.filter((path) => path.startsWith(`${folder}/`)),
      ),
    ),
  ];
}

/**
 * What the published files are, as a Data Package (https://datapackage.org, version 2.0): for
 * programs that read tables with their types and meanings.
 */
export function describePackage(
  catalogue: PublishedCatalogue,
  files: ReadonlyMap<string, FileSize>,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'qubi',
    title: '区比 Qubi',
    description: dataWords.en.packageWhat,
    description_zh: dataWords.zh.packageWhat,
    version: catalogue.version,
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
    sources: catalogue.reports.map(({ title, issuer, date }) => ({
      title: [`《${title}》`, issuer, date].join('，'),
    })),
    resources: resourcesOf(files),
  };
}
