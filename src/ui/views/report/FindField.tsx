import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useReportWords } from './useReportWords';
import type { Find } from './useFind';

interface FindFieldProps {
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Find in the report: Enter goes to the next hit, Shift and Enter to the one before. */
export function FindField({ find, field }: FindFieldProps) {
  const words = useReportWords();
  // Half a word of an input method is not looked for yet.
  const [composed, setComposed] = useState<string | null>(null);
  const { query, count, current, look, step } = find;
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <div className="report-find" role="search">
      <input
        ref={field}
        type="search"
        aria-label={words.find}
        placeholder={words.findHint}
        value={composed ?? query}
        onChange={({ target, nativeEvent }) => {
          const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
          setComposed(composing ? target.value : null);
          if (!composing) look(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => {
          setComposed(null);
          look(currentTarget.value);
        }}
        onKeyDown={onKey}
      />
      {query !== '' && (
        <>
          <span className="report-find-count" role="status">
            <Count count={count} current={current} />
          </span>
          <button
            type="button"
            className="button button-icon"
            aria-label={words.previousHit}
            title={words.previousHit}
            disabled={count === 0}
            onClick={() => step(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="button button-icon"
            aria-label={words.nextHit}
            title={words.nextHit}
            disabled={count === 0}
            onClick={() => step(1)}
          >
            ↓
          </button>
        </>
      )}
    </div>
  );
}

function Count({ count, current }: { readonly count: number; readonly current: number | null }) {
  const words = useReportWords();
  if (count === 0) return words.foundNone;
  return (
    <>
      <span aria-hidden="true">
        {current === null ? '' : `${current + 1}/`}
        {count}
      </span>
      <span className="visually-hidden">{words.found((current ?? -1) + 1, count)}</span>
    </>
  );
}
