import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problems } from '../problems';

/** The data folder: hands out its files. */
export class Source {
  readonly #root: string;
  readonly #problems: Problems;

  constructor(root: string, problems: Problems) {
    this.#root = root;
    this.#problems = problems;
  }

  /** A path within the data folder as it is shown: relative to the working directory. */
  path(file: string): string {
    return relative(process.cwd(), join(this.#root, file)).split(sep).join('/');
  }

  /** The names of the folders in a folder, in order; `whole` is false after a report of a link. */
  folders(folder: string): { readonly names: readonly string[]; readonly whole: boolean } {
    const path = join(this.#root, folder);
    const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
    const links = entries.filter((entry) => entry.isSymbolicLink());
    for (const { name } of links)
      this.#refuse(`${folder}/${name}`, 'is a link (make it a folder of its own)');
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return { names: names.toSorted(), whole: links.length === 0 };
  }

  /** A short fingerprint of files, whatever their order; one that is missing counts as empty. */
  fingerprint(files: readonly string[]): string {
    const hash = createHash('sha256');
    for (const file of files.toSorted()) {
      const path = join(this.#root, file);
      hash.update(JSON.stringify([file, existsSync(path) ? readFileSync(path, 'utf8') : '']));
    }
    return hash.digest('hex').slice(0, 12);
  }

  /** A file's text exactly as it is, or null after a report that it is missing or not UTF-8. */
  text(file: string): string | null {
    const path = join(this.#root, file);
    if (!existsSync(path)) return this.#refuse(file, 'missing file');
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    } catch {
      return this.#refuse(file, 'not UTF-8');
    }
  }

  /** As `text`, for files edited by hand: no byte order mark and no CR. */
  plainText(file: string): string | null {
    const text = this.text(file);
    if (text === null) return null;
    if (text.startsWith('\uFEFF'))
      return this.#refuse(file, 'begins with a byte order mark (save as UTF-8 without one)');
    if (text.includes('\r')) return this.#refuse(file, 'line ends are not LF (save with LF)');
    return text;
  }

  #refuse(file: string, what: string): null {
    this.#problems.refuse({ path: this.path(file), row: null }, what);
    return null;
  }
}
