import { saveCsv } from '../../exports/save';
import { useWords } from '../language';
import { useSaid } from './useSaid';

interface SaveCsvProps {
  readonly label: string;
  /** Of the file, without its extension. */
  readonly name: string;
  /** The content, made only when it is asked for. */
  readonly write: () => string;
}

/** A button that saves a CSV, and says that it did. */
export function SaveCsv({ label, name, write }: SaveCsvProps) {
  const words = useWords();
  const [said, say] = useSaid();
  const save = () => {
    saveCsv(write(), `${name}.csv`);
    say(words.csvSaved);
  };
  return (
    <div className="takeaway">
      <button type="button" className="button button-quiet" onClick={save}>
        {label}
      </button>
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}
