import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Content, Publication } from './compile/publication';

/** The files in a folder, by their paths within it. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Removes the folders in a folder that hold nothing. */
function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** A folder that holds this was written by an earlier build. */
const MARKER = 'catalogue.json';

/** The folder that a build writes: files gather beside it, and take the place of the old ones at the end. */
export class OutputFolder implements Publication {
  readonly #folder: string;
  readonly #gathered: string;

  /** Throws for a folder that holds something else than an earlier build. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#gathered = `${folder}.part`;
    const old = listFiles(folder);
    if (old.length > 0 && !old.includes(MARKER))
      throw new Error(`not an output folder: ${folder} (it holds files, but no ${MARKER})`);
    this.discard();
  }

  add(path: string, piece: Content): void {
    const file = join(this.#gathered, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, piece, { flag: 'a' });
  }

  /** Makes the folder hold what was gathered and nothing else. */
  commit(): void {
    const files = new Set(listFiles(this.#gathered));
    for (const path of listFiles(this.#folder))
      if (!files.has(path)) rmSync(join(this.#folder, path));
    for (const path of files) {
      mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
      renameSync(join(this.#gathered, path), join(this.#folder, path));
    }
    this.discard();
    removeEmptyFolders(this.#folder);
  }

  /** Leaves the folder as it is. */
  discard(): void {
    rmSync(this.#gathered, { recursive: true, force: true });
  }
}

/** Fills a folder by `build`, which says what is wrong; the folder changes only if nothing is. */
export function fillFolder<T extends { readonly problems: readonly string[] }>(
  output: OutputFolder,
  build: (to: Publication) => T,
): T {
  try {
    const outcome = build(output);
    if (outcome.problems.length === 0) output.commit();
    return outcome;
  } finally {
    output.discard();
  }
}
