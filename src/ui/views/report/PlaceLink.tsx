import type { Stretch } from '../../../model/text/runs';
import { formatAddress } from '../../../state/view';
import { useEdition } from './EditionContext';
import { Runs } from './Runs';

interface PlaceLinkProps {
  readonly stretch: Stretch;
  readonly paragraph: number;
  /** Its number among the places of the report. */
  readonly place: number;
  /** Its evidence is open. */
  readonly open: boolean;
  readonly currentHit: number | null;
}

/**
 * A figure in place. It is a link, not a button: it breaks over lines, can be selected with the text
 * around it, and has the address of the number. The article opens it in place.
 */
export function PlaceLink({ stretch, paragraph, place, open, currentHit }: PlaceLinkProps) {
  const { report, form } = useEdition();
  const [figure = ''] = stretch.figures;
  const kind = figure.endsWith('.target') ? 'target' : 'result';
  return (
    <a
      className={`place-link place-${kind}`}
      href={formatAddress({ view: 'report', report, paragraph, figure, text: form })}
      data-figure={figure}
      data-figures={stretch.figures.join(' ')}
      data-place={place}
      draggable={false}
      aria-haspopup="dialog"
      aria-current={open ? 'true' : undefined}
    >
      <Runs runs={stretch.runs} currentHit={currentHit} />
    </a>
  );
}
