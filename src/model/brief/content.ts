import { sourceLine, formatReference, formatSource } from '../citation';
import type { Comparison } from '../comparison';
import { caveatsOf, findingOf, subjectOf } from '../finding';
import { footnotesOf } from '../footnotes';
import type { Footnote, ReportTexts } from '../footnotes';
import type { Documents } from '../documents';
import { paragraphOf, quoteText } from '../text/quotation';
import { tableOf } from '../table';
import type { StatementTable } from '../table';
import type { Language, ReportSummary } from '../types';
import type { Brief, BriefItem, PinnedComparison, PinnedQuotation } from '../brief';
import { answer } from './answer';

/** A comparison with every word that goes with it. */
export interface ComparisonContent {
  readonly type: 'comparison';
  readonly id: string;
  readonly form: 'chart' | 'table';
  readonly comparison: Comparison;
  /** The writer's title, else the finding, else the subject. */
  readonly title: string;
  /** Indicator, unit and years; empty where it is the title. */
  readonly subtitle: string;
  /** Verdicts and readings without which it must not be shown. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly remark: string;
  readonly table: StatementTable;
  readonly footnotes: readonly Footnote[];
}

/** A quotation with its source. */
export interface QuotationContent {
  readonly type: 'quotation';
  readonly id: string;
  /** Without quotation marks; repairs in 〔〕. */
  readonly text: string;
  readonly source: string;
  readonly report: ReportSummary;
  readonly remark: string;
}

/** The writer's heading or paragraph. */
export interface TextContent {
  readonly type: 'heading' | 'text';
  readonly id: string;
  readonly text: string;
}

/** An item that the data no longer has, or whose report is not there. */
export interface MissingContent {
  readonly type: 'missing';
  readonly id: string;
  readonly item: BriefItem;
}

export type BriefContentItem = ComparisonContent | QuotationContent | TextContent | MissingContent;

/** A brief with everything in it resolved: what every form it leaves in is made of. */
export interface BriefContent {
  readonly title: string;
  readonly language: Language;
  readonly items: readonly BriefContentItem[];
  /** The reports that its items use, in the order of the catalogue, for the list of references. */
  readonly reports: readonly ReportSummary[];
  /** One a report, after GB/T 7714. */
  readonly references: readonly string[];
  /** The data's version. */
  readonly version: string;
}

/** Resolves a brief against the data; an item that can't be is kept as missing, never dropped. */
export function contentOf(
  brief: Brief,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): BriefContent {
  const { catalogue } = documents;
  const items = brief.items.map((item): BriefContentItem => {
    switch (item.type) {
      case 'comparison':
        return comparisonContent(item, documents, texts, language) ?? missing(item);
      case 'quotation':
        return quotationContent(item, documents, texts, language) ?? missing(item);
      case 'heading':
      case 'text':
        return item;
    }
  });
  const used = new Set(items.flatMap(reportsOf));
  const reports = catalogue.reports.filter(({ id }) => used.has(id));
  return {
    title: brief.title,
    language,
    items,
    reports,
    references: reports.map((report) => formatReference(report, language)),
    version: catalogue.version,
  };
}

function missing(item: BriefItem): MissingContent {
  return { type: 'missing', id: item.id, item };
}

function comparisonContent(
  { id, question, form, title, remark }: PinnedComparison,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): ComparisonContent | null {
  const comparison = answer(documents, question);
  if (!comparison || comparison.slots.length === 0) return null;
  const subject = subjectOf(comparison, language);
  const own = title.trim();
  const heading = own === '' ? (findingOf(comparison, language) ?? subject) : own;
  return {
    type: 'comparison',
    id,
    form,
    comparison,
    title: heading,
    subtitle: heading === subject ? '' : subject,
    notes: caveatsOf(comparison, language),
    source: sourceLine(comparison, language),
    remark,
    table: tableOf(comparison, language),
    footnotes: footnotesOf(comparison, texts, language),
  };
}

function quotationContent(
  { id, report: reportId, paragraph: number, span, remark }: PinnedQuotation,
  { catalogue }: Documents,
  texts: ReportTexts,
  language: Language,
): QuotationContent | null {
  const report = catalogue.reports.find((each) => each.id === reportId);
  const text = texts.get(reportId);
  const paragraph = text ? paragraphOf(text.blocks, number) : null;
  if (!report || !paragraph) return null;
  const quoted = quoteText(paragraph, span ?? [0, paragraph.text.length]);
  // A stretch that lies behind the end of the paragraph is there no more.
  if (quoted === '') return null;
  return {
    type: 'quotation',
    id,
    text: quoted,
    source: formatSource(report, paragraph, language),
    report,
    remark,
  };
}

function reportsOf(item: BriefContentItem): string[] {
  if (item.type === 'comparison') return item.comparison.reports.map(({ id }) => id);
  return item.type === 'quotation' ? [item.report.id] : [];
}
