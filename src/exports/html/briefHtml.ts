import { captionsOf } from '../../model/brief/captions';
import type { BriefContent, ComparisonContent } from '../../model/brief/content';
import { endnotesOf } from '../../model/brief/endnotes';
import type { Endnote } from '../../model/brief/endnotes';
import type { Footnote } from '../../model/footnotes';
import { documentWords } from '../../model/words/documents';
import { briefItem } from './briefItem';
import { briefStyle } from './briefStyle';
import { markup, Markup } from './markup';

/** How a brief's page is made. */
export interface BriefHtmlOptions {
  /** Draws a chart with its legend, without title and notes. */
  readonly svg: (item: ComparisonContent) => string;
  /** Where the brief can be opened and edited again; empty where no address holds it. */
  readonly address?: string;
}

/** What the page may load: nothing. Should text ever become markup, it still could not run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A brief as one .html file that needs nothing else: no script, no font, no network. */
export function briefHtml(content: BriefContent, options: BriefHtmlOptions): string {
  const { language, items, references, version } = content;
  const words = documentWords[language].page;
  const title = content.title.trim() === '' ? words.untitled : content.title.trim();
  const captions = captionsOf(items, language);
  const endnotes = endnotesOf(items);
  const setting = { language, captions, endnotes, svg: options.svg };
  const address = options.address ?? '';
  const linked = /^https?:/.test(address);
  const page = markup`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="区比 Qubi" />
        <meta name="data-version" content="${version}" />
        <title>${title}</title>
        <style>
          ${new Markup(briefStyle(title))}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${items.map((item) => markup`${briefItem(item, setting)} `)}
          ${endnotes.length === 0 ? [] : notes(endnotes, content, captions)}
          ${references.length === 0 ? [] : list(words.references, references)}
          <footer class="colophon">
            <p>${words.version(version)} · ${words.madeWith}</p>
            ${linked ? markup`<p class="address"><a href="${address}">${words.address}</a></p>` : []}
          </footer>
        </main>
      </body>
    </html> `;
  return page.text;
}

function notes(
  endnotes: readonly Endnote[],
  { language }: BriefContent,
  captions: ReadonlyMap<string, string>,
): Markup {
  const words = documentWords[language].page;
  const lines = endnotes.map(({ number, note, items }) => {
    const back = items.map((id) => {
      const caption = captions.get(id) ?? '';
      return markup` <a class="back" href="#item-${id}" aria-label="${words.backTo(caption)}"
        ><span class="arrow">↩</span>${caption}</a
      >`;
    });
    return markup`<li id="note-${number}">
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
function quoted({ sentence, quote }: Footnote): Markup {
  const at = sentence.indexOf(quote);
  if (quote === '' || at === -1 || quote === sentence) return markup`${sentence}`;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + quote.length)];
  return markup`${before}<mark>${quote}</mark>${after}`;
}

function list(heading: string, entries: readonly string[]): Markup {
  const lines = entries.map((each) => markup`<li lang="zh-CN">${each}</li> `);
  return markup`<section class="references">
    <h2>${heading}</h2>
    <ol>
      ${lines}
    </ol>
  </section>`;
}
