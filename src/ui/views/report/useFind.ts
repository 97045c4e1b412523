import { useMemo, useState } from 'react';
import type { NumberedSpan } from '../../../model/text/runs';
import { findHits, foldPassage } from '../../../model/search/fold';
import type { Block } from '../../../model/types';
import { useNavigation } from '../../navigation';
import { bring, isInView } from './bring';
import { hitElement } from './ids';

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
