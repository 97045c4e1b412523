import { useEffect, useRef, useState } from 'react';
import { moved, reportedIn, sameOrder, toggled } from '../../model/selection';
import type { Catalogue } from '../../model/types';
import { matrixWords } from '../../model/words/matrix';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { DistrictName } from './DistrictName';

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
    <div className="chips cluster" role="group" aria-label={words.districts}>
      {[...chosen, ...hidden].map((id) => {
        const pressed = chosen.includes(id);
        const last = pressed && chosen.length === 1;
        return (
          <span key={id} className="chip-set inline">
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

interface MoveButtonsProps {
  readonly catalogue: Catalogue;
  readonly district: string;
  /** The districts shown, in their order. */
  readonly shown: readonly string[];
  readonly move: Districts['move'];
}

/** Moves a district one place to the left or to the right. */
export function MoveButtons({ catalogue, district, shown, move }: MoveButtonsProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const name = catalogue.districts.find((each) => each.id === district)?.name[language] ?? district;
  const place = shown.indexOf(district);
  const button = (by: -1 | 1, label: string, arrow: string, end: boolean) => (
    <button
      type="button"
      className="button button-icon button-small"
      aria-label={label}
      title={label}
      aria-disabled={end}
      onClick={(event) => move(district, by, event.currentTarget)}
    >
      {arrow}
    </button>
  );
  return (
    <span className="move-buttons inline">
      {button(-1, words.moveLeft(name), '←', place === 0)}
      {button(1, words.moveRight(name), '→', place === shown.length - 1)}
    </span>
  );
}

/** The districts that can be shown, and the ways to change which are and in what order. */
interface Districts {
  readonly available: readonly string[];
  readonly toggle: (district: string) => void;
  /** Moves a district by one place; focus stays on the button that asked for it. */
  readonly move: (district: string, by: -1 | 1, button: HTMLElement) => void;
  /** The district moved last, until another change. */
  readonly movedLast: string | null;
}

/** Choosing and ordering districts; all of it stands in the address. */
export function useDistricts(catalogue: Catalogue, chosen: readonly string[]): Districts {
  const { go } = useNavigation();
  const [movedLast, setMovedLast] = useState<string | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const order = chosen.join();
  // What is moved on the page loses the focus on its way.
  useEffect(() => {
    button.current?.focus();
    button.current = null;
  }, [order]);
  const available = reportedIn(catalogue).map(({ id }) => id);
  const show = (next: readonly string[], last: string | null) => {
    setMovedLast(last);
    go({ districts: sameOrder(next, available) ? null : [...next] });
  };
  return {
    available,
    toggle: (district) => show(toggled(available, chosen, district), null),
    move: (district, by, from) => {
      const next = moved(chosen, district, by);
      if (next === chosen) return;
      button.current = from;
      show(next, district);
    },
    movedLast,
  };
}
