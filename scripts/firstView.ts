import type { Head } from '../src/model/head';
import { escapeText, fillHead } from './pageHead';
import { contentPolicy, inlineIn } from './pagePlugins';

/** The markup of the first view, and the title of the page while it is shown. */
export interface View {
  readonly markup: string;
  readonly title: string;
}

/** The name of a view among those that the build has drawn, by its address; as in index.html. */
export const nameOfDrawn = (address: string): string =>
  address.slice(1).replace(/[^\w-]+/g, '.') || 'overview';

/** What is put into a built page. */
export interface FirstView {
  /** It in Chinese. */
  readonly view: View;
  /** What the head says of the page, for the data that it shows. */
  readonly head: Head;
  /** The address of the file that holds the published files that it is drawn from. */
  readonly files: string;
  /** The addresses of the code and styles of other views, by their names in an address. */
  readonly code: Readonly<Record<string, readonly string[]>>;
  /** The views that the build has drawn besides: the folder of their files, and their names in it. */
  readonly drawn: { readonly folder: string; readonly names: readonly string[] };
  /** The text of a style sheet by its address. */
  readonly style: (address: string) => string;
}

/**
 * Puts the first view and its styles into a page, so that it is seen before anything else arrives, names
 * its script there instead of asking for it, and writes the policy anew. Fails on what the policy would stop.
 */
export function fillPage(page: string, first: FirstView): string {
  const { view, head, files, code, drawn, style } = first;
  const named: Readonly<Record<string, string>> = {
    script: scriptOf(page),
    files,
    drawn: drawn.folder,
    views: drawn.names.join(' '),
    title: view.title,
    ...Object.fromEntries(
      Object.entries(code).map(([name, addresses]) => [`code-${name}`, addresses.join(' ')]),
    ),
  };
  const attributes = Object.entries(named).map(
    ([name, value]) => ` data-${name}="${escapeText(value)}"`,
  );
  const root = `<div id="root"${attributes.join('')}>${checked(view)}</div>`;
  // The strip is painted as one, so that no tile moves those before it.
  const expected = view.markup.includes('id="strip-foot"')
    ? '<link rel="expect" href="#strip-foot" blocking="render">'
    : '';
  const parts: readonly (readonly [RegExp, (found: string, sheet?: string) => string])[] = [
    [/(?:<link rel="expect"[^>]*>)?(?=<\/head>)/, () => expected],
    // Up to what follows in the page, so that another first view may take the place of one.
    [/<div id="root"[^]*?(?=\s*<script>)/, () => root],
    [
      /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>|<style>/,
      (found, address) =>
        address === undefined ? found : `<style>${checkedStyle(style(address))}</style>`,
    ],
  ];
  const filled = parts.reduce(
    (made, [place, part]) => {
      if (!place.test(made)) throw new Error(`the page has no place for ${place}`);
      return made.replace(place, part);
    },
    fillHead(page.replace(scripts, ''), head),
  );
  return filled.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, before: string) => before + contentPolicy(inlineIn(filled)),
  );
}

/** The elements of a built page that fetch its script. */
const scripts =
  /[ \t]*<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?\n?/g;

/** The addresses of a page's script and of what that asks for, which the lines in the page fetch. */
function scriptOf(page: string): string {
  const kept = /data-script="([^"]+)"/.exec(page)?.[1];
  const asked = kept ?? Array.from(page.matchAll(scripts), ([, address]) => address).join(' ');
  if (asked === '') throw new Error('the page asks for no script');
  return asked;
}

/** A view as a page of its own, from which the one that is asked for takes all before its last element. */
export function pageOfView(language: string, view: View): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeText(view.title)}</title><body>${checked(view)}<hr id="drawn"></body></html>`;
}

function checked({ markup }: View): string {
  if (/ style="|<(?:script|style)\b/.test(markup))
    throw new Error('a drawn view has a style or a script of its own');
  return markup;
}

/** A style sheet in the page has its addresses from another folder than beside it. */
function checkedStyle(style: string): string {
  if (/url\(|<\//.test(style)) throw new Error('the styles of the first view name other files');
  return style;
}
