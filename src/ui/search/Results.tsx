import { ReportTitle } from '../parts/ReportTitle';
import { useEffect } from 'react';
import type { Result, ResultGroup } from '../../model/search/results';
import type { Catalogue } from '../../model/types';
import { searchWords } from '../../model/words/search';
import { useLanguage } from '../language';
import { DistrictName } from '../parts/DistrictName';
import { ResultText } from './ResultText';

interface ResultsProps {
  readonly groups: readonly ResultGroup[];
  /** The words looked for, folded. */
  readonly words: readonly string[];
  readonly current: Result | null;
  readonly catalogue: Catalogue;
  readonly choose: (result: Result) => void;
}

/** The results as a listbox; the field keeps the focus and names the current one. */
export function Results({ groups, words, current, catalogue, choose }: ResultsProps) {
  const own = searchWords[useLanguage()];
  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div id="search-results" className="search-results" role="listbox" aria-label={own.results}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`search-group.${group.id}`}>
          <div id={`search-group.${group.id}`} className="search-group" role="presentation">
            <GroupName group={group} catalogue={catalogue} />{' '}
            <span className="muted">{group.count}</span>
          </div>
          {group.results.map((result) => (
            <div
              key={result.id}
              id={optionId(result)}
              role="option"
              tabIndex={-1}
              aria-selected={result === current}
              className={result.type === 'more' ? 'search-option search-rest' : 'search-option'}
              // The field must not lose the focus to what is only pointed at.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(result)}
            >
              <ResultText result={result} words={words} catalogue={catalogue} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface GroupNameProps {
  readonly group: ResultGroup;
  readonly catalogue: Catalogue;
}

function GroupName({ group, catalogue }: GroupNameProps) {
  const words = searchWords[useLanguage()];
  const report = catalogue.reports.find((each) => each.id === group.id);
  if (!report) return words.groups[group.id] ?? group.id;
  return (
    <>
      <DistrictName district={report.district} /> <ReportTitle report={report} />
    </>
  );
}

/** The id of a result's element; the field names the current one by it. */
export function optionId(result: Result): string {
  return `search.${result.id}`;
}
