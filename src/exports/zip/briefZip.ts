import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { briefFileEnding } from '../../model/brief/file';
import type { Document } from '../../model/document';
import type { ExhibitBlock } from '../../model/document/block';
import { figuresIn } from '../../model/footnotes';
import { documentWords } from '../../model/words/documents';
import { comparisonCsv } from '../csv';
import { briefName, fileName } from '../fileName';
import { recordsOfFigures } from '../records';
import { recordsCsv } from '../csv';
import { numberOf, readme } from './readme';

/** A picture of an exhibit, or of a part of it. */
export interface ZipPicture {
  readonly png: Uint8Array;
  readonly svg: string;
}

/** What an archive is made with. */
export interface BriefZipOptions {
  /** The brief as a page and as a file that can be opened again. */
  readonly page: string;
  readonly file: string;
  /** An exhibit as pictures: one, or the parts of what one has no room for. */
  readonly pictures: (exhibit: ExhibitBlock) => Promise<readonly ZipPicture[]>;
  readonly onProgress?: (done: number, all: number) => void;
  /** The time that the files in it bear. */
  readonly at: Date;
}

/** The pictures and the data of a brief, numbered in its order, with a README, as a .zip. */
export async function briefZip(document: Document, options: BriefZipOptions): Promise<Uint8Array> {
  const { language, blocks } = document;
  const { onProgress } = options;
  const words = documentWords[language].archive;
  const files: Zippable = {
    'README.txt': textFile(readme(document)),
    [briefName(document, '.html')]: strToU8(options.page),
    [briefName(document, briefFileEnding)]: strToU8(options.file),
  };
  const exhibits = blocks.filter((block) => block.of === 'exhibit');
  const written = new Set<string>();
  onProgress?.(0, exhibits.length);
  for (const [at, exhibit] of exhibits.entries()) {
    const { comparison } = exhibit;
    const name = (ending: 'png' | 'svg' | 'csv', more: readonly string[] = []) =>
      `${numberOf(at)}-${fileName(comparison, language, ending, more)}`;
    const pictures = await options.pictures(exhibit);
    for (const [part, { png, svg }] of pictures.entries()) {
      const more = pictures.length > 1 ? [`${part + 1}-${pictures.length}`] : [];
      // A PNG is compressed already.
      files[`${words.pictures}/${name('png', more)}`] = [png, { level: 0 }];
      files[`${words.pictures}/${name('svg', more)}`] = strToU8(svg);
    }
    // Two drawings of the same rows have their data once, with the first.
    const csv = comparisonCsv(comparison, language);
    if (!written.has(csv)) files[`${words.data}/${name('csv')}`] = strToU8(csv);
    written.add(csv);
    onProgress?.(at + 1, exhibits.length);
  }
  const [first] = exhibits;
  if (first) {
    const figures = new Set(exhibits.flatMap(({ comparison }) => figuresIn(comparison)));
    const csv = recordsCsv(recordsOfFigures([...figures]), language, first.comparison.units);
    files[`${words.data}/${words.figures}`] = strToU8(csv);
  }
  return zipSync(files, { mtime: withinZip(options.at) });
}

/** A zip can date its files from 1980 to 2099; a clock that is wrong is no reason to have none. */
function withinZip(at: Date): Date {
  const year = at.getFullYear();
  if (year >= 1980 && year <= 2099) return at;
  return year > 2099 ? new Date(2099, 11, 31) : new Date(1980, 0, 1);
}

/** Windows' editor reads UTF-8 by its mark, and breaks lines at CRLF. */
function textFile(text: string): Uint8Array {
  return strToU8(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
}
