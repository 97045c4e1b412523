import type { Catalogue } from '../../model/types';
import { matrixWords } from '../../model/words/matrix';
import { useLanguage } from '../language';
import type { Districts } from './useDistricts';

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
    <span className="move-buttons">
      {button(-1, words.moveLeft(name), '←', place === 0)}
      {button(1, words.moveRight(name), '→', place === shown.length - 1)}
    </span>
  );
}
