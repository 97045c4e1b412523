import type { BriefItem, PinnedComparison, PinnedQuotation } from '../brief';
import type { ComparisonQuestion, MatrixQuestion, PinnedQuestion } from '../brief/question';
import { formatSource } from '../citation';
import { compare } from '../compare';
import type { Comparison, Form } from '../comparison';
import type { Documents } from '../documents';
import { figuresIn, footnotesOf } from '../footnotes';
import type { Footnote, ReportTexts } from '../footnotes';
import type { Crosstab } from '../matrix/crosstab';
import type { PrintedTable } from '../table';
import { filterTargets } from '../targets/filter';
import { listNames, targetList } from '../targets/list';
import { attainmentNames } from '../attainment/names';
import { reportBefore, reportsOf } from '../reports';
import { districtsNamed } from '../selection';
import { targetRowsOf } from '../targets/rows';
import { paragraphOf, quoteText } from '../text/quotation';
import type { Catalogue, Language, ReportSummary } from '../types';
import { documentWords } from '../words/documents';
import { termWords } from '../words/terms';
import { exhibitOf, exhibitWords, partsOf } from './exhibit';
import type { Exhibit, Exhibited } from './exhibit';
import type { Run } from './notes';

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
  readonly comparison: Exhibited;
  /** The same in parts that each fit on a page; none of what is always a table. */
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

/** What items are resolved against, and in which language. */
export interface Sources {
  readonly documents: Documents;
  readonly texts: ReportTexts;
  readonly language: Language;
  /** Answers what few briefs ask, and comes with those that do. */
  readonly ofYears?: AnswerOfYears | undefined;
  readonly ofMatrix?: AnswerOfMatrix | undefined;
}

/** How is answered what takes reports of several years. */
export type AnswerOfYears = (
  documents: Documents,
  question: Extract<PinnedQuestion, { of: 'series' | 'attainment' }>,
) => Comparison | null;

/** How the matrix is laid out as a reader had it. */
export type AnswerOfMatrix = (
  documents: Documents,
  question: MatrixQuestion,
  language: Language,
) => { readonly crosstab: Crosstab; readonly table: PrintedTable };

/** One item resolved against the data; one that can't be is kept as missing, never dropped. */
export function blockOf(item: BriefItem, sources: Sources): DraftBlock {
  switch (item.type) {
    case 'comparison':
      return exhibit(item, sources) ?? missing(item, sources.language);
    case 'quotation':
      return quotation(item, sources) ?? missing(item, sources.language);
    case 'heading':
      return { of: 'heading', id: item.id, text: item.text.trim() };
    case 'text':
      return { of: 'text', role: 'own', id: item.id, paragraphs: paragraphsOf(item.text) };
  }
}

/** The reports that answer a pinned question. */
export function reportsAsked(catalogue: Catalogue, question: PinnedQuestion): ReportSummary[] {
  const { districts, year = null } = question;
  if (question.of === 'series')
    return catalogue.reports.filter(({ district }) => districts.includes(district.id));
  const own = reportsOf(catalogue, districtsNamed(catalogue, districts), year);
  if (question.of !== 'attainment') return own;
  return [...own, ...own.flatMap((each) => reportBefore(catalogue, each) ?? [])];
}

/** Answers a pinned question from the data; null where the data has no such family or list. */
export function answer(
  documents: Documents,
  question: ComparisonQuestion,
  ofYears: AnswerOfYears = () => null,
): Comparison | null {
  const { year = null } = question;
  if (question.of === 'family') return compare(documents, { ...question, year });
  if (question.of !== 'targets') return ofYears(documents, question);
  const { list, wordings, themes } = question;
  const rows = targetRowsOf(documents, reportsAsked(documents.catalogue, question));
  const targets = filterTargets(rows, { wordings, themes });
  return targetList(documents, targets, list);
}

/** The paragraphs of a writer's text; empty lines part nothing twice. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
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
  if (question.of === 'targets') return listNames[question.list][language];
  if (question.of === 'attainment') return attainmentNames[question.list][language];
  if (question.of === 'matrix') return documentWords[language].matrix;
  const aspect = termWords[language].aspects[question.aspect];
  return aspect === '' ? question.family : `${question.family} ${aspect}`;
}

function exhibit(
  { id, question, form, title, remark }: PinnedComparison,
  { documents, texts, language, ofYears, ofMatrix }: Sources,
): DraftExhibit | null {
  const said = { of: 'exhibit', id, remark: paragraphsOf(remark) } as const;
  if (question.of === 'matrix') {
    const answered = ofMatrix?.(documents, question, language);
    if (!answered || answered.crosstab.lines.length === 0) return null;
    const { crosstab, table } = answered;
    const noted = figuresIn(crosstab).length <= mostNoted;
    return {
      ...said,
      ...exhibitWords(crosstab, language, title),
      form: 'table',
      comparison: crosstab,
      table,
      parts: [],
      footnotes: noted ? footnotesOf(crosstab, texts, language) : [],
    };
  }
  const comparison = answer(documents, question, ofYears);
  if (!comparison || comparison.slots.length === 0) return null;
  return {
    ...said,
    ...exhibitOf(comparison, language, title),
    form,
    comparison,
    parts: partsOf(comparison),
    footnotes: footnotesOf(comparison, texts, language),
  };
}

/** A matrix of more figures leads to the page for their sentences: nobody reads hundreds of notes. */
const mostNoted = 60;

function quotation(
  { id, report: reportId, paragraph: number, span, remark }: PinnedQuotation,
  { documents: { catalogue }, texts, language }: Sources,
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
