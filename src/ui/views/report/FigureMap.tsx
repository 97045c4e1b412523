import { useMemo, type MouseEvent } from 'react';
import type { Documents } from '../../../model/documents';
import { textMapOf, type FigurePlace } from '../../../model/text/places';
import type { Block } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import { useLanguage } from '../../language';

interface FigureMapProps {
  readonly blocks: readonly Block[];
  readonly places: readonly FigurePlace[];
  readonly byId: Documents['byId'];
  /** The place that the reader stands at. */
  readonly current: number | null;
  readonly goTo: (place: number) => void;
}

const height = 1000;
const lanes = { result: [0, 46], target: [54, 100] } as const;

/**
 * The whole report at a glance: where it states results and where targets. A click goes to the
 * nearest number; the stepper and the outline do the same for everyone.
 */
export function FigureMap({ blocks, places, byId, current, goTo }: FigureMapProps) {
  const words = reportWords[useLanguage()];
  const map = useMemo(() => textMapOf(blocks, places, byId), [blocks, places, byId]);
  const targets = map.places.filter((each) => each.kind === 'target').length;
  const results = map.places.length - targets;
  const onClick = ({ clientY, currentTarget }: MouseEvent) => {
    const frame = currentTarget.getBoundingClientRect();
    const at = (clientY - frame.top) / frame.height;
    const [nearest] = map.places.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    if (nearest) goTo(nearest.place);
  };
  return (
    <figure className="figure-map" role="img" aria-label={words.map(results, targets)}>
      <figcaption aria-hidden="true">
        <span>{words.mapResults(results)}</span>
        <span>{words.mapTargets(targets)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={onClick}
      >
        {map.parts.map((at) => (
          <line key={at} className="map-part" x1={0} x2={100} y1={at * height} y2={at * height} />
        ))}
        {map.places.map(({ place, at, kind }) => {
          const [x1, x2] = place === current ? [0, 100] : lanes[kind];
          const state = place === current ? 'map-current' : `map-${kind}`;
          return (
            <line key={place} className={state} x1={x1} x2={x2} y1={at * height} y2={at * height} />
          );
        })}
      </svg>
    </figure>
  );
}
