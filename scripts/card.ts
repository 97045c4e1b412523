import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from './findBrowser';
import { cardFile, cardSize } from './pagePlugins';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Draws the default view of the built page as the picture of its card, where an address asks for one. */
async function main(): Promise<void> {
  if (process.env['QUBI_ADDRESS'] === undefined) return;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(pathname === '/' ? '/index.html' : pathname);
    readFile(join('dist', file)).then(
      (bytes) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('scripts/card.ts: no port');
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
  const page = await browser.newPage({ viewport: cardSize, locale: 'zh-CN' });
  // The line that teaches the marks is for who can send it away.
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    'qubi-preferences',
    JSON.stringify({ version: 1, state: { marksKnown: true } }),
  ] as const);
  await page.goto(`http://127.0.0.1:${bound.port}/`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join('dist', cardFile) });
  await browser.close();
  server.close();
}

await main();
