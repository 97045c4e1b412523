import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { Document } from '../../model/document';
import type { ExhibitBlock } from '../../model/document/block';
import type { Footnote } from '../../model/footnotes';
import type { Figure } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import { cleanText } from '../escape';

/** A reference to the footnote of a figure; nothing where the report's text was not there. */
export type Sources = (figure: Figure) => readonly FootnoteReferenceRun[];

/** The footnotes of an exhibit; each is made where it is asked for, and Word counts them. */
export function sourcesOf({ footnotes }: ExhibitBlock, document: Document): Sources {
  const notes = new Map(footnotes.map((note) => [note.figure, note]));
  return (figure) => {
    const note = notes.get(figure);
    if (!note) return [];
    const said = new TextRun(cleanText(` ${noteText(note, document)}`));
    return [
      new FootnoteReferenceRun({
        children: [new Paragraph({ style: 'FootnoteText', children: [said] })],
      }),
    ];
  };
}

/** What stands in a footnote: whose figure it is, the words of the report, and where they are. */
export function noteText(
  { label, quote, figure, paragraph }: Footnote,
  { language, reports }: Document,
): string {
  const words = documentWords[language].office;
  const { report } = figure;
  const place = words.place(paragraph, reports.indexOf(report) + 1);
  return words.sourced(label, quote, report.title, place);
}
