import type { Catalogue } from '../../model/types';
import { useLanguage } from '../language';

interface DistrictNameProps {
  readonly district: string;
  readonly catalogue: Pick<Catalogue, 'districts'>;
}

/** A district's name behind the swatch of its colour. */
export function DistrictName({ district, catalogue }: DistrictNameProps) {
  const language = useLanguage();
  const at = catalogue.districts.findIndex((each) => each.id === district);
  const name = catalogue.districts[at]?.name[language] ?? district;
  return (
    <span className="district-name">
      <span className={`swatch swatch-${(at % 6) + 1}`} aria-hidden="true" />
      {name}
    </span>
  );
}
