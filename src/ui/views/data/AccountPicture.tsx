import { useState } from 'react';
import type { Numeral } from '../../../model/text/account';
import type { Catalogue } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { useLanguage } from '../../language';
import { DistrictName } from '../../parts/DistrictName';
import { whatItIs } from './describeNumeral';
import { ContextText } from './PlaceText';
import { Strip } from './Strip';

interface AccountPictureProps {
  readonly numerals: readonly Numeral[];
  readonly catalogue: Catalogue;
  readonly open: (numeral: Numeral, opener: HTMLElement) => void;
}

/** The account as a picture: a strip a report, a cell a numeral. */
export function AccountPicture({ numerals, catalogue, open }: AccountPictureProps) {
  const words = dataWords[useLanguage()];
  /** The numeral under the pointer or the keyboard. */
  const [current, point] = useState<string | null>(null);
  const reports = catalogue.reports.filter(({ id }) => numerals.some((n) => n.report === id));
  return (
    <section aria-labelledby="account-picture-title">
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

interface ReadoutProps {
  readonly numeral: Numeral | null;
  readonly catalogue: Catalogue;
  readonly open: (numeral: Numeral, opener: HTMLElement) => void;
}

/** What the cell is that is pointed at, in a line of a height that never changes. */
function Readout({ numeral, catalogue, open }: ReadoutProps) {
  const language = useLanguage();
  const words = dataWords[language];
  if (!numeral) {
    return (
      <div className="readout">
        <p className="readout-idle muted">{words.readoutIdle}</p>
      </div>
    );
  }
  return (
    <div className="readout">
      <p className="readout-words">
        <ContextText place={numeral.place} reach={22} numeral={(text) => <mark>{text}</mark>} />
      </p>
      <p className="small muted">
        {numeral.use.class !== 'figure' && <DistrictName district={numeral.summary.district} />}{' '}
        {whatItIs(numeral, catalogue, language)}
      </p>
      <button
        type="button"
        className="button readout-open"
        onClick={(event) => open(numeral, event.currentTarget)}
      >
        {words.openSentence}
      </button>
    </div>
  );
}
