import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

import { headOf } from '../src/model/head';
import type { Language } from '../src/model/types';
import type { Source } from '../src/prerender';
import { fillPage, nameOfDrawn, pageOfView } from './firstView';
import type { View } from './firstView';
import { chunkRecord } from './pagePlugins';
import { chunksFor, viewChunks } from './weigh';
import type { Chunk } from './weigh';

/** Where the code that draws the first view is put while the build runs it: beside the packages that it asks for. */
const place = resolve('node_modules/.qubi-prerender');

/** What that code exports: src/prerender.tsx. */
interface Prerender {
  readonly readSource: (read: Read) => Source;
  readonly drawnAddresses: (source: Source) => readonly string[];
  readonly drawView: (address: string, language: Language, source: Source) => Promise<View>;
}

type Read = (path: string) => unknown;

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

/** The address in the page of what is put beside the code under a name, in the place of an earlier one. */
function addressOf(folder: string, name: string, content: unknown): string {
  const assets = join(folder, 'assets');
  for (const earlier of readdirSync(assets))
    if (earlier.startsWith(`${name}-`)) rmSync(join(assets, earlier), { recursive: true });
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 8);
  return `assets/${name}-${hash}`;
}

/** The addresses of the code and styles of each view that comes later, by the view's name, and of live charts. */
function codeOfViews(): Record<string, readonly string[]> {
  const chunks = JSON.parse(readFileSync(chunkRecord, 'utf8')) as readonly Chunk[];
  // Charts come alive by theirs.
  const live = chunksFor(chunks, 'echarts-for-react');
  const views = Object.entries({ ...viewChunks(chunks), live });
  return Object.fromEntries(
    views.map(([name, needed]) => {
      const files = needed.flatMap(({ file, styles }) => [file, ...styles]);
      return [name, [...new Set(files)].map((file) => `./${file}`)];
    }),
  );
}

/** Draws views in both languages, and puts the first into the page of a build, with its styles. */
async function main(page: string): Promise<void> {
  // Packages leave out what is only for development.
  process.env['NODE_ENV'] = 'production';
  const folder = resolve(page, '..');
  const read: Read = (path) => JSON.parse(readFileSync(join(folder, 'data', path), 'utf8'));
  const { readSource, drawView, drawnAddresses } = await loadPrerender();
  const files: Record<string, unknown> = {};
  const source = readSource((path) => (files[`data/${path}`] = read(path)));
  // What is read later is not of the first view.
  const first = { ...files };
  const view = await drawView('', 'zh', source);
  const drawn: Record<string, string> = {};
  const addresses = drawnAddresses(source);
  for (const address of addresses)
    for (const language of ['zh', 'en'] as const)
      drawn[`${nameOfDrawn(address)}.${language}.html`] = pageOfView(
        language,
        await drawView(address, language, source),
      );
  const together = `${addressOf(folder, 'first-files', first)}.json`;
  writeFileSync(join(folder, together), JSON.stringify(first));
  const views = addressOf(folder, 'views', drawn);
  mkdirSync(join(folder, views));
  for (const [name, text] of Object.entries(drawn)) writeFileSync(join(folder, views, name), text);
  const filled = fillPage(readFileSync(page, 'utf8'), {
    view,
    head: headOf(source.catalogue),
    files: together,
    code: codeOfViews(),
    drawn: { folder: views, names: addresses.map(nameOfDrawn) },
    style: (address) => readFileSync(join(folder, address), 'utf8'),
  });
  writeFileSync(page, filled);
  rmSync(place, { recursive: true });
}

await main(process.argv[2] ?? 'dist/index.html');
