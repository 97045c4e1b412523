import type { RefObject } from 'react';
import type { ReportDocument } from '../../../model/types';
import type { LoadedDocuments } from '../../documents';
import { EntryNote } from './EntryNote';
import { FigureNote } from './FigureNote';
import { Note } from './Note';
import { useReportWords } from './useReportWords';

interface NoteOfProps {
  readonly anchor: HTMLElement;
  readonly within: RefObject<HTMLElement | null>;
  readonly document: ReportDocument;
  readonly documents: LoadedDocuments;
}

/** The note of what the reader points at: a number's figures, or an entry of the glossary. */
export function NoteOf({ anchor, within, document, documents }: NoteOfProps) {
  const words = useReportWords();
  const { entry, figures = '' } = anchor.dataset;
  if (entry !== undefined) {
    return (
      <Note anchor={anchor} within={within}>
        <EntryNote entry={entry} document={document} />
      </Note>
    );
  }
  const stated = figures
    .split(' ')
    .flatMap((id) => documents.figures.filter((each) => each.id === id));
  return (
    <Note anchor={anchor} within={within}>
      {stated.map((figure) => (
        <FigureNote key={figure.id} figure={figure} documents={documents} />
      ))}
      {stated.length === 0 && <p>{words.unknownFigure}</p>}
      {stated.length > 0 && <p className="note-hint">{words.open}</p>}
    </Note>
  );
}
