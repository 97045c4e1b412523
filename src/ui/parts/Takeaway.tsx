import { useState } from 'react';
import { kindOf } from '../../charts/chart';
import { comparisonCsv } from '../../exports/csv';
import { fileName } from '../../exports/fileName';
import { saveFile } from '../../exports/save';
import type { Comparison } from '../../model/comparison';
import { useLanguage, useWords } from '../language';
import { useSaid } from './useSaid';

/** What can be taken away from a comparison: its picture and its data. */
export function Takeaway({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const language = useLanguage();
  const [said, say] = useSaid();
  const [working, setWorking] = useState(false);
  const draw = async () => {
    const { drawPicture } = await import('../../exports/png');
    return drawPicture(kindOf(comparison), comparison, language);
  };
  const withPicture = async (deliver: (picture: Blob) => Promise<string>) => {
    setWorking(true);
    say(words.working);
    try {
      say(await deliver(await draw()));
    } catch {
      say(words.pictureFailed);
    } finally {
      setWorking(false);
    }
  };
  const save = (picture: Blob) => saveFile(picture, fileName(comparison, language, 'png'));
  const copy = async (picture: Blob) => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return words.pictureCopied;
    } catch {
      save(picture);
      return words.pictureNotCopied;
    }
  };
  const saveCsv = () => {
    const csv = new Blob([comparisonCsv(comparison, language)], { type: 'text/csv;charset=utf-8' });
    saveFile(csv, fileName(comparison, language, 'csv'));
    say(words.csvSaved);
  };
  return (
    <div className="takeaway">
      <button
        type="button"
        className="button button-quiet"
        disabled={working}
        onClick={() => void withPicture(copy)}
      >
        {words.copyPicture}
      </button>
      <button
        type="button"
        className="button button-quiet"
        disabled={working}
        onClick={() =>
          void withPicture((picture) => {
            save(picture);
            return Promise.resolve(words.pictureSaved);
          })
        }
      >
        {words.savePicture}
      </button>
      <button type="button" className="button button-quiet" onClick={saveCsv}>
        {words.saveCsv}
      </button>
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}
