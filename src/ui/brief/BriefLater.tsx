import { useQuery } from '@tanstack/react-query';
import { Redeployed } from '../../state/redeployed';
import { useWords } from '../language';
import { codeQuery } from '../loadedCode';
import type { BriefPartProps } from './BriefPart';

/** The code of the brief's parts: the store and its checks, which the first view can do without. */
export const briefPartQuery = codeQuery('brief part', () =>
  import('./BriefPart').then(({ BriefPart }) => BriefPart),
);

/** A part of the brief as soon as its code is here; before that, its place. */
export function BriefLater(props: BriefPartProps) {
  const words = useWords();
  const { data: Part, error, isFetching, refetch } = useQuery(briefPartQuery);
  if (Part) return <Part {...props} />;
  if (props.part === 'count') return null;
  const lost = error instanceof Redeployed ? words.redeployed : words.actionFailed;
  return (
    <>
      <button
        type="button"
        className="button button-quiet pin"
        aria-disabled={isFetching}
        onClick={() => void refetch()}
      >
        {words.pin}
      </button>
      {error && (
        <span className="said" role="status">
          {lost}
        </span>
      )}
    </>
  );
}
