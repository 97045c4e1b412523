import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Brief, BriefItem } from '../../../model/brief';
import { contentOf } from '../../../model/brief/content';
import type { BriefContent } from '../../../model/brief/content';
import type { Documents } from '../../../model/documents';
import type { Comparison } from '../../../model/comparison';
import type { ReportTexts } from '../../../model/footnotes';
import type { Catalogue, Language } from '../../../model/types';
import { reportQuery } from '../../../state/documents';
import { useDocuments } from '../../documents';
import { useLanguage } from '../../language';

/** A file that a brief needs and that did not arrive. */
interface MissingFile {
  readonly name: string;
  readonly detail: string;
  readonly retry: () => void;
}

/** A brief resolved as far as its documents are there. */
export interface BriefState {
  /** Figures are on their way: nothing can be said yet of what is missing. */
  readonly pending: boolean;
  /** Texts of reports are: quotations and notes may still lack. */
  readonly incomplete: boolean;
  readonly missing: readonly MissingFile[];
  readonly content: BriefContent;
}

/** Loads what a brief's items need, whichever districts are shown elsewhere, and resolves them. */
export function useBriefContent(brief: Brief, catalogue: Catalogue): BriefState {
  const language = useLanguage();
  const districts = districtsOf(brief, catalogue);
  const documents = useDocuments(catalogue, districts);
  const { texts, waiting, missing } = useTexts(brief, catalogue, districts);
  const content = useContent(brief, documents, texts, language);
  const failed = documents.missing.map(({ report, detail, retry }) => ({
    name: report.title,
    detail,
    retry,
  }));
  return {
    pending: documents.pending,
    incomplete: documents.pending || waiting,
    missing: [...failed, ...missing],
    content,
  };
}

function districtsOf({ items }: Brief, { districts }: Catalogue): string[] {
  const asked = new Set(
    items.flatMap((item) => (item.type === 'comparison' ? item.question.districts : [])),
  );
  return districts.map(({ id }) => id).filter((id) => asked.has(id));
}

function useTexts({ items }: Brief, { reports }: Catalogue, districts: readonly string[]) {
  const quoted = new Set(items.map((item) => (item.type === 'quotation' ? item.report : '')));
  const needed = reports.filter(
    ({ id, district }) => districts.includes(district.id) || quoted.has(id),
  );
  const loaded = useQueries({
    queries: needed.map(({ id }) => reportQuery(id)),
    combine: (results) => ({
      data: results.map((each) => each.data),
      errors: results.map((each) => each.error?.message),
      retries: results.map((each) => each.refetch),
      waiting: results.some((each) => each.isPending),
    }),
  });
  const { data } = loaded;
  const texts = useMemo<ReportTexts>(
    () => new Map(data.flatMap((each) => (each ? [[each.report, each]] : []))),
    [data],
  );
  const missing = needed.flatMap(({ title }, at) => {
    const detail = loaded.errors[at];
    return detail === undefined
      ? []
      : [{ name: title, detail, retry: () => void loaded.retries[at]?.() }];
  });
  return { texts, waiting: loaded.waiting, missing };
}

/** Only items that changed are resolved anew, so that writing a remark stays quick. */
function useContent(
  brief: Brief,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): BriefContent {
  const resolve = useMemo(
    () => resolverOf(documents, texts, language),
    [documents, texts, language],
  );
  const { catalogue } = documents;
  return useMemo(
    () => joined(brief, brief.items.map(resolve), catalogue, language),
    [brief, resolve, catalogue, language],
  );
}

function joined(
  { title }: Brief,
  each: readonly BriefContent[],
  { reports, version }: Catalogue,
  language: Language,
): BriefContent {
  const references = new Map(
    each.flatMap((one) => one.reports.map((report, at) => [report, one.references[at] ?? ''])),
  );
  const used = reports.filter((report) => references.has(report));
  return {
    title,
    language,
    items: each.flatMap(({ items }) => items),
    reports: used,
    references: used.map((report) => references.get(report) ?? ''),
    version,
  };
}

/**
 * Resolves items one by one and remembers what it resolved: the same item has the same content, and
 * items that ask the same have the same comparison, so that what is drawn of it stands still.
 */
function resolverOf(
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): (item: BriefItem) => BriefContent {
  const contents = new WeakMap<BriefItem, BriefContent>();
  const answers = new Map<string, Comparison>();
  return (item) => {
    const before = contents.get(item);
    if (before) return before;
    const content = contentOf({ title: '', items: [item] }, documents, texts, language);
    const [first] = content.items;
    if (item.type !== 'comparison' || first?.type !== 'comparison') {
      contents.set(item, content);
      return content;
    }
    const asked = JSON.stringify(item.question);
    const comparison = answers.get(asked) ?? first.comparison;
    answers.set(asked, comparison);
    const resolved = { ...content, items: [{ ...first, comparison }] };
    contents.set(item, resolved);
    return resolved;
  };
}
