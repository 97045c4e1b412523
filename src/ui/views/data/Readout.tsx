import type { Numeral } from '../../../model/text/account';
import type { Catalogue } from '../../../model/types';
import { useLanguage } from '../../language';
import { DistrictName } from '../../parts/DistrictName';
import { ContextText } from './PlaceText';
import { whatItIs } from './describeNumeral';
import { useDataWords } from './useDataWords';

interface ReadoutProps {
  readonly numeral: Numeral | null;
  readonly catalogue: Catalogue;
  readonly open: (numeral: Numeral, opener: HTMLElement) => void;
}

/** What the cell is that is pointed at, in a line of a height that never changes. */
export function Readout({ numeral, catalogue, open }: ReadoutProps) {
  const words = useDataWords();
  const language = useLanguage();
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
      <p className="readout-kind small muted">
        {numeral.use.class !== 'figure' && (
          <DistrictName district={numeral.summary.district.id} catalogue={catalogue} />
        )}{' '}
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
