import { memo, useMemo } from 'react';
import { attainmentListOf } from '../../model/attainment/list';
import { absentIn, compare } from '../../model/compare';
import { aspectsOf, idsOf, shownAspect, statingDistricts } from '../../model/selection';
import { indicatorWords } from '../../model/words/indicator';
import { useLanguage } from '../language';
import { loadedPart } from '../loadedCode';
import { useNavigation } from '../navigation';
import { ComparisonFigure } from '../parts/ComparisonFigure';
import { Attainments } from '../parts/Attainments';
import { DistrictChoice } from '../parts/DistrictChoice';
import { FormChoice } from '../parts/FormChoice';
import { Empty } from '../parts/Status';
import { absentText } from './indicator/absence';
import { AspectChoice } from './indicator/AspectChoice';
import { IndicatorChoice } from './indicator/IndicatorChoice';
import { Definitions, Verdicts } from './indicator/Definitions';
import { IndicatorNeighbours } from './indicator/IndicatorNeighbours';
import { Sources } from './indicator/Sources';
import type { PageProps } from '../documents';

/** What few readers meet: districts with several reports. */
const Series = loadedPart('series', () => import('../parts/Series').then((each) => each.Series));

// Another aspect or form changes the chart, and not what stands around it.
const StillDefinitions = memo(Definitions);
const StillVerdicts = memo(Verdicts);
const StillSources = memo(Sources);

/** One family in full: chart, table, definitions, verdicts, own terms, and the paragraphs themselves. */
export function IndicatorView({ documents, selection }: PageProps) {
  const language = useLanguage();
  const { view } = useNavigation();
  const { catalogue, districts, reports, figures } = documents;
  const chosen = useMemo(
    () => figures.filter(({ report }) => reports.includes(report)),
    [figures, reports],
  );
  const asked = catalogue.families.find(({ id }) => id === selection.indicator);
  const family = asked ?? catalogue.frontPage[0]?.family ?? catalogue.families[0];
  if (!family) return <Empty>{indicatorWords[language].unknownIndicator}</Empty>;
  const aspects = aspectsOf(chosen, family.indicators);
  const stating = statingDistricts(chosen, family.indicators);
  const aspect = shownAspect(view.aspect, aspects, stating);
  const comparison = compare(documents, {
    family: family.id,
    aspect,
    districts: idsOf(districts),
    year: selection.year,
  });
  const missing = comparison && absentIn(documents, comparison);
  const several = districts.some(
    (district) => catalogue.reports.filter((each) => each.district === district).length > 1,
  );
  const absent = missing && absentText(missing, language);
  return (
    <>
      <div className="section-head">
        <p className="eyebrow small muted">{family.theme.name[language]}</p>
        <h1>{family.name[language]}</h1>
        <div className="controls cluster">
          <IndicatorChoice documents={documents} chosen={family} />
          <DistrictChoice catalogue={catalogue} />
        </div>
        <div className="controls cluster">
          <AspectChoice aspects={aspects} chosen={aspect} stating={stating} />
          <FormChoice />
        </div>
      </div>
      {comparison && <ComparisonFigure comparison={comparison} form={view.show} absent={absent} />}
      <Attainments
        catalogue={catalogue}
        reports={reports}
        family={family}
        list={attainmentListOf(aspect, family.unit)}
      />
      {several && (
        <Series catalogue={catalogue} districts={districts} family={family} aspect={aspect} />
      )}
      <div className="columns fitted ruled">
        <StillDefinitions family={family} figures={chosen} catalogue={catalogue} />
        <StillVerdicts family={family} figures={chosen} />
      </div>
      <StillSources family={family} figures={chosen} catalogue={catalogue} reports={reports} />
      <IndicatorNeighbours family={family} catalogue={catalogue} />
    </>
  );
}
