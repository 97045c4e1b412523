import { useEffect } from 'react';
import type { ThemeHits } from '../../../model/search/families';
import type { Family } from '../../../model/types';
import { searchWords } from '../../../model/words/search';
import { useLanguage } from '../../language';

interface FamilyOptionsProps {
  /** Of the listbox; an option's is this and the family's. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ThemeHits[];
  readonly current: Family | null;
  readonly choose: (family: Family) => void;
}

/** The families under their themes as a listbox; the field keeps the focus and names the current one. */
export function FamilyOptions({ id, label, groups, current, choose }: FamilyOptionsProps) {
  const language = useLanguage();
  useEffect(() => {
    if (current)
      document.getElementById(`${id}.${current.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  return (
    <div id={id} className="search-results" role="listbox" aria-label={label}>
      {groups.map(({ theme, hits }) => (
        <div key={theme.id} role="group" aria-labelledby={`${id}.theme.${theme.id}`}>
          <div id={`${id}.theme.${theme.id}`} className="search-group" role="presentation">
            {theme.name[language]}
          </div>
          {hits.map(({ family, also }) => (
            <div
              key={family.id}
              id={`${id}.${family.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={family === current}
              className="search-option"
              // The field must not lose the focus to what is only pointed at.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(family)}
            >
              {family.name[language]}
              {also !== null && (
                <span className="search-line muted">
                  {searchWords[language].also}{' '}
                  <span lang={/^[a-z]/i.test(also) ? 'en' : 'zh-CN'}>{also}</span>
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
