import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';

/** Says how something gets into the brief. */
export function EmptyBrief() {
  const words = briefWords[useLanguage()];
  return (
    <div className="sheet sheet-empty">
      <h2>{words.empty}</h2>
      <ul>
        {words.emptyHow.map((how) => (
          <li key={how}>{how}</li>
        ))}
      </ul>
      <p>
        <ViewLink className="button" to={{ view: 'overview', figure: null }}>
          {words.toOverview}
        </ViewLink>
      </p>
    </div>
  );
}
