import { statSync } from 'node:fs';

/** The data folder that a command is about, and what else stands behind its name. */
export interface Asked {
  readonly folder: string;
  readonly words: readonly string[];
  /** Why there is nothing to work on; null if there is. */
  readonly problem: string | null;
}

/** Where `npm start -- --data <folder>` tells the programs that it runs which folder that is. */
export const folderVariable = 'QUBI_DATA';

/** The data folder that nothing else names. */
export const ownFolder = 'data';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Takes `--data <folder>` or `--data=<folder>` out of a command's words. */
export function takeDataFolder(words: readonly string[]): Asked {
  const at = words.findIndex((word) => word === '--data' || word.startsWith('--data='));
  const named = at === -1 ? undefined : words[at];
  const apart = named === '--data';
  const folder = apart ? words[at + 1] : named?.slice('--data='.length);
  const rest = words.filter((_, index) => index !== at && !(apart && index === at + 1));
  if (at === -1) {
    // npm keeps what stands before its own --, and says so in the environment alone.
    const kept = process.env['npm_config_data'] !== undefined;
    const problem = kept
      ? '--data did not get here (after --: npm run … -- --data <folder>)'
      : null;
    return { folder: process.env[folderVariable] ?? ownFolder, words, problem };
  }
  if (folder === undefined || folder === '')
    return { folder: ownFolder, words: rest, problem: '--data without a folder (--data <folder>)' };
  const problem = isFolder(folder) ? null : `no data folder: ${folder} (a folder like data/)`;
  return { folder, words: rest, problem };
}
