import type { Comparison } from '../../model/comparison';
import { notesUnder } from '../../model/document';
import type { Document } from '../../model/document';
import type { Block, ExhibitBlock, QuotationBlock } from '../../model/document/block';
import { documentWords } from '../../model/words/documents';
import { briefTable, noteLink } from './briefTable';
import { markup, Markup } from './markup';

/** One block of a document as markup; `svg` draws a chart with its legend, without title and notes. */
export function htmlBlock(
  block: Block,
  document: Document,
  svg: (comparison: Comparison) => string,
): Markup {
  switch (block.of) {
    case 'exhibit':
      return figure(block, document, svg);
    case 'quotation':
      return quotation(block);
    case 'heading':
      return markup`<h2>${block.text}</h2>`;
    case 'text':
      return markup`${paragraphs(block.paragraphs, block.role === 'own' ? 'text' : 'missing')}`;
  }
}

function paragraphs(all: readonly string[], kind: string): readonly Markup[] {
  return all.map((each) => markup`<p class="${kind}">${each}</p>`);
}

function figure(
  exhibit: ExhibitBlock,
  { language, notes: endnotes }: Document,
  svg: (comparison: Comparison) => string,
): Markup {
  const { id, form, label, title, subtitle, source, parts, remark } = exhibit;
  const { page } = documentWords[language];
  const table = briefTable(exhibit, endnotes);
  const subject = subtitle === '' ? [] : markup`<span class="subject">${subtitle}</span>`;
  const caption = markup`<figcaption><b class="number">${label}</b> ${title}${subject}</figcaption>`;
  const lines = notesUnder(exhibit, [], language).map((each) => markup`<li>${each}</li>`);
  const notes =
    lines.length === 0 ? [] : markup`<ul class="notes" aria-label="${page.note}">${lines}</ul>`;
  const below = markup`${notes}<p class="source">${source}</p>`;
  const own = paragraphs(remark, 'remark');
  if (form === 'table') {
    return markup`<figure id="item-${id}">${caption}${table}${below}</figure>${own}`;
  }
  const drawings = parts.map((part, at) => {
    const drawing = new Markup(inlined(svg(part), `${id}-${at}`, title));
    return markup`<div class="whole">${at === 0 ? caption : []}<div class="drawing">${drawing}</div></div>`;
  });
  const data = markup`<details><summary>${page.dataOf}</summary>${table}</details>`;
  return markup`<figure id="item-${id}">${drawings}${below}${sourcesLine(exhibit, language)}${data}</figure>${own}`;
}

/** The numbers of the notes that a chart rests on, each linked. */
function sourcesLine({ sources }: ExhibitBlock, language: Document['language']) {
  if (sources.length === 0) return [];
  const runs = sources.map((run) =>
    run.of === 'note' ? noteLink(run.number) : markup`${run.text}`,
  );
  return markup`<p class="source">${documentWords[language].sources}${runs}</p>`;
}

function quotation({ quoted, from, remark }: QuotationBlock): Markup {
  return markup`<blockquote lang="zh-CN"><p>${quoted}</p><footer>${from}</footer></blockquote>${paragraphs(remark, 'remark')}`;
}

/** Ids of several drawings in one document must not meet; the drawing is named for those who can't see it. */
function inlined(svg: string, id: string, title: string): string {
  const own = svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replaceAll(/url\(#([^)]*)\)/g, `url(#${id}-$1)`)
    .replaceAll(/ xlink:href="#([^"]*)"/g, ` href="#${id}-$1"`);
  const label = markup`<svg role="img" aria-label="${title}"`.text;
  return own.replace('<svg', () => label);
}
