import type { Plugin } from 'vite';

import type { Chunk } from './weigh';

/** What the built page may load: its own files, and pictures that it draws itself. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the content security policy into the built page; Vite's own development page needs inline code. */
export function addContentPolicy(): Plugin {
  return {
    name: 'qubi-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Where the build writes down what each script is made of, in `dist/`, for the budget. */
export const chunkRecord = '.vite/chunks.json';

/** Records each script with its static imports and the packages in it. */
export function recordChunks(): Plugin {
  return {
    name: 'qubi-chunk-record',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((output): Chunk[] => {
        if (output.type !== 'chunk') return [];
        const { fileName: file, isEntry: entry, imports, moduleIds } = output;
        return [{ file, entry, imports, packages: packagesOf(moduleIds) }];
      });
      this.emitFile({ type: 'asset', fileName: chunkRecord, source: JSON.stringify(chunks) });
    },
  };
}

/** The packages that modules come from, by their paths: `…/node_modules/@a/b/c.js` is of `@a/b`. */
export function packagesOf(modules: readonly string[]): readonly string[] {
  const names = modules.flatMap((module) => {
    const inside = module
      .split(/[\\/]node_modules[\\/]/)
      .slice(1)
      .at(-1);
    const name = inside === undefined ? null : /^(?:@[^\\/]+[\\/])?[^\\/]+/.exec(inside);
    return name === null ? [] : [name[0].replace('\\', '/')];
  });
  return [...new Set(names)].sort();
}
