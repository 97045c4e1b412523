import { useEffect, useState } from 'react';
import { useNavigation } from '../../navigation';
import { useDataWords } from './useDataWords';

/** How long after the last key the address takes what was typed. */
const pause = 250;

/** A search field whose words stand in the address, as one step for a word and not one for each key. */
export function FindField({ hint }: { readonly hint: string }) {
  const words = useDataWords();
  const { view, go } = useNavigation();
  const [typed, type] = useState(view.find);
  const [told, tell] = useState(view.find);
  // The address may change by other ways: a cleared filter, a step back.
  if (told !== view.find) {
    tell(view.find);
    type(view.find);
  }
  useEffect(() => {
    if (typed === view.find) return;
    const timer = setTimeout(() => go({ find: typed, page: null, numeral: null }), pause);
    return () => clearTimeout(timer);
  }, [typed, view.find, go]);
  return (
    <label className="find">
      <span className="visually-hidden">{words.search}</span>
      <input
        type="search"
        value={typed}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}
