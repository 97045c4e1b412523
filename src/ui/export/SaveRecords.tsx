import { useQueryClient } from '@tanstack/react-query';
import type { DataRecord } from '../../exports/records';
import type { Catalogue, Figure } from '../../model/types';
import { interfaceWords } from '../../model/words/interface';
import { useLanguage, useWords } from '../language';
import { useRun } from './useRun';
import type { Action } from './useRun';

interface SaveRecordsProps {
  /** What the lines are of: the title in the workbook and, made safe, the name of the files. */
  readonly title: string;
  readonly catalogue: Catalogue;
  /** The lines of what is shown, made only when they are asked for. */
  readonly lines: () => Promise<readonly DataRecord[]>;
}

/** Saves what is shown as CSV or as a workbook, and says what came of it. */
export function SaveRecords({ title, catalogue, lines }: SaveRecordsProps) {
  const words = useWords();
  const language = useLanguage();
  const own = interfaceWords[language].dataFiles;
  const client = useQueryClient();
  const { said, working, run } = useRun();
  const load = () => import('./recordRuns');
  const save = async () => {
    const [{ saveRecordsCsv }, shown] = await Promise.all([load(), lines()]);
    saveRecordsCsv({ title, lines: shown, language }, catalogue);
    return words.csvSaved;
  };
  const saveXlsx = async () => {
    const [{ saveRecordsXlsx }, shown] = await Promise.all([load(), lines()]);
    await saveRecordsXlsx({ title, lines: shown, language }, catalogue, client);
    return own.xlsxSaved;
  };
  const actions: readonly Action[] = [
    { id: 'csv', label: words.saveCsv, run: save },
    { id: 'xlsx', label: own.saveXlsx, run: saveXlsx },
  ];
  return (
    <div className="export-actions cluster">
      {actions.map((action) => (
        <button
          key={action.id}
          type="button"
          className="button button-quiet"
          aria-disabled={working}
          onClick={() => void (working ? null : run(action))}
        >
          {action.label}
        </button>
      ))}
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}

interface SaveFiguresProps {
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
  /** What the figures are; the files are called so. */
  readonly name: string;
}

/** Saves the figures of a table, each with its source. */
export function SaveFigures({ figures, catalogue, name }: SaveFiguresProps) {
  const lines = async () => {
    const { recordsOfFigures } = await import('../../exports/records');
    return recordsOfFigures(figures);
  };
  return <SaveRecords title={name} catalogue={catalogue} lines={lines} />;
}
