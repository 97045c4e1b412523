import type { Row } from '../../model/comparison';
import type { District } from '../../model/types';
import { useLanguage } from '../language';
import { ViewLink } from '../navigation';
import { DistrictName } from './DistrictName';

interface IndicatorNameProps {
  readonly row: Pick<Row, 'district' | 'indicators'>;
  readonly districts: readonly District[];
}

/** What a row of a list is of: the indicator, which leads to its view, and the district. */
export function IndicatorName({ row: { district, indicators }, districts }: IndicatorNameProps) {
  const language = useLanguage();
  const [first] = indicators;
  return (
    <span className="indicator-name">
      {first && (
        <ViewLink to={{ view: 'indicator', indicator: first.family, aspect: null, figure: null }}>
          {indicators.map((each) => each.name[language]).join(language === 'zh' ? '、' : '; ')}
        </ViewLink>
      )}
      <DistrictName district={district.id} catalogue={{ districts }} />
    </span>
  );
}
