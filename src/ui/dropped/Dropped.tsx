import { useEffect } from 'react';
import { fileWords } from '../../model/words/files';
import { readAddress } from '../../state/view';
import type { Go } from '../../state/view';
import { useOpenedBrief } from '../../state/openedBrief';
import { useLanguage } from '../language';
import { keepToHeading, keepToSection } from '../keepTo';
import { useNavigation } from '../navigation';
import { useSaid } from '../parts/useSaid';

interface Props {
  /** Whether files are held over the page. */
  readonly over: boolean;
  /** The file that was let go over it, until it is taken. */
  readonly file: File | null;
  readonly taken: () => void;
}

/** Opens a file that was dropped on the page, and says what became of it. */
export function Dropped({ over, file, taken }: Props) {
  const words = fileWords[useLanguage()];
  const [said, say] = useSaid();
  const { go } = useNavigation();
  useEffect(() => {
    if (file === null) return;
    taken();
    void openFile(file, go).then((how) => say(words[how](file.name)));
  }, [file, taken, go, say, words]);
  const told = over ? words.over : said;
  return told === '' ? null : (
    <div className="dropped" role="alert">
      <p className="status">{told}</p>
    </div>
  );
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
