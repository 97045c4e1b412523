import { useEffect } from 'react';
import { countPins } from '../../model/brief/change';
import { interfaceWords } from '../../model/words/interface';
import { briefKey, useBrief } from '../../state/brief';
import { useLanguage } from '../language';

/** How much is pinned, behind the brief's name in the navigation; nothing while there is nothing. */
export function BriefCount() {
  const words = interfaceWords[useLanguage()].pinning;
  const count = useBrief(({ brief }) => countPins(brief));
  useEffect(() => {
    // Another tab changed the brief: this one must not write over it.
    const onStorage = ({ key }: StorageEvent) => {
      if (key === briefKey) void useBrief.persist.rehydrate();
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);
  if (count === 0) return null;
  return (
    <span className="views-count" title={words.count(count)}>
      {' '}
      {count}
    </span>
  );
}
