import { useEffect } from 'react';
import type { Brief } from '../../../model/brief';
import { captionsOf } from '../../../model/brief/captions';
import type { BriefContentItem } from '../../../model/brief/content';
import { endnotesOf, runsOf } from '../../../model/brief/endnotes';
import type { Endnote } from '../../../model/brief/endnotes';
import { briefWords } from '../../../model/words/brief';
import { documentWords } from '../../../model/words/documents';
import { useLanguage } from '../../language';
import { Endnotes } from './Endnotes';
import { Field } from './Field';
import { SheetItem } from './SheetItem';
import type { BriefEditor } from './editor';
import type { BriefState } from './useBriefContent';

interface SheetProps {
  readonly brief: Brief;
  readonly state: BriefState;
  /** Null for a brief that is only shown. */
  readonly editor: BriefEditor | null;
}

/** A brief as a sheet of paper, with fields in place of its words where it can be edited. */
export function Sheet({ brief, state: { content, incomplete }, editor }: SheetProps) {
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
          <SheetItem
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
