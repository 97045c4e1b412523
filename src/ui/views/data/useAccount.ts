import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { accountOf, type Numeral } from '../../../model/text/account';
import type { NumeralRecord } from '../../../model/text/numerals';
import type { ReportDocument } from '../../../model/types';
import { numeralsQuery, reportQuery } from '../../../state/documents';
import type { LoadedDocuments, Missing } from '../../documents';

/** The account of the chosen districts' numerals, as far as it has arrived. */
export interface LoadedAccount {
  readonly numerals: readonly Numeral[];
  readonly pending: boolean;
  /** Why there is no account at all; null when there is. */
  readonly failed: { readonly detail: string; readonly retry: () => void } | null;
  /** The reports whose text did not arrive. */
  readonly missing: readonly Missing[];
}

const none: readonly NumeralRecord[] = [];

/** Loads the account and the texts that it stands in. */
export function useAccount({ catalogue, figures, districts }: LoadedDocuments): LoadedAccount {
  const reports = catalogue.reports.filter((each) => districts.includes(each.district.id));
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
