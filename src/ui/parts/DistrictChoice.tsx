import { useState } from 'react';
import type { Catalogue } from '../../model/types';
import { matrixWords } from '../../model/words/matrix';
import { useLanguage, useWords } from '../language';
import { DistrictName } from './DistrictName';
import { MoveButtons } from './MoveButtons';
import { useDistricts } from './useDistricts';

interface DistrictChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: readonly string[];
}

/** Which districts are compared, and in what order; at least one stays. */
export function DistrictChoice({ catalogue, chosen }: DistrictChoiceProps) {
  const words = useWords();
  const own = matrixWords[useLanguage()];
  const [arranging, setArranging] = useState(false);
  const { available, toggle, move, movedLast } = useDistricts(catalogue, chosen);
  const hidden = available.filter((id) => !chosen.includes(id));
  return (
    <div className="chips" role="group" aria-label={words.districts}>
      {[...chosen, ...hidden].map((id) => {
        const pressed = chosen.includes(id);
        const last = pressed && chosen.length === 1;
        return (
          <span key={id} className="chip-set">
            <button
              type="button"
              className="chip"
              aria-pressed={pressed}
              aria-disabled={last}
              onClick={() => (last ? undefined : toggle(id))}
            >
              <DistrictName district={id} catalogue={catalogue} />
            </button>
            {arranging && pressed && (
              <MoveButtons catalogue={catalogue} district={id} shown={chosen} move={move} />
            )}
          </span>
        );
      })}
      {chosen.length > 1 && (
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={arranging}
          onClick={() => setArranging(!arranging)}
        >
          {own.arrange}
        </button>
      )}
      <Moved catalogue={catalogue} chosen={chosen} district={movedLast} />
    </div>
  );
}

interface MovedProps extends DistrictChoiceProps {
  readonly district: string | null;
}

/** Says where a district stands after it was moved. */
export function Moved({ catalogue, chosen, district }: MovedProps) {
  const language = useLanguage();
  const name = catalogue.districts.find((each) => each.id === district)?.name[language];
  return (
    <span className="visually-hidden" role="status">
      {name !== undefined &&
        district !== null &&
        matrixWords[language].movedTo(name, chosen.indexOf(district) + 1, chosen.length)}
    </span>
  );
}
