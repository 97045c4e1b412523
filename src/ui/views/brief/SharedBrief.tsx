import { useQuery } from '@tanstack/react-query';
import { countPins } from '../../../model/brief/pin';
import { joinBriefs, mostItems } from '../../../model/brief';
import type { BriefProblem, BriefRead } from '../../../model/brief/file';
import type { Catalogue } from '../../../model/types';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { explainLoss } from '../../../state/redeployed';
import { useLanguage, useWords } from '../../language';
import { CodeFailure, Coming } from '../../parts/Status';
import { BriefPage, ContentState } from './BriefPage';
import { useBriefContent } from './useBriefContent';

interface AddressedBriefProps {
  readonly packed: string;
  readonly catalogue: Catalogue;
  readonly close: () => void;
}

/** The brief that the address holds; the code that unpacks it is loaded when it is needed. */
export function AddressedBrief({ packed, catalogue, close }: AddressedBriefProps) {
  const words = useWords();
  const own = briefWords[useLanguage()];
  const { data, error, refetch } = useQuery({
    queryKey: ['shared brief', packed],
    queryFn: async () => {
      const code = await import('../../../state/sharedBrief').catch(explainLoss);
      return code.unpackBrief(packed);
    },
    staleTime: Infinity,
    networkMode: 'always',
    retry: false,
  });
  if (error) return <CodeFailure cause={error} retry={() => void refetch()} />;
  if (!data) return <Coming what={words.loading} />;
  return (
    <SharedBrief
      read={data}
      title={own.offered}
      unreadable={own.unreadable}
      catalogue={catalogue}
      close={close}
    />
  );
}

interface SharedBriefProps {
  readonly read: BriefRead;
  readonly title: string;
  /** What is said when nothing of it can be read. */
  readonly unreadable: string;
  readonly catalogue: Catalogue;
  /** Leads back to the reader's own brief. */
  readonly close: () => void;
}

/** Another's brief to look at; the reader's own stays as it is until they say what to do. */
export function SharedBrief({ read, title, unreadable, catalogue, close }: SharedBriefProps) {
  const words = briefWords[useLanguage()];
  const own = useBrief(({ brief }) => brief);
  const take = useBrief((store) => store.take);
  const { brief, problems } = read;
  const content = useBriefContent(brief, catalogue);
  const joins = joinBriefs(own, brief).items.length <= mostItems;
  const readable = brief.items.length > 0 || brief.title !== '';
  const accept = (how: 'join' | 'replace') => {
    take(brief, how);
    close();
    scrollTo({ top: 0 });
  };
  return (
    <>
      <div className="section-head">
        <h1>{title}</h1>
        <p className="lead">{readable ? words.offeredLead : unreadable}</p>
        {problems.length > 0 && <Problems problems={problems} partly={readable} />}
        <div className="controls cluster">
          {readable && own.items.length === 0 && (
            <button type="button" className="button" onClick={() => accept('replace')}>
              {words.keep}
            </button>
          )}
          {readable && own.items.length > 0 && (
            <>
              {joins ? (
                <button type="button" className="button" onClick={() => accept('join')}>
                  {words.join}
                </button>
              ) : (
                <p className="notice">{words.full(mostItems)}</p>
              )}
              <button type="button" className="button" onClick={() => accept('replace')}>
                {words.replace}
              </button>
            </>
          )}
          <button type="button" className="button button-quiet" onClick={close}>
            {readable ? words.dismiss : words.mine(countPins(own))}
          </button>
        </div>
      </div>
      <ContentState state={content} />
      {readable && content.pending === false && (
        <BriefPage brief={brief} state={content} editor={null} />
      )}
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly BriefProblem[];
  /** Something could be read all the same. */
  readonly partly: boolean;
}

/** More than these are not listed: a file of another kind has hundreds. */
const most = 12;

/** What of a brief could not be read: where, what stands there, what would be right. */
function Problems({ problems, partly }: ProblemsProps) {
  const words = briefWords[useLanguage()];
  return (
    <div className="notice" role="status">
      {partly && <p>{words.partly(problems.length)}</p>}
      <ul>
        {problems.slice(0, most).map((problem, at) => (
          <li key={at}>{words.problem(problem)}</li>
        ))}
        {problems.length > most && <li>…</li>}
      </ul>
    </div>
  );
}
