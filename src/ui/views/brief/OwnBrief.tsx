import { useState } from 'react';
import type { BriefRead } from '../../../model/brief/read';
import type { Catalogue } from '../../../model/types';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';
import { AddButtons } from './AddButtons';
import { ContentState } from './ContentState';
import { EmptyBrief } from './EmptyBrief';
import { Keeping } from './Keeping';
import { LeaveBar } from './LeaveBar';
import { Sheet } from './Sheet';
import { Undo } from './Undo';
import { useBriefContent } from './useBriefContent';
import { useEditor } from './useEditor';

interface OwnBriefProps {
  readonly catalogue: Catalogue;
  /** Shows what was read of a file. */
  readonly open: (read: BriefRead) => void;
}

/** The reader's own brief: a sheet to write on, and the ways it leaves the page. */
export function OwnBrief({ catalogue, open }: OwnBriefProps) {
  const words = briefWords[useLanguage()];
  const brief = useBrief((store) => store.brief);
  const state = useBriefContent(brief, catalogue);
  const [said, say] = useState('');
  const editor = useEditor(say);
  const empty = brief.items.length === 0;
  return (
    <>
      <div className="section-head brief-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Keeping />
        <LeaveBar brief={brief} state={state} open={open} />
      </div>
      <ContentState state={state} />
      <div className="desk">
        {empty && brief.title === '' ? (
          <EmptyBrief />
        ) : (
          state.pending === false && <Sheet brief={brief} state={state} editor={editor} />
        )}
        <AddButtons empty={empty} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <Undo />
    </>
  );
}
