import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

import { findBrowser } from './findBrowser';

/** Runs the journeys in a real browser; words after the command go to Playwright. */
function main(): number {
  if (!existsSync('dist/index.html') && run('npm', ['run', '--silent', 'build']) !== 0) {
    console.error('The journeys need a build, and it failed.');
    return 1;
  }
  if (
    !existsSync('dist-single/qubi.html') &&
    run('npm', ['run', '--silent', 'build:single']) !== 0
  ) {
    console.error('The journeys need the page of one file too, and its build failed.');
    return 1;
  }
  if (!makeElsewhere()) {
    console.error('The journeys need a page of the second data folder, and it is not right.');
    return 1;
  }
  // Playwright starts the other engines by itself.
  const engine = process.env['QUBI_ENGINE'] ?? 'chromium';
  const browser = engine === 'chromium' ? findBrowser() : null;
  console.log(`Browser: ${browser ?? engine}`);
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const parts = [playwright, 'test', ...process.argv.slice(2)];
  return run(process.execPath, parts, browser === null ? {} : { QUBI_BROWSER: browser });
}

/** The built page again, with the second data folder in the place of the first. */
function makeElsewhere(): boolean {
  rmSync('dist-elsewhere', { recursive: true, force: true });
  cpSync('dist', 'dist-elsewhere', { recursive: true });
  const parts = ['--data', 'tests/fixtures/elsewhere', 'dist-elsewhere/data'];
  return (
    run('npm', ['run', '--silent', 'build:data', '--', ...parts]) === 0 &&
    run('npx', ['tsx', 'scripts/prerender.ts', 'dist-elsewhere/index.html']) === 0
  );
}

function run(command: string, parts: readonly string[], env: Record<string, string> = {}): number {
  // npm and npx are batch files on Windows, and those start only through a shell.
  const shell = command.startsWith('np') && process.platform === 'win32';
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  const done = spawnSync(command, parts, {
    stdio: [...stdio],
    shell,
    env: { ...process.env, ...env },
  });
  return done.status ?? 1;
}

try {
  process.exitCode = main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
