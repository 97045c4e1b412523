import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

import { newerInScript, newerInStyle } from './newer.js';
import type { Chunk } from './weigh';

/** The scripts and styles that stand in a page. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The scripts and styles that stand in a page as it is served. */
export function inlineIn(page: string): Inline {
  const within = (element: RegExp) => [...page.matchAll(element)].map(([, code = '']) => code);
  return {
    scripts: within(/<script>(.*?)<\/script>/gs),
    styles: within(/<style>(.*?)<\/style>/gs),
  };
}

/**
 * What a built page may load: its own files, pictures that it draws itself, and what stands in it, by
 * its hash. A page of one file has no other files.
 */
export function contentPolicy(
  { scripts, styles }: Inline,
  served: 'folder' | 'file' = 'folder',
): string {
  const own = served === 'folder' ? ["'self'"] : [];
  const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  return [
    "default-src 'none'",
    ['script-src', ...own, ...scripts.map(hashOf)].join(' '),
    ['style-src', ...own, ...styles.map(hashOf)].join(' '),
    ['img-src', ...own, 'data:', 'blob:'].join(' '),
    ...(served === 'folder' ? ["connect-src 'self'", "font-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the content security policy into the built page; Vite's own development page needs more inline code. */
export function addContentPolicy(): Plugin {
  return {
    name: 'qubi-content-policy',
    apply: 'build',
    transformIndexHtml: {
      // Once the page is as it will be served.
      order: 'post',
      handler: (page) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: contentPolicy(inlineIn(page)),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The picture of the default view beside the page, which `scripts/card.ts` makes. */
export const cardFile = 'card.png';

/** How large that picture is: what the sites that show cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * Names the card's picture in the built page. Whoever shows cards takes whole addresses alone, so there
 * is none without the public address that `QUBI_ADDRESS` names.
 */
export function addCard(address: string | undefined): Plugin {
  return {
    name: 'qubi-card',
    apply: 'build',
    transformIndexHtml: () =>
      address === undefined
        ? []
        : cardTags(address).map(([property, content]) => ({
            tag: 'meta',
            attrs: { property, content },
            injectTo: 'head',
          })),
  };
}

/** The properties of the card by the Open Graph protocol. */
export function cardTags(address: string): readonly (readonly [string, string])[] {
  const page = new URL(address.endsWith('/') ? address : `${address}/`);
  return [
    ['og:url', page.href],
    ['og:image', new URL(cardFile, page).href],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
  ];
}

/** Where the build writes down what each script is made of, for the budget: not among what is published. */
export const chunkRecord = 'node_modules/.qubi/chunks.json';

/** Records each script with its static imports, its styles and the packages in it. */
export function recordChunks(): Plugin {
  return {
    name: 'qubi-chunk-record',
    apply: 'build',
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((output): Chunk[] => {
        if (output.type !== 'chunk') return [];
        const { fileName: file, isEntry: entry, imports, moduleIds, viteMetadata } = output;
        const styles = [...(viteMetadata?.importedCss ?? [])];
        return [{ file, entry, imports, styles, packages: packagesOf(moduleIds) }];
      });
      mkdirSync(dirname(chunkRecord), { recursive: true });
      writeFileSync(chunkRecord, JSON.stringify(chunks));
    },
  };
}

/**
 * Takes the pictures of a film's button and of a lost file out of the library of slides, for we put in neither films
 * nor files by their address, its own drawing of charts, in whose place `putCharts` puts ours, and its reading of
 * tables from a page, for ours are of a `Document`.
 */
export function dropSlideParts(): Plugin {
  return {
    name: 'qubi-drop-slide-parts',
    apply: 'build',
    transform: {
      filter: { id: /\/pptxgen\.es\.js$/ },
      handler(code) {
        const picture = /(const IMG_(?:BROKEN|PLAYBTN) = )'data:image[^']*'/g;
        if (code.match(picture)?.length !== 2) this.error('the pictures are not where they were');
        const drawing = /^function makeChartType\(.*?^\}$/ms;
        if (!drawing.test(code)) this.error('charts are not drawn where they were');
        const reading = /^function genTableToSlides\(.*?^\}$/ms;
        if (!reading.test(code)) this.error('tables are not read where they were');
        const left = code
          .replace(picture, "$1''")
          .replace(reading, 'function genTableToSlides() {}')
          .replace(drawing, "function makeChartType() { return ''; }");
        return { code: left, map: null };
      },
    },
  };
}

/**
 * Says of the functions of the library of documents that are made at once that making them does nothing else, so that
 * those nobody asks for are left out: all that fills in templates, a sixth of it.
 */
export function dropTemplates(): Plugin {
  return {
    name: 'qubi-drop-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/docx\/dist\/index\.mjs$/ },
      handler(code) {
        const made = /^(var [\w$]+ = )(function\(\) \{\n\tvar _ref)/gm;
        if (!made.test(code)) this.error('the functions are not as they were');
        return { code: code.replace(made, '$1/* @__PURE__ */ $2'), map: null };
      },
    },
  };
}

/** Fails the build when a file of it has something that the oldest browsers served can't read or run. */
export function refuseNewer(): Plugin {
  return {
    name: 'qubi-refuse-newer',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const problems = Object.values(bundle).flatMap((output) => {
        const { fileName } = output;
        if (output.type === 'chunk')
          return newerInScript(output.code).map((each) => `${fileName}: ${each}`);
        if (!fileName.endsWith('.css')) return [];
        return newerInStyle(String(output.source)).map((each) => `${fileName}: ${each}`);
      });
      if (problems.length > 0)
        this.error(
          `newer than the browsers served, fill it in or do without:\n${problems.join('\n')}`,
        );
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
