import { useMemo } from 'react';
import { attainmentsOf } from '../../model/attainment/list';
import { attainmentLists, attainmentNames } from '../../model/attainment/names';
import type { AttainmentList } from '../../model/comparison';
import type { TargetFilter } from '../../model/targets/filter';
import { reportBefore } from '../../model/reports';
import type { Catalogue, Family, ReportSummary } from '../../model/types';
import { attainmentWords } from '../../model/words/attainment';
import { useDocuments } from '../documents';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { ComparisonFigure } from './ComparisonFigure';

interface AttainmentsProps {
  readonly catalogue: Catalogue;
  /** A report a district: its results are held against the targets of the report before. */
  readonly reports: readonly ReportSummary[];
  /** One family; all of them where none is given. */
  readonly family?: Family;
  /** One kind of targets; all kinds where none is given. */
  readonly list?: AttainmentList;
  /** Narrows the targets of all families. */
  readonly filter?: TargetFilter;
}

/** What became of the targets of the reports before; nothing where no report has one before it. */
export function Attainments({ catalogue, reports, family, list: only, filter }: AttainmentsProps) {
  const own = attainmentWords[useLanguage()];
  const before = reports.flatMap((each) => reportBefore(catalogue, each) ?? []);
  const documents = useDocuments(catalogue, [...reports, ...before]);
  const comparisons = useMemo(
    () =>
      (only ? [only] : attainmentLists).flatMap((list) => {
        const question = { list, family: family ?? null, filter };
        const comparison = attainmentsOf(documents, reports, question);
        return comparison ? [{ list, comparison }] : [];
      }),
    [documents, reports, family, only, filter],
  );
  const { view } = useNavigation();
  const language = useLanguage();
  if (documents.pending || comparisons.length === 0) return null;
  return (
    <section className="chapter stack" aria-labelledby="attainment">
      <h2 id="attainment" tabIndex={-1}>
        {own.title}
      </h2>
      <p className="muted small">{own.lead}</p>
      {comparisons.map(({ list, comparison }) => (
        <section key={list} {...{ [family ? 'id' : 'aria-labelledby']: `attainment-${list}` }}>
          {!family && <h3 id={`attainment-${list}`}>{attainmentNames[list][language]}</h3>}
          <ComparisonFigure comparison={comparison} form={view.show} />
        </section>
      ))}
    </section>
  );
}
