import type { Row } from '../../model/comparison';
import { shortReportName } from '../../model/say/report';
import type { Bilingual, Catalogue, District, ReportSummary, Side } from '../../model/types';
import { termWords } from '../../model/words/terms';
import { useLanguage } from '../language';
import { ViewLink } from '../navigation';

/** The class that sets a district's colours, `--tone` and `--tone-edge`. */
export function toneOf({ place }: District): string {
  return `tone-${place + 1}`;
}

interface DistrictNameProps {
  readonly district: District;
  /** What it is called where its name alone is not enough. */
  readonly name?: Bilingual;
}

/** A district's name behind the swatch of its colour. */
export function DistrictName({ district, name = district.name }: DistrictNameProps) {
  return (
    <span className="district-name inline">
      <span className={`swatch ${toneOf(district)}`} aria-hidden="true" />
      {name[useLanguage()]}
    </span>
  );
}

interface ReportNameProps {
  readonly report: ReportSummary;
  readonly catalogue: Catalogue;
}

/** A report by its district, and by its year where the district has several. */
export function ReportName({ report, catalogue }: ReportNameProps) {
  return <DistrictName district={report.district} name={shortReportName(catalogue, report)} />;
}

interface IndicatorNameProps {
  readonly row: Pick<Row, 'district' | 'name' | 'indicators'>;
}

/** What a row of a list is of: the indicator, which leads to its view, and the district. */
export function IndicatorName({ row: { district, name, indicators } }: IndicatorNameProps) {
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
      <DistrictName district={district} name={name} />
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
