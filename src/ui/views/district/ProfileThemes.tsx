import type { ProfileGroup } from '../../../model/profile';
import { figuresIn } from '../../../model/profile';
import type { Catalogue } from '../../../model/types';
import { districtWords } from '../../../model/words/district';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { SaveFigures } from '../../export/SaveRecords';
import { ProfileRow } from './ProfileRow';

interface ProfileThemesProps {
  readonly groups: readonly ProfileGroup[];
  readonly catalogue: Catalogue;
  /** The folded words that were searched for. */
  readonly query: readonly string[];
  /** Whether all reports are here, so that it can be said what only this one reports. */
  readonly complete: boolean;
}

/** A table for each theme, and all of it as a file. */
export function ProfileThemes({ groups, catalogue, query, complete }: ProfileThemesProps) {
  const language = useLanguage();
  const own = districtWords[language];
  const figures = groups.flatMap(({ entries }) => entries.flatMap(figuresIn));
  const [first] = figures;
  const year = first?.report.year ?? 0;
  return (
    <>
      {groups.map((group) => (
        <ThemeTable
          key={group.theme.id}
          group={group}
          catalogue={catalogue}
          year={year}
          query={query}
          complete={complete}
        />
      ))}
      <SaveFigures
        figures={figures}
        catalogue={catalogue}
        name={own.file(first?.district.name[language] ?? '', year)}
      />
    </>
  );
}

interface ThemeTableProps extends Omit<ProfileThemesProps, 'groups'> {
  readonly group: ProfileGroup;
  readonly year: number;
}

function ThemeTable({ group, catalogue, year, query, complete }: ThemeTableProps) {
  const language = useLanguage();
  const own = districtWords[language];
  const { theme, entries } = group;
  const id = `theme-${theme.id}`;
  return (
    <section className="chapter" aria-labelledby={id}>
      <h2 id={id}>
        {theme.name[language]} <span className="count">{entries.length}</span>
      </h2>
      <table className="figures stacking profile" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{termWords[language].table.indicator}</th>
            <th scope="col">{termWords[language].slot({ year: year - 1, kind: 'result' })}</th>
            <th scope="col">{termWords[language].slot({ year, kind: 'target' })}</th>
            <th scope="col">{own.others}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <ProfileRow
              key={entry.entry.indicator.id}
              profile={entry}
              catalogue={catalogue}
              year={year}
              query={query}
              complete={complete}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
