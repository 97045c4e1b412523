import type { Brief, BriefItem, PinnedComparison, PinnedQuestion, PinnedQuotation } from './brief';
import { formatReference, formatSource } from './citation';
import { compare } from './compare';
import type { Documents } from './documents';
import type { Comparison, Form } from './comparison';
import { exhibitOf, partsOf } from './document/exhibit';
import type { Exhibit } from './document/exhibit';
import { noteRuns, notesOf } from './document/notes';
import type { Note, Run } from './document/notes';
import { subjectOf } from './finding';
import { figuresIn, footnotesOf } from './footnotes';
import type { Footnote, ReportTexts } from './footnotes';
import { paragraphOf, quoteText } from './text/quotation';
import { targetList } from './targets/list';
import { filterTargets } from './targets/filter';
import { targetRowsOf } from './targets/rows';
import type { Catalogue, Language, ReportSummary } from './types';
import { documentWords } from './words/documents';
import { targetWords } from './words/targets';
import { termWords } from './words/terms';

/** The writer's heading. */
export interface HeadingBlock {
  readonly of: 'heading';
  readonly id: string;
  readonly text: string;
}

/** Paragraphs of the writer's, or of what stands where an item can't be shown. */
export interface TextBlock {
  readonly of: 'text';
  readonly role: 'own' | 'missing';
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/** A quotation with its source. */
export interface QuotationBlock {
  readonly of: 'quotation';
  readonly id: string;
  /** In quotation marks; repairs in 〔〕. */
  readonly quoted: string;
  /** Behind a dash. */
  readonly from: string;
  readonly report: ReportSummary;
  readonly remark: readonly string[];
}

/** A chart or a table with every word that goes with it, before it has a number. */
export interface DraftExhibit extends Exhibit {
  readonly of: 'exhibit';
  readonly id: string;
  readonly form: Form;
  readonly comparison: Comparison;
  /** The same in parts that each fit on a page. */
  readonly parts: readonly Comparison[];
  readonly remark: readonly string[];
  /** Of its own figures, counted from 1. */
  readonly footnotes: readonly Footnote[];
}

/** A chart or a table with its number. */
export interface ExhibitBlock extends DraftExhibit {
  /** 图1, 表1: each form is counted from 1. */
  readonly label: string;
  /** The label and the subject. */
  readonly caption: string;
  /** The numbers of its notes; empty where it has none. */
  readonly sources: readonly Run[];
}

/** A piece of a document, of one item of a brief. */
export type Block = HeadingBlock | TextBlock | QuotationBlock | ExhibitBlock;

/** A piece before the exhibits are counted. */
export type DraftBlock = Exclude<Block, ExhibitBlock> | DraftExhibit;

/** A brief as it leaves the page, in whatever format: all it says is settled here, writers only set it. */
export interface Document {
  /** Never empty. */
  readonly title: string;
  readonly language: Language;
  /** Without headings and texts that say nothing. */
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** The reports that it uses, in the order of the catalogue. */
  readonly reports: readonly ReportSummary[];
  /** One a report, after GB/T 7714, behind its number: `[1] …`. */
  readonly references: readonly string[];
  /** The data's version. */
  readonly version: string;
}

/** Resolves a brief against the data; an item that can't be is kept as missing, never dropped. */
export function documentOf(
  { title, items }: Brief,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): Document {
  const blocks = items.map((item) => blockOf(item, documents, texts, language));
  return arrange(title, blocks, documents.catalogue, language);
}

/** One item resolved. */
export function blockOf(
  item: BriefItem,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): DraftBlock {
  switch (item.type) {
    case 'comparison':
      return exhibit(item, documents, texts, language) ?? missing(item, language);
    case 'quotation':
      return quotation(item, documents, texts, language) ?? missing(item, language);
    case 'heading':
      return { of: 'heading', id: item.id, text: item.text.trim() };
    case 'text':
      return { of: 'text', role: 'own', id: item.id, paragraphs: paragraphsOf(item.text) };
  }
}

/** Answers a pinned question from the data; null where the data has no such family or list. */
export function answer(documents: Documents, question: PinnedQuestion): Comparison | null {
  if (question.of === 'family') return compare(documents, question);
  const { list, districts, wordings, themes } = question;
  const targets = filterTargets(targetRowsOf(documents, districts), { wordings, themes });
  return targetList(documents, targets, list);
}

/** Blocks as a document: exhibits, notes and references get their numbers, and the whole its title. */
export function arrange(
  title: string,
  drafts: readonly DraftBlock[],
  { reports, version }: Pick<Catalogue, 'reports' | 'version'>,
  language: Language,
): Document {
  const words = documentWords[language];
  const said = drafts.filter((block) => !isEmpty(block));
  const used = new Set(said.flatMap(reportsOf));
  const cited = reports.filter(({ id }) => used.has(id));
  return {
    title: title.trim() === '' ? words.untitled : title.trim(),
    language,
    ...counted(said, language),
    reports: cited,
    references: cited.map((report, at) => `[${at + 1}] ${formatReference(report, language)}`),
    version,
  };
}

/** The document with some exhibits in another form, and all of them counted anew. */
export function withForms(document: Document, formOf: (exhibit: ExhibitBlock) => Form): Document {
  const drafts = document.blocks.map((block) =>
    block.of === 'exhibit' ? { ...block, form: formOf(block) } : block,
  );
  return { ...document, ...counted(drafts, document.language) };
}

/** What stands under an exhibit in a file: its notes, its drawing's, and that figures lack a source. */
export function notesUnder(
  { notes, comparison, footnotes }: ExhibitBlock,
  drawn: readonly string[],
  language: Language,
): readonly string[] {
  const complete = figuresIn(comparison).length === footnotes.length;
  return [...notes, ...drawn, ...(complete ? [] : [documentWords[language].unsourced])];
}

/** The paragraphs of a writer's text; empty lines part nothing twice. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function counted(drafts: readonly DraftBlock[], language: Language) {
  const words = documentWords[language];
  const counts = { chart: 0, table: 0 };
  const labelled = drafts.map((block) => {
    if (block.of !== 'exhibit') return block;
    const label = words[block.form]((counts[block.form] += 1));
    return {
      ...block,
      label,
      caption: words.caption(label, subjectOf(block.comparison, language)),
    };
  });
  const notes = notesOf(labelled.flatMap((block) => (block.of === 'exhibit' ? block : [])));
  const blocks = labelled.map((block): Block =>
    block.of === 'exhibit' ? { ...block, sources: noteRuns(block, notes) } : block,
  );
  return { blocks, notes };
}

function isEmpty(block: DraftBlock): boolean {
  if (block.of === 'heading') return block.text === '';
  return block.of === 'text' && block.paragraphs.length === 0;
}

function reportsOf(block: DraftBlock): string[] {
  if (block.of === 'exhibit') return block.comparison.reports.map(({ id }) => id);
  return block.of === 'quotation' ? [block.report.id] : [];
}

function missing(item: BriefItem, language: Language): TextBlock {
  const said = documentWords[language].missing(missingName(item, language));
  return { of: 'text', role: 'missing', id: item.id, paragraphs: [said] };
}

/** What tells a missing item apart: the writer's title, or the ids that it asks for. */
function missingName(item: BriefItem, language: Language): string {
  if (item.type === 'quotation') return `${item.report} ${item.paragraph}`;
  if (item.type !== 'comparison') return item.text;
  const { title, question } = item;
  if (title.trim() !== '') return title;
  if (question.of === 'targets') return targetWords[language].groups[question.list];
  const aspect = termWords[language].aspects[question.aspect];
  return aspect === '' ? question.family : `${question.family} ${aspect}`;
}

function exhibit(
  { id, question, form, title, remark }: PinnedComparison,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): DraftExhibit | null {
  const comparison = answer(documents, question);
  if (!comparison || comparison.slots.length === 0) return null;
  return {
    of: 'exhibit',
    id,
    form,
    comparison,
    parts: partsOf(comparison),
    ...exhibitOf(comparison, language, title),
    remark: paragraphsOf(remark),
    footnotes: footnotesOf(comparison, texts, language),
  };
}

function quotation(
  { id, report: reportId, paragraph: number, span, remark }: PinnedQuotation,
  { catalogue }: Documents,
  texts: ReportTexts,
  language: Language,
): QuotationBlock | null {
  const report = catalogue.reports.find((each) => each.id === reportId);
  const text = texts.get(reportId);
  const paragraph = text ? paragraphOf(text.blocks, number) : null;
  if (!report || !paragraph) return null;
  const quoted = quoteText(paragraph, span ?? [0, paragraph.text.length]);
  // A stretch that lies behind the end of the paragraph is there no more.
  if (quoted === '') return null;
  const words = documentWords[language];
  return {
    of: 'quotation',
    id,
    quoted: words.quoted(quoted),
    from: words.from(formatSource(report, paragraph, language)),
    report,
    remark: paragraphsOf(remark),
  };
}
