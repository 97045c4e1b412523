import { useQueryClient } from '@tanstack/react-query';
import { safeName } from '../../../exports/fileName';
import { recordsOfFigures, recordsOfMatrix, type DataRecord } from '../../../exports/records';
import { saveFile } from '../../../exports/save';
import { matrixOf } from '../../../model/matrix';
import { targetRowsOf, type TargetRow } from '../../../model/targets/rows';
import type { Catalogue } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { type LoadedDocuments, useReported } from '../../documents';
import { loadTexts } from '../../export/reportTexts';
import { SaveRecords } from '../../export/SaveRecords';
import { useRun } from '../../export/useRun';
import { useLanguage } from '../../language';

/** All data as one workbook, made when it is asked for. */
export function Everything({ catalogue }: { readonly catalogue: Catalogue }) {
  const language = useLanguage();
  const words = dataWords[language];
  const client = useQueryClient();
  const documents = useEverything(catalogue);
  const { said, working, run } = useRun();
  const save = async () => {
    if (documents === null) return words.incompleteFile;
    const [{ everythingXlsx }, texts] = await Promise.all([
      import('../../../exports/xlsx/recordsXlsx'),
      loadTexts(client, catalogue.reports),
    ]);
    const file = await everythingXlsx(documents, language, { texts, address: location.href });
    saveFile(file, `${safeName(words.downloadsFile)}-${catalogue.version}.xlsx`);
    return words.everythingSaved;
  };
  const action = { id: 'everything', label: words.saveEverything, run: save };
  return (
    <section className="download stack box" aria-labelledby="file-everything">
      <h2 id="file-everything">{words.everything}</h2>
      <p>{words.everythingWhat}</p>
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={working}
          onClick={() => void (working ? null : run(action))}
        >
          {words.saveEverything}
        </button>{' '}
        <span className="said" role="status">
          {said}
        </span>
      </p>
    </section>
  );
}

/** What each view shows of all districts, as CSV and as a workbook. */
export function ByView({ catalogue }: { readonly catalogue: Catalogue }) {
  const language = useLanguage();
  const words = dataWords[language];
  const documents = useEverything(catalogue);
  if (documents === null) return <p className="muted small">{words.incompleteFile}</p>;
  const { districts, figures } = documents;
  const { reports } = catalogue;
  const files: readonly (readonly [title: string, lines: () => readonly DataRecord[]])[] = [
    [words.matrixFile, () => recordsOfMatrix(matrixOf(documents, reports))],
    [words.targetsFile, () => recordsOfFigures(targetRowsOf(documents, reports).flatMap(statedIn))],
    ...catalogue.districts
      .filter((each) => districts.includes(each))
      .map((each) => {
        const own = () => figures.filter(({ district }) => district === each);
        return [words.districtFile(each.name[language]), () => recordsOfFigures(own())] as const;
      }),
  ];
  return (
    <section aria-labelledby="by-view-title" className="by-view chapter ruled">
      <h2 id="by-view-title">{words.perView}</h2>
      <p className="muted small">{words.perViewNote}</p>
      <ul>
        {files.map(([title, lines]) => (
          <li key={title} aria-label={title} className="text-cluster">
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

/** The figures of all reports, whichever districts are compared elsewhere; null until all are here. */
function useEverything(catalogue: Catalogue): LoadedDocuments | null {
  const documents = useReported(catalogue);
  return documents.pending || documents.missing.length > 0 ? null : documents;
}
