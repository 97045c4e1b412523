import type { ReactNode } from 'react';
import { Redeployed } from '../../state/redeployed';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { useMarkup } from './markup';

/** Says that something is on its way; not in what the build draws, where nothing is yet. */
export function Loading({ what }: { readonly what: string }) {
  const standing = useMarkup() === 'standing';
  return (
    <p className="status" role="status">
      {!standing && what}
    </p>
  );
}

interface ComingProps {
  readonly what: string;
  /** What the head of the view stands above already. */
  readonly headed?: boolean;
}

const tiles = [1, 2, 3, 4, 5];

/** The shape of a view, or of its content, while it is on its way: what comes takes its place. */
export function Coming({ what, headed = false }: ComingProps) {
  const { view } = useNavigation().view;
  return (
    <div className={`coming stack coming-${view}`} role="status">
      {!headed && <i className="coming-head" />}
      <p className="muted">{what}</p>
      {!headed && view === 'overview' && (
        <ul className="strip">
          {tiles.map((tile) => (
            <li key={tile} className="tile box" />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FailureProps {
  readonly what: string;
  /** Which file, and what was wrong with it. */
  readonly detail: string;
  readonly retry: () => void;
}

/** Says what failed and offers to try again. */
export function Failure({ what, detail, retry }: FailureProps) {
  const words = useWords();
  return (
    <div className="status status-failure" role="alert">
      <p>{what}</p>
      {detail !== '' && <p className="status-detail small muted">{detail}</p>}
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}

interface CodeFailureProps extends Pick<FailureProps, 'retry'> {
  readonly cause: Error;
}

/** Says why code did not arrive: to ask again is of use only where the site is still the same. */
export function CodeFailure({ cause, retry }: CodeFailureProps) {
  const words = useWords();
  const updated = cause instanceof Redeployed;
  return (
    <Failure
      what={updated ? words.redeployed : words.actionFailed}
      detail=""
      retry={updated ? () => location.reload() : retry}
    />
  );
}

/** Says why there is nothing to see. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="status status-empty">{children}</div>;
}

/** Names what the address asks for that is not there. */
export function Ignored({ what }: { readonly what: readonly string[] }) {
  const words = useWords();
  return (
    <p className="notice" role="status">
      {words.ignored(what)}
    </p>
  );
}
