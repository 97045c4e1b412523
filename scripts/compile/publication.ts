import { createHash } from 'node:crypto';

/** The content of a published file, or a piece of it: text, or the bytes of one that is not text. */
export type Content = string | Uint8Array;

/** Where published files go, a piece at a time. */
export interface Publication {
  /** Puts a piece at the end of a file; the first one begins it. */
  add(path: string, piece: Content): void;
}

/** How much a file holds, and its fingerprint. */
export interface FileSize {
  readonly bytes: number;
  readonly sha256: string;
}

/** Hands pieces on, and counts what they come to by the path of their file. */
export class CountedPublication implements Publication {
  readonly #files = new Map<string, { bytes: number; hash: ReturnType<typeof createHash> }>();

  constructor(private readonly to: Publication) {}

  add(path: string, piece: Content): void {
    const file = this.#files.get(path) ?? { bytes: 0, hash: createHash('sha256') };
    this.#files.set(path, file);
    file.bytes += Buffer.byteLength(piece);
    file.hash.update(piece);
    this.to.add(path, piece);
  }

  /** What was published so far. */
  sizes(): ReadonlyMap<string, FileSize> {
    return new Map(
      [...this.#files].map(([path, { bytes, hash }]) => [
        path,
        { bytes, sha256: hash.copy().digest('hex') },
      ]),
    );
  }
}

/** Keeps published files in memory. */
export class KeptPublication implements Publication {
  readonly files = new Map<string, string>();
  readonly binaries = new Map<string, Uint8Array>();

  add(path: string, piece: Content): void {
    if (typeof piece === 'string') this.files.set(path, `${this.files.get(path) ?? ''}${piece}`);
    else this.binaries.set(path, piece);
  }
}
