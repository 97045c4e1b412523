import type { Aspect } from '../../../model/types';
import { indicatorWords } from '../../../model/words/indicator';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';

interface AspectChoiceProps {
  readonly aspects: readonly Aspect[];
  readonly chosen: Aspect;
  /** How many districts state each of them as a number. */
  readonly stating: Readonly<Record<Aspect, number>>;
}

/** Level, growth or change, as far as any report states them. */
export function AspectChoice({ aspects, chosen, stating }: AspectChoiceProps) {
  const words = useWords();
  const { stating: counted } = indicatorWords[useLanguage()];
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
          {words.aspects[aspect]} <span className="count">{counted(stating[aspect])}</span>
        </button>
      ))}
    </div>
  );
}
