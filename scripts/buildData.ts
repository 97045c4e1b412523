import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { checkData } from './check/data';
import type { CheckOptions } from './check/report';
import { compileData, summarise } from './compile/data';
import type { CompiledData } from './compile/data';
import type { PublishedFiles } from './compile/datapackage';
import { Problems } from './problems';
import { readData } from './read/data';

/** What came of a build; there are files only when there is no problem. */
export interface BuiltData extends CompiledData {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly summary: readonly string[];
}

/** How a build checks: every numeral of a report must be accounted for. */
export const CHECKS: CheckOptions = { unaccountedNumerals: 'refused' };

/** Reads, checks and compiles a data folder; writes nothing. */
export function buildData(root: string, options: CheckOptions = CHECKS): BuiltData {
  const problems = new Problems();
  const data = readData(root, problems);
  const reports = data.whole ? checkData(data, options, problems) : [];
  const refusals = problems.refusals();
  const right = refusals.length === 0;
  return {
    problems: refusals,
    warnings: problems.warnings(),
    ...(right ? compileData(data, reports) : { files: new Map(), binaries: new Map() }),
    summary: right ? summarise(reports) : [],
  };
}

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
export function writeFolder(folder: string, files: PublishedFiles): void {
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
