import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Brief, BriefItem } from '../../../model/brief';
import type { Documents } from '../../../model/documents';
import { reportsAsked } from '../../../model/document/block';
import type { AnswerOfMatrix, AnswerOfYears } from '../../../model/document/block';
import { documentMaker } from '../../../model/document';
import type { Document } from '../../../model/document';
import type { ReportTexts } from '../../../model/footnotes';
import type { Catalogue, Language, ReportSummary } from '../../../model/types';
import { reportQuery } from '../../../state/documents';
import { explainLoss } from '../../../state/redeployed';
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
  readonly document: Document;
}

/** Loads what a brief's items need, whichever districts are shown elsewhere, and resolves them. */
export function useBriefContent(brief: Brief, catalogue: Catalogue): BriefState {
  const language = useLanguage();
  const compared = reportsIn(brief, catalogue);
  const documents = useDocuments(catalogue, compared);
  const { texts, waiting, missing } = useTexts(brief, catalogue, compared);
  const ofYears = useQuery({ ...yearsQuery, enabled: brief.items.some(isOfYears) });
  const ofMatrix = useQuery({ ...matrixQuery, enabled: brief.items.some(isOfMatrix) });
  const answers = { ofYears: ofYears.data, ofMatrix: ofMatrix.data };
  const document = useResolved(brief, documents, texts, language, answers);
  const failed = documents.missing.map(({ report, detail, retry }) => ({
    name: report.title,
    detail,
    retry,
  }));
  return {
    pending: documents.pending || ofYears.isLoading || ofMatrix.isLoading,
    incomplete: documents.pending || waiting,
    missing: [
      ...failed,
      ...missing,
      ...[ofYears, ofMatrix].flatMap(({ error, refetch }) =>
        error ? [{ name: 'Qubi', detail: error.message, retry: () => void refetch() }] : [],
      ),
    ],
    document,
  };
}

const loadedOnce = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  retry: false,
} as const;

const yearsQuery = queryOptions({
  queryKey: ['code', 'answers of years'],
  queryFn: () =>
    import('../../../model/document/years').then((each) => each.answerOfYears).catch(explainLoss),
  ...loadedOnce,
});

const matrixQuery = queryOptions({
  queryKey: ['code', 'answers of the matrix'],
  queryFn: () =>
    import('../../../model/matrix/pinned').then((each) => each.answerOfMatrix).catch(explainLoss),
  ...loadedOnce,
});

function isOfMatrix(item: BriefItem): boolean {
  return item.type === 'comparison' && item.question.of === 'matrix';
}

function isOfYears(item: BriefItem): boolean {
  return (
    item.type === 'comparison' &&
    (item.question.of === 'series' || item.question.of === 'attainment')
  );
}

function reportsIn({ items }: Brief, catalogue: Catalogue): ReportSummary[] {
  const asked = new Set(
    items.flatMap((item) =>
      item.type === 'comparison' ? reportsAsked(catalogue, item.question) : [],
    ),
  );
  return catalogue.reports.filter((each) => asked.has(each));
}

function useTexts({ items }: Brief, { reports }: Catalogue, compared: readonly ReportSummary[]) {
  const quoted = new Set(items.map((item) => (item.type === 'quotation' ? item.report : '')));
  const needed = reports.filter((each) => compared.includes(each) || quoted.has(each.id));
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

interface Answers {
  readonly ofYears: AnswerOfYears | undefined;
  readonly ofMatrix: AnswerOfMatrix | undefined;
}

/** Only items that changed are resolved anew, so that writing a remark stays quick. */
function useResolved(
  { title, items }: Brief,
  documents: Documents,
  texts: ReportTexts,
  language: Language,
  { ofYears, ofMatrix }: Answers,
): Document {
  const make = useMemo(
    () => documentMaker({ documents, texts, language, ofYears, ofMatrix }),
    [documents, texts, language, ofYears, ofMatrix],
  );
  return useMemo(() => make({ title, items }), [title, items, make]);
}
