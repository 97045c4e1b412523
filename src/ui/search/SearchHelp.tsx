import { searchWords } from '../../model/words/search';
import { useLanguage } from '../language';

interface SearchHelpProps {
  /** How many paragraphs can be searched; none before they are loaded. */
  readonly paragraphs: number;
  readonly ask: (query: string) => void;
}

/** What can be searched and how, before anything is typed. */
export function SearchHelp({ paragraphs, ask }: SearchHelpProps) {
  const words = searchWords[useLanguage()];
  return (
    <div className="search-help">
      <p>{words.hint(paragraphs)}</p>
      <p className="search-examples">
        <span className="muted">{words.exampleLead}</span>
        {words.examples.map((example) => (
          <button key={example} type="button" className="chip" onClick={() => ask(example)}>
            {example}
          </button>
        ))}
      </p>
      <ul className="search-keys">
        {words.keys.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </div>
  );
}
