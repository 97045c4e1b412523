import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The files in a folder, by their paths within it. */
function listFiles(folder: string): string[] {
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

/**
 * Makes a folder hold these files and no others. Throws rather than empty a folder that holds
 * something else than an earlier build.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const old = existsSync(folder) ? listFiles(folder) : [];
  if (old.length > 0 && !old.includes(MARKER))
    throw new Error(`not an output folder: ${folder} (it holds files, but no ${MARKER})`);
  for (const path of old) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  removeEmptyFolders(folder);
}
