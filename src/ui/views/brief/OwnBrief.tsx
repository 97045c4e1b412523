import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../exports/save';
import { headlineBrief, isFull, mostItems } from '../../../model/brief';
import { briefFileEnding } from '../../../model/brief/file';
import type { BriefRead } from '../../../model/brief/file';
import { openBrief } from '../../../model/brief/stored';
import type { Catalogue } from '../../../model/types';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useRun } from '../../export/useRun';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { BriefPage, ContentState } from './BriefPage';
import { ExportBar } from './ExportBar';
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
  const full = isFull(brief);
  return (
    <>
      <div className="section-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <StorageNotice open={open} />
        <ExportBar brief={brief} state={state} open={open} />
      </div>
      <ContentState state={state} />
      <div className="desk">
        {empty && brief.title === '' ? (
          <EmptyBrief catalogue={catalogue} />
        ) : (
          state.pending === false && <BriefPage brief={brief} state={state} editor={editor} />
        )}
        {full && <p className="notice">{words.full(mostItems)}</p>}
        <AddButtons empty={empty} full={full} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <Undo />
    </>
  );
}

/** Says how something gets into the brief, and offers the headlines to begin with. */
function EmptyBrief({ catalogue }: Pick<OwnBriefProps, 'catalogue'>) {
  const words = briefWords[useLanguage()];
  const take = useBrief((store) => store.take);
  return (
    <div className="brief-page brief-empty">
      <h2>{words.empty}</h2>
      <ul>
        {words.emptyHow.map((how) => (
          <li key={how}>{how}</li>
        ))}
      </ul>
      <p className="cluster">
        <button
          type="button"
          className="button"
          onClick={() => take(headlineBrief(catalogue), 'join')}
        >
          {words.takeHeadlines(catalogue.frontPage.length)}
        </button>
        <ViewLink className="button button-quiet" to={{ view: 'overview', figure: null }}>
          {words.toOverview}
        </ViewLink>
      </p>
    </div>
  );
}

/** Adds the writer's own words at the end, or clears all. */
function AddButtons({ empty, full }: { readonly empty: boolean; readonly full: boolean }) {
  const words = briefWords[useLanguage()];
  const add = useBrief((store) => store.add);
  const clear = useBrief((store) => store.clear);
  const write = (type: 'heading' | 'text') => {
    add(type);
    // The new field is drawn by the next frame.
    requestAnimationFrame(() => {
      const fields = document.querySelectorAll<HTMLElement>('.brief-item:last-child textarea');
      fields[0]?.focus();
    });
  };
  return (
    <div className="desk-tools cluster">
      {!full && (
        <>
          <button type="button" className="button" onClick={() => write('heading')}>
            {words.addHeading}
          </button>
          <button type="button" className="button" onClick={() => write('text')}>
            {words.addText}
          </button>
        </>
      )}
      {!empty && (
        <button type="button" className="button button-quiet" onClick={clear}>
          {words.clear}
        </button>
      )}
      <Steps />
    </div>
  );
}

/** Says when the browser does not keep the brief, or kept something that can't be read. */
function StorageNotice({ open }: Pick<OwnBriefProps, 'open'>) {
  const words = briefWords[useLanguage()];
  const { unread, unkept, forgetUnread } = useBrief();
  const { said, run } = useRun();
  const save = async (text: string) => {
    const name = `qubi-brief${briefFileEnding}`;
    saveFile(new Blob([text], { type: 'application/json' }), name);
    return words.saved(name);
  };
  return (
    <>
      {unkept && (
        <p className="notice" role="status">
          {words.unkept}
        </p>
      )}
      {unread !== null && (
        <div className="notice" role="status">
          <p>{words.unread}</p>
          <p className="cluster">
            <button type="button" className="button" onClick={() => open(openBrief(unread))}>
              {words.openUnread}
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                void run({ id: 'unread', label: words.saveUnread, run: () => save(unread) })
              }
            >
              {words.saveUnread}
            </button>
            <button type="button" className="button button-quiet" onClick={forgetUnread}>
              {words.forget}
            </button>
            <span className="said">{said}</span>
          </p>
        </div>
      )}
    </>
  );
}

/** The ways back and forth through what was taken away; they are there after a reload too. */
function Steps() {
  const words = briefWords[useLanguage()];
  const { past, future, undo, redo } = useBrief();
  return (
    <>
      {past.length > 0 && (
        <button type="button" className="button button-quiet" onClick={undo}>
          {words.undoSteps(past.length)}
        </button>
      )}
      {future.length > 0 && (
        <button type="button" className="button button-quiet" onClick={redo}>
          {words.redo}
        </button>
      )}
    </>
  );
}

/** What was just taken away, and the way back; it stays until the next change. */
function Undo() {
  const words = briefWords[useLanguage()];
  const { lately, undo } = useBrief();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that removed the item is gone, and the focus with it.
    if (lately && document.activeElement === document.body) button.current?.focus();
  }, [lately]);
  const fewer = (lately?.out.length ?? 0) - (lately?.put.length ?? 0);
  return (
    <div className="undo" role="status">
      {lately && (
        <p>
          <span>{fewer > 0 ? words.removed(fewer) : words.taken}</span>
          <button ref={button} type="button" className="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
