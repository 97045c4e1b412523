import { compare } from '../../model/compare';
import { aspectsOf, idsOf } from '../../model/selection';
import type { Aspect } from '../../model/types';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { ComparisonFigure } from '../parts/ComparisonFigure';
import { DistrictChoice } from '../parts/DistrictChoice';
import { FormChoice } from '../parts/FormChoice';
import { Empty } from '../parts/Status';
import { AspectChoice, IndicatorChoice } from './indicator/IndicatorControls';
import { Definitions, Verdicts } from './indicator/Definitions';
import { IndicatorNeighbours } from './indicator/IndicatorNeighbours';
import { Sources } from './indicator/Sources';
import type { PageProps } from '../documents';

/** The family shown when none is asked for. */
const first = 'fiscal-revenue';

/** One family in full: chart, table, definitions, verdicts, own terms, and the paragraphs themselves. */
export function IndicatorView({ documents, selection }: PageProps) {
  const words = useWords();
  const language = useLanguage();
  const { view } = useNavigation();
  const { catalogue, districts } = documents;
  const asked = selection.indicator ?? first;
  const family = catalogue.families.find(({ id }) => id === asked) ?? catalogue.families[0];
  if (!family) return <Empty>{words.unknownIndicator}</Empty>;
  const chosen = documents.figures.filter((each) => districts.includes(each.district));
  const aspects = aspectsOf(chosen, family.indicators);
  const aspect = pick(view.aspect, aspects);
  const comparison = compare(documents, { family: family.id, aspect, districts: idsOf(districts) });
  return (
    <>
      <div className="section-head">
        <p className="eyebrow">{family.theme.name[language]}</p>
        <h1>{family.name[language]}</h1>
        <div className="controls cluster">
          <IndicatorChoice catalogue={catalogue} chosen={family.id} />
          <DistrictChoice catalogue={catalogue} chosen={districts} />
        </div>
        <div className="controls cluster">
          <AspectChoice aspects={aspects} chosen={aspect} />
          <FormChoice />
        </div>
      </div>
      {comparison && (
        <ComparisonFigure comparison={comparison} density="regular" form={view.show} />
      )}
      <div className="columns">
        <Definitions family={family} figures={chosen} catalogue={catalogue} />
        <Verdicts family={family} figures={chosen} />
      </div>
      <Sources family={family} figures={chosen} catalogue={catalogue} districts={districts} />
      <IndicatorNeighbours family={family} catalogue={catalogue} />
    </>
  );
}

/** The aspect asked for where there is one, else growth before level before change. */
function pick(asked: Aspect | null, offered: readonly Aspect[]): Aspect {
  if (asked !== null && offered.includes(asked)) return asked;
  const preferred: readonly Aspect[] = ['growth', 'value', 'change'];
  return preferred.find((each) => offered.includes(each)) ?? 'value';
}
