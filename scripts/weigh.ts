/** A built script: what it needs before it can run, its own styles, and the packages inside it. */
export interface Chunk {
  readonly file: string;
  readonly entry: boolean;
  readonly imports: readonly string[];
  readonly styles: readonly string[];
  readonly packages: readonly string[];
}

/** Files that are loaded together, with their compressed size in bytes and the most that it may be. */
export interface Weight {
  readonly part: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly most: number;
}

/** Packages that a reader who asks for nothing never loads: charts stand still, files are made on command. */
const onCommand = [
  'echarts',
  'zrender',
  'docx',
  'pptxgenjs',
  'jszip',
  'write-excel-file',
  'papaparse',
];

/** The scripts that must be there before the page's own can run: entries and their static imports. */
export function firstChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  return withImports(
    chunks,
    chunks.filter((chunk) => chunk.entry),
  );
}

/** The scripts that a reader of the first view still loads before a package can be used. */
export function chunksFor(chunks: readonly Chunk[], name: string): readonly Chunk[] {
  const first = firstChunks(chunks);
  const holding = chunks.filter(({ packages }) => packages.includes(name));
  return withImports(chunks, holding).filter((chunk) => !first.includes(chunk));
}

/** The scripts that each view needs beside the first ones, by its name: `TargetsView-….js` is of `targets`. */
export function viewChunks(chunks: readonly Chunk[]): Readonly<Record<string, readonly Chunk[]>> {
  const first = firstChunks(chunks);
  const found = chunks.flatMap((chunk) => {
    const name = /(\w+)View-[^/]*$/.exec(chunk.file)?.[1];
    if (name === undefined) return [];
    const needed = withImports(chunks, [chunk]).filter((each) => !first.includes(each));
    return [[name.toLowerCase(), needed] as const];
  });
  return Object.fromEntries(found);
}

function withImports(chunks: readonly Chunk[], from: readonly Chunk[]): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const all = new Set(from);
  // A set takes additions while it is walked, so this follows imports to their end.
  for (const chunk of all) {
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported !== undefined) all.add(imported);
    }
  }
  return [...all];
}

/** What the page of a first view may weigh, in bytes: its frame, and a share for each district that it shows. */
export function mostOfPage(districts: number): number {
  return 10_000 + 6_000 * districts;
}

/** What is wrong with the weights; empty when every part keeps its budget. */
export function overweight(
  weights: readonly Weight[],
  chunks: readonly Chunk[],
): readonly string[] {
  const heavy = weights
    .filter(({ bytes, most }) => bytes > most)
    .map(({ part, bytes, most }) => {
      return `${part}: ${formatKilobytes(bytes)} is over the budget of ${formatKilobytes(most)}`;
    });
  const early = firstChunks(chunks).flatMap(({ file, packages }) =>
    packages
      .filter((each) => onCommand.includes(each))
      .map((each) => `${file}: holds ${each} and loads before the first view (import it later)`),
  );
  return [...heavy, ...early];
}

/** Bytes as kilobytes of 1000 bytes, to one decimal. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
