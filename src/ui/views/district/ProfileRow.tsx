import type { ReactNode } from 'react';
import { claimed } from '../../../model/compare/cells';
import type { GapReason } from '../../../model/comparison';
import { figuresIn, isAlone } from '../../../model/profile';
import type { Other, ProfileEntry } from '../../../model/profile';
import { sayStep } from '../../../model/say/step';
import { sayWords } from '../../../model/say/voice';
import { foldText, matchWords } from '../../../model/search/fold';
import type { Catalogue, Figure } from '../../../model/types';
import { districtWords } from '../../../model/words/district';
import { termWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { FigureText } from '../../parts/FigureText';
import { Marked } from '../../parts/Runs';
import { DerivedStep } from '../../parts/TableCells';

interface ProfileRowProps {
  readonly profile: ProfileEntry;
  readonly catalogue: Catalogue;
  readonly year: number;
  readonly query: readonly string[];
  readonly complete: boolean;
}

/** One indicator: what was reached, what is promised, and who else reports it. */
export function ProfileRow({ profile, catalogue, year, query, complete }: ProfileRowProps) {
  const language = useLanguage();
  const own = districtWords[language];
  const { entry, family, steps } = profile;
  const { level, movements, earlier, targets } = entry;
  const results = [...(level ? [level] : []), ...movements];
  return (
    <tr>
      <th scope="row">
        <ViewLink to={{ view: 'indicator', indicator: family.id, aspect: null, figure: null }}>
          <Marked text={entry.indicator.name[language]} words={query} />
        </ViewLink>
        <FoundBy profile={profile} query={query} />
      </th>
      <td data-label={termWords[language].slot({ year: year - 1, kind: 'result' })}>
        {results.map((figure) => (
          <Line key={figure.id} figure={figure} catalogue={catalogue} query={query} />
        ))}
        {results.length === 0 && <None figure={targets[0]} reason="target-only" />}
        {earlier.map((figure) => (
          <span key={figure.id} className="profile-earlier small muted">
            {termWords[language].slot(figure)}{' '}
            <FigureText figure={figure} units={catalogue.units} query={query} />
          </span>
        ))}
      </td>
      <td
        data-label={termWords[language].slot({ year, kind: 'target' })}
        className={targets.length === 0 ? 'profile-none' : undefined}
      >
        {targets.map((figure) => {
          const step = steps.get(figure.id);
          return (
            <Line key={figure.id} figure={figure} catalogue={catalogue} query={query}>
              {step && <DerivedStep said={sayStep(step, { language, units: catalogue.units })} />}
            </Line>
          );
        })}
        {targets.length === 0 && <None figure={results[0]} reason="result-only" />}
      </td>
      <td data-label={own.others}>
        <Others others={profile.others} alone={complete && isAlone(profile)} />
      </td>
    </tr>
  );
}

interface LineProps {
  readonly figure: Figure;
  readonly catalogue: Catalogue;
  readonly query: readonly string[];
  readonly children?: ReactNode;
}

/** A figure with what it states of the indicator, where that is not its level. */
function Line({ figure, catalogue, query, children }: LineProps) {
  const words = useWords();
  const { aspect } = figure;
  const { change } = termWords[useLanguage()].aspects;
  const what = { value: null, growth: words.growthShort, change }[aspect];
  return (
    <span className="text-cluster">
      {what !== null && <span className="muted small">{what}</span>}
      <FigureText figure={figure} units={catalogue.units} query={query} />
      {children}
    </span>
  );
}

interface NoneProps {
  /** What the report has in its place. */
  readonly figure: Figure | undefined;
  readonly reason: GapReason;
}

function None({ figure, reason }: NoneProps) {
  const { gaps } = termWords[useLanguage()];
  return <span className="gap">— {figure && gaps[claimed(figure.report, reason)]}</span>;
}

/** The report's own wording, where the search found that and not the indicator's name. */
function FoundBy({ profile, query }: Pick<ProfileRowProps, 'profile' | 'query'>) {
  const language = useLanguage();
  const { name } = profile.entry.indicator;
  const inName = (word: string) =>
    matchWords([foldText(name.zh), foldText(name[language])], [word]) !== null;
  const missed = query.filter((word) => !inName(word));
  const term = figuresIn(profile)
    .map((figure) => figure.term)
    .find((each) => missed.some((word) => matchWords([foldText(each)], [word]) !== null));
  if (term === undefined) return null;
  return (
    <span className="own-term fine">
      <Marked text={districtWords[language].termed(sayWords.zh.quoted(term))} words={query} />
    </span>
  );
}

interface OthersProps {
  readonly others: readonly Other[];
  readonly alone: boolean;
}

/** Which other districts report of the same family, and whether that compares. */
function Others({ others, alone }: OthersProps) {
  const own = districtWords[useLanguage()];
  if (alone) return <span className="small muted">{own.alone}</span>;
  return (
    <span className="others text-cluster small muted">
      {others.map(({ district, verdict }) => (
        <span key={district.id}>
          <DistrictName district={district} />
          {verdict !== 'same' && (
            <span className={`verdict verdict-${verdict}`}>{own[verdict]}</span>
          )}
        </span>
      ))}
    </span>
  );
}
