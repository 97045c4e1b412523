import { figuresCsv } from '../../exports/figuresCsv';
import type { Catalogue, Figure } from '../../model/types';
import { useLanguage, useWords } from '../language';
import { SaveCsv } from './SaveCsv';

interface SaveFiguresProps {
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
  /** Of the file, without its extension. */
  readonly name: string;
}

/** Saves the figures of a table, each with its source. */
export function SaveFigures({ figures, catalogue, name }: SaveFiguresProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <SaveCsv
      label={words.saveCsv}
      name={name}
      write={() => figuresCsv(figures, catalogue, language)}
    />
  );
}
