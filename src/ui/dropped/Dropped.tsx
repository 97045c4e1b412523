import { useEffect, useState } from 'react';
import { fileWords } from '../../model/words/files';
import { readAddress } from '../../state/view';
import type { Go } from '../../state/view';
import { useOpenedBrief } from '../../state/openedBrief';
import { useLanguage } from '../language';
import { keepToHeading, keepToSection } from '../keepTo';
import { useNavigation } from '../navigation';
import { useSaid } from '../parts/useSaid';

/** Opens what is dropped on the page, whatever view is shown; the browser never leaves for a file. */
export function Dropped() {
  const words = fileWords[useLanguage()];
  const [said, say] = useSaid();
  const { go } = useNavigation();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const options = { signal: end.signal };
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openFile(file, go).then((how) => say(words[how](file.name)));
    };
    addEventListener('dragover', onOver, options);
    addEventListener('dragleave', onLeave, options);
    addEventListener('drop', onDrop, options);
    return () => end.abort();
  }, [go, say, words]);
  const told = over ? words.over : said;
  return told === '' ? null : (
    <div className="dropped" role="alert">
      <p className="status">{told}</p>
    </div>
  );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Opens a file that we made, and tells what it was; what we did not make changes nothing. */
async function openFile(file: Blob, go: Go): Promise<'picture' | 'brief' | 'refused'> {
  const { readReturned } = await import('../../exports/picture/returned');
  const returned = await readReturned(file);
  switch (returned.of) {
    case 'picture':
      goTo(returned.address, go);
      return 'picture';
    case 'brief':
      useOpenedBrief.getState().open(returned.read);
      goTo('?view=brief', go);
      return 'brief';
    case 'unknown':
      return 'refused';
  }
}

/** Goes to an address of the page as a link does: back leads to where the reader was. */
function goTo(address: string, go: Go): void {
  const [search = '', section = ''] = address.split('#');
  go(readAddress(search).view);
  scrollTo({ top: 0 });
  if (section === '') {
    keepToHeading();
    return;
  }
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${section}`);
  } catch {
    // A page that has no history still has its sections.
  }
  keepToSection(decodeURIComponent(section));
}
