import { useMemo } from 'react';
import { filterTargets } from '../../model/targets/filter';
import { targetRowsOf } from '../../model/targets/rows';
import { commonYear } from '../../model/reports';
import { targetWords } from '../../model/words/targets';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { Attainments } from '../parts/Attainments';
import { DistrictChoice } from '../parts/DistrictChoice';
import { FormChoice } from '../parts/FormChoice';
import { RowFilters } from '../parts/FilterChips';
import { Empty } from '../parts/Status';
import type { PageProps } from '../documents';
import { TargetGroups } from './targets/TargetGroups';

/** Every target beside its own district's result: growth, rates, levels, the rest, and words. */
export function TargetsView({ documents, selection }: PageProps) {
  const words = useWords();
  const own = targetWords[useLanguage()];
  const { view, go } = useNavigation();
  const { catalogue, reports } = documents;
  const all = useMemo(() => targetRowsOf(documents, reports), [documents, reports]);
  const { wording } = view;
  const themes = selection.themes.join();
  const filter = useMemo(
    () => ({ wordings: wording, themes: themes === '' ? [] : themes.split(',') }),
    [wording, themes],
  );
  const targets = useMemo(() => filterTargets(all, filter), [all, filter]);
  const year = commonYear(reports);
  return (
    <>
      <div className="section-head">
        <h1>{own.title}</h1>
        <p className="lead">{own.lead(all.length, year)}</p>
        <div className="controls cluster">
          <DistrictChoice catalogue={catalogue} />
          <FormChoice />
        </div>
        <RowFilters
          themes={catalogue.themes.filter(({ id }) =>
            all.some(({ family }) => family.theme.id === id),
          )}
          filter={filter}
          count={(changed) => filterTargets(all, changed).length}
        />
      </div>
      {targets.length === 0 ? (
        <Empty>
          <p>{own.empty}</p>
          <button
            type="button"
            className="button"
            onClick={() => go({ wording: null, themes: null })}
          >
            {words.reset}
          </button>
        </Empty>
      ) : (
        <TargetGroups documents={documents} targets={targets} year={year} />
      )}
      <Attainments catalogue={catalogue} reports={reports} filter={filter} />
    </>
  );
}
