import type { GapReason } from '../../../model/comparison';
import type { Comparator, Verdict } from '../../../model/types';
import { methodWords } from '../../../model/words/method';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import type { PageProps } from '../../documents';
import { ReportTable } from './ReportTable';
import { Terms } from './Terms';
import { useDataWords } from './useDataWords';

const comparators: readonly Comparator[] = [
  'eq',
  'gte',
  'gt',
  'lte',
  'lt',
  'approx',
  'range',
  'qualitative',
];
const gaps: readonly GapReason[] = [
  'not-mentioned',
  'mentioned-only',
  'words-only',
  'growth-only',
  'value-only',
  'change-only',
  'target-only',
  'result-only',
  'other-definition',
];
const verdicts: readonly Verdict[] = ['same', 'near', 'differs'];

/** How the numbers were read and judged, and what they cannot tell. */
export function Method({ documents }: PageProps) {
  const words = useDataWords();
  const language = useLanguage();
  const own = methodWords[language];
  const { catalogue, figures } = documents;
  const counts = {
    estimated: figures.filter((each) => each.estimated).length,
    indicators: catalogue.indicators.length,
    defined: catalogue.indicators.filter((each) => each.definition !== null).length,
  };
  return (
    <>
      <div className="section-head">
        <h1>{words.methodTitle}</h1>
      </div>
      <div className="method">
        <section aria-labelledby="limits-title" className="method-limits">
          <h2 id="limits-title">{own.limits}</h2>
          <ul>
            {own.limitList(counts).map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="reading-title">
          <h2 id="reading-title">{own.reading}</h2>
          {own.readingText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <section aria-labelledby="wording-title">
          <h2 id="wording-title">{own.wording}</h2>
          <p>{own.wordingText}</p>
          <Terms
            terms={comparators}
            names={termWords[language].comparators}
            notes={own.comparators}
          />
        </section>
        <section aria-labelledby="absence-title">
          <h2 id="absence-title">{own.absence}</h2>
          <p>{own.absenceText}</p>
          <Terms terms={gaps} names={termWords[language].gaps} notes={own.gaps} />
        </section>
        <section aria-labelledby="comparability-title">
          <h2 id="comparability-title">{own.verdicts}</h2>
          <p>{own.verdictsText}</p>
          <Terms terms={verdicts} names={termWords[language].verdicts} notes={own.verdictNotes} />
        </section>
        {own.more.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <ReportTable catalogue={catalogue} />
    </>
  );
}
