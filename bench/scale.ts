import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';

import { findBrowser } from '../scripts/findBrowser';
import { writeFolder } from './scale/folder';
import type { FolderSize } from './scale/folder';
import { makeSite } from './scale/site';
import { measureWaits, most, touch } from './scale/waits';
import { measureLoad, mobile } from './speed/load';
import { serve } from './speed/serve';

/** The folders that are made and measured. */
const sizes: readonly FolderSize[] = [
  { districts: 3, years: 1 },
  { districts: 16, years: 1 },
  { districts: 100, years: 1 },
  { districts: 300, years: 1 },
  { districts: 16, years: 5 },
];

/** What is told of each folder. */
const heads = [
  '',
  'build, CPU s',
  's a report',
  'memory, GB',
  'published, MB',
  'catalogue, kB',
  'first view, kB',
  'requests',
  'elements',
  'first view, ms',
  'first touch, kB',
  'first touch, ms',
  'another district, ms',
  'search, ms',
];

const kilobytes = (bytes: number) => Math.round(bytes / 1000).toString();

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);
}

/** Makes a folder of a size, builds it, and opens it as a reader does who has nothing of it. */
async function measure(
  browser: Browser,
  size: FolderSize,
  folder: string,
): Promise<readonly string[]> {
  const [data, site] = [join(folder, 'data'), join(folder, 'site')];
  mkdirSync(data, { recursive: true });
  writeFolder(data, size);
  const { seconds, memory } = makeSite(data, site);
  const reports = size.districts * size.years;
  const served = await serve(site, 'when asked');
  try {
    // What is asked for is packed by then.
    await measureLoad(browser, served.address, mobile);
    await touch(browser, served.address);
    const load = await measureLoad(browser, served.address, mobile);
    const {
      touch: touched,
      touchBytes,
      district,
      search,
    } = await measureWaits(browser, served.address, mobile);
    return [
      `${size.districts} × ${size.years}`,
      seconds.toFixed(1),
      (seconds / reports).toFixed(2),
      (memory / 1e9).toFixed(2),
      (bytesIn(join(site, 'data')) / 1e6).toFixed(1),
      kilobytes(statSync(join(site, 'data/catalogue.json')).size),
      kilobytes(load.bytes),
      String(load.requests),
      String(load.elements),
      load.largest.toFixed(0),
      kilobytes(touchBytes),
      touched.toFixed(0),
      district.toFixed(0),
      search === null ? `over ${most}` : search.toFixed(0),
    ];
  } finally {
    served.close();
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Measures what many districts cost, on the page as it is built; run it on a machine that does nothing else. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-scale-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}\n`);
  console.log(`${row(heads)}\n${row(heads.map(() => '---'))}`);
  try {
    for (const size of sizes) {
      const own = join(folder, `${size.districts}-${size.years}`);
      console.log(row(await measure(browser, size, own)));
      rmSync(own, { recursive: true });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

await main();
