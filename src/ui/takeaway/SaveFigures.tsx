import { linesOfFigures } from '../../exports/lines';
import type { Catalogue, Figure } from '../../model/types';
import { SaveLines } from './SaveLines';

interface SaveFiguresProps {
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
  /** What the figures are; the files are called so. */
  readonly name: string;
}

/** Saves the figures of a table, each with its source. */
export function SaveFigures({ figures, catalogue, name }: SaveFiguresProps) {
  const lines = () => Promise.resolve(linesOfFigures(figures, catalogue));
  return <SaveLines title={name} catalogue={catalogue} lines={lines} />;
}
