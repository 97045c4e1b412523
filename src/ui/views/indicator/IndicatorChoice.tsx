import { familiesOf } from '../../../model/families';
import type { Catalogue } from '../../../model/types';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';

interface IndicatorChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: string;
}

/** All families under their themes. */
export function IndicatorChoice({ catalogue, chosen }: IndicatorChoiceProps) {
  const words = useWords();
  const language = useLanguage();
  const { go } = useNavigation();
  const families = familiesOf(catalogue);
  return (
    <label className="select">
      <span className="visually-hidden">{words.chooseIndicator}</span>
      <select
        value={chosen}
        onChange={(event) => go({ indicator: event.target.value, aspect: null, figure: null })}
      >
        {catalogue.themes.map((theme) => (
          <optgroup key={theme.id} label={theme.name[language]}>
            {families
              .filter((family) => family.theme.id === theme.id)
              .map((family) => (
                <option key={family.id} value={family.id}>
                  {family.name[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
