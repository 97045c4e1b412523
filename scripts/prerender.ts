import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

import { headOf } from '../src/model/head';
import { parseCatalogue } from '../src/model/parser';
import { fillPage, pageOfView } from './firstView';
import type { View } from './firstView';
import { chunkRecord } from './pagePlugins';
import { viewChunks } from './weigh';
import type { Chunk } from './weigh';

/** Where the code that draws the first view is put while the build runs it: beside the packages that it asks for. */
const place = resolve('node_modules/.qubi-prerender');

/** What that code exports: src/prerender.tsx. */
interface Prerender {
  readonly firstView: (language: 'zh' | 'en', read: (path: string) => unknown) => View;
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

/** Writes a file beside the code, in the place of an earlier one, and gives its address in the page. */
function writeAsset(folder: string, name: string, end: string, text: string): string {
  for (const earlier of readdirSync(join(folder, 'assets')))
    if (earlier.startsWith(`${name}-`)) rmSync(join(folder, 'assets', earlier));
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const address = `assets/${name}-${hash}.${end}`;
  writeFileSync(join(folder, address), text);
  return address;
}

/** The addresses of the code of each view that comes later, by the view's name. */
function codeOfViews(): Record<string, readonly string[]> {
  const chunks = JSON.parse(readFileSync(chunkRecord, 'utf8')) as readonly Chunk[];
  const views = Object.entries(viewChunks(chunks));
  return Object.fromEntries(
    views.map(([name, needed]) => [name, needed.map(({ file }) => `./${file}`)]),
  );
}

/** Draws the first view in both languages and puts it into the page of a build, with its styles. */
async function main(page: string): Promise<void> {
  // Packages leave out what is only for development.
  process.env['NODE_ENV'] = 'production';
  const folder = resolve(page, '..');
  const files: Record<string, unknown> = {};
  const read = (path: string): unknown => {
    const document: unknown = JSON.parse(readFileSync(join(folder, 'data', path), 'utf8'));
    files[`data/${path}`] = document;
    return document;
  };
  const { firstView } = await loadPrerender();
  const [view, english] = [firstView('zh', read), firstView('en', read)];
  const filled = fillPage(readFileSync(page, 'utf8'), {
    view,
    english: writeAsset(folder, 'first-view', 'html', pageOfView('en', english)),
    head: headOf(parseCatalogue(read('catalogue.json'))),
    files: writeAsset(folder, 'first-files', 'json', JSON.stringify(files)),
    code: codeOfViews(),
    style: (address) => readFileSync(join(folder, address), 'utf8'),
  });
  writeFileSync(page, filled);
  rmSync(place, { recursive: true });
}

await main(process.argv[2] ?? 'dist/index.html');
