import { useEffect, useState } from 'react';
import type { ViewChange } from '../../state/view';
import { useNavigation } from '../navigation';

/** How long after the last key the address takes what was typed. */
const pause = 250;

const nothing: ViewChange = {};

interface FindFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What else changes with the words; one object for as long as it is the same. */
  readonly also?: ViewChange;
}

/** A search field whose words stand in the address, as one step for a word and not one for each key. */
export function FindField({ label, hint, also = nothing }: FindFieldProps) {
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
    const timer = setTimeout(() => go({ find: typed, ...also }), pause);
    return () => clearTimeout(timer);
  }, [typed, view.find, also, go]);
  return (
    <label className="find">
      <span className="visually-hidden">{label}</span>
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
