import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from '@playwright/test';

import { planBrowser, type Machine, type Remedy } from './browser';

/**
 * The path of a browser for the journeys, installing one where that is possible.
 * @throws an Error that says what to do, when there is none and none can be had
 */
export function findBrowser(): string {
  const tried = new Set<Remedy>();
  for (;;) {
    const plan = planBrowser(thisMachine(), tried);
    switch (plan.step) {
      case 'use':
        return plan.path;
      case 'refuse':
        throw new Error(plan.message);
      case 'install':
      case 'instead':
        install(plan.packages);
        break;
      case 'download':
        download();
        break;
    }
    tried.add(plan.step);
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    works,
    downloaded: chromium.executablePath(),
    installs: process.getuid?.() === 0 && isDebian(),
    chineseFont: hasChineseFont(),
  };
}

/** Ubuntu's `chromium-browser` only asks for a snap, so a file is not enough there. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get, once.`);
  run('apt-get', ['update', '-qq']);
  // One that is not to be had keeps no other from coming, and none may push another out.
  for (const name of packages)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', '--no-remove', name]);
}

function download(): void {
  console.log("Downloading Playwright's Chromium, once.");
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  // The libraries that it needs can be installed by root alone.
  const libraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...libraries, 'chromium']);
}

/** A remedy that fails is not the end: the next plan finds out. */
function run(command: string, parts: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, parts, { stdio: ['ignore', 'inherit', 'inherit'], env });
}
