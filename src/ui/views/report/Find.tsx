import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { findHits, foldPassage } from '../../../model/search/fold';
import type { NumberedSpan } from '../../../model/text/runs';
import type { Block } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { isComposed, useTyping } from '../../parts/typing';
import { bring, hitElement, isInView } from './elements';

/** The hits of the words in the address, and where the reader stands among them. */
export interface Find {
  readonly query: string;
  readonly count: number;
  /** The hit that was gone to last; null before. */
  readonly current: number | null;
  readonly byBlock: ReadonlyMap<number, readonly NumberedSpan[]>;
  readonly look: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Find within a report: what is looked for stands in the address. */
export function useFind(blocks: readonly Block[]): Find {
  const { view, go } = useNavigation();
  const query = view.find;
  const folded = useMemo(() => blocks.map(foldPassage), [blocks]);
  const hits = useMemo(() => findHits(folded, query), [folded, query]);
  const byBlock = useMemo(() => {
    const map = new Map<number, NumberedSpan[]>();
    for (const [number, { block, span }] of hits.entries())
      map.set(block, [...(map.get(block) ?? []), { span, number }]);
    return map;
  }, [hits]);
  const [gone, setGone] = useState<{ readonly query: string; readonly hit: number } | null>(null);
  const current = gone?.query === query && gone.hit < hits.length ? gone.hit : null;
  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const next = current === null ? firstBelow(hits.length) : current + by;
    const hit = (next + hits.length) % hits.length;
    setGone({ query, hit });
    bring(hitElement(hit), 'center');
  };
  const look = (words: string) => go({ find: words === '' ? null : words }, 'replace');
  return { query, count: hits.length, current, byBlock, look, step };
}

/** The first hit that can be seen or that follows; the first of all when none does. */
function firstBelow(count: number): number {
  for (let hit = 0; hit < count; hit += 1) {
    const element = hitElement(hit);
    if (element && (isInView(element) || element.getBoundingClientRect().top > 0)) return hit;
  }
  return 0;
}

interface FindFieldProps {
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Find in the report: Enter goes to the next hit, Shift and Enter to the one before. */
export function FindField({ find, field }: FindFieldProps) {
  const words = reportWords[useLanguage()];
  const { query, count, current, look, step } = find;
  const typing = useTyping(query, look);
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposed(event.nativeEvent)) return;
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
        {...typing}
        onKeyDown={onKey}
      />
      {query !== '' && (
        <>
          <span className="report-find-count small muted" role="status">
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
  const words = reportWords[useLanguage()];
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
