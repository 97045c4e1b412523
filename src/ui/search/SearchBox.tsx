import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { parseQuery } from '../../model/search/fold';
import { readQuestion } from '../../model/search/question';
import { isFound, search, type Result } from '../../model/search/results';
import { nearDistricts, reportedIn, selectKnown } from '../../model/selection';
import type { Catalogue } from '../../model/types';
import { searchWords } from '../../model/words/search';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { Failure } from '../parts/Status';
import { isComposed, useTyping } from '../parts/typing';
import { optionId, Results } from './Results';
import { useSearchable } from './useSearchable';

interface SearchBoxProps {
  readonly catalogue: Catalogue;
  /** What was typed before the box was here. */
  readonly typed: string;
  readonly opener: RefObject<HTMLElement | null>;
  /** Closes the dialog around the box. */
  readonly leave: () => void;
}

const none: ReadonlySet<string> = new Set();

/** A field and what is found for it, after the pattern of a combobox with a listbox of groups. */
export function SearchBox({ catalogue, typed, opener, leave }: SearchBoxProps) {
  const language = useLanguage();
  const words = searchWords[language];
  const [query, setQuery] = useState(typed);
  const [opened, setOpened] = useState(none);
  const [active, setActive] = useState(0);
  const { view } = useNavigation();
  const [everywhere, searchEverywhere] = useState(false);
  const reported = reportedIn(catalogue);
  const searched = everywhere
    ? reported
    : nearDistricts(
        catalogue,
        selectKnown(catalogue, view).districts,
        readQuestion(query, catalogue, true).districts,
      );
  const { searchable, pending, missing } = useSearchable(
    catalogue,
    catalogue.reports.filter(({ district }) => searched.includes(district)),
  );
  const openResult = useOpenResult(opener, leave);
  const all = useMemo(() => search(searchable, query, opened), [searchable, query, opened]);
  // While texts are on their way nothing can be said of what is not found.
  const groups = pending === 0 ? all : all.filter(isFound);
  const results = groups.flatMap((group) => group.results);
  const current = results[Math.min(active, results.length - 1)] ?? null;
  const type = (text: string) => {
    setQuery(text);
    setOpened(none);
    setActive(0);
  };
  const typing = useTyping(query, type);
  const choose = (result: Result) => {
    if (result.type !== 'more') return openResult(result);
    setActive(results.indexOf(result));
    setOpened(new Set([...opened, result.group]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of a Chinese word; then it chooses nothing.
    if (isComposed(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, results.length - 1) + step + results.length) % results.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    }
  };
  const asked = parseQuery(query);
  const paragraphs = searchable.reports.reduce((sum, each) => sum + each.paragraphs.length, 0);
  const counts = (id: string) => groups.find((group) => group.id === id)?.count ?? 0;
  const found = groups.filter(isFound).reduce((sum, group) => sum + group.count, 0);
  const inTexts = found - counts('districts') - counts('indicators') - counts('figures');
  return (
    <>
      <input
        className="search-field"
        type="text"
        role="combobox"
        // The dialog was opened to type in it.
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        aria-label={words.title}
        aria-expanded={results.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={current ? optionId(current) : undefined}
        {...typing}
        onKeyDown={onKeyDown}
      />
      <p className="search-status small muted" role="status">
        {asked.length > 0 &&
          found > 0 &&
          words.found(counts('indicators'), counts('figures'), inTexts)}
        {asked.length > 0 && found === 0 && pending === 0 && words.nothing(query.trim())}{' '}
        {pending > 0 && words.loadingTexts(pending)}
      </p>
      {searched.length < reported.length && (
        <p className="search-status small muted cluster">
          {words.narrowed(searched.length, reported.length - searched.length)}
          <button
            type="button"
            className="button button-quiet"
            onClick={() => searchEverywhere(true)}
          >
            {words.everywhere(reported.length)}
          </button>
        </p>
      )}
      {missing.map(({ report, detail, retry }) => (
        <Failure
          key={report.id}
          what={words.failedTexts(`《${report.title}》`)}
          detail={detail}
          retry={retry}
        />
      ))}
      {asked.length === 0 && <SearchHelp paragraphs={paragraphs} ask={type} />}
      <Results
        groups={groups}
        words={asked}
        current={current}
        catalogue={catalogue}
        choose={choose}
      />
    </>
  );
}

interface SearchHelpProps {
  /** How many paragraphs can be searched; none before they are loaded. */
  readonly paragraphs: number;
  readonly ask: (query: string) => void;
}

/** What can be searched and how, before anything is typed. */
function SearchHelp({ paragraphs, ask }: SearchHelpProps) {
  const words = searchWords[useLanguage()];
  return (
    <div className="search-help stack">
      <p>{words.hint(paragraphs)}</p>
      <p className="cluster">
        <span className="muted">{words.exampleLead}</span>
        {words.examples.map((example) => (
          <button key={example} type="button" className="chip" onClick={() => ask(example)}>
            {example}
          </button>
        ))}
      </p>
      <ul className="search-keys text-cluster small muted">
        {words.keys.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Openable = Exclude<Result, { type: 'more' }>;

/** Leaves the search for what was chosen: an indicator, a paragraph of a report, or a sentence. */
function useOpenResult(
  opener: RefObject<HTMLElement | null>,
  leave: () => void,
): (result: Openable) => void {
  const { go, openFigure } = useNavigation();
  const show = (change: Parameters<typeof go>[0]) => {
    go({ figure: null, ...change }, 'open');
  };
  return (result) => {
    leave();
    switch (result.type) {
      case 'district':
        return show({ view: 'district', district: result.district.id, find: null, only: null });
      case 'theme':
        return show({
          view: 'overview',
          themes: [result.theme.id],
          rows: 'all',
          targeted: null,
          find: null,
        });
      case 'indicator':
        return show({ view: 'indicator', indicator: result.hit.indicator.family.id, aspect: null });
      case 'paragraph':
        return show({
          view: 'report',
          report: result.report,
          paragraph: result.hit.paragraph.number,
        });
      case 'figure':
        if (opener.current) openFigure(result.figure.id, opener.current);
    }
  };
}
