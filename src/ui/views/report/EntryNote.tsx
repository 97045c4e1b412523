import { paragraphOf } from '../../../model/text/quotation';
import type { ReportDocument } from '../../../model/types';
import { useReportWords } from './useReportWords';
import { PassageText } from './EditionRuns';

interface EntryNoteProps {
  readonly entry: string;
  readonly document: ReportDocument;
}

/** An entry of the report's own glossary, in its words. */
export function EntryNote({ entry, document }: EntryNoteProps) {
  const words = useReportWords();
  const found = document.glossary.find((each) => each.id === entry);
  const paragraph = found ? paragraphOf(document.blocks, found.paragraph) : null;
  if (!found || !paragraph) return null;
  const bare = { ...paragraph, furniture: [] };
  return (
    <section className="entry-note-card">
      <p className="note-about">{words.entry}</p>
      <h4 lang="zh-CN">{found.term}</h4>
      <p className="note-entry" lang="zh-CN">
        <PassageText passage={bare} />
      </p>
    </section>
  );
}
