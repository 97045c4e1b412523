import {
  createContext,
  useContext,
  useMemo,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { formatAddress, type Go, type View, type ViewChange } from '../state/view';

/** Where the reader is, and the ways to go elsewhere. */
export interface Navigation {
  readonly view: View;
  readonly go: Go;
  /** Opens a figure's evidence; focus comes back to the opener when it closes. */
  readonly openFigure: (figure: string, opener: HTMLElement) => void;
}

interface Addressed extends Navigation {
  /** The address of a figure's evidence over what is looked at. */
  readonly addressOf: (figure: string) => string;
}

const NavigationContext = createContext<Addressed | null>(null);

interface NavigationProviderProps {
  readonly value: Navigation;
  readonly children?: ReactNode;
}

/** Tells the page where the reader is. */
export function NavigationProvider({ value, children }: NavigationProviderProps) {
  const addressed = useMemo(() => {
    // A page has hundreds of figures: what their addresses share is written once.
    const shared = formatAddress({ ...value.view, figure: null });
    const addressOf = (figure: string) =>
      `${shared}${shared === '?' ? '' : '&'}${formatAddress({ figure }).slice(1)}`;
    return { ...value, addressOf };
  }, [value]);
  return <NavigationContext value={addressed}>{children}</NavigationContext>;
}

/** The navigation of the page; throws outside of it. */
export function useNavigation(): Addressed {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation: no NavigationProvider above');
  return navigation;
}

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: ViewChange;
}

/** Whether a click follows a link on this page, rather than in another tab or as a file. */
export function opensHere(event: MouseEvent): boolean {
  const { metaKey, ctrlKey, shiftKey, altKey, button } = event;
  return !metaKey && !ctrlKey && !shiftKey && !altKey && button === 0;
}

/** A link to another view: a real address, opened in place unless the reader asks for a new tab. */
export function ViewLink({ to, ...rest }: ViewLinkProps) {
  const { view, go } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (!opensHere(event)) return;
    event.preventDefault();
    go(to, 'open');
  };
  return <a href={formatAddress({ ...view, ...to })} onClick={follow} {...rest} />;
}
