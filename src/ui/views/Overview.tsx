import { useMemo } from 'react';
import { laneScale } from '../../charts/lane';
import { sourceLine } from '../../model/citation';
import { compare } from '../../model/compare';
import { headlinesOf } from '../../model/headlines';
import { commonYear, isWhole } from '../../model/reports';
import { idsOf } from '../../model/selection';
import { useLanguage, useWords } from '../language';
import { DistrictChoice } from '../parts/DistrictChoice';
import { Legend } from '../parts/Legend';
import { Empty } from '../parts/Status';
import type { PageProps } from '../documents';
import { Matrix } from './matrix/Matrix';
import { Tile } from './overview/Tile';

/** The few comparisons a reader must see, and then all that compares. */
export function Overview({ documents, selection }: PageProps) {
  const words = useWords();
  const language = useLanguage();
  const { catalogue, districts, reports } = documents;
  const reported = commonYear(reports);
  const { year } = selection;
  const tiles = useMemo(
    () =>
      headlinesOf(documents, reports).flatMap(({ family, aspect }) => {
        const question = { family: family.id, aspect, districts: idsOf(districts), year };
        const comparison = compare(documents, question);
        return comparison && comparison.slots.length > 0 ? [{ family, comparison }] : [];
      }),
    [documents, reports, districts, year],
  );
  const comparisons = tiles.map(({ comparison }) => comparison);
  // Growth lies on one axis; each level has its own.
  const growth = comparisons.filter(({ aspect }) => aspect === 'growth');
  const scaleOf = (own: (typeof comparisons)[number]) =>
    laneScale(growth.includes(own) ? growth : [own]);
  const [first] = comparisons;
  return (
    <>
      <section aria-labelledby="headlines-title">
        <div className="overview-head text-cluster">
          <h1 id="headlines-title">{words.headlines}</h1>
          <p className="lead">{words.headlinesLead(reported)}</p>
          <DistrictChoice catalogue={catalogue} />
        </div>
        {!first ? (
          <Empty>{words.noFigures(isWhole(reports))}</Empty>
        ) : (
          <>
            <ul className={`strip strip-of-${tiles.length}`}>
              {tiles.map(({ family, comparison }) => (
                <Tile
                  key={`${family.id}.${comparison.aspect}`}
                  family={family}
                  comparison={comparison}
                  scale={scaleOf(comparison)}
                />
              ))}
            </ul>
            <div className="strip-foot cluster" id="strip-foot">
              <Legend comparisons={comparisons} />
              <p className="source-line fine">{sourceLine(first, language)}</p>
            </div>
          </>
        )}
      </section>
      <Matrix documents={documents} themes={selection.themes} year={year} />
    </>
  );
}
