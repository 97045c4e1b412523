import {
  createContext,
  useContext,
  useDeferredValue,
  useMemo,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { addressesFrom, type Go, type View, type ViewChange } from '../state/view';

/** Where the reader is, and the ways to go elsewhere. */
export interface Navigation {
  readonly view: View;
  /** Whether the reader returned here by the history. */
  readonly returned?: boolean;
  readonly go: Go;
  /** Opens a figure's evidence; focus comes back to the opener when it closes. */
  readonly openFigure: (figure: string, opener: HTMLElement) => void;
}

interface Addressed extends Navigation {
  /** The address of what is looked at, changed. */
  readonly addressOf: (change: ViewChange) => string;
}

const NavigationContext = createContext<Addressed | null>(null);
const AskedContext = createContext<View | null>(null);

interface NavigationProviderProps {
  readonly value: Navigation;
  readonly children?: ReactNode;
}

/** Tells the page where the reader is. */
export function NavigationProvider({ value, children }: NavigationProviderProps) {
  const addressed = useMemo(() => ({ ...value, addressOf: addressesFrom(value.view) }), [value]);
  return (
    <AskedContext value={value.view}>
      <NavigationContext value={addressed}>{children}</NavigationContext>
    </AskedContext>
  );
}

/**
 * Lets a view that takes long to draw follow the reader a moment later, so that what was pressed answers
 * first. Where the reader returns by the history, the page must stand before the browser scrolls it.
 */
export function FollowingView({ children }: { readonly children: ReactNode }) {
  const asked = useNavigation();
  const earlier = useDeferredValue(asked);
  const heavy = [asked, earlier].every(({ view }) => view.view === 'overview');
  const shown = heavy && asked.returned !== true ? earlier : asked;
  return <NavigationContext value={shown}>{children}</NavigationContext>;
}

/** What the reader asked for last, which the view may only be about to show: for what was pressed or chosen. */
export function useAsked(): View {
  const { view } = useNavigation();
  return useContext(AskedContext) ?? view;
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
  const { addressOf, go } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (!opensHere(event)) return;
    event.preventDefault();
    go(to, 'open');
  };
  return <a href={addressOf(to)} onClick={follow} {...rest} />;
}
