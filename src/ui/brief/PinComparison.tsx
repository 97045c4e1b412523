import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../../model/brief/question';
import type { Comparison } from '../../model/comparison';
import { interfaceWords } from '../../model/words/interface';
import { catalogueQuery } from '../../state/documents';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import type { Action } from '../takeaway/action';
import { usePin } from './usePin';

/** What is pinned, and how to say so. */
export interface PinComparisonProps {
  readonly comparison: Comparison;
  readonly form: 'chart' | 'table';
  readonly run: (action: Action) => Promise<void>;
}

/** Pins a comparison as it is shown; pressed once it is in the brief. */
export function PinComparison({ comparison, form, run }: PinComparisonProps) {
  const { pin } = useWords();
  const words = interfaceWords[useLanguage()].pinning;
  const { view } = useNavigation();
  const { data: catalogue } = useQuery(catalogueQuery);
  // Themes that the catalogue does not know narrow nothing on the page either.
  const themes = view.themes.filter((id) => catalogue?.themes.some((each) => each.id === id));
  const question = questionOf(comparison, { wordings: view.wording, themes });
  const { pinned, toggle } = usePin({ type: 'comparison', question, form });
  const label = pinned ? words.pinned : pin;
  return (
    <button
      type="button"
      className="button button-quiet pin"
      aria-pressed={pinned}
      onClick={() => void run({ id: 'pin', label, run: () => Promise.resolve(toggle()) })}
    >
      {label}
    </button>
  );
}
