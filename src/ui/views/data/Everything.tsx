import { useQueryClient } from '@tanstack/react-query';
import { safeName } from '../../../exports/fileName';
import { saveFile } from '../../../exports/save';
import type { Catalogue } from '../../../model/types';
import { useLanguage } from '../../language';
import { loadTexts } from '../../export/reportTexts';
import { useRun } from '../../export/useRun';
import { useDataWords } from './useDataWords';
import { useEverything } from './useEverything';

/** All data as one workbook, made when it is asked for. */
export function Everything({ catalogue }: { readonly catalogue: Catalogue }) {
  const words = useDataWords();
  const language = useLanguage();
  const client = useQueryClient();
  const documents = useEverything(catalogue);
  const { said, working, run } = useRun();
  const save = async () => {
    if (documents === null) return words.incompleteFile;
    const [{ everythingXlsx }, texts] = await Promise.all([
      import('../../../exports/xlsx/linesXlsx'),
      loadTexts(client, catalogue.reports),
    ]);
    const file = await everythingXlsx(documents, language, { texts, address: location.href });
    saveFile(file, `${safeName(words.downloadsFile)}-${catalogue.version}.xlsx`);
    return words.everythingSaved;
  };
  const action = { id: 'everything', label: words.saveEverything, run: save };
  return (
    <section className="download" aria-labelledby="file-everything">
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
