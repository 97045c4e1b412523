import { useLayoutEffect } from 'react';
import { markSamples, type MarkSamples } from '../../charts/samples';
import { helpWords } from '../../model/words/help';
import { usePreferences } from '../../state/preferences';
import { useLanguage } from '../language';
import { Shapes } from '../parts/Drawing';

const samples = markSamples();
const order: readonly (keyof MarkSamples)[] = ['result', 'target', 'atLeast'];

/** Teaches the marks until it is sent away for good; it lies over the foot of the window. */
export function MarksLine({ listKeys }: { readonly listKeys: () => void }) {
  const words = helpWords[useLanguage()];
  const { set } = usePreferences();
  useLayoutEffect(() => {
    // What gets the focus is not hidden under the line.
    const { dataset } = document.documentElement;
    dataset['taught'] = '';
    return () => void delete dataset['taught'];
  }, []);
  return (
    <aside className="marks-line box cluster" aria-label={words.marks}>
      <ul className="legend cluster fine">
        {order.map((name) => (
          <li key={name}>
            <svg className="glyph" width="36" height="24" viewBox="0 0 36 24" aria-hidden="true">
              <Shapes shapes={samples[name]} />
            </svg>
            {words[name]}
          </li>
        ))}
        <li>{words.opens}</li>
      </ul>
      <button type="button" className="button button-quiet" onClick={listKeys}>
        {words.keys} <kbd>?</kbd>
      </button>
      <button type="button" className="button" onClick={() => set({ marksKnown: true })}>
        {words.dismiss}
      </button>
    </aside>
  );
}
