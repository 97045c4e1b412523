import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { BriefContent, ComparisonContent } from '../../model/brief/content';
import type { Footnote } from '../../model/footnotes';
import { figuresIn } from '../../model/footnotes';
import type { Figure } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import { cleanText } from '../office/xml';

/** The footnotes of one comparison, each with its own number, quotation, report and paragraph. */
export interface Sources {
  /** A reference to the note of a figure; nothing where the report's text was not there. */
  readonly of: (figure: Figure) => readonly FootnoteReferenceRun[];
  /** Whether every figure has a note. */
  readonly complete: boolean;
}

/** The footnotes of a comparison; each is made where it is asked for. */
export function sourcesOf(item: ComparisonContent, content: BriefContent): Sources {
  const notes = new Map(item.footnotes.map((note) => [note.figure, note]));
  return {
    of: (figure) => {
      const note = notes.get(figure);
      return note ? [new FootnoteReferenceRun({ children: [noteOf(note, content)] })] : [];
    },
    complete: figuresIn(item.comparison).every((figure) => notes.has(figure)),
  };
}

function noteOf(note: Footnote, content: BriefContent): Paragraph {
  return new Paragraph({
    style: 'FootnoteText',
    children: [new TextRun(cleanText(` ${noteText(note, content)}`))],
  });
}

/** What stands in a footnote: whose figure it is, the words of the report, and where they are. */
export function noteText(
  { label, quote, figure, paragraph }: Footnote,
  { language, reports }: BriefContent,
): string {
  const words = documentWords[language].office;
  const { report } = figure;
  const place = words.place(paragraph, reports.indexOf(report) + 1);
  return words.sourced(label, quote, report.title, place);
}
