import { memo, useMemo } from 'react';
import { consecutive } from '../../../model/grouping';
import { findIn, pageOf } from '../../../model/longTable';
import type { Family, Judgement, Verdict } from '../../../model/types';
import { countVerdicts, judgedFamilies, searchTextOfJudgement } from '../../../model/judgements';
import { dataWords } from '../../../model/words/data';
import { interfaceWords } from '../../../model/words/interface';
import { termWords } from '../../../model/words/terms';
import type { PageProps } from '../../documents';
import { useLanguage } from '../../language';
import { useNavigation, ViewLink } from '../../navigation';
import { DistrictChoice } from '../../parts/DistrictChoice';
import { SideName } from '../../parts/DistrictName';
import { FindField } from '../../parts/FindField';
import { fromStart, NothingFound, Pager, ThemeSelect, useTop } from './LongTable';

/** Every verdict on two sides of a family, with its reason. */
export function Verdicts({ documents, selection }: PageProps) {
  const words = dataWords[useLanguage()];
  const { view } = useNavigation();
  const [top, turned] = useTop<HTMLDivElement>();
  const { catalogue, reports } = documents;
  const all = useMemo(() => judgedFamilies(documents, reports), [documents, reports]);
  const counts = countVerdicts(all);
  const total = counts.same + counts.near + counts.differs;
  const shown = all
    .filter(
      ({ family }) => selection.themes.length === 0 || selection.themes.includes(family.theme.id),
    )
    .flatMap(({ family, judgements }) =>
      judgements
        .filter(
          (each) =>
            (view.verdict === null || each.verdict === view.verdict) &&
            findIn(searchTextOfJudgement(each), view.find),
        )
        .map((judgement) => ({ family, judgement })),
    );
  const paged = pageOf(shown, view.page);
  const themes = catalogue.themes.filter(({ id }) =>
    all.some((each) => each.family.theme.id === id),
  );
  return (
    <>
      <div className="section-head">
        <h1>{words.verdictsTitle(total, counts.same, counts.near, counts.differs)}</h1>
        <p className="lead">{words.verdictsLead}</p>
        <VerdictChoice counts={counts} />
        <div className="controls cluster" ref={top} tabIndex={-1}>
          <FindField label={words.search} hint={words.searchVerdicts} also={fromStart} />
          <ThemeSelect themes={themes} chosen={selection.themes} />
          <DistrictChoice catalogue={catalogue} />
          <p className="muted small" role="status">
            {words.found(shown.length, total)}
          </p>
        </div>
      </div>
      {shown.length === 0 ? (
        <NothingFound all={{ find: null, themes: null, verdict: null, page: null }} />
      ) : (
        <div className="judged">
          {consecutive(paged.rows, ({ family }) => family).map(({ key: family, members }) => (
            <JudgedFamilyRows
              key={family.id}
              family={family}
              judgements={members.map(({ judgement }) => judgement)}
            />
          ))}
        </div>
      )}
      <Pager paged={paged} all={shown.length} turned={turned} />
    </>
  );
}

const verdicts = ['same', 'near', 'differs'] as const;

/** How the verdicts divide, as a bar, and which of them are shown. */
function VerdictChoice({ counts }: { readonly counts: Readonly<Record<Verdict, number>> }) {
  const language = useLanguage();
  const words = dataWords[language];
  const { view, go } = useNavigation();
  const choice = (verdict: Verdict | null, name: string, count: number) => (
    <button
      key={verdict ?? 'all'}
      type="button"
      className="chip"
      aria-pressed={view.verdict === verdict}
      onClick={() => go({ verdict, page: null })}
    >
      {verdict !== null && <span className={`share share-${verdict}`} aria-hidden="true" />}
      {name} {count}
    </button>
  );
  return (
    <>
      <div className="shares" aria-hidden="true">
        {verdicts.map((verdict) => (
          <span
            key={verdict}
            className={`share share-${verdict}`}
            style={{ flexGrow: counts[verdict] }}
          />
        ))}
      </div>
      <div
        className="chips cluster"
        role="group"
        aria-label={interfaceWords[language].sections.verdicts}
      >
        {choice(null, words.all, counts.same + counts.near + counts.differs)}
        {verdicts.map((verdict) =>
          choice(verdict, termWords[language].verdicts[verdict], counts[verdict]),
        )}
      </div>
    </>
  );
}

interface JudgedFamilyRowsProps {
  readonly family: Family;
  readonly judgements: readonly Judgement[];
}

/** One family's verdicts: the two sides, how they compare, and why. */
const JudgedFamilyRows = memo(function JudgedFamilyRows({
  family,
  judgements,
}: JudgedFamilyRowsProps) {
  const language = useLanguage();
  return (
    <section className="judged-family" aria-labelledby={`judged-${family.id}`}>
      <div className="judged-head text-cluster">
        <h2 id={`judged-${family.id}`}>
          <ViewLink to={{ view: 'indicator', indicator: family.id, find: null, verdict: null }}>
            {family.name[language]}
          </ViewLink>
        </h2>
        <span className="muted small">{family.theme.name[language]}</span>
      </div>
      <ul>
        {judgements.map(({ left, right, verdict, why }) => (
          <li key={[left, right].flatMap((each) => [each.district.id, each.indicator.id]).join()}>
            <span className={`verdict verdict-${verdict}`}>
              {termWords[language].verdicts[verdict]}
            </span>
            <p className="judged-sides">
              <SideName side={left} /> <span aria-hidden="true">↔</span> <SideName side={right} />
            </p>
            {why && <p className="judged-why small muted">{why[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
});
