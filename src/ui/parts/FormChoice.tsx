import { useWords } from '../language';
import { useNavigation } from '../navigation';

/** Chart or table: the same comparison, drawn or written. */
export function FormChoice() {
  const words = useWords();
  const { view, go } = useNavigation();
  return (
    <div className="segmented" role="group" aria-label={words.showAs}>
      {(['chart', 'table'] as const).map((form) => (
        <button
          key={form}
          type="button"
          aria-pressed={view.show === form}
          onClick={() => go({ show: form })}
        >
          {words[form]}
        </button>
      ))}
    </div>
  );
}
