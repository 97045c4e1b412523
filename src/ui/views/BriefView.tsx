import { briefWords } from '../../model/words/brief';
import { useOpenedBrief } from '../../state/openedBrief';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';

import '../styles/brief.css';
import '../styles/brief/page.css';
import '../styles/brief/print.css';
import { SharedBrief, AddressedBrief } from './brief/SharedBrief';
import { OwnBrief } from './brief/OwnBrief';
import type { PageProps } from '../documents';

/** The reader's brief, or one that an address or a file offers: that is shown, and taken only when asked to. */
export function BriefView({ documents: { catalogue } }: PageProps) {
  const words = briefWords[useLanguage()];
  const { view, go } = useNavigation();
  const { opened, open } = useOpenedBrief();
  if (view.brief !== null) {
    return (
      <AddressedBrief
        key={view.brief}
        packed={view.brief}
        catalogue={catalogue}
        close={() => go({ brief: null })}
      />
    );
  }
  if (opened) {
    return (
      <SharedBrief
        read={opened}
        title={words.offeredFile}
        unreadable={words.unreadableFile}
        catalogue={catalogue}
        close={() => open(null)}
      />
    );
  }
  return <OwnBrief catalogue={catalogue} open={open} />;
}
