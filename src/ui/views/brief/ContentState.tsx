import { useWords } from '../../language';
import { Failure, Loading } from '../../parts/Status';
import type { BriefState } from './useBriefContent';

/** What of a brief's documents is on its way or did not arrive. */
export function ContentState({ state }: { readonly state: BriefState }) {
  const words = useWords();
  return (
    <>
      {state.missing.map(({ name, detail, retry }) => (
        <Failure key={detail} what={words.failedFigures(name)} detail={detail} retry={retry} />
      ))}
      {state.pending && <Loading what={words.loading} />}
    </>
  );
}
