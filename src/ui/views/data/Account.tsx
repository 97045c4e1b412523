import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { pageWith } from '../../../model/longTable';
import { accountOf, countAccount, type Numeral } from '../../../model/text/account';
import type { NumeralRecord } from '../../../model/text/numerals';
import type { ReportDocument } from '../../../model/text/report';
import { dataWords } from '../../../model/words/data';
import { numeralsQuery, reportQuery } from '../../../state/documents';
import type { LoadedDocuments, Missing, PageProps } from '../../documents';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { DistrictChoice } from '../../parts/DistrictChoice';
import { Coming, Failure, Ignored } from '../../parts/Status';
import { AccountCounts } from './AccountCounts';
import { AccountPicture } from './AccountPicture';
import { NumeralList } from './NumeralList';

/** Every Arabic numeral of the reports: what it is, as a picture and one by one. */
export function Account({ documents }: PageProps) {
  const words = dataWords[useLanguage()];
  const { view, go, openFigure } = useNavigation();
  const { numerals, pending, failed, missing } = useAccount(documents);
  /** The numeral that the address or the picture asked for; the list brings it to sight. */
  const [wanted, want] = useState(view.numeral);
  if (failed) {
    return <Failure what={words.failedAccount} detail={failed.detail} retry={failed.retry} />;
  }
  if (pending) return <Coming what={words.loadingAccount} headed />;
  const open = (numeral: Numeral, opener: HTMLElement) => {
    const [figure] = numeral.figures;
    if (figure) return openFigure(figure.id, opener);
    want(numeral.id);
    const page = pageWith(numerals, numeral.id);
    go({ numeral: numeral.id, page, account: null, find: null, figure: null });
  };
  const unknown = view.numeral !== null && !numerals.some(({ id }) => id === view.numeral);
  const reports = new Set(numerals.map((each) => each.report)).size;
  return (
    <>
      {unknown && <Ignored what={[`numeral=${view.numeral}`]} />}
      <div className="section-head">
        <h1>{words.accountTitle(reports, countAccount(numerals))}</h1>
        <p className="lead">{words.accountLead}</p>
        <div className="controls cluster">
          <DistrictChoice catalogue={documents.catalogue} />
        </div>
      </div>
      {missing.map(({ report, detail, retry }) => (
        <Failure
          key={report.id}
          what={words.failedText(report.title)}
          detail={detail}
          retry={retry}
        />
      ))}
      <div className="account-frame">
        <div className="account ruled">
          <AccountPicture numerals={numerals} catalogue={documents.catalogue} open={open} />
          <AccountCounts numerals={numerals} catalogue={documents.catalogue} />
        </div>
      </div>
      <NumeralList
        numerals={numerals}
        documents={documents}
        wanted={wanted}
        found={() => want(null)}
      />
    </>
  );
}

/** The account of the chosen districts' numerals, as far as it has arrived. */
interface LoadedAccount {
  readonly numerals: readonly Numeral[];
  readonly pending: boolean;
  /** Why there is no account at all; null when there is. */
  readonly failed: { readonly detail: string; readonly retry: () => void } | null;
  /** The reports whose text did not arrive. */
  readonly missing: readonly Missing[];
}

const none: readonly NumeralRecord[] = [];

/** Loads the account and the texts that it stands in. */
function useAccount({ catalogue, figures, reports }: LoadedDocuments): LoadedAccount {
  const account = useQuery(numeralsQuery);
  const loaded = useQueries({
    queries: reports.map((report) => reportQuery(report.id)),
    combine: (results) => ({
      pending: results.some((each) => each.isPending),
      texts: results.map((each) => each.data),
      errors: results.map((each) => each.error?.message),
      retries: results.map((each) => each.refetch),
    }),
  });
  const records = account.data ?? none;
  const { texts } = loaded;
  const numerals = useMemo(() => {
    const here = texts.filter((text): text is ReportDocument => text !== undefined);
    return accountOf(records, { catalogue, figures, texts: here });
  }, [records, catalogue, figures, texts]);
  return {
    numerals,
    pending: account.isPending || loaded.pending,
    failed: account.error && {
      detail: account.error.message,
      retry: () => void account.refetch(),
    },
    missing: reports.flatMap((report, index) => {
      const detail = loaded.errors[index];
      const retry = loaded.retries[index];
      return detail === undefined ? [] : [{ report, detail, retry: () => void retry?.() }];
    }),
  };
}
