import { useEffect, useRef } from 'react';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';

/** What was just taken away, and the way back; it stays until the next change. */
export function Undo() {
  const words = briefWords[useLanguage()];
  const { brief, before, undo } = useBrief();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that removed the item is gone, and the focus with it.
    if (before && document.activeElement === document.body) button.current?.focus();
  }, [before]);
  const fewer = (before?.items.length ?? 0) - brief.items.length;
  return (
    <div className="undo" role="status">
      {before && (
        <p>
          <span>{fewer > 0 ? words.removed(fewer) : words.taken}</span>
          <button ref={button} type="button" className="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
