import { useState } from 'react';
import type { Numeral } from '../../../model/text/account';
import type { Catalogue } from '../../../model/types';
import { Readout } from './Readout';
import { Strip } from './Strip';
import { useDataWords } from './useDataWords';

interface AccountPictureProps {
  readonly numerals: readonly Numeral[];
  readonly catalogue: Catalogue;
  readonly open: (numeral: Numeral, opener: HTMLElement) => void;
}

/** The account as a picture: a strip a report, a cell a numeral. */
export function AccountPicture({ numerals, catalogue, open }: AccountPictureProps) {
  const words = useDataWords();
  /** The numeral under the pointer or the keyboard. */
  const [current, point] = useState<string | null>(null);
  const reports = catalogue.reports.filter(({ id }) => numerals.some((n) => n.report === id));
  return (
    <section className="account-picture" aria-labelledby="account-picture-title">
      <h2 id="account-picture-title">{words.picture}</h2>
      <Readout
        numeral={numerals.find((each) => each.id === current) ?? null}
        catalogue={catalogue}
        open={open}
      />
      <p id="strip-help" className="visually-hidden">
        {words.stripHelp}
      </p>
      {reports.map((report) => (
        <Strip
          key={report.id}
          report={report}
          numerals={numerals.filter((each) => each.report === report.id)}
          catalogue={catalogue}
          current={current}
          point={point}
          open={open}
        />
      ))}
    </section>
  );
}
