import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Documents } from '../../../model/documents';
import { findFamilies } from '../../../model/search/families';
import { searchableIndicators } from '../../../model/search/searchable';
import type { Family } from '../../../model/types';
import { searchWords } from '../../../model/words/search';
import { indicatorWords } from '../../../model/words/indicator';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { isComposed, useTyping } from '../../parts/typing';
import { useDismissal } from '../../parts/useDismissal';
import { FamilyOptions } from './FamilyOptions';

interface IndicatorChoiceProps {
  readonly documents: Documents;
  readonly chosen: Family;
}

/** Chooses a family by any of its names, after the pattern of a combobox with a listbox of themes. */
export function IndicatorChoice({ documents, chosen }: IndicatorChoiceProps) {
  const language = useLanguage();
  const words = indicatorWords[language];
  const { go } = useNavigation();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  /** Null as long as nothing is typed: then the field says what is chosen. */
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState<Family | null>(null);
  const typing = useTyping(query ?? chosen.name[language], (text) => {
    setQuery(text);
    setActive(null);
    setOpen(true);
  });
  const { catalogue } = documents;
  const searchable = useMemo(
    () => (open ? searchableIndicators(documents) : []),
    [open, documents],
  );
  const groups = useMemo(
    () => (open ? findFamilies(catalogue, searchable, query ?? '') : []),
    [open, catalogue, searchable, query],
  );
  const families = groups.flatMap(({ hits }) => hits.map(({ family }) => family));
  const first = query === null ? chosen : families[0];
  const current = active ?? first ?? null;
  const leave = () => {
    setOpen(false);
    setQuery(null);
    setActive(null);
  };
  useDismissal(box, open, leave);
  const choose = (family: Family) => {
    leave();
    go({ indicator: family.id, aspect: null, figure: null }, 'open');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of a Chinese word; then it chooses nothing.
    if (isComposed(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) return setOpen(true);
      const at = current === null ? -1 : families.indexOf(current);
      setActive(families[(at + step + families.length) % families.length] ?? null);
    } else if (event.key === 'Enter' && open && current) {
      event.preventDefault();
      choose(current);
    }
  };
  return (
    <div ref={box} className="picker find">
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.chooseIndicator}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && current ? `${list}.${current.id}` : undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={({ currentTarget }) => {
          if (query === null) currentTarget.select();
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        {...typing}
      />
      {open && (
        <div className="picker-list box">
          <p className="search-status small muted" role="status">
            {families.length > 0
              ? searchWords[language].inTheme(families.length)
              : words.nothing((query ?? '').trim())}
          </p>
          <FamilyOptions
            id={list}
            label={words.chooseIndicator}
            groups={groups}
            current={current}
            choose={choose}
          />
        </div>
      )}
    </div>
  );
}
