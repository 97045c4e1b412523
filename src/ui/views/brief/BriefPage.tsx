import { useEffect, useLayoutEffect } from 'react';
import type { Brief } from '../../../model/brief';
import type { Note } from '../../../model/document/notes';
import { briefWords } from '../../../model/words/brief';
import { documentWords } from '../../../model/words/documents';
import { useLanguage, useWords } from '../../language';
import { Failure, Loading } from '../../parts/Status';
import { usePrinting } from '../../parts/usePrinting';
import type { BriefEditor } from './useEditor';
import { Field } from './Field';
import { PageItem } from './PageItem';
import type { BriefState } from './useBriefContent';

interface BriefPageProps {
  readonly brief: Brief;
  readonly state: BriefState;
  /** Null for a brief that is only shown. */
  readonly editor: BriefEditor | null;
}

/** A brief as a sheet of paper, with fields in place of its words where it can be edited. */
export function BriefPage({ brief, state: { document, incomplete }, editor }: BriefPageProps) {
  const language = useLanguage();
  const words = briefWords[language];
  const { references: referencesHead, version: versionOf } = documentWords[language];
  const { title, notes, references, version } = document;
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  usePrintedTitle(title);
  return (
    <article className="brief-page" aria-label={words.contents}>
      {editor ? (
        <Field
          className="brief-title"
          label={words.briefTitle}
          hint={words.titleHint}
          value={brief.title}
          single
          onChange={editor.entitle}
        />
      ) : (
        <h2 className="brief-title">{title}</h2>
      )}
      <ol className="brief-items stack">
        {brief.items.map((item, at) => (
          <PageItem
            key={item.id}
            item={item}
            block={blocks.get(item.id)}
            place={at}
            count={brief.items.length}
            incomplete={incomplete}
            editor={editor}
          />
        ))}
      </ol>
      {notes.length > 0 && <Endnotes notes={notes} />}
      {references.length > 0 && (
        <section className="brief-references" aria-label={referencesHead}>
          <h3>{referencesHead}</h3>
          <ul>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="brief-version fine">{versionOf(version)} · 区比 Qubi</p>
    </article>
  );
}

/**
 * The title of what is printed: at the head of every sheet, where margin boxes can only read it from the
 * root, and of the file that a printer makes.
 */
function usePrintedTitle(title: string) {
  const printed = title.replaceAll(/[\r\n]+/g, ' ');
  const printing = usePrinting();
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', JSON.stringify(printed));
    return () => {
      style.removeProperty('--running-title');
    };
  }, [printed]);
  useLayoutEffect(() => {
    if (!printing) return undefined;
    const own = document.title;
    document.title = printed;
    return () => {
      document.title = own;
    };
  }, [printing, printed]);
}

/** The sentence behind each number of the brief; folded on the screen, open on paper. */
function Endnotes({ notes }: { readonly notes: readonly Note[] }) {
  const words = briefWords[useLanguage()];
  return (
    <details className="caveats-folded endnotes">
      <summary>{words.sources(notes.length)}</summary>
      <ol>
        {notes.map(({ number, label, sentence, source, exhibits }) => (
          <li key={number}>
            <b>{label}</b> <span lang="zh-CN">“{sentence}”</span>{' '}
            <span className="muted">
              {source} · {exhibits.map((each) => each.label).join(' ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

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
