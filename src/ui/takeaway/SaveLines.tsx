import { useQueryClient } from '@tanstack/react-query';
import type { Line } from '../../exports/lines';
import type { Catalogue } from '../../model/types';
import { interfaceWords } from '../../model/words/interface';
import { useLanguage, useWords } from '../language';
import type { Action } from './action';
import { useRun } from './useRun';

interface SaveLinesProps {
  /** What the lines are of: the title in the workbook and, made safe, the name of the files. */
  readonly title: string;
  readonly catalogue: Catalogue;
  /** The lines of what is shown, made only when they are asked for. */
  readonly lines: () => Promise<readonly Line[]>;
}

/** Saves what is shown as CSV or as a workbook, and says what came of it. */
export function SaveLines({ title, catalogue, lines }: SaveLinesProps) {
  const words = useWords();
  const language = useLanguage();
  const own = interfaceWords[language].dataFiles;
  const client = useQueryClient();
  const { said, working, run } = useRun();
  const load = () => import('./linesRuns');
  const save = async () => {
    const [{ saveLinesCsv }, shown] = await Promise.all([load(), lines()]);
    saveLinesCsv({ title, lines: shown, language });
    return words.csvSaved;
  };
  const saveXlsx = async () => {
    const [{ saveLinesXlsx }, shown] = await Promise.all([load(), lines()]);
    await saveLinesXlsx({ title, lines: shown, language }, catalogue, client);
    return own.xlsxSaved;
  };
  const actions: readonly Action[] = [
    { id: 'csv', label: words.saveCsv, run: save },
    { id: 'xlsx', label: own.saveXlsx, run: saveXlsx },
  ];
  return (
    <div className="takeaway">
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
