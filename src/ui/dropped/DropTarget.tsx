import { useCallback, useLayoutEffect, useState } from 'react';
import { loadedPart } from '../loadedCode';

/** The part that opens files; it is loaded once one is held over the page. */
const Dropped = loadedPart('dropped', () => import('./Dropped').then(({ Dropped }) => Dropped));

/**
 * Takes what is dropped on the page, whatever view is shown. The browser never leaves for a file,
 * not even before the code that opens it is here.
 */
export function DropTarget() {
  const [asked, setAsked] = useState(false);
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const taken = useCallback(() => setFile(null), []);
  useLayoutEffect(() => {
    const end = new AbortController();
    const options = { signal: end.signal };
    const hold = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setAsked(true);
      if (event.type === 'dragover') {
        dataTransfer.dropEffect = 'copy';
        setOver(true);
      } else {
        setOver(false);
        setFile(dataTransfer.files[0] ?? null);
      }
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    addEventListener('dragover', hold, options);
    addEventListener('drop', hold, options);
    addEventListener('dragleave', leave, options);
    return () => end.abort();
  }, []);
  return asked ? <Dropped over={over} file={file} taken={taken} /> : null;
}
