import type { Catalogue } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';

interface ThemeChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: readonly string[];
  readonly offered: readonly string[];
}

/** The themes shown; none chosen means all. */
export function ThemeChoice({ catalogue, chosen, offered }: ThemeChoiceProps) {
  const words = useWords();
  const language = useLanguage();
  const { go } = useNavigation();
  const themes = catalogue.themes.filter((each) => offered.includes(each.id));
  return (
    <div className="chips chips-themes" role="group" aria-label={words.themeFilter}>
      <button
        type="button"
        className="chip"
        aria-pressed={chosen.length === 0}
        onClick={() => go({ themes: null })}
      >
        {words.allThemes}
      </button>
      {themes.map(({ id, name }) => {
        const pressed = chosen.includes(id);
        const next = pressed ? chosen.filter((each) => each !== id) : [...chosen, id];
        return (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={pressed}
            onClick={() => go({ themes: next.length === 0 ? null : next })}
          >
            {name[language]}
          </button>
        );
      })}
    </div>
  );
}
