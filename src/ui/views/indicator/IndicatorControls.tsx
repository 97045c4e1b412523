import type { Aspect, Catalogue } from '../../../model/types';
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
  return (
    <label className="select">
      <span className="visually-hidden">{words.chooseIndicator}</span>
      <select
        value={chosen}
        onChange={(event) => go({ indicator: event.target.value, aspect: null, figure: null })}
      >
        {catalogue.themes.map((theme) => (
          <optgroup key={theme.id} label={theme.name[language]}>
            {catalogue.families
              .filter((family) => family.theme === theme)
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

interface AspectChoiceProps {
  readonly aspects: readonly Aspect[];
  readonly chosen: Aspect;
  /** How many districts state each of them as a number. */
  readonly stating: Readonly<Record<Aspect, number>>;
}

/** Level, growth or change, as far as any report states them. */
export function AspectChoice({ aspects, chosen, stating }: AspectChoiceProps) {
  const words = useWords();
  const { go } = useNavigation();
  if (aspects.length < 2) return null;
  return (
    <div className="segmented" role="group" aria-label={words.aspect}>
      {aspects.map((aspect) => (
        <button
          key={aspect}
          type="button"
          aria-pressed={aspect === chosen}
          onClick={() => go({ aspect })}
        >
          {words.aspects[aspect]} <span className="count">{words.stating(stating[aspect])}</span>
        </button>
      ))}
    </div>
  );
}
