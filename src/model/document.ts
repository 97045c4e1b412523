import type { Brief, BriefItem } from './brief';
import { formatReference } from './citation';
import type { Form } from './comparison';
import { blockOf } from './document/block';
import type { Block, DraftBlock, DraftExhibit, ExhibitBlock, Sources } from './document/block';
import { noteRuns, notesOf } from './document/notes';
import type { Note } from './document/notes';
import { subjectIn } from './document/exhibit';
import { figuresIn } from './footnotes';
import type { Language, ReportSummary } from './types';
import { documentWords } from './words/documents';

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

/**
 * Makes briefs into documents. What is resolved is remembered: the same item is the same block, and
 * items that ask the same have the same comparison, so that what is drawn of it stands still.
 */
export function documentMaker(sources: Sources): (brief: Brief) => Document {
  const blocks = new WeakMap<BriefItem, DraftBlock>();
  const asked = new Map<string, Pick<DraftExhibit, 'comparison' | 'parts'>>();
  const resolved = (item: BriefItem): DraftBlock => {
    const block = blockOf(item, sources);
    if (item.type !== 'comparison' || block.of !== 'exhibit') return block;
    const question = JSON.stringify(item.question);
    const { comparison, parts } = asked.get(question) ?? block;
    asked.set(question, { comparison, parts });
    return { ...block, comparison, parts };
  };
  return ({ title, items }) => {
    const drafts = items.map((item) => {
      const block = blocks.get(item) ?? resolved(item);
      blocks.set(item, block);
      return block;
    });
    return arranged(title, drafts, sources);
  };
}

/** Blocks as a document: exhibits, notes and references get their numbers, and the whole its title. */
function arranged(
  title: string,
  drafts: readonly DraftBlock[],
  { documents, language }: Sources,
): Document {
  const { reports, version } = documents.catalogue;
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
  const figures = figuresIn(comparison).length;
  const { unsourced, elsewhere } = documentWords[language];
  const led = comparison.rowsOf === 'families' && footnotes.length === 0;
  const lack = led ? elsewhere(figures) : unsourced;
  return [...notes, ...drawn, ...(figures === footnotes.length ? [] : [lack])];
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
      caption: words.caption(label, subjectIn(block.comparison, language)),
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
