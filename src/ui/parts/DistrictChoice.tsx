import { useEffect, useRef, useState } from 'react';
import { yearsOf } from '../../model/reports';
import {
  firstShown,
  idsOf,
  mostAtFirst,
  moved,
  reportedIn,
  sameOrder,
  selectKnown,
  toggled,
} from '../../model/selection';
import type { Catalogue, District } from '../../model/types';
import { matrixWords } from '../../model/words/matrix';
import { useLanguage, useWords } from '../language';
import { loadedPart } from '../loadedCode';
import { useAsked, useNavigation } from '../navigation';
import type { DistrictChooserProps } from './DistrictChooser';
import { DistrictName } from './DistrictName';

const DistrictChooser = loadedPart<DistrictChooserProps>('DistrictChooser', async () => {
  return (await import('./DistrictChooser')).DistrictChooser;
});

/** Its code is loaded only where districts have reports of several years. */
const YearChoice = loadedPart('year-choice', () =>
  import('./YearChoice').then((code) => code.YearChoice),
);

/**
 * Which districts are compared, and in what order; at least one stays. A few are all offered, many are
 * looked up in a dialog.
 */
export function DistrictChoice({ catalogue }: { readonly catalogue: Catalogue }) {
  const words = useWords();
  const language = useLanguage();
  const own = matrixWords[language];
  const [arranging, setArranging] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { available, chosen, hidden, toggle, show, showAll, move, movedLast } =
    useDistricts(catalogue);
  const few = available.length <= mostAtFirst;
  return (
    <div className="chips cluster" role="group" aria-label={words.districts}>
      {[...chosen, ...hidden].map((district) => {
        const pressed = chosen.includes(district);
        const last = pressed && chosen.length === 1;
        return (
          <span key={district.id} className="chip-set inline">
            <button
              type="button"
              className="chip"
              aria-pressed={pressed}
              aria-disabled={last}
              onClick={() => (last ? undefined : toggle(district))}
            >
              <DistrictName district={district} />
            </button>
            {arranging && pressed && <MoveButtons district={district} shown={chosen} move={move} />}
          </span>
        );
      })}
      {!few && (
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={() => setChoosing(true)}
        >
          {own.choose(available.length)}
        </button>
      )}
      {choosing && (
        <DistrictChooser
          available={available}
          chosen={chosen}
          first={firstShown(catalogue)}
          choose={show}
          close={() => setChoosing(false)}
        />
      )}
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
      {yearsOf(catalogue, chosen).length > 1 && (
        <YearChoice catalogue={catalogue} chosen={chosen} />
      )}
      <span className="inline" role="status">
        {hidden.length > 0 && (
          <>
            <span className="small">{own.hidden(hidden.map(({ name }) => name[language]))}</span>
            <button type="button" className="button button-quiet" onClick={showAll}>
              {own.restore}
            </button>
          </>
        )}
      </span>
      <Moved chosen={chosen} district={movedLast} />
    </div>
  );
}

interface MovedProps {
  readonly chosen: readonly District[];
  readonly district: District | null;
}

/** Says where a district stands after it was moved. */
export function Moved({ chosen, district }: MovedProps) {
  const language = useLanguage();
  return (
    <span className="visually-hidden" role="status">
      {district !== null &&
        matrixWords[language].movedTo(
          district.name[language],
          chosen.indexOf(district) + 1,
          chosen.length,
        )}
    </span>
  );
}

interface MoveButtonsProps {
  readonly district: District;
  /** The districts shown, in their order. */
  readonly shown: readonly District[];
  readonly move: Districts['move'];
}

/** Moves a district one place to the left or to the right. */
export function MoveButtons({ district, shown, move }: MoveButtonsProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const name = district.name[language];
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
  readonly available: readonly District[];
  /** Those that the reader asked for last, in their order. */
  readonly chosen: readonly District[];
  /** Those that are not shown of a few; of many that says nothing. */
  readonly hidden: readonly District[];
  /** Hides it or shows it again; the focus goes to the element given, if any. */
  readonly toggle: (district: District, focused?: HTMLElement) => void;
  /** Shows these, in their order. */
  readonly show: (districts: readonly District[]) => void;
  readonly showAll: () => void;
  /** Moves a district by one place; focus stays on the button that asked for it. */
  readonly move: (district: District, by: -1 | 1, button: HTMLElement) => void;
  /** The district moved last, until another change. */
  readonly movedLast: District | null;
}

/** Choosing and ordering districts; all of it stands in the address. */
export function useDistricts(catalogue: Catalogue): Districts {
  const { view, go } = useNavigation();
  const { districts: chosen } = selectKnown(catalogue, useAsked());
  const [movedLast, setMovedLast] = useState<District | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const order = idsOf(chosen).join();
  const shownOrder = idsOf(selectKnown(catalogue, view).districts).join();
  // What is moved on the page loses the focus on its way, and a view may follow a moment later.
  useEffect(() => {
    button.current?.focus();
    if (order === shownOrder) button.current = null;
  }, [order, shownOrder]);
  const available = reportedIn(catalogue);
  const first = firstShown(catalogue);
  const show = (next: readonly District[], last: District | null) => {
    setMovedLast(last);
    go({ districts: sameOrder(next, first) ? null : idsOf(next) });
  };
  return {
    available,
    chosen,
    show: (districts) => show(districts, null),
    showAll: () => show(available, null),
    hidden:
      available.length > mostAtFirst ? [] : available.filter((each) => !chosen.includes(each)),
    toggle: (district, focused) => {
      button.current = focused ?? null;
      show(toggled(available, chosen, district), null);
    },
    move: (district, by, from) => {
      const next = moved(chosen, district, by);
      if (next === chosen) return;
      button.current = from;
      show(next, district);
    },
    movedLast,
  };
}
