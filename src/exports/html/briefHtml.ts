import type { Document } from '../../model/document';
import type { Note } from '../../model/document/notes';
import type { Comparison } from '../../model/comparison';
import { documentWords } from '../../model/words/documents';
import { termWords } from '../../model/words/terms';
import { htmlBlock } from './blocks';
import { briefStyle } from './briefStyle';
import { markup, Markup } from './markup';

/** How a brief's page is made. */
export interface BriefHtmlOptions {
  /** Draws a chart with its legend, without title and notes. */
  readonly svg: (comparison: Comparison) => string;
  /** Where the brief can be opened and edited again; empty where no address holds it. */
  readonly address?: string;
}

/** What the page may load: nothing. Should text ever become markup, it still could not run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A brief as one .html file that needs nothing else: no script, no font, no network. */
export function briefHtml(document: Document, { svg, address = '' }: BriefHtmlOptions): string {
  const { title, language, blocks, notes, references, version } = document;
  const words = documentWords[language];
  const linked = /^https?:/.test(address);
  const page = markup`<!doctype html>
    <html lang="${termWords[language].tag}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="区比 Qubi" />
        <meta name="data-version" content="${version}" />
        <title>${title}</title>
        <style>
          ${new Markup(briefStyle(title, language))}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${blocks.map((block) => markup`${htmlBlock(block, document, svg)} `)}
          ${notes.length === 0 ? [] : endnotes(document)}
          ${references.length === 0 ? [] : list(words.references, references)}
          <footer class="colophon">
            <p>${words.version(version)} · ${words.page.madeWith}</p>
            ${linked ? markup`<p class="address"><a href="${address}">${words.page.address}</a></p>` : []}
          </footer>
        </main>
      </body>
    </html> `;
  return page.text;
}

function endnotes({ notes, language }: Document): Markup {
  const words = documentWords[language].page;
  const lines = notes.map((note) => {
    const back = note.exhibits.map(
      ({ id, label }) =>
        markup` <a class="back" href="#item-${id}" aria-label="${words.backTo(label)}"
        ><span class="arrow">↩</span>${label}</a
      >`,
    );
    return markup`<li id="note-${note.number}">
      <b>${note.label}</b> <q lang="zh-CN">${quoted(note)}</q>
      <span class="place">${note.source}</span>${back}
    </li> `;
  });
  return markup`<section class="endnotes">
    <h2>${words.endnotes}</h2>
    <p class="lead">${words.endnotesLead}</p>
    <ol>
      ${lines}
    </ol>
  </section>`;
}

/** The sentence with the words in it that the figure was read from marked. */
function quoted({ sentence, quote }: Note): Markup {
  const at = sentence.indexOf(quote);
  if (quote === '' || at === -1 || quote === sentence) return markup`${sentence}`;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + quote.length)];
  return markup`${before}<mark>${quote}</mark>${after}`;
}

function list(heading: string, entries: readonly string[]): Markup {
  const lines = entries.map((each) => markup`<li lang="zh-CN">${each}</li> `);
  return markup`<section class="references">
    <h2>${heading}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}
