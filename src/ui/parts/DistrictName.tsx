import type { Row } from '../../model/comparison';
import type { Catalogue, District, Side } from '../../model/types';
import { termWords } from '../../model/words/terms';
import { useLanguage } from '../language';
import { ViewLink } from '../navigation';

interface DistrictNameProps {
  readonly district: string;
  readonly catalogue: Pick<Catalogue, 'districts'>;
}

/** The class that sets a district's colours, `--tone` and `--tone-edge`, by its place in the catalogue. */
export function toneOf(place: number): string {
  return `tone-${(place % 6) + 1}`;
}

/** A district's name behind the swatch of its colour. */
export function DistrictName({ district, catalogue }: DistrictNameProps) {
  const language = useLanguage();
  const at = catalogue.districts.findIndex((each) => each.id === district);
  const name = catalogue.districts[at]?.name[language] ?? district;
  return (
    <span className="district-name inline">
      <span className={`swatch ${toneOf(at)}`} aria-hidden="true" />
      {name}
    </span>
  );
}

interface IndicatorNameProps {
  readonly row: Pick<Row, 'district' | 'indicators'>;
  readonly districts: readonly District[];
}

/** What a row of a list is of: the indicator, which leads to its view, and the district. */
export function IndicatorName({ row: { district, indicators }, districts }: IndicatorNameProps) {
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
      <DistrictName district={district.id} catalogue={{ districts }} />
    </span>
  );
}

interface SideNameProps {
  readonly side: Side;
  readonly catalogue: Catalogue;
  readonly className?: string;
}

/** A side of a verdict: the district, and the indicator that it reports. */
export function SideName({ side: { district, indicator }, catalogue, className }: SideNameProps) {
  const language = useLanguage();
  return (
    <span className={className}>
      <DistrictName district={district.id} catalogue={catalogue} /> {indicator.name[language]}
    </span>
  );
}
