import { useNavigation } from '../../navigation';
import { useReportWords } from './useReportWords';

/** The text with the edition's repairs, or as it was received. */
export function TextChoice() {
  const words = useReportWords();
  const { view, go } = useNavigation();
  return (
    <div className="segmented text-choice" role="group" aria-label={words.form}>
      {(['restored', 'received'] as const).map((form) => (
        <button
          key={form}
          type="button"
          aria-pressed={view.text === form}
          title={words.formHints[form]}
          onClick={() => go({ text: form })}
        >
          {words.forms[form]}
        </button>
      ))}
    </div>
  );
}
