import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';

import { contentPolicy, inlineIn } from './pagePlugins.js';
import { formatKilobytes } from './weigh.js';

/** The most that the page may have that is one file, in bytes, as it is and zipped: every report brings its share. */
const most = (reports: number) => ({
  plain: 1_910_000 + 530_000 * reports,
  zipped: 810_000 + 130_000 * reports,
});

/** What the page of one file needs of a build: its page, its one script, its one style sheet. */
export interface SingleParts {
  readonly page: string;
  readonly script: string;
  readonly style: string;
  /** The icon, as SVG. */
  readonly icon: string;
  /** Published files by the address that the page asks for them by. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Puts a build and all published data into one page, with a policy that allows nothing else. */
export function singlePage({ page: written, script, style, icon, files }: SingleParts): string {
  // What only helps those who read the page's source is left to the build of many files.
  const page = written.replace(/^[ \t]*\/\/.*\n/gm, '').replace(/^[ \t]+/gm, '');
  const data = Object.entries(files).map(([path, content]) => carried(path, content));
  // Nothing in a script may end it, or begin what a browser reads as another within it.
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const { scripts, styles } = inlineIn(page);
  const policy = contentPolicy({ scripts: [...scripts, code], styles: [...styles, style] }, 'file');
  // The script comes last: it has the same marks in its own texts.
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    // It does open as a file, and has no address that a card could be shown of.
    [/<div id="file"[^]*?<\/div>\n?/, ''],
    [/<meta\s+property="og:[^>]*>\n?/g, ''],
    [/[ \t]*<link rel="modulepreload"[^>]*>\n?/g, ''],
    [/[ \t]*<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>\n?/g, ''],
    [/(?=<\/head>)/, `<link rel="icon" href="${dataAddress(icon)}" />\n`],
    [/(?=<\/body>)/, `${data.join('\n')}\n`],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [/<script type="module"[^>]*><\/script>/, `<script type="module">${code}</script>`],
  ];
  return parts.reduce((made, [place, part]) => {
    if (!place.test(made) && part !== '') throw new Error(`the page has no place for ${place}`);
    return made.replace(place, () => part);
  }, page);
}

/** Makes one page of a build: everything is in it, and it opens from a disk, a stick or a mail. */
export function makeSingle(): Plugin {
  return {
    name: 'qubi-single-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite's own, which still fill in the script.
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.values(bundle);
        const textOf = (end: string): string => {
          const found = outputs.filter(({ fileName }) => fileName.endsWith(end));
          const [only] = found;
          if (!only || found.length > 1)
            return this.error(`one file ends in ${end}, not ${found.length}`);
          return only.type === 'chunk' ? only.code : only.source.toString();
        };
        const files = publishedFiles();
        const source = singlePage({
          page: textOf('.html'),
          script: textOf('.js'),
          style: textOf('.css'),
          icon: readFileSync('public/favicon.svg', 'utf8'),
          files,
        });
        const { length: reports } = Object.keys(files).filter((path) => /\/reports\//.test(path));
        const limit = most(reports);
        const plain = Buffer.byteLength(source);
        const zipped = deflateRawSync(source).length;
        this.info(`${formatKilobytes(plain)}, zipped ${formatKilobytes(zipped)}`);
        if (plain > limit.plain || zipped > limit.zipped)
          this.error(
            `over ${formatKilobytes(limit.plain)}, or zipped ${formatKilobytes(limit.zipped)}`,
          );
        for (const { fileName } of outputs) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: 'qubi.html', source });
      },
    },
  };
}

function publishedFiles(): Record<string, Uint8Array> {
  const paths = readdirSync('public/data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.sort().map((path) => [posix.join(...path.split(/[\\/]/).slice(1)), readFileSync(path)]),
  );
}

/** A file within the page: a text as it stands, and what is no text as base64. */
function carried(path: string, content: Uint8Array): string {
  const bytes = Buffer.from(content);
  const element = (as: string, text: string) =>
    `<script type="text/plain" id="${path}"${as}>${text}</script>`;
  if (!isUtf8(bytes)) return element(' data-as="base64"', bytes.toString('base64'));
  const text = bytes.toString('utf8');
  return element(linesOf(text), inert(text));
}

/** Browsers read every end of a line as one character: where a file has two, its element says so. */
function linesOf(text: string): string {
  if (!text.includes('\r')) return '';
  const ended = text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  if (ended !== text) throw new Error('a published file ends its lines in more than one way');
  return ' data-lines="crlf"';
}

/** A text that a browser keeps in a script element as it is; it must hold nothing that ends one. */
function inert(text: string): string {
  if (/<(?:\/script|script|!--)/i.test(text))
    throw new Error('a published file holds a tag of a script');
  return text;
}

function dataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
