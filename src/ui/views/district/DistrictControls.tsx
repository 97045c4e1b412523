import type { ProfileGroup } from '../../../model/profile';
import type { District, ReportSummary } from '../../../model/types';
import { districtWords } from '../../../model/words/district';
import { reportWords } from '../../../model/words/report';
import { useLanguage, useWords } from '../../language';
import { useNavigation, ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { FilterChips } from '../../parts/FilterChips';
import { FindField } from '../../parts/FindField';

interface DistrictControlsProps {
  readonly reported: readonly District[];
  readonly district: District | undefined;
  /** The district's reports, the newest first. */
  readonly reports: readonly ReportSummary[];
  /** The one that is shown. */
  readonly report: ReportSummary | undefined;
  readonly groups: readonly ProfileGroup[];
  /** What of them the other filters leave. */
  readonly found: readonly ProfileGroup[];
  /** How many indicators only this district reports; null while that is not known. */
  readonly alone: number | null;
  readonly themes: readonly string[];
  /** How many indicators are shown, in words. */
  readonly count: string;
}

/** Which district, and what of it. */
export function DistrictControls(props: DistrictControlsProps) {
  const { reported, district, reports, report, groups, found, alone, themes, count } = props;
  const words = useWords();
  const language = useLanguage();
  const own = districtWords[language];
  const { view, go } = useNavigation();
  return (
    <>
      <div className="controls cluster">
        <nav className="district-tabs tabs" aria-label={own.choose}>
          {reported.map((each) => (
            <ViewLink
              key={each.id}
              to={{ view: 'district', district: each.id, figure: null }}
              aria-current={each === district ? 'page' : undefined}
            >
              <DistrictName district={each} />
            </ViewLink>
          ))}
        </nav>
        {reports.length > 1 && (
          <nav className="tabs" aria-label={reportWords[language].year}>
            {reports.map((each) => (
              <ViewLink
                key={each.id}
                to={{ view: 'district', year: each.year, figure: null }}
                aria-current={each === report ? 'page' : undefined}
              >
                {each.year}
              </ViewLink>
            ))}
          </nav>
        )}
        <FindField label={own.find} hint={own.findHint} />
        {alone !== null && (
          <label className="check inline">
            <input
              type="checkbox"
              checked={view.only}
              onChange={(event) => go({ only: event.target.checked })}
            />
            {own.only(alone)}
          </label>
        )}
        <p className="muted small" role="status">
          {count}
        </p>
      </div>
      <FilterChips
        label={words.themeFilter}
        all={words.allThemes}
        options={groups.map(({ theme }) => ({
          id: theme.id,
          name: theme.name[language],
          count: found.find((each) => each.theme === theme)?.entries.length ?? 0,
        }))}
        chosen={themes}
        choose={(next) => go({ themes: next })}
      />
    </>
  );
}
