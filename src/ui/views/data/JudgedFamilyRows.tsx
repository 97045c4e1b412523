import { memo } from 'react';
import type { Family } from '../../../model/comparison';
import type { Catalogue, Judgement, Side } from '../../../model/types';
import { verdictWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';

interface JudgedFamilyRowsProps {
  readonly family: Family;
  readonly judgements: readonly Judgement[];
  readonly catalogue: Catalogue;
}

/** One family's verdicts: the two sides, how they compare, and why. */
export const JudgedFamilyRows = memo(function JudgedFamilyRows({
  family,
  judgements,
  catalogue,
}: JudgedFamilyRowsProps) {
  const language = useLanguage();
  return (
    <section className="judged-family" aria-labelledby={`judged-${family.id}`}>
      <div className="judged-head">
        <h2 id={`judged-${family.id}`}>
          <ViewLink to={{ view: 'indicator', indicator: family.id, find: null, verdict: null }}>
            {family.name[language]}
          </ViewLink>
        </h2>
        <span className="muted small">{family.theme.name[language]}</span>
      </div>
      <ul>
        {judgements.map(({ left, right, verdict, why }) => (
          <li key={`${left.district}${left.indicator}${right.district}${right.indicator}`}>
            <span className={`verdict verdict-${verdict}`}>{verdictWords[language][verdict]}</span>
            <p className="judged-sides">
              <SideName side={left} family={family} catalogue={catalogue} />{' '}
              <span aria-hidden="true">↔</span>{' '}
              <SideName side={right} family={family} catalogue={catalogue} />
            </p>
            {why && <p className="judged-why">{why[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
});

interface SideNameProps {
  readonly side: Side;
  readonly family: Family;
  readonly catalogue: Catalogue;
}

function SideName({ side, family, catalogue }: SideNameProps) {
  const language = useLanguage();
  const indicator = family.indicators.find((each) => each.id === side.indicator);
  return (
    <span className="judged-side">
      <DistrictName district={side.district} catalogue={catalogue} /> {indicator?.name[language]}
    </span>
  );
}
