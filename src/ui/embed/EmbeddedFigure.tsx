import { useMemo, type ReactNode } from 'react';
import { embedWords } from '../../model/words/embed';
import { formatAddress } from '../../state/view';
import type { View, Step } from '../../state/view';
import { useLanguage } from '../language';
import { NavigationProvider } from '../navigation';
import type { Navigation } from '../navigation';

interface PlacedProps {
  /** What the address asks for. */
  readonly view: View;
  /** The place on its page, as `#targets-growth`. */
  readonly place: string;
}

interface EmbeddedFigureProps extends PlacedProps {
  /** The comparison with its foot. */
  readonly figure: (foot: ReactNode) => ReactNode;
}

/** A comparison as it stands in a frame: all that leads elsewhere opens the whole page beside it. */
export function EmbeddedFigure({ view, place, figure }: EmbeddedFigureProps) {
  const navigation = useMemo<Navigation>(() => {
    const whole = { ...view, embed: false };
    const go = (step: Step) => {
      const change = typeof step === 'function' ? step(whole) : step;
      open(formatAddress({ ...whole, ...change }), '_blank', 'noopener');
    };
    return { view: whole, go, openFigure: (figure) => go({ figure }) };
  }, [view]);
  return (
    <NavigationProvider value={navigation}>
      {figure(
        <p className="small">
          <WholePage view={view} place={place} />
        </p>,
      )}
    </NavigationProvider>
  );
}

/** Leads to the page that a frame shows a part of. */
export function WholePage({ view, place }: PlacedProps) {
  const { whole } = embedWords[useLanguage()];
  const address = formatAddress({ ...view, embed: false });
  return (
    <a href={`${address}${place}`} target="_blank" rel="noopener">
      {whole} ↗
    </a>
  );
}
