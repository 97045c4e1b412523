/** The part of write-excel-file that `vite.config.ts` gives this name, and that it has no types for. */
declare module 'write-excel-file/sync' {
  import type { Options, Sheet } from 'write-excel-file/universal';

  /** Writes the sheets without a worker. The last argument reads pictures, of which we have none. */
  export function generateXlsxFileSync(
    sheets: Sheet<Blob>[],
    options: Options<Blob>,
    _: undefined,
    readContent: (content: never) => Promise<Uint8Array>,
  ): Promise<Blob>;
}
