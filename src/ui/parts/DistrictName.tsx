import type { Row } from '../../model/comparison';
import type { District, Side } from '../../model/types';
import { termWords } from '../../model/words/terms';
import { useLanguage } from '../language';
import { ViewLink } from '../navigation';

/** The class that sets a district's colours, `--tone` and `--tone-edge`. */
export function toneOf({ place }: District): string {
  return `tone-${(place % 6) + 1}`;
}

/** A district's name behind the swatch of its colour. */
export function DistrictName({ district }: { readonly district: District }) {
  return (
    <span className="district-name inline">
      <span className={`swatch ${toneOf(district)}`} aria-hidden="true" />
      {district.name[useLanguage()]}
    </span>
  );
}

interface IndicatorNameProps {
  readonly row: Pick<Row, 'district' | 'indicators'>;
}

/** What a row of a list is of: the indicator, which leads to its view, and the district. */
export function IndicatorName({ row: { district, indicators } }: IndicatorNameProps) {
  const language = useLanguage();
  const [first] = indicators;
  return (
    <span className="indicator-name text-cluster">
      {first && (
        <ViewLink
          to={{ view: 'indicator', indicator: first.family.id, aspect: null, figure: null }}
        >
          {indicators.map((each) => each.name[language]).join(termWords[language].signs.terms)}
        </ViewLink>
      )}
      <DistrictName district={district} />
    </span>
  );
}

interface SideNameProps {
  readonly side: Side;
  readonly className?: string;
}

/** A side of a verdict: the district, and the indicator that it reports. */
export function SideName({ side: { district, indicator }, className }: SideNameProps) {
  const language = useLanguage();
  return (
    <span className={className}>
      <DistrictName district={district} /> {indicator.name[language]}
    </span>
  );
}
