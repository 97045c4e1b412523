import { missingName, paragraphsOf } from '../../model/brief/captions';
import type {
  BriefContentItem,
  ComparisonContent,
  QuotationContent,
} from '../../model/brief/content';
import { sheetsOf } from '../../model/brief/sheets';
import type { Language } from '../../model/types';
import { runsOf } from '../../model/brief/endnotes';
import type { Endnote } from '../../model/brief/endnotes';
import { documentWords } from '../../model/words/documents';
import { briefTable } from './briefTable';
import { noteLink } from './noteLink';
import { markup, Markup } from './markup';

/** What the items of one document have in common. */
export interface ItemSetting {
  readonly language: Language;
  readonly captions: ReadonlyMap<string, string>;
  readonly endnotes: readonly Endnote[];
  /** Draws a chart with its legend, without title and notes. */
  readonly svg: (item: ComparisonContent) => string;
}

/** One item of a brief as markup. */
export function briefItem(item: BriefContentItem, setting: ItemSetting): Markup {
  switch (item.type) {
    case 'comparison':
      return figure(item, setting);
    case 'quotation':
      return quotation(item);
    case 'heading':
      return item.text.trim() === '' ? markup`` : markup`<h2>${item.text.trim()}</h2>`;
    case 'text':
      return markup`${paragraphs(item.text, 'text')}`;
    case 'missing':
      return markup`<p class="missing">
        ${documentWords[setting.language].page.missing(missingName(item.item, setting.language))}
      </p>`;
  }
}

function paragraphs(text: string, kind: string): readonly Markup[] {
  return paragraphsOf(text).map((each) => markup`<p class="${kind}">${each}</p>`);
}

function figure(item: ComparisonContent, setting: ItemSetting): Markup {
  const { language, captions, endnotes } = setting;
  const words = documentWords[language].page;
  const caption = captions.get(item.id) ?? '';
  const listed = item.comparison.rowsOf === 'indicators';
  const table = briefTable(item.table, listed, endnotes, language);
  const subject = item.subtitle === '' ? [] : markup`<span class="subject">${item.subtitle}</span>`;
  const title = markup`<figcaption><b class="number">${caption}</b> ${item.title}${subject}</figcaption>`;
  const lines = item.notes.map((each) => markup`<li>${each}</li>`);
  const notes =
    lines.length === 0 ? [] : markup`<ul class="notes" aria-label="${words.note}">${lines}</ul>`;
  const below = markup`${notes}<p class="source">${item.source}</p>`;
  const own = paragraphs(item.remark, 'remark');
  if (item.form === 'table') {
    return markup`<figure id="item-${item.id}">${title}${table}${below}</figure>${own}`;
  }
  const drawings = sheetsOf(item.comparison).map((comparison, at) => {
    const drawing = new Markup(
      inlined(setting.svg({ ...item, comparison }), `${item.id}-${at}`, item),
    );
    return markup`<div class="whole">${at === 0 ? title : []}<div class="drawing">${drawing}</div></div>`;
  });
  const data = markup`<details><summary>${words.dataOf}</summary>${table}</details>`;
  return markup`<figure id="item-${item.id}">${drawings}${below}${noteRuns(item, setting)}${data}</figure>${own}`;
}

/** The numbers of the notes that a chart rests on, each linked. */
function noteRuns(item: ComparisonContent, { language, endnotes }: ItemSetting) {
  const runs = runsOf(item, endnotes).map(([first, last], at) => {
    const comma = at === 0 ? '' : ', ';
    if (first === last) return markup`${comma}${noteLink(first)}`;
    return markup`${comma}${noteLink(first)}–${noteLink(last)}`;
  });
  const lead = documentWords[language].page.notesOf;
  return runs.length === 0 ? [] : markup`<p class="source">${lead}${runs}</p>`;
}

function quotation({ text, source, remark }: QuotationContent): Markup {
  return markup`<blockquote lang="zh-CN"><p>“${text}”</p><footer>——${source}</footer></blockquote>${paragraphs(remark, 'remark')}`;
}

/** Ids of several drawings in one document must not meet; the drawing is named for those who can't see it. */
function inlined(svg: string, id: string, { title }: ComparisonContent): string {
  const own = svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replaceAll(/url\(#([^)]*)\)/g, `url(#${id}-$1)`)
    .replaceAll(/ xlink:href="#([^"]*)"/g, ` href="#${id}-$1"`);
  const label = markup`<svg role="img" aria-label="${title}"`.text;
  return own.replace('<svg', () => label);
}
