import { useEffect, useState } from 'react';
import type { ViewChange } from '../../state/view';
import { useAsked, useNavigation } from '../navigation';
import { useTyping } from './typing';

/** How long after the last key the address takes what was typed. */
const pause = 250;

const nothing: ViewChange = {};

interface FindFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What else changes with the words; one object for as long as it is the same. */
  readonly also?: ViewChange;
}

/** A search field whose words stand in the address; they are no step that `back` undoes. */
export function FindField({ label, hint, also = nothing }: FindFieldProps) {
  const { go } = useNavigation();
  const { find } = useAsked();
  const [typed, type] = useState(find);
  const [told, tell] = useState(find);
  // The address may change by other ways: a cleared filter, a step back.
  if (told !== find) {
    tell(find);
    type(find);
  }
  const typing = useTyping(typed, type);
  useEffect(() => {
    if (typed === find) return;
    const timer = setTimeout(() => go({ find: typed, ...also }, 'replace'), pause);
    return () => clearTimeout(timer);
  }, [typed, find, also, go]);
  return (
    <label className="find">
      <span className="visually-hidden">{label}</span>
      <input type="search" placeholder={hint} autoComplete="off" spellCheck={false} {...typing} />
    </label>
  );
}
