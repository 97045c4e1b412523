import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Redeployed } from '../../state/redeployed';
import { useWords } from '../language';
import { codeQuery } from '../loadedCode';
import type { BriefPlace } from './BriefPart';

/** The code of the brief's parts: the store and its checks, which the first view can do without. */
export const briefPartQuery = codeQuery('brief part', () =>
  import('./BriefPart').then(({ BriefPart }) => BriefPart),
);

/** A part of the brief as soon as its code is here; before that, its place, which keeps what is asked of it. */
export function BriefLater(props: BriefPlace) {
  const words = useWords();
  const { data: Part, error, isFetching, refetch } = useQuery(briefPartQuery);
  const [asked, ask] = useState(false);
  if (Part) return <Part {...props} asked={asked} />;
  if (props.part === 'count') return null;
  const lost = error instanceof Redeployed ? words.redeployed : words.actionFailed;
  return (
    <>
      <button
        type="button"
        className="button button-quiet pin"
        aria-pressed={asked}
        onClick={() => {
          ask(true);
          if (!isFetching) void refetch();
        }}
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
