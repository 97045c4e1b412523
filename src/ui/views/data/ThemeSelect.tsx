import type { Theme } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';

interface ThemeSelectProps {
  readonly themes: readonly Theme[];
  readonly chosen: readonly string[];
}

/** One theme or all of them; several chosen elsewhere show as a choice of their own. */
export function ThemeSelect({ themes, chosen }: ThemeSelectProps) {
  const words = useWords();
  const language = useLanguage();
  const { go } = useNavigation();
  const value = chosen.length === 1 ? (chosen[0] ?? '') : chosen.join();
  return (
    <label className="select">
      <span className="visually-hidden">{words.themeFilter}</span>
      <select
        value={value}
        onChange={(event) => {
          const theme = event.target.value;
          go({ themes: theme === '' ? null : [theme], page: null });
        }}
      >
        <option value="">{words.allThemes}</option>
        {chosen.length > 1 && (
          <option value={value}>
            {themes
              .filter(({ id }) => chosen.includes(id))
              .map(({ name }) => name[language])
              .join(language === 'zh' ? '、' : ', ')}
          </option>
        )}
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
