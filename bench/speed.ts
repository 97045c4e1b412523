import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { build } from 'vite';

import { findBrowser } from '../scripts/findBrowser';
import { measureDeeds } from './speed/interactions';
import { measureLoad, mobile } from './speed/load';
import type { Load } from './speed/load';
import { serve } from './speed/serve';

/** Cold loads of each page. */
const rounds = 5;

/** What is asked of the product, as a share of the plain page; null where the number itself is asked. */
const columns: Readonly<
  Record<keyof Load, { head: string; most: number | null; digits?: number }>
> = {
  bytes: { head: 'bytes', most: 0.35 },
  requests: { head: 'requests', most: null },
  largest: { head: 'largest paint, ms', most: 0.2 },
  firstChart: { head: 'first chart, ms', most: 0.15 },
  blocking: { head: 'blocking, ms', most: 0.35 },
  longest: { head: 'longest task, ms', most: null },
  shift: { head: 'layout shift', most: null, digits: 4 },
  elements: { head: 'elements', most: null },
};

const keys = Object.keys(columns) as (keyof Load)[];

/** The pages that are measured beside the plain one: the default view, and others opened cold. */
const views: Readonly<Record<string, string>> = {
  'this page': '',
  'its indicator view': '?view=indicator&indicator=fiscal-revenue',
  'its targets': '?view=targets',
  'its district view': '?view=district&district=hongkou',
  'its report': '?view=report&report=hongkou-2019',
};

/** Builds the page that anyone would write with the same packages, over the same data. */
async function buildPlain(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: 'bench/plain',
    logLevel: 'error',
    publicDir: false,
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  mkdirSync(join(folder, 'data'));
  cpSync('dist/data/figures.csv', join(folder, 'data/figures.csv'));
}

function spread(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted[sorted.length - 1]];
  const show = (value: number) => value.toFixed(digits);
  return least === most ? show(least) : `${show(median(values))} (${show(least)}–${show(most)})`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One line a page, and one of the shares that the product has of the plain page. */
function tableOf(loads: ReadonlyMap<string, readonly Load[]>): string {
  const plain = loads.get('plain page') ?? [];
  const own = loads.get('this page') ?? [];
  const share = keys.map((key) => {
    const { most } = columns[key];
    if (most === null) return '';
    const ratio = median(own.map((each) => each[key])) / median(plain.map((each) => each[key]));
    return `${ratio.toFixed(2)} of ${most}`;
  });
  const lines = [...loads].map(([name, all]) =>
    row([
      name,
      ...keys.map((key) =>
        spread(
          all.map((each) => each[key]),
          columns[key].digits,
        ),
      ),
    ]),
  );
  return [
    row(['', ...keys.map((key) => columns[key].head)]),
    row(['', ...keys].map(() => '---')),
    ...lines,
    row(['this page ÷ plain page', ...share]),
  ].join('\n');
}

async function loadAll(
  browser: Browser,
  pages: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Load[]>> {
  const loads = new Map<string, Load[]>([...pages.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, address] of pages)
      loads.get(name)?.push(await measureLoad(browser, address, mobile));
  return loads;
}

/** Measures the built page beside a plain one, in one run; run it on a machine that does nothing else. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-plain-'));
  await buildPlain(folder);
  const [own, plain] = [await serve('dist'), await serve(folder)];
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
  try {
    const pages = new Map([
      ['plain page', plain.address],
      ...Object.entries(views).map(([name, search]) => [name, own.address + search] as const),
    ]);
    const loads = await loadAll(browser, pages);
    const deeds = await measureDeeds(browser, own.address, mobile);
    const machine = `${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}`;
    console.log(`${machine}, ${rounds} cold loads, median (least–most)\n\n${tableOf(loads)}\n`);
    console.log(
      [row(['', 'next paint, ms', 'longest task, ms']), row(['---', '---', '---'])].join('\n'),
    );
    for (const { name, paint, task } of deeds)
      console.log(row([name, paint.toFixed(0), task.toFixed(0)]));
    const results = { machine, profile: mobile, loads: Object.fromEntries(loads), deeds };
    writeFileSync('bench/speed.json', `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    await browser.close();
    own.close();
    plain.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
