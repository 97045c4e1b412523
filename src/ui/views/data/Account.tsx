import { useState } from 'react';
import { countAccount, type Numeral } from '../../../model/text/account';
import { pageWith } from '../../../model/paging';
import { useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { DistrictChoice } from '../../parts/DistrictChoice';
import { Failure, Loading } from '../../parts/Status';
import type { PageProps } from '../../documents';
import { AccountCounts } from './AccountCounts';
import { AccountPicture } from './AccountPicture';
import { NumeralList } from './NumeralList';
import { useAccount } from './useAccount';
import { useDataWords } from './useDataWords';

/** Every Arabic numeral of the reports: what it is, as a picture and one by one. */
export function Account({ documents }: PageProps) {
  const words = useDataWords();
  const general = useWords();
  const { view, go, openFigure } = useNavigation();
  const { numerals, pending, failed, missing } = useAccount(documents);
  /** The numeral that the address or the picture asked for; the list brings it to sight. */
  const [wanted, want] = useState(view.numeral);
  if (failed) {
    return <Failure what={words.failedAccount} detail={failed.detail} retry={failed.retry} />;
  }
  if (pending) return <Loading what={words.loadingAccount} />;
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
      {unknown && (
        <p className="notice" role="status">
          {general.ignored([`numeral=${view.numeral}`])}
        </p>
      )}
      <div className="section-head">
        <h1>{words.accountTitle(reports, countAccount(numerals))}</h1>
        <p className="lead">{words.accountLead}</p>
        <div className="controls">
          <DistrictChoice catalogue={documents.catalogue} chosen={documents.districts} />
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
        <div className="account">
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
