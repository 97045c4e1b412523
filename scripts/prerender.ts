import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

import { fillPage } from './firstView';
import type { FirstView } from './firstView';

/** Where the code that draws the first view is put while the build runs it: beside the packages that it asks for. */
const place = resolve('node_modules/.qubi-prerender');

/** What that code exports: src/prerender.tsx. */
interface Prerender {
  readonly headOf: (read: (path: string) => unknown) => FirstView['head'];
  readonly firstView: (language: 'zh' | 'en', read: (path: string) => unknown) => string;
}

async function loadPrerender(): Promise<Prerender> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/prerender.tsx',
      outDir: place,
      emptyOutDir: true,
      // What exports ask for is never asked for here.
      rolldownOptions: { external: ['write-excel-file/sync'] },
    },
  });
  const address = pathToFileURL(join(place, 'prerender.js')).href;
  return (await import(address)) as Prerender;
}

/** Draws the first view in both languages and puts it into the page of a build, with its styles. */
async function main(page: string): Promise<void> {
  // Packages leave out what is only for development.
  process.env['NODE_ENV'] = 'production';
  const folder = resolve(page, '..');
  const files: Record<string, string> = {};
  const read = (path: string): unknown => {
    const text = readFileSync(join(folder, 'data', path), 'utf8');
    files[`data/${path}`] = text;
    return JSON.parse(text);
  };
  const { firstView, headOf } = await loadPrerender();
  const filled = fillPage(readFileSync(page, 'utf8'), {
    views: { zh: firstView('zh', read), en: firstView('en', read) },
    head: headOf(read),
    files,
    style: (address) => readFileSync(join(folder, address), 'utf8'),
  });
  writeFileSync(page, filled);
  rmSync(place, { recursive: true });
}

await main(process.argv[2] ?? 'dist/index.html');
