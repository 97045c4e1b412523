import { useEffect } from 'react';
import type { Brief } from '../../../model/brief';
import { captionsOf } from '../../../model/brief/captions';
import type { BriefContentItem } from '../../../model/brief/content';
import { endnotesOf, runsOf } from '../../../model/brief/endnotes';
import type { Endnote } from '../../../model/brief/endnotes';
import { briefWords } from '../../../model/words/brief';
import { documentWords } from '../../../model/words/documents';
import { useLanguage, useWords } from '../../language';
import { Failure, Loading } from '../../parts/Status';
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
export function BriefPage({ brief, state: { content, incomplete }, editor }: BriefPageProps) {
  const language = useLanguage();
  const words = briefWords[language];
  const captions = captionsOf(content.items, language);
  const endnotes = endnotesOf(content.items);
  const untitled = documentWords[language].page.untitled;
  useRunningTitle(brief.title.trim() === '' ? untitled : brief.title);
  return (
    <article className="sheet" aria-label={words.contents}>
      {editor ? (
        <Field
          className="sheet-title"
          label={words.briefTitle}
          hint={words.titleHint}
          value={brief.title}
          single
          onChange={editor.entitle}
        />
      ) : (
        <h2 className="sheet-title">{brief.title.trim() === '' ? untitled : brief.title}</h2>
      )}
      <ol className="sheet-items">
        {brief.items.map((item, at) => (
          <PageItem
            key={item.id}
            item={item}
            content={content.items[at]}
            caption={captions.get(item.id) ?? ''}
            sources={sourcesOf(content.items[at], endnotes)}
            place={at}
            count={brief.items.length}
            incomplete={incomplete}
            editor={editor}
          />
        ))}
      </ol>
      {endnotes.length > 0 && <Endnotes endnotes={endnotes} captions={captions} />}
      {content.references.length > 0 && (
        <section className="sheet-references" aria-label={words.references}>
          <h3>{words.references}</h3>
          <ol>
            {content.references.map((reference) => (
              <li key={reference} lang="zh-CN">
                {reference}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="sheet-version">{words.version(content.version)} · 区比 Qubi</p>
    </article>
  );
}

function sourcesOf(item: BriefContentItem | undefined, endnotes: readonly Endnote[]): string {
  if (item?.type !== 'comparison') return '';
  return runsOf(item, endnotes)
    .map(([first, last]) => (first === last ? `[${first}]` : `[${first}]–[${last}]`))
    .join(', ');
}

/** The title at the head of every printed sheet: margin boxes can only read it from the root. */
function useRunningTitle(title: string) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', JSON.stringify(title.replaceAll(/[\r\n]+/g, ' ')));
    return () => {
      style.removeProperty('--running-title');
    };
  }, [title]);
}

interface EndnotesProps {
  readonly endnotes: readonly Endnote[];
  readonly captions: ReadonlyMap<string, string>;
}

/** The sentence behind each number of the brief; folded on the screen, open on paper. */
function Endnotes({ endnotes, captions }: EndnotesProps) {
  const words = briefWords[useLanguage()];
  return (
    <details className="caveats-folded endnotes">
      <summary>{words.sources(endnotes.length)}</summary>
      <ol>
        {endnotes.map(({ number, note, items }) => (
          <li key={number}>
            <b>{note.label}</b> <span lang="zh-CN">“{note.sentence}”</span>{' '}
            <span className="muted">
              {note.source} · {items.map((id) => captions.get(id)).join(' ')}
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
