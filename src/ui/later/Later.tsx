import { useEffect, useState } from 'react';
import { usePreferences } from '../../state/preferences';
import { loadedPart } from '../loadedCode';
import { useNavigation } from '../navigation';
import { keepCopiesHonest } from './copiedText';
import { MarksLine } from './MarksLine';
import { keepTranslated } from './translation';

const KeyList = loadedPart('key list', () => import('./KeyList').then(({ KeyList }) => KeyList));

/** What the first view does without, and has as soon as it is here: nothing of it moves what is shown. */
export function Later() {
  const { view } = useNavigation();
  const { shortcuts, marksKnown } = usePreferences();
  const [listed, list] = useState(false);
  useEffect(keepCopiesHonest, []);
  useEffect(keepTranslated, []);
  useEffect(() => {
    if (!shortcuts) return;
    const onKey = (event: KeyboardEvent) => {
      if (!asksForKeys(event)) return;
      event.preventDefault();
      list(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shortcuts]);
  const drawn = ['overview', 'targets', 'indicator'].includes(view.view);
  return (
    <>
      {drawn && !marksKnown && <MarksLine listKeys={() => list(true)} />}
      {listed && <KeyList close={() => list(false)} />}
    </>
  );
}

/** Whether a key is a question mark, a Chinese one too, and typed into nothing. */
function asksForKeys({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!['?', '？'].includes(key) || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.closest('input, textarea, select, dialog'));
}
