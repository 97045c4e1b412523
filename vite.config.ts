import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import {
  addCard,
  addContentPolicy,
  dropSlideParts,
  dropTemplates,
  recordChunks,
  refuseNewer,
} from './scripts/pagePlugins.js';
import { makeSingle } from './scripts/singlePage.js';

const tests = ['tests/**/*.test.{ts,tsx}'];

/**
 * The tests that ask for a page with `// @vitest-environment jsdom`. They change it, and stores with
 * it, so each has a process of its own; all others share theirs, and load code and data once.
 */
const withPage = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom'));

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the built page works in any folder of any host.
  base: './',
  // A missing file is missing, as on a static host: nothing is answered with the page instead.
  appType: 'mpa',
  plugins: [
    react(),
    dropSlideParts(),
    dropTemplates(),
    refuseNewer(),
    ...(mode === 'single'
      ? [makeSingle()]
      : [addContentPolicy(), addCard(process.env['QUBI_ADDRESS']), recordChunks()]),
  ],
  resolve: {
    alias: {
      // The synchronous part of the library, which it does not export; src/exports/xlsx/write.ts says why.
      'write-excel-file/sync': fileURLToPath(
        new URL(
          'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js',
          import.meta.url,
        ),
      ),
    },
  },
  build: {
    // The oldest browsers that the page is made for: what is newer is spelled out for them.
    target: ['chrome90', 'firefox90', 'safari14.1'],
    modulePreload: { polyfill: false },
    ...(mode === 'single'
      ? { outDir: 'dist-single', cssCodeSplit: false, copyPublicDir: false }
      : {}),
    // No file becomes a data: address, which the content security policy would stop.
    assetsInlineLimit: 0,
    // The size that matters is the first view's, and scripts/budget.ts holds it.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // All that the first view needs comes in one file: one request, and compressed together. What
        // writers of files share with views has files of its own, or the writers would load the views.
        codeSplitting:
          mode === 'single'
            ? false
            : {
                groups: [
                  { name: 'first', tags: ['$initial'] },
                  {
                    name: 'quotation',
                    test: /src\/model\/text\/quotation/,
                  },
                  { name: 'finding', test: /src\/model\/(finding|document\/exhibit)/ },
                  { name: 'document', test: /src\/model\/document/ },
                  { name: 'names', test: /src\/charts\/(names|kind|scale)\.ts/ },
                ],
              },
      },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // A slow machine is no failure: speed is measured by benchmarks, not by tests.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: tests, exclude: withPage, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: withPage, sequence: { groupOrder: 1 } } },
    ],
  },
}));
