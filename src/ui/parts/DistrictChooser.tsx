import { useId, useState, type KeyboardEvent } from 'react';
import { byCity, standsFor } from '../../model/search/districts';
import { districtsNamed, mostAtOnce } from '../../model/selection';
import type { District } from '../../model/types';
import { chooserWords } from '../../model/words/chooser';
import { useRecentDistricts } from '../../state/recentDistricts';
import { useLanguage } from '../language';
import { DistrictName } from './DistrictName';
import { ModalDialog } from './ModalDialog';
import { isComposed, useTyping } from './typing';

/** What the dialog needs. */
export interface DistrictChooserProps {
  readonly available: readonly District[];
  readonly chosen: readonly District[];
  /** The districts of a first visit. */
  readonly first: readonly District[];
  readonly choose: (districts: readonly District[]) => void;
  readonly close: () => void;
}

/** Chooses among many districts: looked up by name, pinyin or initials, or found under their city. */
export function DistrictChooser({ available, chosen, first, choose, close }: DistrictChooserProps) {
  const language = useLanguage();
  const words = chooserWords[language];
  const title = useId();
  const [kept, keep] = useState(chosen);
  const [query, setQuery] = useState('');
  const recent = useRecentDistricts();
  const found = available.filter((each) => standsFor(query, each));
  const lately = districtsNamed({ districts: found }, recent.districts);
  const full = kept.length >= mostAtOnce;
  const toggle = (district: District) => {
    if (kept.includes(district)) keep(kept.filter((each) => each !== district));
    else if (!full) keep([...kept, district]);
  };
  const typing = useTyping(query, setQuery);
  const onKeyDown = (event: KeyboardEvent) => {
    const [match] = found;
    if (event.key !== 'Enter' || isComposed(event.nativeEvent)) return;
    event.preventDefault();
    if (query === '' || !match) return;
    toggle(match);
    setQuery('');
  };
  const finish = (districts: readonly District[], leave: () => void) => {
    recent.remember(districts.map(({ id }) => id));
    choose(districts);
    leave();
  };
  const groups = [
    ...(lately.length > 0 ? [{ id: '', name: words.recent, districts: lately }] : []),
    ...byCity(found).map(({ id, city, districts }) => ({ id, name: city[language], districts })),
  ];
  return (
    <ModalDialog
      className="chooser"
      name={{ labelledBy: title }}
      closeLabel={words.close}
      close={close}
    >
      {(leave) => (
        <>
          <div className="chooser-head">
            <h2 id={title}>{words.title}</h2>
            <input
              type="search"
              // The dialog was opened to type in it.
              autoFocus
              autoComplete="off"
              spellCheck={false}
              aria-label={words.find}
              placeholder={words.hint}
              onKeyDown={onKeyDown}
              {...typing}
            />
            <p className="small muted" role="status">
              {words.found(found.length)}
              {' · '}
              {full ? words.full(mostAtOnce) : words.chosen(kept.length, mostAtOnce)}
            </p>
            <ul className="chooser-kept cluster">
              {kept.map((district) => (
                <li key={district.id}>
                  <button
                    type="button"
                    className="chip"
                    aria-pressed
                    onClick={() => toggle(district)}
                  >
                    <DistrictName district={district} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
          <div className="chooser-groups">
            {groups.map(({ id, name, districts }) => (
              <fieldset key={id}>
                <legend>{name}</legend>
                {districts.map((district) => (
                  <div key={district.id} className="chooser-row">
                    <label>
                      <input
                        type="checkbox"
                        checked={kept.includes(district)}
                        aria-disabled={full && !kept.includes(district)}
                        onChange={() => toggle(district)}
                      />{' '}
                      {district.name[language]}
                    </label>
                    <button
                      type="button"
                      className="button button-quiet button-small"
                      aria-label={words.onlyThis(district.name[language])}
                      onClick={() => finish([district], leave)}
                    >
                      {words.only}
                    </button>
                  </div>
                ))}
              </fieldset>
            ))}
          </div>
          <div className="chooser-foot cluster">
            <button
              type="button"
              className="button"
              aria-disabled={kept.length === 0}
              onClick={() => (kept.length === 0 ? undefined : finish(kept, leave))}
            >
              {kept.length === 0 ? words.none : words.compare(kept.length)}
            </button>
            <button type="button" className="button" onClick={() => finish(first, leave)}>
              {words.first}
            </button>
          </div>
        </>
      )}
    </ModalDialog>
  );
}
