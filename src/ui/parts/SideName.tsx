import type { Family } from '../../model/comparison';
import type { Catalogue, Side } from '../../model/types';
import { useLanguage } from '../language';
import { DistrictName } from './DistrictName';

interface SideNameProps {
  readonly side: Side;
  readonly family: Family;
  readonly catalogue: Catalogue;
  readonly className: string;
}

/** A side of a verdict: the district, and the indicator that it reports. */
export function SideName({ side, family, catalogue, className }: SideNameProps) {
  const language = useLanguage();
  const indicator = family.indicators.find((each) => each.id === side.indicator);
  return (
    <span className={className}>
      <DistrictName district={side.district} catalogue={catalogue} /> {indicator?.name[language]}
    </span>
  );
}
