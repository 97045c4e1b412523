import { memo, useMemo } from 'react';
import { countProfile, filterProfile, profileOf, searchTexts } from '../../model/profile';
import { parseQuery } from '../../model/search/fold';
import { reportsOf } from '../../model/reports';
import { shortReportName } from '../../model/say/report';
import { reportedIn } from '../../model/selection';
import { districtWords } from '../../model/words/district';
import { type PageProps, useReported } from '../documents';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { Empty } from '../parts/Status';
import { DistrictControls } from './district/DistrictControls';
import { ProfileThemes } from './district/ProfileThemes';

// A figure that is opened changes its own button, and not the tables.
const StillThemes = memo(ProfileThemes);

/** One district's every figure by theme, results beside targets, and what only it reports. */
export function DistrictView({ documents, selection }: PageProps) {
  const words = useWords();
  const language = useLanguage();
  const own = districtWords[language];
  const { view, go } = useNavigation();
  const { catalogue } = documents;
  const reported = reportedIn(catalogue);
  // All reports, whichever are compared elsewhere: what only one district reports is asked of all.
  const everything = useReported(catalogue);
  const asked = reported.find(({ id }) => id === view.district);
  const district = asked ?? selection.districts[0] ?? reported[0];
  const ownReports = catalogue.reports
    .filter((each) => each.district === district)
    .sort((a, b) => b.year - a.year);
  const [report] = district ? reportsOf(catalogue, [district], view.year ?? selection.year) : [];
  const groups = useMemo(() => (report ? profileOf(everything, report) : []), [everything, report]);
  const complete = !everything.pending && everything.missing.length === 0;
  const query = useMemo(() => parseQuery(view.find), [view.find]);
  const alone = complete && view.only;
  const themes = selection.themes.join();
  const found = useMemo(
    () =>
      filterProfile(groups, { words: query, themes: [], alone }, (entry) =>
        searchTexts(entry, catalogue.units),
      ),
    [groups, query, alone, catalogue.units],
  );
  const shown = useMemo(
    () =>
      themes === '' ? found : found.filter(({ theme }) => themes.split(',').includes(theme.id)),
    [found, themes],
  );
  const name = report ? shortReportName(catalogue, report)[language] : '';
  const counts = countProfile(groups);
  const reset = () => go({ find: null, themes: null, only: null });
  return (
    <>
      <div className="section-head">
        <h1>{own.title(name)}</h1>
        <p className="lead">{own.finding(name, counts)}</p>
        <p className="lead">{complete ? own.compared(counts) : own.incomplete}</p>
        <DistrictControls
          reported={reported}
          district={district}
          reports={ownReports}
          report={report}
          groups={groups}
          found={found}
          alone={complete ? counts.alone : null}
          themes={selection.themes}
          count={own.shown(shown.flatMap((group) => group.entries).length, counts.indicators)}
        />
      </div>
      {shown.length === 0 ? (
        <Empty>
          <p>{own.empty}</p>
          <button type="button" className="button" onClick={reset}>
            {words.reset}
          </button>
        </Empty>
      ) : (
        <StillThemes groups={shown} catalogue={catalogue} query={query} complete={complete} />
      )}
    </>
  );
}
