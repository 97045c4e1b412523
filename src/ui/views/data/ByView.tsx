import { linesOfFigures, linesOfMatrix } from '../../../exports/lines';
import type { Line } from '../../../exports/lines';
import { matrixOf } from '../../../model/matrix';
import { targetRowsOf } from '../../../model/targets/rows';
import type { TargetRow } from '../../../model/targets/rows';
import type { Catalogue } from '../../../model/types';
import { useLanguage } from '../../language';
import { SaveRecords } from '../../export/SaveRecords';
import { useDataWords } from './useDataWords';
import { useEverything } from './useEverything';

/** What each view shows of all districts, as CSV and as a workbook. */
export function ByView({ catalogue }: { readonly catalogue: Catalogue }) {
  const words = useDataWords();
  const language = useLanguage();
  const documents = useEverything(catalogue);
  if (documents === null) return <p className="muted small">{words.incompleteFile}</p>;
  const { districts, figures } = documents;
  const files: readonly (readonly [title: string, lines: () => readonly Line[]])[] = [
    [words.matrixFile, () => linesOfMatrix(matrixOf(documents, districts), catalogue)],
    [words.targetsFile, () => linesOfFigures(targetRowsOf(documents, districts).flatMap(statedIn))],
    ...catalogue.districts
      .filter(({ id }) => districts.includes(id))
      .map(({ id, name }) => {
        const own = () => figures.filter(({ district }) => district.id === id);
        return [words.districtFile(name[language]), () => linesOfFigures(own())] as const;
      }),
  ];
  return (
    <section aria-labelledby="by-view-title" className="by-view">
      <h2 id="by-view-title">{words.perView}</h2>
      <p className="muted small">{words.perViewNote}</p>
      <ul>
        {files.map(([title, lines]) => (
          <li key={title} aria-label={title}>
            <span>{title}</span>
            <SaveRecords
              title={title}
              catalogue={catalogue}
              lines={() => Promise.resolve(lines())}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A target and the results beside it. */
function statedIn({ target, row }: TargetRow) {
  return [...row.cells.flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : [])), target];
}
