import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What building a data folder took. */
export interface BuildCost {
  /** Of the processor, start included. */
  readonly seconds: number;
  /** At its highest, in bytes. */
  readonly memory: number;
}

function run(parts: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...parts], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Puts a data folder into the place of the built page's own, with the first view drawn from it. */
export function makeSite(data: string, site: string): BuildCost {
  cpSync('dist', site, { recursive: true });
  rmSync(join(site, 'data'), { recursive: true });
  const cost = JSON.parse(run(['bench/scale/build.ts', data, join(site, 'data')])) as BuildCost;
  run(['scripts/prerender.ts', join(site, 'index.html')]);
  return cost;
}
