import { countPins } from '../../../model/brief/change';
import type { BriefRead } from '../../../model/brief/read';
import type { Catalogue } from '../../../model/types';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';
import { ContentState } from './ContentState';
import { Problems } from './Problems';
import { Sheet } from './Sheet';
import { useBriefContent } from './useBriefContent';

interface OfferedProps {
  readonly read: BriefRead;
  readonly title: string;
  /** What is said when nothing of it can be read. */
  readonly unreadable: string;
  readonly catalogue: Catalogue;
  /** Leads back to the reader's own brief. */
  readonly close: () => void;
}

/** Another's brief to look at; the reader's own stays as it is until they say what to do. */
export function Offered({ read, title, unreadable, catalogue, close }: OfferedProps) {
  const words = briefWords[useLanguage()];
  const own = useBrief(({ brief }) => brief);
  const take = useBrief((store) => store.take);
  const { brief, problems } = read;
  const content = useBriefContent(brief, catalogue);
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
        <div className="controls">
          {readable && own.items.length === 0 && (
            <button type="button" className="button" onClick={() => accept('replace')}>
              {words.keep}
            </button>
          )}
          {readable && own.items.length > 0 && (
            <>
              <button type="button" className="button" onClick={() => accept('join')}>
                {words.join}
              </button>
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
        <Sheet brief={brief} state={content} editor={null} />
      )}
    </>
  );
}
