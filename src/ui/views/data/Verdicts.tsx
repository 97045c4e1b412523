import { useMemo } from 'react';
import { consecutive } from '../../../model/consecutive';
import { findIn } from '../../../model/find';
import { pageOf } from '../../../model/paging';
import { countVerdicts, judgedFamilies, searchTextOfJudgement } from '../../../model/verdicts';
import { useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { DistrictChoice } from '../../parts/DistrictChoice';
import { Empty } from '../../parts/Status';
import { FindField } from '../../parts/FindField';
import type { PageProps } from '../../documents';
import { JudgedFamilyRows } from './JudgedFamilyRows';
import { Pager } from './Pager';
import { ThemeSelect } from './ThemeSelect';
import { useDataWords } from './useDataWords';
import { useTop } from './useTop';
import { VerdictChoice } from './VerdictChoice';
import { fromStart } from './fromStart';

/** Every verdict on two sides of a family, with its reason. */
export function Verdicts({ documents, selection }: PageProps) {
  const words = useDataWords();
  const { reset } = useWords();
  const { view, go } = useNavigation();
  const [top, turned] = useTop<HTMLDivElement>();
  const { catalogue, districts } = documents;
  const all = useMemo(() => judgedFamilies(catalogue, districts), [catalogue, districts]);
  const counts = countVerdicts(all);
  const total = counts.same + counts.near + counts.differs;
  const shown = all
    .filter(
      ({ family }) => selection.themes.length === 0 || selection.themes.includes(family.theme.id),
    )
    .flatMap(({ family, judgements }) =>
      judgements
        .filter(
          (each) =>
            (view.verdict === null || each.verdict === view.verdict) &&
            findIn(searchTextOfJudgement(each), view.find),
        )
        .map((judgement) => ({ family, judgement })),
    );
  const paged = pageOf(shown, view.page);
  const themes = catalogue.themes.filter(({ id }) =>
    all.some((each) => each.family.theme.id === id),
  );
  return (
    <>
      <div className="section-head">
        <h1>{words.verdictsTitle(total, counts.same, counts.near, counts.differs)}</h1>
        <p className="lead">{words.verdictsLead}</p>
        <VerdictChoice counts={counts} />
        <div className="controls" ref={top} tabIndex={-1}>
          <FindField label={words.search} hint={words.searchVerdicts} also={fromStart} />
          <ThemeSelect themes={themes} chosen={selection.themes} />
          <DistrictChoice catalogue={catalogue} chosen={districts} />
          <p className="muted small" role="status">
            {words.found(shown.length, total)}
          </p>
        </div>
      </div>
      {shown.length === 0 ? (
        <Empty>
          <p>{words.nothingFound}</p>
          <button
            type="button"
            className="button"
            onClick={() => go({ find: null, themes: null, verdict: null, page: null })}
          >
            {reset}
          </button>
        </Empty>
      ) : (
        <div className="judged">
          {consecutive(paged.rows, ({ family }) => family).map(({ key: family, members }) => (
            <JudgedFamilyRows
              key={family.id}
              family={family}
              judgements={members.map(({ judgement }) => judgement)}
              catalogue={catalogue}
            />
          ))}
        </div>
      )}
      <Pager paged={paged} all={shown.length} turned={turned} />
    </>
  );
}
