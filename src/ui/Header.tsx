import { useQuery } from '@tanstack/react-query';
import { cityOf } from '../model/selection';
import { languages } from '../model/types';
import { termWords } from '../model/words/terms';
import { catalogueQuery } from '../state/documents';
import { usePreferences, type Preferences } from '../state/preferences';
import { pages } from '../state/view';
import { BriefLater } from './brief/BriefLater';
import { useLanguage, useWords } from './language';
import { useNavigation, ViewLink } from './navigation';
import { SearchButton } from './search/SearchButton';

const themes: readonly Preferences['theme'][] = ['auto', 'light', 'dark'];

/** The head of the page: name, views, language and appearance. */
export function Header() {
  const words = useWords();
  const language = useLanguage();
  const { data: catalogue } = useQuery(catalogueQuery);
  const { view } = useNavigation();
  return (
    <header className="masthead">
      <div className="masthead-inner cluster">
        <ViewLink to={{ view: 'overview', figure: null }} className="brand" translate="no">
          <b lang="zh-CN">区比</b> <span>Qubi</span>
        </ViewLink>
        <p className="tagline small muted">
          {catalogue && words.tagline(cityOf(catalogue)?.[language] ?? null)}
        </p>
        <nav aria-label={words.navigation} className="views tabs">
          {pages.map((page) => (
            <ViewLink
              key={page}
              to={{ view: page, figure: null, brief: null }}
              aria-current={view.view === page ? 'page' : undefined}
            >
              {words.pages[page]}
              {page === 'brief' && <BriefLater part="count" />}
            </ViewLink>
          ))}
        </nav>
        <SearchButton />
        <Settings />
      </div>
    </header>
  );
}

function Settings() {
  const words = useWords();
  const { language, theme, set } = usePreferences();
  return (
    <div className="settings cluster">
      <div className="segmented" role="group" aria-label={words.language}>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={termWords[each].tag}
            aria-pressed={language === each}
            onClick={() => set({ language: each })}
          >
            {termWords[each].ownName}
          </button>
        ))}
      </div>
      <label className="select">
        <span className="visually-hidden">{words.theme}</span>
        <select
          value={theme}
          onChange={(event) => {
            const chosen = themes.find((each) => each === event.target.value);
            if (chosen !== undefined) set({ theme: chosen });
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {words.themes[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
