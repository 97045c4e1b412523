/** A built script: what it needs before it can run, and the packages inside it. */
export interface Chunk {
  readonly file: string;
  readonly entry: boolean;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** A part of what the first view loads. */
export type Part = 'page' | 'script' | 'style' | 'data';

/** Compressed bytes that a part of the first view may have. */
export type Budget = Readonly<Record<Part, number>>;

/** A part of the first view with its files and their compressed size in bytes. */
export interface Weight {
  readonly part: Part;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** The scripts that must be there before the page's own can run: entries and their static imports. */
export function firstChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const first = new Set(chunks.filter((chunk) => chunk.entry));
  // A set takes additions while it is walked, so this follows imports to their end.
  for (const chunk of first) {
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported !== undefined) first.add(imported);
    }
  }
  return [...first];
}

/** What is wrong with the first view's weight; empty when it keeps its budget. */
export function overweight(
  weights: readonly Weight[],
  budget: Budget,
  chunks: readonly Chunk[],
): readonly string[] {
  const heavy = weights
    .filter(({ part, bytes }) => bytes > budget[part])
    .map(({ part, bytes }) => {
      const most = formatKilobytes(budget[part]);
      return `${part}: ${formatKilobytes(bytes)} is over the budget of ${most}`;
    });
  const early = firstChunks(chunks)
    .filter(({ packages }) => packages.includes('echarts') || packages.includes('zrender'))
    .map(({ file }) => `${file}: holds ECharts and loads before the first view (import it later)`);
  return [...heavy, ...early];
}

/** Bytes as kilobytes of 1000 bytes, to one decimal. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
